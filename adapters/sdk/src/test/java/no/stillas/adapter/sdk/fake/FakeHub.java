package no.stillas.adapter.sdk.fake;

import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import com.google.protobuf.Message;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.Recorded;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.jspecify.annotations.Nullable;

/**
 * A hub that keeps its side of {@code ExchangeService} to the letter, and notes every breach of the other side: more
 * deliveries outstanding than credit, a message that breaks the contract, an id with two contents. Faults are switched on
 * by the test. One inbox.
 */
public final class FakeHub extends ExchangeServiceGrpc.ExchangeServiceImplBase implements AutoCloseable {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final Server server;
    private final ManagedChannel kanal;
    private final Map<String, Delivery> innboks = new LinkedHashMap<>();
    private final Map<String, Envelope> sendt = new LinkedHashMap<>();
    private final Map<String, SubmitResponse> svar = new HashMap<>();
    private final Map<String, Utfall> utfall = new HashMap<>();
    private final Map<String, MessageState> tilstand = new HashMap<>();
    private final Queue<Status> innsendingsfeil = new ArrayDeque<>();
    private final List<ApplicationReceipt> kvitteringer = new ArrayList<>();
    private final Set<String> ukjente = new HashSet<>();
    private final List<String> acket = new ArrayList<>();
    private final List<Nack> nacket = new ArrayList<>();
    private final List<String> brudd = new ArrayList<>();
    private Utfall standard = Utfall.UTFALL_PERMITTED;
    private @Nullable Leser leser;
    private boolean nede;
    private boolean taperSvar;
    private boolean taperBokfoering;
    private int mestUte;
    private int aapninger;
    private int innsendinger;

    public FakeHub() throws IOException {
        this(UUID.randomUUID().toString());
    }

    /** @param navn of the in-process server, for a channel that was there before it */
    public FakeHub(String navn) throws IOException {
        server = InProcessServerBuilder.forName(navn).addService(this).intercept(new Tokenkrav()).build().start();
        kanal = InProcessChannelBuilder.forName(navn).build();
    }

    public Hub hub() {
        return new Hub(kanal, Tokenkilde.fast("gyldig"));
    }

    public Hub hub(Tokenkilde token) {
        return new Hub(kanal, token);
    }

    // what the test does

    public synchronized Delivery lever(Delivery leveranse) {
        innboks.put(leveranse.getDeliveryId(), leveranse);
        if (leser != null) {
            leser.levert.remove(leveranse.getDeliveryId());
        }
        pump();
        return leveranse;
    }

    public synchronized void brytStroemmen() {
        if (leser != null) {
            var denne = leser;
            leser = null;
            denne.ut.onError(Status.UNAVAILABLE.asRuntimeException());
        }
    }

    /** Every call fails, and streams break, until {@link #oppe}. */
    public synchronized void nede() {
        nede = true;
        brytStroemmen();
    }

    public synchronized void oppe() {
        nede = false;
    }

    public synchronized void neste(Status feil) {
        innsendingsfeil.add(feil);
    }

    /** The next message is committed, and its answer lost on the way. */
    public synchronized void tapNesteSvar() {
        taperSvar = true;
    }

    /** The next thing that the receiver says breaks the stream before it is heard. */
    public synchronized void tapNesteBokfoering() {
        taperBokfoering = true;
    }

    public synchronized void avgjoer(String messageId, Utfall dette) {
        utfall.put(messageId, dette);
    }

    /** The hub has lost this message: a receipt about it ends the stream. */
    public synchronized void glem(String messageId) {
        ukjente.add(messageId);
    }

    public synchronized void tilstand(String messageId, MessageState denne) {
        tilstand.put(messageId, denne);
    }

    // what the test sees

    public synchronized List<Envelope> sendt() {
        return List.copyOf(sendt.values());
    }

    public synchronized int innsendinger() {
        return innsendinger;
    }

    public synchronized List<String> acket() {
        return List.copyOf(acket);
    }

    public synchronized List<Nack> nacket() {
        return List.copyOf(nacket);
    }

    public synchronized List<ApplicationReceipt> kvitteringer() {
        return List.copyOf(kvitteringer);
    }

    public synchronized List<String> brudd() {
        return List.copyOf(brudd);
    }

    public synchronized int mestUte() {
        return mestUte;
    }

    public synchronized int aapninger() {
        return aapninger;
    }

    public synchronized boolean lyttes() {
        return leser != null;
    }

    @Override
    public synchronized void submit(SubmitRequest anmodning, StreamObserver<SubmitResponse> ut) {
        innsendinger++;
        var feil = nede ? Status.UNAVAILABLE : innsendingsfeil.poll();
        if (feil != null) {
            ut.onError(feil.asRuntimeException());
            return;
        }
        kontroller(anmodning);
        var envelope = anmodning.getEnvelope();
        var id = envelope.getMessageId();
        var foer = sendt.putIfAbsent(id, envelope);
        if (foer != null && !foer.equals(envelope)) {
            brudd.add("the same message id with other content");
            ut.onError(Status.ALREADY_EXISTS.asRuntimeException());
            return;
        }
        svar.computeIfAbsent(id, _ -> SubmitResponse.newBuilder()
                .setMessageId(id)
                .setDecision(Decision.newBuilder().setUtfall(utfall.getOrDefault(id, standard)))
                .build());
        if (taperSvar) {
            taperSvar = false;
            ut.onError(Status.UNAVAILABLE.asRuntimeException());
            return;
        }
        ut.onNext(svar.get(id));
        ut.onCompleted();
    }

