package no.stillas.hub.admission;

import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.Envelope;

/** Whether the files are those that the sender hashed. */
final class Vedlegg {
    private Vedlegg() {}

    static List<Feltfeil> kontroller(Envelope envelope) {
        var feil = new ArrayList<Feltfeil>();
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            var vedlegg = envelope.getAttachments(i);
            if (!Kanonisk.sha256(vedlegg.getInnhold()).equals(vedlegg.getSha256())) {
                feil.add(new Feltfeil("envelope.attachments[" + i + "].sha256", "is not the hash of the content"));
            }
        }
        return feil;
    }
}
