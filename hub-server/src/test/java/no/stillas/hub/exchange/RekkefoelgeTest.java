package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of one stream's messages, through the real server. */
final class RekkefoelgeTest {
    private static final int ANTALL = 100;

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_message_of_a_stream_can_replace_the_one_before_it_and_a_conversation_is_committed_in_order() throws Exception {
        var kjede = kjede();
        var svar = stroem(kjede);
        assertThat(svar.values()).allSatisfy(s -> assertThat(s.hasAnswer()).as(s.toString()).isTrue());
        assertThat(kjede).extracting(e -> svar.get(e.getMessageId()).getAnswer().getReceipt().getLeafIndex())
                .isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_message_can_replace_one_of_another_conversation_that_is_under_way() throws Exception {
        var kjede = kjede().stream().map(e -> e.toBuilder().setConversationId(e.getMessageId()).build()).toList();
        assertThat(stroem(kjede).values()).allSatisfy(s -> assertThat(s.hasAnswer()).as(s.toString()).isTrue());
    }

    @Test
    void an_urgent_message_does_not_wait_for_the_ordinary_ones_of_its_conversation() {
        var rekke = new Rekkefoelge();
        var vanlig = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        var foerst = rekke.etter(vanlig, false);
        var haster = rekke.etter(vanlig.toBuilder().setMessageId(HeleHuben.nyId()).build(), true);
        var sist = rekke.etter(vanlig.toBuilder().setMessageId(HeleHuben.nyId()).build(), false);
        foerst.vent();
        haster.vent();
        var venter = CompletableFuture.runAsync(sist::vent);
        assertThat(venter).isNotDone();
        foerst.ferdig();
        assertThat(venter).succeedsWithin(20, TimeUnit.SECONDS);
    }

    private static List<Envelope> kjede() {
        var kjede = new ArrayList<Envelope>();
        for (int i = 0; i < ANTALL; i++) {
            var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd");
            if (i > 0) {
                melding.setConversationId(kjede.getFirst().getConversationId()).setSupersedes(kjede.getLast().getMessageId());
            }
            kjede.add(melding.build());
        }
        return kjede;
    }

    private static Map<String, SubmitStreamResponse> stroem(List<Envelope> meldinger) throws Exception {
        var svar = new ConcurrentHashMap<String, SubmitStreamResponse>();
        var slutt = new CompletableFuture<Void>();
        var ut = hub.som("asker-barnevern", ExchangeServiceGrpc::newStub).submitStream(new StreamObserver<>() {
            @Override
            public void onNext(SubmitStreamResponse ett) {
                svar.put(ett.getMessageId(), ett);
            }

            @Override
            public void onError(Throwable feil) {
                slutt.completeExceptionally(feil);
            }

            @Override
            public void onCompleted() {
                slutt.complete(null);
            }
        });
        meldinger.forEach(e -> ut.onNext(SubmitStreamRequest.newBuilder().setEnvelope(e).build()));
        ut.onCompleted();
        slutt.get(60, TimeUnit.SECONDS);
        assertThat(svar).hasSize(meldinger.size());
        return svar;
    }
}