    /** What becomes of messages that the test has said nothing of. */
    public synchronized void avgjoerAlle(Utfall dette) {
        standard = dette;
    }

    @Override
    public synchronized void getStatus(GetStatusRequest anmodning, StreamObserver<GetStatusResponse> ut) {
        var her = tilstand.get(anmodning.getMessageId());
        if (nede || her == null) {
            ut.onError((nede ? Status.UNAVAILABLE : Status.NOT_FOUND).asRuntimeException());
            return;
        }
        ut.onNext(GetStatusResponse.newBuilder().setMessageId(anmodning.getMessageId()).setState(her).build());
        ut.onCompleted();
    }

    @Override
    public StreamObserver<ReceiveRequest> receive(StreamObserver<ReceiveResponse> ut) {
        return new Leser(ut);
    }

    private synchronized void pump() {
        if (leser == null) {
            return;
        }
        for (var leveranse : List.copyOf(innboks.values())) {
            if (leser.ute.size() < leser.kreditt && !leser.levert.contains(leveranse.getDeliveryId())) {
                leser.ute.add(leveranse.getDeliveryId());
                leser.levert.add(leveranse.getDeliveryId());
                mestUte = Math.max(mestUte, leser.ute.size());
                leser.ut.onNext(ReceiveResponse.newBuilder().setDelivery(leveranse).build());
            }
        }
    }

    private void kontroller(Message melding) {
        try {
            var resultat = ValidatorFactory.newBuilder().build().validate(melding);
            if (!resultat.isSuccess()) {
                brudd.add(resultat.toString());
            }
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kanal.shutdownNow();
        server.shutdownNow();
    }

    private final class Leser implements StreamObserver<ReceiveRequest> {
        final StreamObserver<ReceiveResponse> ut;
        final List<String> ute = new ArrayList<>();
        final List<String> levert = new ArrayList<>();
        int kreditt;

        Leser(StreamObserver<ReceiveResponse> ut) {
            this.ut = ut;
        }

        @Override
        public void onNext(ReceiveRequest sagt) {
            synchronized (FakeHub.this) {
                if (nede) {
                    ut.onError(Status.UNAVAILABLE.asRuntimeException());
                    return;
                }
                kontroller(sagt);
                if (sagt.hasOpen()) {
                    leser = this;
                    aapninger++;
                    kreditt = sagt.getOpen().getCredit();
                    pump();
                    return;
                }
                if (leser != this) {
                    return;
                }
                if (taperBokfoering) {
                    taperBokfoering = false;
                    brytStroemmen();
                    return;
                }
                hoer(sagt);
                pump();
            }
        }

        private void hoer(ReceiveRequest sagt) {
            switch (sagt.getKindCase()) {
                case ACK -> {
                    ferdig(sagt.getAck().getDeliveryId());
                    acket.add(sagt.getAck().getDeliveryId());
                    bokfoert(sagt.getAck().getDeliveryId());
                }
                case NACK -> {
                    ferdig(sagt.getNack().getDeliveryId());
                    nacket.add(sagt.getNack());
                    bokfoert(sagt.getNack().getDeliveryId());
                }
                case APPLICATION_RECEIPT -> {
                    if (ukjente.contains(sagt.getApplicationReceipt().getMessageId())) {
                        leser = null;
                        ut.onError(Status.NOT_FOUND.asRuntimeException());
                        return;
                    }
                    kvitteringer.add(sagt.getApplicationReceipt());
                    bokfoert(sagt.getApplicationReceipt().getMessageId());
                }
                case READ_RECEIPT -> bokfoert(sagt.getReadReceipt().getMessageId());
                case CREDIT -> kreditt += sagt.getCredit().getMore();
                case OPEN, KIND_NOT_SET -> brudd.add("not to be said here: " + sagt.getKindCase());
            }
        }

        private void ferdig(String deliveryId) {
            if (!ute.remove(deliveryId)) {
                brudd.add("said of a delivery that is not outstanding");
            }
            innboks.remove(deliveryId);
        }

        private void bokfoert(String id) {
            ut.onNext(ReceiveResponse.newBuilder().setRecorded(Recorded.newBuilder().setId(id)).build());
        }

        @Override
        public void onError(Throwable feil) {
            borte();
        }

        @Override
        public void onCompleted() {
            borte();
        }

        private void borte() {
            synchronized (FakeHub.this) {
                if (leser == this) {
                    leser = null;
                }
            }
        }
    }

    private static final class Tokenkrav implements ServerInterceptor {
        @Override
        public <A, B> ServerCall.Listener<A> interceptCall(ServerCall<A, B> kall, Metadata metadata, ServerCallHandler<A, B> neste) {
            if (!"Bearer gyldig".equals(metadata.get(AUTHORIZATION))) {
                kall.close(Status.UNAUTHENTICATED, new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return neste.startCall(kall, metadata);
        }
    }
}
