package no.stillas.hub.judgement.facts;

import java.util.Objects;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/** A legal ground that the sender names, with the attestation that stands for its conditions. */
public record Paastand(Grunnlag grunnlag, Optional<Attestasjon> attestasjon) {
    public Paastand {
        Objects.requireNonNull(grunnlag, "grunnlag is null");
        Objects.requireNonNull(attestasjon, "attestasjon is null");
    }

    public static Paastand av(Grunnlag grunnlag) {
        return new Paastand(grunnlag, Optional.empty());
    }

    public static Paastand av(Grunnlag grunnlag, Attestasjon attestasjon) {
        return new Paastand(grunnlag, Optional.of(attestasjon));
    }
}
