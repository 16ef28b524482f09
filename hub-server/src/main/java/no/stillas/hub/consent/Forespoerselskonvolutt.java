package no.stillas.hub.consent;

import com.google.protobuf.Any;
import java.time.Instant;
import java.util.UUID;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.kodeverk.v1.Formaal;

/**
 * A request for consent as a message to the service that brings it. The request's id is its conversation; the message has
 * an id that follows from it, so that a request that is repeated is one message.
 */
final class Forespoerselskonvolutt {
    private Forespoerselskonvolutt() {}

    /** Id of the message that carries the request. */
    static UUID melding(UUID forespoersel) {
        return AvledetId.av(forespoersel, "SamtykkeForespoersel");
    }

    static Envelope av(RequestConsentRequest request, String avsender, Instant naa) {
        var f = request.getForespoersel();
        var envelope = Envelope.newBuilder()
                .setMessageId(melding(UUID.fromString(f.getForespoerselId())).toString())
                .setConversationId(f.getForespoerselId())
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(avsender).setEnhet(request.getEnhet()))
                .setReceiver(Receiver.newBuilder().setEnhet(request.getGjennom().getEnhet()))
                .addAllPersoner(request.getPersonerList())
                .setFormaal(request.getFormaal() == Formaal.FORMAAL_UNSPECIFIED ? Formaal.FORMAAL_COORD : request.getFormaal())
                .addAllGrunnlag(request.getGrunnlagList())
                .setCreated(Dager.stempel(naa))
                .setDocument(Any.pack(f));
        if (request.hasHandlende()) {
            envelope.setHandlende(request.getHandlende());
        }
        return envelope.build();
    }
}
