package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.EndCoordinatorRequest;
import no.stillas.proto.stillas.v1.Koordinatortype;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.WatchRequest;
import no.stillas.proto.trace.v1.WatchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit may see of messages between others: what it would be lawful to tell it now, and nothing because of a role. */
final class AndresSporTest {
    private static final String NAV = "bergen-nav-sosial";
    private static final String KOE = "bergen-koordinerende-enhet";
    private static final List<String> TJENESTER = List.of("bergen-barnevern", "bergen-skole", NAV);
    private static final Kategori[] KATEGORIER = {Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ADM,
        Kategori.KATEGORI_CLI};
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;
    private static LinkedBlockingQueue<Delivery> skolen;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        skolen = kall.innboks("bergen-skole");
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_consent_that_covers_both_parties_and_the_content_opens_the_course_and_a_withdrawal_closes_it() throws Exception {
        var barn = "01811599758";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var melding = levert(barn);
        assertThat(spor(NAV, barn)).as("no consent").isEmpty();

        var bareAvsender = List.of("bergen-barnevern", NAV);
        var halvt = samtykke(barn, bareAvsender);
        assertThat(spor(NAV, barn)).as("the receiver's dealings are not covered").isEmpty();
        trekk(barn, halvt, bareAvsender);

        var samtykke = samtykke(barn, TJENESTER);
        assertThat(spor(NAV, barn)).isNotEmpty().allSatisfy(e -> {
            assertThat(e.getMessageId()).isEqualTo(melding);
            assertThat(e.hasDecision()).isFalse();
            assertThat(e.getTekst()).isEmpty();
        }).extracting(Entry::getKind).contains(EntryKind.ENTRY_KIND_HANDED_OVER)
                .doesNotContain(EntryKind.ENTRY_KIND_JUDGED, EntryKind.ENTRY_KIND_TASK);
        assertThat(spor("bergen-ppt", barn)).as("a unit that the consent does not name").isEmpty();

        trekk(barn, samtykke, TJENESTER);
        assertThat(spor(NAV, barn)).as("withdrawn").isEmpty();
        assertThat(spor("bergen-skole", barn)).as("what was received stays seen").isNotEmpty();
    }

    @Test
    void a_watch_shows_what_has_happened_when_a_consent_lets_it_be_told_and_not_before() throws Exception {
        var barn = "01811599324";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var melding = levert(barn);
        assertThat(spor(NAV, barn)).isEmpty();
        var kallet = Context.current().withCancellation();
        try {
            var sett = new LinkedBlockingQueue<Entry>();
            kallet.run(() -> hub.som(NAV, TraceServiceGrpc::newStub).watch(
                    WatchRequest.newBuilder().setEnhet(NAV).setBarn(nummer(barn)).build(), i(sett)));
            var sendt = kall.send(kall.oppfoelging(NAV, "bergen-skole", barn)).getMessageId();
            assertThat(sett.poll(20, TimeUnit.SECONDS)).as("its own, as it comes").isNotNull()
                    .satisfies(e -> assertThat(e.getMessageId()).isEqualTo(sendt));

            samtykke(barn, TJENESTER);
            Entry andres;
            do {
                andres = sett.poll(20, TimeUnit.SECONDS);
                assertThat(andres).as("what was there before the consent").isNotNull();
            } while (andres.getMessageId().equals(sendt));
            assertThat(andres.getMessageId()).isEqualTo(melding);
        } finally {
            kallet.cancel(null);
        }
    }

    private static StreamObserver<WatchResponse> i(LinkedBlockingQueue<Entry> sett) {
        return new StreamObserver<>() {
            @Override
            public void onNext(WatchResponse svar) {
                sett.add(svar.getEntry());
            }

            @Override
            public void onError(Throwable feil) {}

            @Override
            public void onCompleted() {}
        };
    }

    @Test
    void a_consent_to_other_content_opens_nothing() throws Exception {
        var barn = "01811599677";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        levert(barn);
        fakta.samtykke(barn, Formaal.FORMAAL_COORD, TJENESTER, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ADM,
                Kategori.KATEGORI_CLI);
        assertThat(spor(NAV, barn)).isEmpty();
    }

    @Test
    void the_role_opens_nothing_and_closes_what_a_consent_opened_on_the_day_it_ends() throws Exception {
        var barn = "01811599596";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        levert(barn);
        var rolle = oppnevn(barn);
        assertThat(spor(NAV, barn)).as("a role without a consent").isEmpty();

        samtykke(barn, TJENESTER);
        assertThat(spor(NAV, barn)).as("a role and a consent").isNotEmpty();
        kall.stillas(KOE).endCoordinator(EndCoordinatorRequest.newBuilder().setEnhet(KOE).setBarn(nummer(barn))
                .setId(rolle).setSisteDag(IDAG.minusDays(1).toString()).build());
        assertThat(spor(NAV, barn)).as("the role has ended, the consent stands").isEmpty();
    }

    @Test
    void a_denied_attempt_is_its_senders_and_a_koordinators_who_may_know_of_the_sender() {
        var barn = "01811599405";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var avslag = kall.send(kall.dialog("bergen-barnevern", "bergen-skole", barn).setFormaal(Formaal.FORMAAL_COORD));
        assertThat(avslag.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(spor("bergen-barnevern", barn)).isNotEmpty();
        assertThat(spor("bergen-skole", barn)).isEmpty();

        oppnevn(barn);
        assertThat(spor(NAV, barn)).as("a koordinator who may not know of barnevernet").isEmpty();
        var parter = List.of("bergen-barnevern", NAV, "bergen-ppt");
        samtykke(barn, parter);
        assertThat(spor(NAV, barn)).singleElement().satisfies(e -> {
            assertThat(e.getFra()).isEqualTo("bergen-barnevern");
            assertThat(e.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
            assertThat(e.getTil()).isEmpty();
            assertThat(e.hasDecision()).isFalse();
        });
        assertThat(spor("bergen-ppt", barn)).as("covered, and no koordinator").isEmpty();
    }

    private static String levert(String barn) throws InterruptedException {
        var sendt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", barn)).getMessageId();
        kall.stillas("bergen-barnevern").decideReview(DecideReviewRequest.newBuilder().setEnhet("bergen-barnevern")
                .setMessageId(sendt).setAnsatt(ansatt("Ola Testesen", "barnevernleder")).setTillates(true)
                .setBegrunnelse("Skolen må vite det for å følge opp tiltaket.").build());
        vent(skolen, sendt);
        return sendt;
    }

    private static String oppnevn(String barn) {
        return kall.stillas(KOE).appointCoordinator(AppointCoordinatorRequest.newBuilder().setEnhet(KOE)
                .setKoordinatorEnhet(NAV).setBarn(nummer(barn))
                .setType(Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR)
                .setAnsatt(ansatt("Kari Testesen", "barnekoordinator"))
                .setPeriode(Periode.newBuilder().setFra(IDAG.minusDays(3).toString())).build()).getId();
    }

    private static UUID samtykke(String barn, List<String> tjenester) {
        return fakta.samtykke(barn, Formaal.FORMAAL_COORD, tjenester, KATEGORIER);
    }

    private static void trekk(String barn, UUID samtykke, List<String> tjenester) {
        fakta.trekk(barn, samtykke, Formaal.FORMAAL_COORD, tjenester, KATEGORIER);
    }

    private static List<Entry> spor(String enhet, String barn) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub)
                .list(ListRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build()).getEntriesList();
    }
}
