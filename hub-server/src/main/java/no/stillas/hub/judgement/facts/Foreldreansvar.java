package no.stillas.hub.judgement.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Who holds foreldreansvar for a child now.
 *
 * @param kjent whether it is known; an unknown list is never taken as complete
 * @param holdere references of the holders, sorted
 */
public record Foreldreansvar(boolean kjent, List<String> holdere) {
    private static final Foreldreansvar UKJENT = new Foreldreansvar(false, List.of());

    public Foreldreansvar {
        Objects.requireNonNull(holdere, "holdere is null");
        holdere = Ordnet.av(holdere);
    }

    public static Foreldreansvar ukjent() {
        return UKJENT;
    }

    public static Foreldreansvar hos(String... holdere) {
        return new Foreldreansvar(true, Arrays.asList(holdere));
    }
}
