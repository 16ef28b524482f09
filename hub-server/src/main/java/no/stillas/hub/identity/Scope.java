package no.stillas.hub.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a token lets its holder call: one scope for each service. The service is found by its proto package
 * ({@code stillas.<area>.v1}), so a service of a new area cannot be called until it has a scope here.
 */
public enum Scope {
    UTVEKSLING("exchange"),
    SAMTYKKE("consent"),
    BEDOEMMING("judgement"),
    PERSON("person"),
    KATALOG("directory"),
    AVTALE("avtale"),
    STILLAS("stillas"),
    SPOR("trace"),
    HOVEDBOK("ledger"),
    RAPPORT("report"),
    DRIFT("drift"),
    REVISJON("revisjon"),
    MODELL("modell");

    private final String area;

    Scope(String area) {
        this.area = area;
    }

    /** The scope as it stands in a token, such as {@code stillas:utveksling}. */
    public String value() {
        return "stillas:" + name().toLowerCase(Locale.ROOT);
    }

    /** The scope that a service needs; empty where no scope opens it, and then nobody may call it. */
    public static Optional<Scope> ofService(String fullServiceName) {
        var parts = fullServiceName.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals("stillas")) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(s -> s.area.equals(parts[1])).findFirst();
    }
}
