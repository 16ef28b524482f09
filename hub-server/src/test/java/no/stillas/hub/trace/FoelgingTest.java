package no.stillas.hub.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.ledger.CommitListener.Commit;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.trace.v1.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a watch reads, and when it looks at all. */
final class FoelgingTest {
    private static final String AVSENDER = "bup-bergen";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    private final UUID samtale = UUID.randomUUID();
    private final List<Long> lestEtter = new ArrayList<>();
    private final Foelging foelging = new Foelging(AVSENDER, () -> Optional.of(new Course.OfConversation(samtale)),
            new Spor(telt(), hub.del(Messages.class), hub.del(Facts.class), hub.del(Fortelling.class), InstantSource.system()),
            hub.del(Facts.class));

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void each_look_reads_from_where_the_one_before_it_came_and_shows_nothing_twice() {
        var foerste = send();
        var sett = se();
        assertThat(sett).extracting(Entry::getMessageId).containsOnly(foerste);
        assertThat(lestEtter).containsExactly(0L);

        assertThat(se()).isEmpty();
        var andre = send();
        assertThat(se()).extracting(Entry::getMessageId).containsOnly(andre);
        long sist = sett.getLast().getPosition();
        assertThat(lestEtter).as("no row is read again").containsExactly(0L, sist, sist);
    }

    @Test
    void a_commit_about_another_conversation_and_other_persons_wakes_nobody() {
        send();
        se();
        assertThat(foelging.angaar(commit(Set.of(UUID.randomUUID()), Set.of(Pseudonym.random())))).isFalse();
        assertThat(foelging.angaar(commit(Set.of(samtale), Set.of()))).isTrue();
    }

    @Test
    void only_those_are_woken_whom_the_commit_concerns() {
        var vekker = hub.del(Vekker.class);
        var denne = new Semaphore(0);
        var annen = new Semaphore(0);
        try (var _ = vekker.lytt(denne, c -> c.conversations().contains(samtale));
                var _ = vekker.lytt(annen, c -> c.conversations().contains(UUID.randomUUID()))) {
            send();
            assertThat(denne.availablePermits()).isPositive();
            assertThat(annen.availablePermits()).isZero();
        }
    }

    private List<Entry> se() {
        var sett = new ArrayList<Entry>();
        foelging.se(del -> sett.addAll(del.innslag()));
        return sett;
    }

    private String send() {
        var melding = Eksempler.bekymring(hub, AVSENDER, "bergen-barnevern").setConversationId(samtale.toString()).build();
        hub.som(AVSENDER, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
        return melding.getMessageId();
    }

    private static Commit commit(Set<UUID> samtaler, Set<Pseudonym> personer) {
        return new Commit(Set.of(), personer, personer, samtaler);
    }

    /** The hub's own, with a note of where each reading of the conversation began. */
    private Followups telt() {
        var egentlig = hub.del(Followups.class);
        return (Followups) Proxy.newProxyInstance(Followups.class.getClassLoader(), new Class<?>[] {Followups.class}, (_, metode, hva) -> {
            if (metode.getName().equals("traceAfter")) {
                lestEtter.add((Long) hva[1]);
            }
            try {
                return metode.invoke(egentlig, hva);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
