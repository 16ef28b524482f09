package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Peers that stop half-way. */
final class AvbruddTest {
    private static final int ANTALL = 60;

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        // a lease short enough for a test to see it end
        hub = new HeleHuben(mappe, Map.of("stillas.levering.leie", "PT1S"));
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_stream_that_breaks_half_way_loses_nothing_and_goes_on_by_sending_again_with_the_same_answers() throws Exception {
        var alle = Stream.generate(() -> Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build()).limit(ANTALL).toList();
        var foerst = new Sender();
        alle.forEach(foerst::send);
        var besvart = new HashMap<String, SubmitStreamResponse>();
        for (int i = 0; i < ANTALL / 3; i++) {
            var svar = foerst.svar();
            besvart.put(svar.getMessageId(), svar);
        }
        foerst.bryt();

        var igjen = new Sender();
        alle.forEach(igjen::send);
        igjen.ferdig();
        var svarene = new HashMap<String, SubmitStreamResponse>();
        for (int i = 0; i < ANTALL; i++) {
            var svar = igjen.svar();
            assertThat(svar.hasAnswer()).as(svar.toString()).isTrue();
            assertThat(svarene.put(svar.getMessageId(), svar)).isNull();
        }
        assertThat(svarene.keySet()).isEqualTo(alle.stream().map(Envelope::getMessageId).collect(Collectors.toSet()));
        assertThat(svarene).containsAllEntriesOf(besvart);
        var plasser = svarene.values().stream().map(s -> s.getAnswer().getReceipt().getLeafIndex()).collect(Collectors.toSet());
        assertThat(plasser).as("each message stands in the log once").hasSize(ANTALL);

        var levert = new HashMap<String, String>();
        try (var mottaker = new Mottaker("bergen-barnevern")) {
            while (levert.size() < ANTALL) {
                var levering = mottaker.neste();
                var foer = levert.put(levering.getMessage().getEnvelope().getMessageId(), levering.getDeliveryId());
                assertThat(foer).as("a message is one delivery").isIn(null, levering.getDeliveryId());
                mottaker.kvitter(levering);
            }
        }
        assertThat(levert.keySet()).isEqualTo(svarene.keySet());
    }

    @Test
    void a_receiver_that_never_acknowledges_gets_it_again_and_keeps_nobody_else_waiting() throws Exception {
        var sen = Eksempler.bekymring(hub, "bup-haugesund", "haugesund-barnevern").build();
        try (var taus = new Mottaker("haugesund-barnevern")) {
            send(sen);
            var foerst = taus.neste();
            assertThat(foerst.getAttempt()).isEqualTo(1);

            var annen = Eksempler.bekymring(hub, "bup-haugesund", "haugesund-barnevern").build();
            send(annen);
            assertThat(Stream.of(taus.neste(), taus.neste(), taus.neste()).map(d -> d.getMessage().getEnvelope().getMessageId()))
                    .as("another conversation passes the one that waits").contains(annen.getMessageId());

            Delivery igjen;
            do {
                igjen = taus.neste();
            } while (!igjen.getDeliveryId().equals(foerst.getDeliveryId()));
            assertThat(igjen.getAttempt()).isGreaterThan(1);
            assertThat(igjen.getMessage().getEnvelope()).isEqualTo(foerst.getMessage().getEnvelope());
        }
    }

    private static void send(Envelope melding) throws InterruptedException {
        var sender = new Sender(melding.getSender().getEnhet());
        sender.send(melding);
        sender.ferdig();
        assertThat(sender.svar().hasAnswer()).isTrue();
    }

    /** One submit stream. */
    private static final class Sender {
        private final LinkedBlockingQueue<SubmitStreamResponse> svar = new LinkedBlockingQueue<>();
        private final ClientCallStreamObserver<SubmitStreamRequest> ut;

        Sender() {
            this("bup-bergen");
        }

        Sender(String enhet) {
            ut = (ClientCallStreamObserver<SubmitStreamRequest>) hub.som(enhet, ExchangeServiceGrpc::newStub).submitStream(til(svar));
        }

        void send(Envelope melding) {
            ut.onNext(SubmitStreamRequest.newBuilder().setEnvelope(melding).build());
        }

        SubmitStreamResponse svar() throws InterruptedException {
            var neste = svar.poll(30, TimeUnit.SECONDS);
            assertThat(neste).as("an answer within half a minute").isNotNull();
            return neste;
        }

        void ferdig() {
            ut.onCompleted();
        }

        void bryt() {
            ut.cancel("the sender fell over", null);
        }
    }

    /** One inbox stream. */
    private static final class Mottaker implements AutoCloseable {
        private final LinkedBlockingQueue<ReceiveResponse> inn = new LinkedBlockingQueue<>();
        private final ClientCallStreamObserver<ReceiveRequest> ut;

        Mottaker(String enhet) {
            ut = (ClientCallStreamObserver<ReceiveRequest>) hub.som(enhet, ExchangeServiceGrpc::newStub).receive(til(inn));
            ut.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(100)).build());
        }

        /** The next message; receipts of the hub's own are passed over. */
        Delivery neste() throws InterruptedException {
            while (true) {
                var neste = inn.poll(30, TimeUnit.SECONDS);
                assertThat(neste).as("a delivery within half a minute").isNotNull();
                if (neste.getDelivery().hasMessage()) {
                    return neste.getDelivery();
                }
            }
        }

        void kvitter(Delivery levering) {
            ut.onNext(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(levering.getDeliveryId())).build());
        }

        @Override
        public void close() {
            ut.cancel("done", null);
        }
    }

    private static <T> StreamObserver<T> til(LinkedBlockingQueue<T> koe) {
        return new StreamObserver<>() {
            @Override
            public void onNext(T verdi) {
                koe.add(verdi);
            }

            @Override
            public void onError(Throwable feil) {}

            @Override
            public void onCompleted() {}
        };
    }
}
