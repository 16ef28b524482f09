package no.stillas.last;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;

/** One inbox stream that acknowledges at once what comes. A message that comes twice counts once. */
final class Mottaker implements StreamObserver<ReceiveResponse>, AutoCloseable {
    private static final int KREDITT = 1000;

    private final Map<String, Long> planlagt;
    private final Maaling maaling;
    private final Map<String, Long> ukvittert = new ConcurrentHashMap<>();
    private final Map<String, Boolean> sett = new ConcurrentHashMap<>();
    private final ClientCallStreamObserver<ReceiveRequest> ut;

    Mottaker(Maal hub, Enhet enhet, Map<String, Long> planlagt, Maaling maaling) {
        this.planlagt = planlagt;
        this.maaling = maaling;
        ut = (ClientCallStreamObserver<ReceiveRequest>) hub.som(enhet, ExchangeServiceGrpc::newStub).receive(this);
        ut.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet.id()).setCredit(KREDITT)).build());
    }

    @Override
    public void onNext(ReceiveResponse svar) {
        if (svar.hasDelivery()) {
            levert(svar.getDelivery());
            ut.onNext(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(svar.getDelivery().getDeliveryId())).build());
        } else {
            var da = ukvittert.remove(svar.getRecorded().getId());
            if (da != null) {
                maaling.naadd(Maaling.Trinn.KVITTERT, da);
            }
        }
    }

    private void levert(Delivery levering) {
        var da = planlagt.get(levering.getMessage().getEnvelope().getMessageId());
        if (da == null) {
            return; // a receipt, or of another run
        }
        if (sett.put(levering.getDeliveryId(), true) == null) {
            maaling.naadd(Maaling.Trinn.LEVERT, da);
            ukvittert.put(levering.getDeliveryId(), da);
        } else {
            maaling.svarte("levert på nytt", da);
        }
    }

    @Override
    public void onError(Throwable feil) {
        if (Status.fromThrowable(feil).getCode() != Status.Code.CANCELLED) {
            maaling.svarte("brutt innboks " + Status.fromThrowable(feil).getCode(), Long.MAX_VALUE);
        }
    }

    @Override
    public void onCompleted() {}

    @Override
    public void close() {
        ut.cancel("done", null);
    }
}
