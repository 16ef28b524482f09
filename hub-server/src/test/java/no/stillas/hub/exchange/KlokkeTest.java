package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Fristrunde;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Tilbud;
import no.stillas.proto.bekymring.v1.Tilbakemelding;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.trace.v1.Expectation;
import no.stillas.proto.trace.v1.ExpectationState;
import no.stillas.proto.trace.v1.ListExpectationsRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.NemndasAvgjoerelse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acute placement at night, and clocks that are started, stopped and run out, through the whole hub. */
final class KlokkeTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final String BUFETAT = "bufetat-vest-beredskap";
    private static final String NEMNDA = "nemnd-vakt";
    /** The night to a Saturday, 02:00 on the wall. */
    private static final Instant NATT = LocalDateTime.parse("2026-02-07T02:00:00").atZone(Dager.OSLO).toInstant();

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa = new AtomicReference<>(NATT);
    private final String samtale = UUID.randomUUID().toString();
    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        // The scheduler would do the same a little later; here the test says when.
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void an_enquiry_with_unknown_fields_goes_through_at_once_and_each_is_a_task() throws Exception {
        var svar = kall.send(henvendelse());

        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getRing()).isNotEmpty();
        motta(BUFETAT, 1);
        assertThat(kall.oppgaver(BUFETAT)).filteredOn(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_MANGEL)
                .extracting(Task::getTekst)
                .anySatisfy(t -> assertThat(t).contains("«hva barnet vet» er ikke oppgitt"))
                .noneSatisfy(t -> assertThat(t).contains("målgruppe"));
    }

    @Test
    void what_the_sender_says_is_not_known_is_not_asked_for_again_and_is_a_task_for_the_one_who_finds_out() throws Exception {
        var svar = kall.send(henvendelse());
        motta(BUFETAT, 1);

        assertThat(svar.getOppgaverList()).as("the answer says who finds out").anySatisfy(t -> assertThat(t).startsWith("Finn ut: legesjekk."));
        assertThat(mangler(BUFETAT)).as("Bufetat is not asked for what the sender finds out")
                .noneSatisfy(t -> assertThat(t).contains("legesjekk"))
                .anySatisfy(t -> assertThat(t).startsWith("Finn ut: nettverk. Avsenderen sier at det ikke er kjent"));
        assertThat(mangler(KOMMUNEN)).containsExactlyInAnyOrder(
                "Finn ut: legesjekk. Dere har sagt at det ikke er kjent, og at barnevernvakt følger det opp. Gi mottakeren beskjed når det er kjent.",
                "Finn ut: hvem som følger barnet. Dere har sagt at det ikke er kjent, og at dere følger det opp. "
                        + "Gi mottakeren beskjed når det er kjent.");
        assertThat(kall.oppgaver(KOMMUNEN)).filteredOn(o -> o.getTekst().contains("legesjekk")).singleElement()
                .satisfies(o -> assertThat(o.getDue().getSeconds()).as("by when").isEqualTo(Instant.parse("2026-02-07T08:00:00Z").getEpochSecond()));
    }

    private List<String> mangler(String enhet) {
        return kall.oppgaver(enhet).stream().filter(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_MANGEL).map(Task::getTekst).toList();
    }

    @Test
    void an_enquiry_of_which_nothing_but_the_child_is_known_goes_through_all_the_same_and_without_a_ground_it_does_not() throws Exception {
        var tom = mellom(KOMMUNEN, BUFETAT, HeleHuben.json("""
                {"henvender": "HENVENDERINSTANS_BARNEVERNVAKT"}""", Akutthenvendelse.newBuilder(), Akutthenvendelse.class),
                Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);

        var svar = kall.send(tom);

        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getDecision().getBegrunnelserList()).as("the row of placement").anyMatch(b -> b.getRegel().equals("C07"));
        assertThat(motta(BUFETAT, 1)).hasSize(1);
        assertThat(kall.send(tom.clone().setMessageId(HeleHuben.nyId()).clearGrunnlag()).getDecision().getUtfall())
                .as("urgency is no ground").isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void the_kommune_is_told_when_no_offer_has_come_in_two_hours_and_not_a_second_before() throws Exception {
        kall.send(henvendelse());
        assertThat(forventninger(KOMMUNEN)).as("the clock runs from receipt").noneMatch(e -> e.getFrist().equals("INN-TILBUD-AKUTT"));
        motta(BUFETAT, 1);
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_OPEN);
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getTekst()).contains("ikke lov");
        assertThat(frist(BUFETAT, "INN-TILBUD-AKUTT").getEnhet()).isEqualTo(BUFETAT);
        assertThat(forventninger("haugesund-skole")).isEmpty();

        settFram(Duration.ofHours(2).minusSeconds(1));
        assertThat(oppgaver(KOMMUNEN)).isEmpty();
        settFram(Duration.ofSeconds(1));
        assertThat(oppgaver(KOMMUNEN)).singleElement().asString().contains("ikke gitt tilbud").contains("ikke lov");
        assertThat(oppgaver(BUFETAT)).singleElement().asString().contains("Gi tilbudet");
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_OVERDUE);
        assertThat(motta(KOMMUNEN, 2)).as("the receipt, and the notice")
                .anySatisfy(d -> assertThat(d.getNotice().getTekst()).contains("Det er ikke et avslag"));

        settFram(Duration.ofMinutes(30));
        assertThat(oppgaver(KOMMUNEN)).as("once").hasSize(1);
        kall.send(tilbud());
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_MET_LATE);
    }

    @Test
    void an_offer_stops_the_clock_and_an_answer_without_a_place_does_not() throws Exception {
        kall.send(henvendelse());
        motta(BUFETAT, 1);
        settFram(Duration.ofMinutes(30));
        kall.send(utenPlass());
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_OPEN);
        assertThat(kall.send(tilbud()).getDecision().getUtfall()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(frist(KOMMUNEN, "INN-TILBUD-AKUTT").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_MET);
        settFram(Duration.ofHours(3));
        assertThat(oppgaver(KOMMUNEN)).isEmpty();
    }

    @Test
    void an_offer_for_one_of_two_siblings_stops_only_the_clock_of_that_one() throws Exception {
        kall.send(henvendelse());
        var soesken = henvendelse();
        soesken.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer("06851460029");
        kall.send(soesken);
        motta(BUFETAT, 2);
        kall.send(tilbud());
        assertThat(forventninger(KOMMUNEN)).filteredOn(e -> e.getFrist().equals("INN-TILBUD-AKUTT")).extracting(Expectation::getState)
                .containsExactlyInAnyOrder(ExpectationState.EXPECTATION_STATE_MET, ExpectationState.EXPECTATION_STATE_OPEN);
    }

    @Test
    void what_the_hub_promised_before_it_was_stopped_it_remembers_after() throws Exception {
        kall.send(henvendelse());
        motta(BUFETAT, 1);
        hub.close();
        naa.updateAndGet(t -> t.plus(Duration.ofHours(5)));
        start();
        hub.del(Fristrunde.class).kjoer();
        hub.del(Fristrunde.class).kjoer();
        assertThat(oppgaver(KOMMUNEN)).hasSize(1);
    }

    @Test
    void the_scheduler_itself_runs_out_a_clock() throws Exception {
        kall.send(henvendelse());
        motta(BUFETAT, 1);
        hub.close();
        naa.updateAndGet(t -> t.plus(Duration.ofHours(5)));
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT0.2S"), naa::get);
        kall = new Hubkall(hub);
        assertThat(motta(KOMMUNEN, 3)).anySatisfy(d -> assertThat(d.getNotice().getTekst()).contains("ikke gitt tilbud"));
    }

    @Test
    void a_vedtak_signed_without_competence_is_not_accepted_as_one_while_the_enquiry_goes_on_and_nemnda_gets_it() throws Exception {
        kall.send(henvendelse());
        var avvist = kall.send(vedtak(BUFETAT, Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3, "KOMPETANSE_SAKSBEHANDLER"));
        assertThat(avvist.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(avvist.getDecision().getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_KOMPETANSE_MANGLER);
        assertThat(avvist.getDecision().getBegrunnelser(0).getParagraf()).contains("§§ 4-2");
        assertThat(avvist.getDecision().getRemediesList()).isNotEmpty();
        assertThat(kall.oppgaver(KOMMUNEN)).extracting(Task::getSlag).contains(Oppgaveslag.OPPGAVESLAG_KOMPETANSE);
        assertThat(motta(BUFETAT, 1)).singleElement().satisfies(d -> assertThat(d.getMessage().getEnvelope().getDocument().getTypeUrl())
                .endsWith("Akutthenvendelse"));

        var tilNemnda = kall.send(vedtak(NEMNDA, Formaal.FORMAAL_SUPERVISION, Grunnlag.GRUNNLAG_BVL14_22, "KOMPETANSE_SAKSBEHANDLER"));
        assertThat(tilNemnda.getDecision().getUtfall()).as(tilNemnda.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    }

    @Test
    void paatalemyndigheten_can_sign_at_any_hour() {
        for (boolean utenforKontortid : new boolean[] {false, true}) {
            var vedtak = vedtak(BUFETAT, Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3, "KOMPETANSE_PAATALEMYNDIGHET", utenforKontortid);
            assertThat(kall.send(vedtak).getDecision().getBegrunnelserList())
                    .noneMatch(b -> b.getAarsak() == Aarsak.AARSAK_KOMPETANSE_MANGLER);
        }
    }

    @Test
    void nemnda_has_48_hours_over_the_weekend_and_its_decision_stops_the_clock() throws Exception {
        kall.send(vedtak(NEMNDA, Formaal.FORMAAL_SUPERVISION, Grunnlag.GRUNNLAG_BVL14_22, "KOMPETANSE_BARNEVERNLEDER"));
        assertThat(frist(KOMMUNEN, "DL-4-2").getDue().getSeconds()).as("six weeks from the vedtak, a Saturday that does not move")
                .isEqualTo(LocalDateTime.parse("2026-03-21T23:59:59").atZone(Dager.OSLO).toEpochSecond());
        motta(NEMNDA, 1);
        assertThat(frist(NEMNDA, "DL-AKUTT-DECIDE").getDue().getSeconds()).isEqualTo(naa.get().getEpochSecond() + 48 * 3600);
        assertThat(frist(NEMNDA, "DL-AKUTT-DECIDE").getTekst()).contains("§ 14-22");

        settFram(Duration.ofHours(30));
        var svar = kall.send(avgjoerelse("AVGJOERELSESTYPE_AKUTT_IKKE_GODKJENT"));
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(frist(KOMMUNEN, "DL-AKUTT-DECIDE").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_MET);
        assertThat(forventninger(KOMMUNEN)).as("what was not approved needs no begjæring").noneMatch(e -> e.getFrist().equals("DL-4-2"));
    }

    @Test
    void a_bekymringsmelding_starts_the_clocks_of_the_law_and_a_tilbakemelding_stops_its_own() throws Exception {
        var melding = kall.bekymring("bup-haugesund", KOMMUNEN, Identitet.newBuilder().setBeskrivelse("jente")).setConversationId(samtale);
        kall.send(melding);
        motta(KOMMUNEN, 1);
        assertThat(forventninger("bup-haugesund")).extracting(Expectation::getFrist)
                .contains("DL-BM-REVIEW", "DL-INV", "DL-FB1", "DL-FB1.UNDERSOEKELSE");
        settFram(Duration.ofDays(8));
        assertThat(oppgaver(KOMMUNEN)).singleElement().asString().contains("ikke gjennomgått innen en uke").contains("§ 2-1");
        var svar = kall.send(tilbakemelding().setInReplyTo(melding.getMessageId()));
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(frist("bup-haugesund", "DL-FB1").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_MET);
        assertThat(frist("bup-haugesund", "DL-BM-REVIEW").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_MET_LATE);
        assertThat(frist("bup-haugesund", "DL-INV").getState()).isEqualTo(ExpectationState.EXPECTATION_STATE_OPEN);
    }

    private Envelope.Builder mellom(String fra, String til, Message dokument, Formaal formaal, Grunnlag grunnlag) {
        return hub.fra(fra, til, dokument).setConversationId(samtale).setFormaal(formaal)
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(Identitet.newBuilder().setFoedselsnummer("01811599839")));
    }

    private Envelope.Builder henvendelse() {
        return mellom(KOMMUNEN, BUFETAT, HeleHuben.json("""
                {"plasseringshjemmel": "HJEMMEL_BVL2021_4_2", "alderAar": 9, "maalgruppe": "MAALGRUPPE_BARN_UNDER_13",
                 "henvender": "HENVENDERINSTANS_BARNEVERNVAKT",
                 "ringTilbake": {"navn": "Lise Strand", "rolle": "barnevernvakt", "telefon": "40000004"},
                 "uavklart": [{"forhold": "FORHOLD_LEGESJEKK", "foelgesOppAv": "barnevernvakt", "innen": "2026-02-07T08:00:00Z"},
                  {"forhold": "FORHOLD_NETTVERK", "foelgesOppAv": "bufetat-vest-beredskap"},
                  {"forhold": "FORHOLD_FOELGE", "foelgesOppAv": "Lise Strand"}]}""",
                Akutthenvendelse.newBuilder(), Akutthenvendelse.class), Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
    }

    private Envelope.Builder tilbud() {
        return mellom(BUFETAT, KOMMUNEN, HeleHuben.json("""
                {"plasser": [{"alternativ": "a", "tiltak": "AKUTTILTAK_BEREDSKAPSHJEM", "eierskap": "EIERSKAP_STATLIG",
                 "klarert": true}]}""", Tilbud.newBuilder(), Tilbud.class), Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
    }

    private Envelope.Builder utenPlass() {
        return mellom(BUFETAT, KOMMUNEN, HeleHuben.json("""
                {"initiererDroefting": {"tekst": "Vi har ikke plass i natt.", "kategorier": ["KATEGORI_BVN"]}}""",
                Tilbud.newBuilder(), Tilbud.class), Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
    }

    private Envelope.Builder vedtak(String til, Formaal formaal, Grunnlag grunnlag, String kompetanse) {
        return vedtak(til, formaal, grunnlag, kompetanse, false);
    }

    private Envelope.Builder vedtak(String til, Formaal formaal, Grunnlag grunnlag, String kompetanse, boolean utenforKontortid) {
        return mellom(KOMMUNEN, til, HeleHuben.json("""
                {"hjemmel": "HJEMMEL_BVL2021_4_2", "fattet": "2026-02-07T00:30:00Z", "iverksatt": "2026-02-07T00:45:00Z",
                 "underskriver": {"ansatt": {"navn": "Tor Haugen", "rolle": "ansatt"}, "kompetanse": "%s"},
                 "utenforKontortid": %s}""".formatted(kompetanse, utenforKontortid),
                Akuttvedtak.newBuilder(), Akuttvedtak.class), formaal, grunnlag);
    }

    private Envelope.Builder avgjoerelse(String type) {
        return mellom(NEMNDA, KOMMUNEN, HeleHuben.json("""
                {"type": "%s", "avgjort": "2026-02-08T10:00:00Z", "saksnummer": "26-000123", "hjemler": ["HJEMMEL_BVL2021_4_2"],
                 "slutning": {"tekst": "Akuttvedtaket er vurdert.", "kategorier": ["KATEGORI_DEC"], "personer": ["barn"]}}"""
                .formatted(type), NemndasAvgjoerelse.newBuilder(), NemndasAvgjoerelse.class),
                Formaal.FORMAAL_PARTY, Grunnlag.GRUNNLAG_BVL14_22);
    }

    private Envelope.Builder tilbakemelding() {
        return hub.fra(KOMMUNEN, "bup-haugesund", HeleHuben.json("""
                {"meldingId": "%s", "trinn": "TILBAKEMELDINGSTRINN_UNDERSOEKELSE", "mottatt": "2026-02-07T02:00:00Z",
                 "undersoekelse": "UNDERSOEKELSE_AAPNET"}""".formatted(HeleHuben.nyId()), Tilbakemelding.newBuilder(), Tilbakemelding.class))
                .setConversationId(samtale).setFormaal(Formaal.FORMAAL_FEEDBACK)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_FEEDBACK_1))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setIdentitet(Identitet.newBuilder().setBeskrivelse("jente")));
    }

    /** Moves the clock and runs what is due. */
    private void settFram(Duration hvorLangt) {
        naa.updateAndGet(t -> t.plus(hvorLangt));
        hub.del(Fristrunde.class).kjoer();
    }

    private List<Expectation> forventninger(String enhet) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub)
                .listExpectations(ListExpectationsRequest.newBuilder().setEnhet(enhet).build()).getExpectationsList();
    }

    private Expectation frist(String enhet, String id) {
        return forventninger(enhet).stream().filter(e -> e.getFrist().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + forventninger(enhet)));
    }

    private List<String> oppgaver(String enhet) {
        return kall.oppgaver(enhet).stream().filter(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FRIST).map(Task::getTekst).toList();
    }

    /** So many deliveries of the unit's inbox, each acknowledged, and the acknowledgements on disk. */
    private List<Delivery> motta(String enhet, int antall) throws InterruptedException {
        var levert = new CopyOnWriteArrayList<Delivery>();
        var bokfoert = new CountDownLatch(antall);
        var svar = new AtomicReference<StreamObserver<ReceiveRequest>>();
        var inn = hub.som(enhet, ExchangeServiceGrpc::newStub).receive(new StreamObserver<ReceiveResponse>() {
            @Override
            public void onNext(ReceiveResponse hva) {
                if (hva.hasDelivery()) {
                    levert.add(hva.getDelivery());
                    svar.get().onNext(ReceiveRequest.newBuilder()
                            .setAck(Ack.newBuilder().setDeliveryId(hva.getDelivery().getDeliveryId())).build());
                } else if (hva.hasRecorded()) {
                    bokfoert.countDown();
                }
            }

            @Override
            public void onError(Throwable feil) { }

            @Override
            public void onCompleted() { }
        });
        svar.set(inn);
        inn.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(antall)).build());
        assertThat(bokfoert.await(20, TimeUnit.SECONDS)).as("%s deliveries to %s, got %s", antall, enhet, levert).isTrue();
        inn.onCompleted();
        return List.copyOf(levert);
    }
}
