package no.stillas.hub.grpc;

import static java.util.Objects.requireNonNull;

/**
 * One field that is wrong.
 *
 * @param felt path of the field, such as {@code envelope.personer[0].ref}
 * @param beskrivelse what is wrong and what is expected; never the value itself
 * @param regel id of the contract's constraint that is broken; empty where it is none of these
 */
public record Feltfeil(String felt, String beskrivelse, String regel) {
    public Feltfeil {
        requireNonNull(felt, "felt is null");
        requireNonNull(beskrivelse, "beskrivelse is null");
        requireNonNull(regel, "regel is null");
    }

    public Feltfeil(String felt, String beskrivelse) {
        this(felt, beskrivelse, "");
    }

    /** The same fault, seen from the message that holds the one it was found in. */
    public Feltfeil under(String sti) {
        return new Feltfeil(felt.isEmpty() ? sti : sti + "." + felt, beskrivelse, regel);
    }
}
