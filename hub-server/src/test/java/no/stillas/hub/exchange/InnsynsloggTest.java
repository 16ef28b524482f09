package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Forbeholdsgrunn;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.fakta.v1.Opplysningsforbehold;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Pliktkrets;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.trace.v1.AccessEntry;
import no.stillas.proto.trace.v1.ListAccessRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registered's own log: who got what, on which paragraph, and what each viewer does not see. */
final class InnsynsloggTest {
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;
    private static LinkedBlockingQueue<Delivery> skolen;
    private static LinkedBlockingQueue<Delivery> barnevernet;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        skolen = kall.innboks("bergen-skole");
        barnevernet = kall.innboks("bergen-barnevern");
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void the_log_tells_who_got_what_on_which_paragraph_in_words_to_the_person() throws Exception {
        var barn = "01811599758";
        fakta.barn(barn, IDAG.minusYears(15));
        levert(barn);

        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_BARNET)).singleElement().satisfies(e -> {
            assertThat(e.getFra()).isEqualTo("bergen-barnevern");
            assertThat(e.getTil()).isEqualTo("bergen-skole");
            assertThat(e.getDokument()).isEqualTo("Dialogmelding");
            assertThat(e.getKategorierList()).contains(Kategori.KATEGORI_BVN);
            assertThat(e.getParagraf()).contains("§ 13-1");
            assertThat(e.getTekst()).isNotBlank().doesNotContain("Regel C03");
            assertThat(e.getPlikterList()).contains(plikt("L-ALLE"), plikt("H-BVL14"))
                    .doesNotContainAnyElementsOf(overfor(Pliktkrets.PLIKTKRETS_FORESATTE));
        });
        assertThat(logg("bergen-skole", barn, Viewer.VIEWER_BARNET)).as("the receiver's own log").hasSize(1);
        assertThat(logg("asker-barnevern", barn, Viewer.VIEWER_BARNET)).as("no part in it").isEmpty();
        assertThat(logg("bergen-barnevern", "01811598026", Viewer.VIEWER_BARNET)).as("a child that nobody knows").isEmpty();
    }

    @Test
    void a_child_under_15_gets_no_taushetsbelagte_opplysninger_by_partsinnsyn_and_the_parent_sees_the_log() throws Exception {
        var barn = "01811599677";
        fakta.barn(barn, IDAG.minusYears(15).plusDays(1));
        levert(barn);
        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_BARNET)).isEmpty();
        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_FORELDRE)).singleElement().satisfies(e ->
                assertThat(e.getPlikterList()).contains(plikt("L-ALLE"))
                        .doesNotContainAnyElementsOf(overfor(Pliktkrets.PLIKTKRETS_BARNET)));
    }

    private static String plikt(String id) {
        return RuleBook.lov().pliktregel(id).orElseThrow().getOrdlyd().getRegistrert();
    }

    /** What those obligations say to whom they concern. */
    private static List<String> overfor(Pliktkrets hvem) {
        return RuleBook.lov().pliktregler().stream().filter(p -> p.getHvem() == hvem).map(p -> p.getOrdlyd().getRegistrert()).toList();
    }

    @Test
    void what_is_about_violence_is_hidden_from_guardians_and_shown_to_a_youth() throws Exception {
        var barn = "01811599596";
        fakta.barn(barn, IDAG.minusYears(16));
        var sendt = kall.send(kall.bekymring("bup-bergen", "bergen-barnevern", nummer(barn))).getMessageId();
        vent(barnevernet, sendt);

        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_FORELDRE)).isEmpty();
        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_BARNET)).singleElement()
                .satisfies(e -> assertThat(e.getKategorierList()).contains(Kategori.KATEGORI_VOL));
    }

    /** A note about the child's health, sent and handed over. */
    private static void helsenotat(String fra, String til, String barn, Formaal formaal, Grunnlag grunnlag) throws InterruptedException {
        var notat = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_ENDRING", "tekst": {"tekst": "Sover lite.",
                 "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]}}""", Dialogmelding.newBuilder(), Dialogmelding.class);
        var sendt = kall.send(Hubkall.om(hub.fra(fra, til, notat), barn).setFormaal(formaal).addGrunnlag(Hubkall.paastand(grunnlag)));
        assertThat(sendt.getDecision().getUtfall()).as(sendt.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
        vent(kall.innboks(til), sendt.getMessageId());
    }

    @Test
    void what_parents_are_not_to_be_told_of_is_hidden_from_them_though_it_is_not_about_violence() throws Exception {
        var barn = "01811599162";
        fakta.barn(barn, IDAG.minusYears(15));
        helsenotat("fastlege-torget", "politi-vest", barn, Formaal.FORMAAL_PREVENT, Grunnlag.GRUNNLAG_HPL31);

        assertThat(logg("fastlege-torget", barn, Viewer.VIEWER_FORELDRE)).isEmpty();
        assertThat(logg("fastlege-torget", barn, Viewer.VIEWER_BARNET)).hasSize(1);
    }

    @Test
    void t22_a_parent_of_a_fifteen_year_old_who_does_not_want_it_does_not_see_the_entry() throws Exception {
        var barn = "01811599243";
        fakta.barn(barn, IDAG.minusYears(15));
        helsenotat("bup-bergen", "bergen-helsestasjon", barn, Formaal.FORMAAL_FOLLOWUP, Grunnlag.GRUNNLAG_HPL25);
        assertThat(logg("bergen-helsestasjon", barn, Viewer.VIEWER_FORELDRE)).hasSize(1);

        fakta.skriv(barn, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setOpplysningsforbehold(Opplysningsforbehold.newBuilder()
                .setGrunn(Forbeholdsgrunn.FORBEHOLDSGRUNN_BARNET_OENSKER_IKKE).addKategorier(Kategori.KATEGORI_HEA)
                .setFra(IDAG.toString())));

        assertThat(logg("bergen-helsestasjon", barn, Viewer.VIEWER_FORELDRE)).isEmpty();
        assertThat(logg("bergen-helsestasjon", barn, Viewer.VIEWER_BARNET)).hasSize(1);
    }

    @Test
    void a_parent_sees_nothing_where_a_place_is_protected() throws Exception {
        var barn = "01811599405";
        fakta.barn(barn, IDAG.minusYears(10));
        levert(barn);
        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_FORELDRE)).hasSize(1);
        fakta.skriv(barn, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setGradering(Graderingsfaktum.newBuilder()
                .setGradering(Gradering.GRADERING_SKJULT_ADRESSE)
                .setStatus(Graderingsstatus.GRADERINGSSTATUS_VURDERES).setFra(IDAG.toString())));
        assertThat(logg("bergen-barnevern", barn, Viewer.VIEWER_FORELDRE)).isEmpty();
    }

    @Test
    void only_a_unit_of_the_callers_that_answers_for_innsyn_gives_the_log() {
        var andres = status(() -> hub.som("bergen-skole", TraceServiceGrpc::newBlockingStub)
                .listAccess(spoerring("asker-barnevern", "01811599839", Viewer.VIEWER_BARNET)));
        var ingens = status(() -> hub.som("bergen-skole", TraceServiceGrpc::newBlockingStub)
                .listAccess(spoerring("finnes-ikke", "01811599839", Viewer.VIEWER_BARNET)));
        assertThat(andres.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(andres.getDescription()).isEqualTo(ingens.getDescription());
        assertThat(status(() -> logg("bergen-barnevernvakt", "01811599839", Viewer.VIEWER_BARNET)).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void each_call_is_logged_on_the_child_and_counted() {
        var barn = "01811599324";
        fakta.barn(barn, IDAG.minusYears(16));
        var teller = hub.del(MeterRegistry.class).counter("stillas.innsyn.logg", "organisasjon", hub.org("bergen-barnevern"));
        double foer = teller.count();
        logg("bergen-barnevern", barn, Viewer.VIEWER_FORELDRE);

        assertThat(teller.count()).isEqualTo(foer + 1);
        var person = hub.del(Facts.class).find(hub.del(Personnoekler.class).av(nummer(barn).build())).orElseThrow();
        assertThat(hub.del(Followups.class).traceAfter(new Course.OfPerson(person), 0, 10)).extracting(e -> e.row()).singleElement()
                .satisfies(rad -> {
                    assertThat(rad.kind()).isEqualTo("ACCESS_LISTED");
                    assertThat(rad.senderUnit()).isEqualTo("bergen-barnevern");
                    assertThat(rad.outcome()).isEqualTo("VIEWER_FORELDRE");
                });
    }

    private static void levert(String barn) throws InterruptedException {
        var sendt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", barn)).getMessageId();
        kall.stillas("bergen-barnevern").decideReview(DecideReviewRequest.newBuilder().setEnhet("bergen-barnevern")
                .setMessageId(sendt).setAnsatt(ansatt("Ola Testesen", "barnevernleder")).setTillates(true)
                .setBegrunnelse("Skolen må vite det for å følge opp tiltaket.").build());
        vent(skolen, sendt);
    }

    private static List<AccessEntry> logg(String enhet, String barn, Viewer leser) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub).listAccess(spoerring(enhet, barn, leser)).getEntriesList();
    }

    private static ListAccessRequest spoerring(String enhet, String barn, Viewer leser) {
        return ListAccessRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).setViewer(leser).build();
    }
}
