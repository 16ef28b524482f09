package no.stillas.hub.judgement.facts;

import java.util.Objects;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Giverrolle;

/**
 * That somebody has said no to what is about to be shared with this receiver, as the sender knows it. A no decides nothing, since
 * what is not consented to does not pass anyhow: it is why that person is not asked again. What the sender may not know of is
 * never in the record.
 *
 * @param giver reference of the one who said no
 * @param rolle capacity in which it was said
 * @param formaal purpose that was refused
 * @param kategorier categories that were refused
 */
public record Avslag(String giver, Giverrolle rolle, Formaal formaal, Kategorisett kategorier) {
    public Avslag {
        Objects.requireNonNull(giver, "giver is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(formaal, "formaal is null");
        Objects.requireNonNull(kategorier, "kategorier is null");
    }

    /** Whether the giver would be asked for this purpose; a giver without reference is any in that capacity. */
    public boolean fra(Giver spurt, Formaal til) {
        return rolle == spurt.rolle() && (spurt.ref().isEmpty() || spurt.ref().equals(giver)) && formaal == til;
    }
}
