package no.stillas.adapter.sdk;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.exchange.v1.FieldViolation;

/**
 * One field that is wrong.
 *
 * @param felt path, such as {@code document.barn.navn} or {@code attachments[0].sha256}
 * @param beskrivelse what is wrong with it; never its value
 */
public record Feltfeil(String felt, String beskrivelse) {
    public Feltfeil {
        requireNonNull(felt, "felt is null");
        requireNonNull(beskrivelse, "beskrivelse is null");
    }

    public FieldViolation proto() {
        return FieldViolation.newBuilder().setField(felt).setDescription(beskrivelse).build();
    }
}
