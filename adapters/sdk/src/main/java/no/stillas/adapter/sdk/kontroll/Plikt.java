package no.stillas.adapter.sdk.kontroll;

import static no.stillas.proto.kodeverk.v1.Grunnlag.*;

import java.util.EnumSet;
import java.util.Set;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/** Messages that are never refused for their form: the hub takes them as they are and makes tasks of the gaps. */
public final class Plikt {
    private static final Set<Grunnlag> PLIKTER = EnumSet.of(
            GRUNNLAG_MELD_A, GRUNNLAG_MELD_B, GRUNNLAG_MELD_C, GRUNNLAG_MELD_D, GRUNNLAG_MELD_E,
            GRUNNLAG_STRL196, GRUNNLAG_HPL31);

    private Plikt() {}

    /** Meldeplikt, avverging, danger to life or health, or what a human must act on at once. */
    public static boolean ellerHaster(Envelope envelope) {
        return envelope.getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR
                || envelope.hasFare()
                || envelope.getFormaal() == Formaal.FORMAAL_CONCERN
                || envelope.getGrunnlagList().stream().anyMatch(paastand -> PLIKTER.contains(paastand.getGrunnlag()));
    }
}
