package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.ListResponse;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course of messages a page at a time, through the real server. */
final class SporsideTest {
    private static final String AVSENDER = "bup-bergen";
    private static final String MOTTAKER = "bergen-barnevern";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void the_newest_come_first_and_all_can_be_reached_a_page_at_a_time() {
        var samtale = UUID.randomUUID().toString();
        var sendt = send(samtale, 7);
        var nyeste = side(AVSENDER, samtale, 3, 0);
        assertThat(nyeste.getEntriesList()).extracting(Entry::getMessageId)
                .as("the newest page, the oldest of it first").isEqualTo(sendt.subList(4, 7));

        var alle = new ArrayDeque<Entry>();
        long foer = 0;
        int sider = 0;
        do {
            var side = side(AVSENDER, samtale, 3, foer);
            side.getEntriesList().reversed().forEach(alle::addFirst);
            foer = side.getEarlier();
            sider++;
        } while (foer > 0);
        assertThat(alle).extracting(Entry::getMessageId).isEqualTo(sendt);
        assertThat(sider).isEqualTo(3);
        assertThat(side(AVSENDER, samtale, 0, 0).getEntriesList()).isEqualTo(new ArrayList<>(alle));
    }

    @Test
    void a_page_that_is_exactly_full_says_that_there_is_nothing_earlier() {
        var samtale = UUID.randomUUID().toString();
        send(samtale, 3);
        assertThat(side(AVSENDER, samtale, 3, 0).getEarlier()).isZero();
    }

    @Test
    void rows_that_the_unit_may_not_see_fill_no_page_and_are_not_told_to_be_there() throws Exception {
        var samtale = UUID.randomUUID().toString();
        var foerste = send(samtale, 1).getFirst();
        // closed again: what the other tests send stays where it is
        try (var innboks = new Innboksklient(hub, MOTTAKER)) {
            innboks.melding(foerste);
        }
        var synlig = side(MOTTAKER, samtale, 1, 0);
        assertThat(synlig.getEntriesList()).extracting(Entry::getMessageId).containsExactly(foerste);
        assertThat(synlig.getEarlier()).as("its submission, which is the sender's alone").isZero();
        assertThat(side("asker-skole", samtale, 1, 0)).isEqualTo(ListResponse.getDefaultInstance());
    }

    private static List<String> send(String samtale, int antall) {
        var sendt = new ArrayList<String>();
        for (int i = 0; i < antall; i++) {
            sendt.add(kall.send(Eksempler.bekymring(hub, AVSENDER, MOTTAKER).setConversationId(samtale)).getMessageId());
        }
        return sendt;
    }

    private static ListResponse side(String enhet, String samtale, int antall, long foer) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub).list(ListRequest.newBuilder()
                .setEnhet(enhet).setConversationId(samtale).setPageSize(antall).setBefore(foer).build());
    }
}
