package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.hub.exchange.Hubkall.vent;
import static no.stillas.hub.exchange.Hubkall.ventAlle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Informert;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Logginnhold;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.trace.v1.AccessEntry;
import no.stillas.proto.trace.v1.ListAccessRequest;
import no.stillas.proto.trace.v1.Loggkrav;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who must be told of what was given, as tasks with a last day, and what the log holds, through the whole hub. */
final class InformeringTest {
    private static final String LEGEN = "bup-bergen";
    private static final String BARNEVERNET = "bergen-barnevern";
    private static final String BARN = "01811599758";
    /** Sixteen in 2026, so that it may see its own log. */
    private static final String UNGDOM = "01811599677";
    /** A Monday at noon; five virkedager later is the Monday after. */
    private static final Instant MANDAG = LocalDateTime.parse("2026-03-02T12:00:00").atZone(Dager.OSLO).toInstant();

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa = new AtomicReference<>(MANDAG);
    private HeleHuben hub;
    private Hubkall kall;
    private @Nullable LinkedBlockingQueue<Delivery> innboks;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        kall = new Hubkall(hub);
        new Fakta(hub).barn(BARN, LocalDate.parse("2016-01-10"));
        new Fakta(hub).barn(UNGDOM, LocalDate.parse("2010-01-10"));
    }

    /** Opened by the first who waits: until then nothing comes. */
    private LinkedBlockingQueue<Delivery> innboks() {
        if (innboks == null) {
            innboks = kall.innboks(BARNEVERNET);
        }
        return innboks;
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void who_must_be_told_is_in_the_answer_and_a_task_with_a_last_day_that_somebody_closes() throws Exception {
        var svar = kall.send(melding("KATEGORI_BVN"));
        var barnet = plikt(svar, "I-PBRL36-BARN");
        assertThat(barnet.getStatus()).isEqualTo(Pliktstatus.PLIKTSTATUS_GJENSTAAR);
        assertThat(barnet.getTekst()).contains("huben forteller ingen");
        assertThat(LocalDate.ofInstant(Dager.moment(barnet.getFrist()), Dager.OSLO)).isEqualTo("2026-03-09");
        vent(innboks(), svar.getMessageId());

        assertThat(informer(LEGEN, svar)).hasSize(2).allSatisfy(o -> {
            assertThat(o.getDue()).isEqualTo(barnet.getFrist());
            assertThat(o.getTekst()).doesNotContain(BARN);
        });
        var oppgave = informer(LEGEN, svar).getFirst();
        kall.fullfoer(LEGEN, oppgave.getId());
        assertThat(informer(LEGEN, svar)).hasSize(1);
        assertThat(status(() -> kall.fullfoer(LEGEN, oppgave.getId())).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void a_child_of_sixteen_is_told_and_its_parents_are_not() throws Exception {
        naa.set(LocalDateTime.parse("2032-01-09T12:00:00").atZone(Dager.OSLO).toInstant());
        var dagenFoer = kall.send(melding("KATEGORI_BVN"));
        vent(innboks(), dagenFoer.getMessageId());
        assertThat(informer(LEGEN, dagenFoer)).as("the child and the parents").hasSize(2);
        naa.set(LocalDateTime.parse("2032-01-10T12:00:00").atZone(Dager.OSLO).toInstant());
        var fylt = kall.send(melding("KATEGORI_BVN"));
        vent(innboks(), fylt.getMessageId());
        assertThat(informer(LEGEN, fylt)).singleElement().satisfies(o -> assertThat(o.getTekst()).contains("barnet"));
    }

    @Test
    void of_violence_nobody_is_told_before_barnevernet_releases_it_and_then_the_sender_gets_the_task() throws Exception {
        var svar = kall.send(melding("KATEGORI_VOL"));
        assertThat(plikt(svar, "I-PBRL36-FORESATTE").getStatus()).isEqualTo(Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE);
        assertThat(plikt(svar, "I-PBRL36-FORESATTE").hasFrist()).isFalse();
        assertThat(plikt(svar, "N-NOINFP").getTekst()).startsWith("Ikke fortell foreldre");
        assertThat(slag(BARNEVERNET, svar, Oppgaveslag.OPPGAVESLAG_FRIGI_INFORMERING)).as("before it has come").isEmpty();
        vent(innboks(), svar.getMessageId());

        assertThat(informer(LEGEN, svar)).isEmpty();
        var frigi = slag(BARNEVERNET, svar, Oppgaveslag.OPPGAVESLAG_FRIGI_INFORMERING);
        assertThat(frigi).hasSize(1);
        assertThat(status(() -> kall.fullfoer(LEGEN, frigi.getFirst().getId())).getCode()).as("the sender releases nothing")
                .isEqualTo(Status.Code.NOT_FOUND);
        naa.set(MANDAG.plusSeconds(7 * 86_400));
        kall.fullfoer(BARNEVERNET, frigi.getFirst().getId());

        assertThat(slag(BARNEVERNET, svar, Oppgaveslag.OPPGAVESLAG_FRIGI_INFORMERING)).isEmpty();
        assertThat(informer(LEGEN, svar)).hasSize(2).allSatisfy(o ->
                assertThat(LocalDate.ofInstant(Dager.moment(o.getDue()), Dager.OSLO)).isEqualTo("2026-03-16"));
    }

    @Test
    void whom_the_sender_has_told_or_has_a_reason_not_to_tell_is_settled_and_no_task() throws Exception {
        var fortalt = kall.send(melding("KATEGORI_BVN").addInformert(Informert.newBuilder().setPerson("barn").setInformert(true)));
        assertThat(plikt(fortalt, "I-PBRL36-BARN").getStatus()).isEqualTo(Pliktstatus.PLIKTSTATUS_GJORT);
        var grunn = kall.send(melding("KATEGORI_BVN").addInformert(Informert.newBuilder().setPerson("barn")
                .setBegrunnelse("Barnet er innlagt og ikke i stand til å ta imot det nå.")));
        assertThat(plikt(grunn, "I-PBRL36-BARN").getStatus()).isEqualTo(Pliktstatus.PLIKTSTATUS_UTELATT_MED_GRUNN);
        var utenGrunn = kall.send(melding("KATEGORI_BVN").addInformert(Informert.newBuilder().setPerson("barn")));
        assertThat(plikt(utenGrunn, "I-PBRL36-BARN").getStatus()).isEqualTo(Pliktstatus.PLIKTSTATUS_GJENSTAAR);
        ventAlle(innboks(), List.of(fortalt.getMessageId(), grunn.getMessageId(), utenGrunn.getMessageId()));

        assertThat(informer(LEGEN, fortalt)).as("the parents").hasSize(1);
        assertThat(informer(LEGEN, grunn)).hasSize(1);
        assertThat(informer(LEGEN, utenGrunn)).hasSize(2);
    }

    @Test
    void what_waits_for_a_human_says_by_when_and_it_is_when_the_task_is_due() {
        var svar = kall.send(kall.oppfoelging(BARNEVERNET, "bergen-skole", BARN));
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(slag(BARNEVERNET, svar, Oppgaveslag.OPPGAVESLAG_VURDER_MELDING)).singleElement()
                .satisfies(o -> assertThat(o.getDue()).isEqualTo(plikt(svar, "G-VENTER").getFrist()));
        assertThat(informer(BARNEVERNET, svar)).as("nobody is told of what waits").isEmpty();
        assertThat(plikt(svar, "I-FOER-FORESATTE").getParagraf()).contains("§ 13-1 tredje ledd");
    }

    static Stream<Arguments> dager() {
        return Stream.of(argumentSet("the last day before § 22 a", "2026-06-30T23:59:59", "§ 14", false),
                argumentSet("the first second of § 22 a", "2026-07-01T00:00:00", "§ 22 a", true));
    }

    @ParameterizedTest
    @MethodSource("dager")
    void the_log_of_who_got_health_information_holds_what_the_act_of_the_day_asks_for(String naar, String paragraf,
            boolean opplysninger) throws Exception {
        naa.set(LocalDateTime.parse(naar).atZone(Dager.OSLO).toInstant());
        var svar = kall.send(melding("KATEGORI_HEA", UNGDOM));
        vent(innboks(), svar.getMessageId());

        assertThat(logg()).singleElement().satisfies(e -> {
            var krav = e.getKravList().stream().filter(k -> k.getParagraf().contains("pasientjournal")).toList();
            assertThat(krav).extracting(Loggkrav::getParagraf).singleElement().asString().endsWith(paragraf);
            assertThat(krav.getFirst().getLoggesList().contains(Logginnhold.LOGGINNHOLD_OPPLYSNINGER)).isEqualTo(opplysninger);
            for (var ett : krav.getFirst().getLoggesList()) {
                assertThat(har(e, ett)).as(ett.name()).isTrue();
            }
            assertThat(e.getMottakerOrganisasjon()).isEqualTo(hub.org(BARNEVERNET));
            assertThat(e.getGrunnlagList()).containsExactly(Grunnlag.GRUNNLAG_MELD_A);
            assertThat(e.getMessageId()).isEqualTo(svar.getMessageId());
        });
    }

    private static boolean har(AccessEntry e, Logginnhold hva) {
        return switch (hva) {
            case LOGGINNHOLD_HVEM -> !e.getTil().isEmpty() && !e.getMottakerOrganisasjon().isEmpty();
            case LOGGINNHOLD_GRUNNLAG -> e.getGrunnlagCount() > 0 && !e.getParagraf().isEmpty();
            case LOGGINNHOLD_PERIODE -> e.hasAt();
            case LOGGINNHOLD_OPPLYSNINGER -> e.getKategorierCount() > 0 && !e.getDokument().isEmpty() && !e.getMessageId().isEmpty();
            case LOGGINNHOLD_FORMAAL, LOGGINNHOLD_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    private List<AccessEntry> logg() {
        return hub.som(BARNEVERNET, TraceServiceGrpc::newBlockingStub).listAccess(ListAccessRequest.newBuilder()
                .setEnhet(BARNEVERNET).setBarn(nummer(UNGDOM)).setViewer(Viewer.VIEWER_BARNET).build()).getEntriesList();
    }

    private Envelope.Builder melding(String kategori) {
        return melding(kategori, BARN);
    }

    private Envelope.Builder melding(String kategori, String barn) {
        var dokument = HeleHuben.json("""
                {"grunner": [{"lov": "MELDELOV_HPL_33", "bokstav": "BOKSTAV_A", "hvorfor": {
                    "tekst": "Barnet kommer ikke til timene.", "kategorier": ["%s"], "personer": ["barn"]}}],
                 "barn": [{"person": "barn", "anslaattAlder": 8}]}""".formatted(kategori),
                Bekymringsmelding.newBuilder(), Bekymringsmelding.class);
        return Hubkall.om(hub.fra(LEGEN, BARNEVERNET, dokument), barn).setFormaal(Formaal.FORMAAL_CONCERN)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_MELD_A));
    }

    private static Oppfoelging plikt(SubmitResponse svar, String id) {
        return svar.getDecision().getOppfoelgingList().stream().filter(o -> o.getId().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + svar));
    }

    private List<Task> informer(String enhet, SubmitResponse svar) {
        return slag(enhet, svar, Oppgaveslag.OPPGAVESLAG_INFORMER);
    }

    private List<Task> slag(String enhet, SubmitResponse svar, Oppgaveslag slag) {
        return kall.oppgaver(enhet).stream().filter(o -> o.getSlag() == slag && o.getMessageId().equals(svar.getMessageId()))
                .toList();
    }
}
