package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;
import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.LokaltNummer;
import no.stillas.proto.henvisning.v1.Bestilling;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import no.stillas.proto.report.v1.Dagkilde;
import no.stillas.proto.report.v1.MeasureTimeRequest;
import no.stillas.proto.report.v1.MeasureTimeResponse;
import no.stillas.proto.report.v1.ReportServiceGrpc;
import no.stillas.proto.report.v1.Utelatelsesgrunn;
import no.stillas.proto.report.v1.UtelatteSaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an organisation's cases took by a model's measure, through the whole hub. */
final class TidsmaalTest {
    private static final String MAAL = "mat-henvisning-til-oppstart";
    private static final String MODELL = "mobilt-akutteam";
    private static final String TEAMET = "mobilt-akutteam";
    private static final String BARNEVERNET = "bergen-barnevern";
    private static final String SKOLEN = "haugesund-skole";
    private static final RuleBook BOK = RuleBook.medModeller();

    @TempDir
    static Path mappe;

    private static final AtomicReference<Instant> NAA = new AtomicReference<>();
    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        paa("2026-01-05");
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), NAA::get);
        for (int i = 0; i < 6; i++) {
            flyttet("januar" + i, BARNEVERNET, "bestilt", "2026-01-0" + (1 + i), false);
        }
        paa("2026-02-10");
        for (int i = 0; i < 6; i++) {
            flyttet("januar" + i, TEAMET, "startet", "2026-01-07", false);
        }
        for (int i = 0; i < 5; i++) {
            flyttet("uten" + i, BARNEVERNET, "bestilt", "", false);
            flyttet("uten" + i, TEAMET, "startet", "2026-02-09", false);
        }
        flyttet("annen", BARNEVERNET, "droeftet", "", false);
        paa("2026-04-10");
        for (int i = 0; i < 5; i++) {
            flyttet("del" + i, BARNEVERNET, "bestilt", "2026-04-01", true);
            flyttet("del" + i, TEAMET, "startet", "2026-04-05", false);
        }
    }

    @BeforeEach
    void etterpaa() {
        paa("2026-05-02");
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void the_days_that_documents_state_are_measured_in_the_month_that_ended_the_case_and_the_rest_is_told_as_left_out() {
        var svar = spoer(TEAMET, "2026-02-01", "2026-02-28");

        assertThat(svar.getModell()).isEqualTo(MODELL);
        assertThat(svar.getTekst()).contains("henvist");
        assertThat(svar.getKilde()).contains("L577");
        assertThat(svar.getFraList()).containsExactly(Dagkilde.newBuilder().setDokument("Bestilling").setFelt("henvisningsdato").build());
        assertThat(svar.getTilList()).containsExactly(Dagkilde.newBuilder().setDokument("Svar på henvisning").setFelt("tiltak.oppstart").build());
        assertThat(svar.getMaanederList()).singleElement().satisfies(m -> assertThat(m.getMaaned()).isEqualTo("2026-02"));
        assertThat(svar.getSamlet()).isEqualTo(svar.getMaaneder(0).getMaaling());
        assertThat(svar.getSamlet().getAntall()).isEqualTo(6);
        assertThat(svar.getSamlet().getGjennomsnitt()).as("6, 5, 4, 3, 2 and 1 days").isEqualTo(3.5);
        assertThat(svar.getSamlet().getMedian()).isEqualTo(3.5);
        assertThat(svar.getSamlet().getUtelattList()).containsExactly(UtelatteSaker.newBuilder()
                .setGrunn(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG).setAntall(5).build());
    }

    @Test
    void a_month_in_which_no_case_ended_has_nothing_and_a_longer_period_has_its_months() {
        var tom = spoer(TEAMET, "2026-01-01", "2026-01-31");
        assertThat(tom.hasSamlet()).isFalse();
        assertThat(tom.getMaanederCount()).isZero();

        var begge = spoer(BARNEVERNET, "2026-01-01", "2026-04-30");
        assertThat(begge.getMaanederList()).extracting(m -> m.getMaaned()).containsExactly("2026-02", "2026-04");
        assertThat(begge.getSamlet().getAntall()).isEqualTo(11);
        assertThat(begge.getSamlet().getGjennomsnitt()).as("21 days and five times four").isEqualTo(3.7);
    }

    @Test
    void an_organisation_counts_by_what_it_has_sent_and_by_what_has_reached_it() {
        assertThat(spoer(BARNEVERNET, "2026-02-01", "2026-02-28").getSamlet().getAntall())
                .as("its own orders, and the team's answers that it has got").isEqualTo(6);
        assertThat(spoer("asker-barnevern", "2026-02-01", "2026-02-28").hasSamlet()).as("no part in any of them").isFalse();
    }

    @Test
    void a_day_that_was_left_out_for_the_receiver_is_the_senders_alone() {
        assertThat(spoer(BARNEVERNET, "2026-04-01", "2026-04-30").getSamlet().getGjennomsnitt()).isEqualTo(4);
        assertThat(spoer(TEAMET, "2026-04-01", "2026-04-30").getSamlet()).satisfies(m -> {
            assertThat(m.getAntall()).isZero();
            assertThat(m.getUtelattList()).containsExactly(UtelatteSaker.newBuilder()
                    .setGrunn(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG).setAntall(5).build());
        });
    }

    @Test
    void what_has_not_reached_the_receiver_is_not_there_for_it() {
        paa("2026-06-10");
        for (int i = 0; i < 5; i++) {
            var barn = "underveis" + i;
            flyttet(barn, BARNEVERNET, "bestilt", "2026-06-01", false);
            skriv(barn, TEAMET, BARNEVERNET, "startet", "2026-06-05", false, false);
        }
        paa("2026-07-02");

        assertThat(spoer(BARNEVERNET, "2026-06-01", "2026-06-30").hasSamlet()).isFalse();
        assertThat(spoer(TEAMET, "2026-06-01", "2026-06-30").getSamlet().getAntall()).isEqualTo(5);
    }

    @Test
    void a_day_that_was_left_out_when_it_was_handed_over_is_the_senders_alone_whatever_is_handed_over_again() {
        paa("2025-03-10");
        for (int i = 0; i < 5; i++) {
            var utelatt = skriv("utelatt" + i, BARNEVERNET, TEAMET, "bestilt", "2025-03-01", false, false);
            naadd(utelatt, Utfall.UTFALL_REDACTED);
            naadd(utelatt, Utfall.UTFALL_PERMITTED);
            var hel = skriv("hel" + i, BARNEVERNET, TEAMET, "bestilt", "2025-03-01", false, false);
            naadd(hel, Utfall.UTFALL_PERMITTED);
            naadd(hel, Utfall.UTFALL_REDACTED);
            flyttet("utelatt" + i, TEAMET, "startet", "2025-03-03", false);
            flyttet("hel" + i, TEAMET, "startet", "2025-03-04", false);
        }
        paa("2025-04-02");

        assertThat(spoer(BARNEVERNET, "2025-03-01", "2025-03-31").getSamlet().getAntall()).isEqualTo(10);
        assertThat(spoer(TEAMET, "2025-03-01", "2025-03-31").getSamlet()).satisfies(m -> {
            assertThat(m.getAntall()).isEqualTo(5);
            assertThat(m.getGjennomsnitt()).as("those that it got in full at first").isEqualTo(3);
            assertThat(m.getUtelattList()).containsExactly(UtelatteSaker.newBuilder()
                    .setGrunn(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG).setAntall(5).build());
        });
    }

    @Test
    void a_new_version_of_a_model_does_not_count_anew_what_was_moved_by_another() throws IOException {
        paa("2025-05-10");
        last("1");
        for (int i = 0; i < 5; i++) {
            for (var tilstand : List.of("inne", "ute")) {
                skriv("egen" + i, Modellfaktum.newBuilder().setModell("k1106-proeve").setTilstand(tilstand).setVersjon("1")
                        .setTjeneste(Registrering.tjeneste(hub.org(SKOLEN), SKOLEN)));
            }
        }
        paa("2025-06-02");
        assertThat(spoer(SKOLEN, "k1106-proeve-tid", "2025-05-01", "2025-05-31").getSamlet().getAntall()).isEqualTo(5);

        last("2");

        assertThat(spoer(SKOLEN, "k1106-proeve-tid", "2025-05-01", "2025-05-31").hasSamlet()).isFalse();
    }

    private static void last(String versjon) throws IOException {
        try (var inn = TidsmaalTest.class.getResourceAsStream("egen-modell.textproto")) {
            var fil = new String(requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8).replace("versjon: \"1\"", "versjon: \"" + versjon + "\"");
            assertThat(hub.som(SKOLEN, ModelServiceGrpc::newBlockingStub).load(LoadRequest.newBuilder().setFil("proeve.textproto").setTekst(fil).build())
                    .getFeilList()).isEmpty();
        }
    }

    @Test
    void a_month_that_is_over_is_answered_alike_before_and_after_more_has_reached_the_receiver() {
        paa("2025-08-10");
        List<Sendt> slutter = new ArrayList<>();
        List<Sendt> begynnelser = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            flyttet("sen" + i, BARNEVERNET, "bestilt", "2025-08-01", false);
            flyttet("fremme" + i, BARNEVERNET, "bestilt", "2025-08-01", false);
            slutter.add(skriv("sen" + i, TEAMET, BARNEVERNET, "startet", "2025-08-03", false, false));
            flyttet("fremme" + i, TEAMET, "startet", "2025-08-05", false);
            begynnelser.add(skriv("foer" + i, BARNEVERNET, TEAMET, "bestilt", "2025-08-01", false, false));
            flyttet("foer" + i, TEAMET, "startet", "2025-08-09", false);
        }
        paa("2025-09-10");
        var barnevernet = spoer(BARNEVERNET, "2025-08-01", "2025-08-31");
        var teamet = spoer(TEAMET, "2025-08-01", "2025-08-31");
        assertThat(barnevernet.getSamlet().getAntall()).isEqualTo(12);
        assertThat(teamet.getSamlet().getUtelattList()).containsExactly(UtelatteSaker.newBuilder()
                .setGrunn(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE).setAntall(6).build());

        slutter.forEach(s -> naadd(s, Utfall.UTFALL_PERMITTED));
        begynnelser.forEach(b -> naadd(b, Utfall.UTFALL_PERMITTED));
        paa("2025-10-10");

        assertThat(spoer(BARNEVERNET, "2025-08-01", "2025-08-31")).isEqualTo(barnevernet);
        assertThat(spoer(TEAMET, "2025-08-01", "2025-08-31")).isEqualTo(teamet);
        assertThat(spoer(BARNEVERNET, "2025-09-01", "2025-09-30").getSamlet()).as("the month in which it got to know").satisfies(m -> {
            assertThat(m.getAntall()).isEqualTo(6);
            assertThat(m.getGjennomsnitt()).isEqualTo(2);
        });
        assertThat(spoer(TEAMET, "2025-09-01", "2025-09-30").hasSamlet()).isFalse();
    }

    @Test
    void a_measure_that_no_model_names_and_a_month_that_is_not_over_are_refused() {
        assertThat(status(() -> spoer(TEAMET, "annet", "2026-02-01", "2026-02-28")).getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(() -> spoer(TEAMET, "2026-02-02", "2026-02-28")).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(status(() -> spoer(TEAMET, "2027-01-01", "2027-01-31")).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private static MeasureTimeResponse spoer(String enhet, String fra, String til) {
        return spoer(enhet, MAAL, fra, til);
    }

    private static MeasureTimeResponse spoer(String enhet, String maal, String fra, String til) {
        return hub.som(enhet, ReportServiceGrpc::newBlockingStub)
                .measureTime(MeasureTimeRequest.newBuilder().setTidsmaal(maal).setFra(fra).setTil(til).build());
    }

    private static void paa(String dag) {
        NAA.set(Dager.fra(LocalDate.parse(dag)).plusSeconds(36_000));
    }

    /** That a message between the two moved the child, and has reached the other. */
    private static void flyttet(String barn, String fra, String tilstand, String dag, boolean utelatt) {
        skriv(barn, fra, fra.equals(TEAMET) ? BARNEVERNET : TEAMET, tilstand, dag, utelatt, true);
    }

    private static Sendt skriv(String barn, String fra, String til, String tilstand, String dag, boolean utelatt, boolean naadd) {
        var modell = Modellfaktum.newBuilder().setModell(MODELL).setTilstand(tilstand).setDag(dag).setUtelatt(utelatt)
                .setTjeneste(Registrering.tjeneste(hub.org(fra), fra)).setMottaker(Registrering.tjeneste(hub.org(til), til));
        var sendt = skriv(barn, modell);
        if (naadd) {
            naadd(sendt, Utfall.UTFALL_PERMITTED);
        }
        return sendt;
    }

    private static Sendt skriv(String barn, Modellfaktum.Builder modell) {
        return hub.del(Writer.class).submit(Lane.ORDINARY, new Flyttet(noekkel(barn), modell)).join();
    }

    /** That it was handed over, by the hub's own registration, with this judgement. */
    private static void naadd(Sendt sendt, Utfall utfall) {
        hub.del(Writer.class).submit(Lane.ORDINARY, new Naadd(sendt, utfall)).join();
    }

    /** What moved a child. */
    private record Sendt(Pseudonym barn, UUID melding, String til) {}

    private static SubjectKey noekkel(String barn) {
        return hub.del(Personnoekler.class).av(Identitet.newBuilder().setLokaltNummer(LokaltNummer.newBuilder()
                .setSystem("311000314/saksflyt").setVerdi(barn)).build());
    }

    private record Flyttet(SubjectKey barn, Modellfaktum.Builder modell) implements Work<Sendt> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(barn);
        }

        @Override
        public Sendt run(View view, Batch batch) {
            var melding = UUID.randomUUID();
            var kjent = view.subject(barn).pseudonym();
            var id = UUID.nameUUIDFromBytes(Faktalager.navn(kjent).getBytes());
            batch.fact(Faktalager.ny(kjent, Faktum.newBuilder().setId(id.toString()).setVersjon(1)
                    .setModell(modell.clone().setMelding(melding.toString())).build(), view.now()));
            return new Sendt(kjent, melding, modell.getMottaker().getEnhet());
        }
    }

    private record Naadd(Sendt sendt, Utfall utfall) implements Work<UUID> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(SubjectKey.known(sendt.barn()));
        }

        @Override
        public UUID run(View view, Batch batch) {
            batch.trace(new TraceRow(MessageIds.next(view.now()), Optional.of(sendt.barn()), Optional.of(sendt.melding()),
                    Optional.empty(), view.now(), "HANDED_OVER", "", sendt.til(), "", "HANDED_OVER", "", ByteString.EMPTY));
            Registrering.overlevert(RegistreringTest.melding(sendt.melding(), sendt.barn(), Bestilling.getDescriptor().getFullName()), utfall, BOK, view, view.now())
                    .forEach(batch::fact);
            return sendt.melding();
        }
    }
}
