package no.stillas.hub.grpc;

import static java.util.Objects.requireNonNull;

/**
 * One field that is wrong.
 *
 * @param felt path of the field, such as {@code envelope.personer[0].ref}
 * @param beskrivelse what is wrong and what is expected; never the value itself
 */
public record Feltfeil(String felt, String beskrivelse) {
    public Feltfeil {
        requireNonNull(felt, "felt is null");
        requireNonNull(beskrivelse, "beskrivelse is null");
    }

    /** The same fault, seen from the message that holds the one it was found in. */
    public Feltfeil under(String sti) {
        return new Feltfeil(felt.isEmpty() ? sti : sti + "." + felt, beskrivelse);
    }
}
