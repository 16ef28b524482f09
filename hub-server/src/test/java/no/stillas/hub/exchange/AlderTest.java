package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Aldersgrenser;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child who turns 15 while a message that rests on the mother's consent waits, through the whole hub. */
final class AlderTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final LocalDate FEMTEN = LocalDate.parse("2026-02-08");

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa =
            new AtomicReference<>(LocalDateTime.parse("2026-02-07T22:00:00").atZone(Dager.OSLO).toInstant());
    private HeleHuben hub;
    private Hubkall kall;
    private Ettersendingssak sak;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        kall = new Hubkall(hub);
        sak = new Ettersendingssak(hub, KOMMUNEN, "bup-haugesund", naa::get);
        sak.registrerBarnet();
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void on_the_birthday_what_waits_is_judged_again_and_a_new_consent_is_a_task_for_the_one_who_obtained_the_old() {
        var henvisning = sak.henvisning();
        var svar = kall.send(henvisning);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        var aldre = hub.del(Aldersgrenser.class);

        assertThat(aldre.kjoer(FEMTEN.minusDays(2), FEMTEN.minusDays(1))).isZero();
        assertThat(stilling(henvisning)).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);

        naa.updateAndGet(t -> t.plus(Duration.ofHours(3)));
        assertThat(aldre.kjoer(FEMTEN.minusDays(1), FEMTEN)).isEqualTo(1);
        assertThat(stilling(henvisning)).isEqualTo(MessageState.MESSAGE_STATE_STOPPED);
        assertThat(fornyes()).as("the profile of barnevernet changes at 15, that of health does not").hasSize(1)
                .allSatisfy(o -> assertThat(o.getTekst()).contains("Be om et nytt").doesNotContain("15").doesNotContain("2011"));

        aldre.kjoer(FEMTEN.minusDays(1), FEMTEN);
        assertThat(fornyes()).as("a day that is done twice does nothing twice").hasSize(1);
        assertThat(kall.send(sak.henvisning()).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_year_before_18_the_one_who_has_the_case_is_told_of_ettervern_and_not_a_day_before() {
        sak.registrer("""
                {"omsorg": {"status": "OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1", "periode": {"fra": "2020-01-01"}, "sakseier": %s}}"""
                .formatted(sak.tjeneste(KOMMUNEN)));
        var aldre = hub.del(Aldersgrenser.class);
        var siste = LocalDate.parse("2028-02-08");

        aldre.kjoer(siste.minusDays(10), siste);
        assertThat(ettervern()).as("the last day is in time").isEmpty();

        aldre.kjoer(siste, siste.plusDays(1));
        aldre.kjoer(siste, siste.plusDays(1));
        assertThat(ettervern()).singleElement().satisfies(o -> {
            assertThat(o.getRolle()).isEqualTo("barnevernleder");
            assertThat(o.getTekst()).contains("ettervern").contains("ikke lov").doesNotContain("2011").doesNotContain(Ettersendingssak.BARN);
            assertThat(o.getDue().getSeconds()).isEqualTo(siste.plusDays(1).atStartOfDay(Dager.OSLO).toEpochSecond() - 1);
        });
    }

    @Test
    void where_nobody_has_a_case_nobody_is_told_of_ettervern_and_who_takes_one_over_later_is_told_then() {
        var aldre = hub.del(Aldersgrenser.class);
        aldre.kjoer(LocalDate.parse("2028-02-01"), LocalDate.parse("2028-03-01"));
        assertThat(ettervern()).isEmpty();

        sak.registrer("""
                {"omsorg": {"status": "OMSORGSSTATUS_FRIVILLIG_3_2", "periode": {"fra": "2028-06-01"}, "sakseier": %s}}"""
                .formatted(sak.tjeneste(KOMMUNEN)));
        aldre.kjoer(LocalDate.parse("2028-03-01"), LocalDate.parse("2028-05-31"));
        assertThat(ettervern()).isEmpty();
        aldre.kjoer(LocalDate.parse("2028-05-31"), LocalDate.parse("2028-06-01"));
        assertThat(ettervern()).hasSize(1);
    }

    private List<Task> ettervern() {
        return kall.oppgaver(KOMMUNEN).stream().filter(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FRIST).toList();
    }

    @Test
    void a_person_whose_record_cannot_be_read_keeps_nobody_else_from_the_day() {
        var henvisning = sak.henvisning();
        kall.send(henvisning);
        var fakta = hub.del(Facts.class);
        var kjente = Set.copyOf(fakta.having(FactKind.FOEDSELSDATO, Optional.empty(), 100));
        do {
            hub.del(Writer.class).submit(Lane.ORDINARY, new Uleselig(SubjectKey.unidentified())).join();
        } while (kjente.contains(fakta.having(FactKind.FOEDSELSDATO, Optional.empty(), 1).getFirst()));

        naa.updateAndGet(t -> t.plus(Duration.ofHours(3)));
        assertThatThrownBy(() -> hub.del(Aldersgrenser.class).kjoer(FEMTEN.minusDays(1), FEMTEN))
                .as("the day is not done").isInstanceOf(IllegalStateException.class);
        assertThat(stilling(henvisning)).isEqualTo(MessageState.MESSAGE_STATE_STOPPED);
        assertThat(fornyes()).hasSize(1);
    }

    private record Uleselig(SubjectKey hvem) implements Work<Boolean> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(hvem);
        }

        @Override
        public Boolean run(View view, Batch batch) {
            batch.fact(new NewFact(view.subject(hvem).pseudonym(), FactKind.FOEDSELSDATO, UUID.randomUUID(), view.now(),
                    Optional.empty(), ByteString.copyFromUtf8("ikke et faktum")));
            return true;
        }
    }

    private List<Task> fornyes() {
        return kall.oppgaver(KOMMUNEN).stream().filter(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FORNY_SAMTYKKE).toList();
    }

    private MessageState stilling(Envelope.Builder melding) {
        return hub.som(KOMMUNEN, ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding.getMessageId()).build()).getState();
    }
}
