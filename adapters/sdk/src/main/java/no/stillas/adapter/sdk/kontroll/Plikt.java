package no.stillas.adapter.sdk.kontroll;

import no.stillas.proto.Plikter;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/** Messages that are never refused for their form: the hub takes them as they are and makes tasks of the gaps. */
public final class Plikt {
    private Plikt() {}

    /**
     * A duty of the first kind or what a human must act on at once; and, since the hub and not the adapter has the last
     * word, what may be one of them: a worry, and what tells of danger.
     */
    public static boolean ellerHaster(Envelope envelope) {
        return envelope.getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR
                || envelope.hasFare()
                || envelope.getFormaal() == Formaal.FORMAAL_CONCERN
                || envelope.getGrunnlagList().stream().anyMatch(paastand -> Plikter.er(paastand.getGrunnlag()));
    }
}
