package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.report.v1.CountMessagesRequest;
import no.stillas.proto.report.v1.MessageCount;
import no.stillas.proto.report.v1.ReportServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's counts of its own messages. */
final class RapportTest {
    private static final YearMonth FORRIGE = YearMonth.now(Dager.OSLO).minusMonths(1);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        sendt("bergen-barnevern", "bup-bergen", Utfall.UTFALL_PERMITTED, FORRIGE, 12);
        sendt("bergen-barnevern", "bup-bergen", Utfall.UTFALL_HELD, FORRIGE, 7);
        sendt("bergen-barnevern", "bup-bergen", Utfall.UTFALL_DENIED, FORRIGE, 2);
        sendt("bergen-skole", "bergen-ppt", Utfall.UTFALL_PERMITTED, FORRIGE.minusMonths(1), 6);
        sendt("asker-barnevern", "bup-bergen", Utfall.UTFALL_PERMITTED, FORRIGE, 50);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void an_organisation_counts_its_own_messages_and_a_small_cell_is_censored_with_another() {
        assertThat(tell(FORRIGE, FORRIGE)).hasSize(3).allSatisfy(c -> {
            assertThat(c.getDokument()).isEqualTo("Dialogmelding");
            assertThat(c.getMottaker()).isEqualTo(Etat.ETAT_BUP);
        }).satisfiesOnlyOnce(c -> {
            assertThat(c.getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
            assertThat(c.getAntall()).isEqualTo(12);
        }).filteredOn(c -> !c.hasAntall()).extracting(MessageCount::getUtfall)
                .containsExactlyInAnyOrder(Utfall.UTFALL_HELD, Utfall.UTFALL_DENIED);
    }

    @Test
    void a_longer_period_shows_no_more_than_its_months() {
        assertThat(tell(FORRIGE.minusMonths(1), FORRIGE)).hasSize(4).filteredOn(c -> !c.hasAntall()).hasSize(2);
        assertThat(tell(FORRIGE.minusMonths(1), FORRIGE.minusMonths(1))).singleElement()
                .satisfies(c -> assertThat(c.getAntall()).isEqualTo(6));
    }

    @Test
    void only_whole_months_that_are_over_are_counted() {
        var idag = LocalDate.now(Dager.OSLO);
        for (var periode : List.of(
                List.of(FORRIGE.atDay(2), FORRIGE.atEndOfMonth()),
                List.of(FORRIGE.atDay(1), FORRIGE.atDay(20)),
                List.of(YearMonth.from(idag).atDay(1), YearMonth.from(idag).atEndOfMonth()),
                List.of(FORRIGE.atDay(1), FORRIGE.minusMonths(1).atEndOfMonth()),
                List.of(FORRIGE.minusMonths(36).atDay(1), FORRIGE.atEndOfMonth()))) {
            assertThat(status(() -> tell(periode.getFirst(), periode.getLast())).getCode()).as(periode.toString())
                    .isEqualTo(Status.Code.INVALID_ARGUMENT);
        }
    }

    private static List<MessageCount> tell(YearMonth fra, YearMonth til) {
        return tell(fra.atDay(1), til.atEndOfMonth());
    }

    private static List<MessageCount> tell(LocalDate fra, LocalDate til) {
        return hub.som("bergen-barnevern", ReportServiceGrpc::newBlockingStub)
                .countMessages(CountMessagesRequest.newBuilder().setFra(fra.toString()).setTil(til.toString()).build())
                .getCountsList();
    }

    private static void sendt(String fra, String til, Utfall utfall, YearMonth maaned, int antall) {
        hub.del(Writer.class).submit(Lane.ORDINARY, new Sendt(fra, til, utfall, Dager.fra(maaned.atDay(15)), antall)).join();
    }

    private record Sendt(String fra, String til, Utfall utfall, Instant naar, int antall) implements Work<Void> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of();
        }

        @Override
        public Void run(View view, Batch batch) {
            for (int i = 0; i < antall; i++) {
                batch.trace(new TraceRow(MessageIds.next(naar), Optional.empty(), Optional.empty(), Optional.empty(), naar,
                        "JUDGED", fra, til, "stillas.dialog.v1.Dialogmelding", utfall.name(), "",
                        Decision.newBuilder().setUtfall(utfall).build().toByteString()));
            }
            return null;
        }
    }
}
