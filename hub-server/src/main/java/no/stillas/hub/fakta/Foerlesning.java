package no.stillas.hub.fakta;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.MessageView;

/**
 * What a work that changes facts must ask for, so that the messages it touches can be judged anew in its transaction: the
 * messages, and everybody in those that nobody has read. Made before the work is queued; a message that comes in between
 * is judged with the new facts at its hand-over.
 *
 * @param subjekter everybody in the open messages
 * @param meldinger hub ids of all the messages
 */
public record Foerlesning(Set<SubjectKey> subjekter, Set<UUID> meldinger) {
    private static final Foerlesning TOM = new Foerlesning(Set.of(), Set.of());

    public Foerlesning {
        subjekter = Set.copyOf(subjekter);
        meldinger = Set.copyOf(meldinger);
    }

    /** Nothing is touched. */
    public static Foerlesning tom() {
        return TOM;
    }

    public static Foerlesning av(Collection<MessageView> meldinger) {
        var subjekter = new LinkedHashSet<SubjectKey>();
        var ider = new HashSet<UUID>();
        for (var melding : meldinger) {
            ider.add(melding.message().id());
            if (melding.state().open()) {
                melding.message().mentioned().forEach(p -> subjekter.add(SubjectKey.known(p)));
            }
        }
        return new Foerlesning(subjekter, ider);
    }
}
