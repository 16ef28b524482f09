package no.stillas.konformitet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of one scenario.
 *
 * @param tagger with their at sign, in the order of the file
 * @param grunn why it failed or was not played; empty where it went well
 */
public record Resultat(String fil, String navn, List<String> tagger, Slag slag, String grunn) {
    /** The tag that is an id: of a scenario of the analyses, of a line of the coverage, or of a kommune's own model. */
    public static final String ID = "@(S[A-Z0-9]*|EGEN)-\\S+";

    /** What can become of one. */
    public enum Slag {
        /** All was as it says. */
        BESTATT,
        /** Something was not. */
        FEILET,
        /** It waits for something of the hub's. */
        VENTER,
        /** It needs what this hub does not give, such as a clock that can be set. */
        IKKE_SPILT
    }

    public Resultat {
        requireNonNull(fil, "fil is null");
        requireNonNull(navn, "navn is null");
        tagger = List.copyOf(tagger);
        requireNonNull(slag, "slag is null");
        requireNonNull(grunn, "grunn is null");
    }

    /** Its id: the tag that is one, else its name. */
    public String id() {
        return tagger.stream().filter(t -> t.matches(ID)).findFirst().orElse(navn);
    }
}
