package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.UUID;
import no.stillas.hub.delivery.Statuses;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.judgement.v1.Decision;

/** Where a message is, with the decision that its sender was told. The receiver sees receipts and state alone. */
@Singleton
final class Stillinger {
    private static final int AV_GANGEN = 500;

    private final Statuses levering;
    private final Messages meldinger;
    private final Followups spor;

    Stillinger(Statuses levering, Messages meldinger, Followups spor) {
        this.levering = requireNonNull(levering, "levering is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.spor = requireNonNull(spor, "spor is null");
    }

    GetStatusResponse av(Caller caller, GetStatusRequest hva) {
        var stilling = levering.of(caller, hva);
        boolean avsender = hva.getAvsender().isEmpty() || caller.is(hva.getAvsender());
        if (!avsender) {
            return stilling;
        }
        var melding = meldinger.bySender(caller.orgnr(), UUID.fromString(hva.getMessageId())).orElseThrow().message();
        return spor.trace(new Course.OfConversation(melding.conversation()), AV_GANGEN)
                .filter(e -> e.row().message().filter(melding.id()::equals).isPresent() && e.row().kind().equals("JUDGED"))
                .reduce((foer, etter) -> etter)
                .map(e -> stilling.toBuilder().setDecision(les(e.row().body())).build())
                .orElse(stilling);
    }

    private static Decision les(ByteString bytes) {
        try {
            return Decision.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a recorded decision cannot be read", e);
        }
    }
}
