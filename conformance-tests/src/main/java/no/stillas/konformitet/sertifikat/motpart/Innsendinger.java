package no.stillas.konformitet.sertifikat.motpart;

import com.google.protobuf.Any;
import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.exchange.v1.TransportReceipt;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * What the system hands in. Idempotent by message id, as the hub is; what keeps the contract is answered as permitted, since
 * no case is about the judgement.
 */
public final class Innsendinger {
    private enum Forstyrrelse { MIST_SVARET, HAR_IKKE_PLASS }

    private final Consumer<Hendelse> noter;
    private final Map<String, Envelope> tatt = new HashMap<>();
    private final Queue<Forstyrrelse> neste = new ArrayDeque<>();

    Innsendinger(Consumer<Hendelse> noter) {
        this.noter = noter;
    }

    /** The next message is committed, and its answer lost on the way. */
    public synchronized void mistNesteSvar() {
        neste.add(Forstyrrelse.MIST_SVARET);
    }

    /** The next message is not taken now: the hub asks the system to come again. */
    public synchronized void harIkkePlass() {
        neste.add(Forstyrrelse.HAR_IKKE_PLASS);
    }

    synchronized void rydd() {
        neste.clear();
    }

    synchronized void ta(Envelope envelope, StreamObserver<SubmitResponse> ut) {
        var forstyrrelse = neste.poll();
        var feil = Kontraktkontroll.utgaaende(envelope);
        noter.accept(new Hendelse.Innsendt(envelope, feil, forstyrrelse != null));
        if (forstyrrelse == Forstyrrelse.HAR_IKKE_PLASS) {
            ut.onError(StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                    .setCode(Code.RESOURCE_EXHAUSTED_VALUE).setMessage("Huben har ikke plass nå. Prøv igjen.")
                    .addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(Durations.fromMillis(50)).build())).build()));
            return;
        }
        // what is turned away has not been taken: its id is free for the one that keeps the contract, as at the hub
        var foer = feil.isEmpty() ? tatt.putIfAbsent(envelope.getMessageId(), envelope) : tatt.get(envelope.getMessageId());
        if (foer != null && !foer.equals(envelope)) {
            ut.onError(Status.ALREADY_EXISTS.withDescription("samme message_id med annet innhold").asRuntimeException());
        } else if (!feil.isEmpty()) {
            ut.onError(ugyldig(feil));
        } else if (forstyrrelse == Forstyrrelse.MIST_SVARET) {
            ut.onError(Status.UNAVAILABLE.withDescription("forbindelsen falt ut").asRuntimeException());
        } else {
            ut.onNext(svar(envelope));
            ut.onCompleted();
        }
    }

    private static RuntimeException ugyldig(List<Feltfeil> feil) {
        var felt = BadRequest.newBuilder();
        feil.forEach(ett -> felt.addFieldViolationsBuilder().setField(ett.felt()).setDescription(ett.beskrivelse()));
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(Code.INVALID_ARGUMENT_VALUE).setMessage("Meldingen holder ikke kontrakten.")
                .addDetails(Any.pack(felt.build())).build());
    }

    private static SubmitResponse svar(Envelope envelope) {
        return SubmitResponse.newBuilder()
                .setMessageId(envelope.getMessageId())
                .setDecision(Decision.newBuilder().setUtfall(Utfall.UTFALL_PERMITTED))
                .setReceipt(TransportReceipt.newBuilder().setCommitted(Timestamps.fromMillis(System.currentTimeMillis())).setLog("sertifikat"))
                .build();
    }
}
