package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.StreamObserver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.cli.Terminal.Svar;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.directory.v1.ListUnitsResponse;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.ListInboxResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.Waiting;
import no.stillas.proto.exchange.v1.WaitingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas inbox}, {@code consents} and {@code directory}. */
final class OppslagTest {
    @TempDir
    static Path data;

    @TempDir
    Path filer;

    private static HeleHuben hub;
    private static Terminal terminal;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(data, Map.of());
        terminal = new Terminal(hub.adresse(), data);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void what_waits_is_counted_without_being_taken_and_without_telling_what_it_is() throws Exception {
        var melding = Eksempler.bekymring(hub, "bup-haugesund", "haugesund-barnevern").build();
        hub.som("bup-haugesund", ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());

        for (int gang = 0; gang < 2; gang++) {
            var svar = som("haugesund-barnevern", "inbox", "--enhet", "haugesund-barnevern");
            assertThat(svar.kode()).isZero();
            assertThat(svar.ut()).startsWith("1 venter på haugesund-barnevern:").contains("haster: melding").contains("i kø")
                    .doesNotContain(melding.getMessageId()).doesNotContain("bup-haugesund").doesNotContain("Bekymring");
        }
        assertThat(tilstand(melding.getMessageId())).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);

        var levert = new LinkedBlockingQueue<ReceiveResponse>();
        var inn = hub.som("haugesund-barnevern", ExchangeServiceGrpc::newStub).receive(i(levert));
        inn.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet("haugesund-barnevern").setCredit(1)).build());
        assertThat(levert.poll(30, TimeUnit.SECONDS)).isNotNull();
        var etter = som("haugesund-barnevern", "inbox", "--enhet", "haugesund-barnevern");
        assertThat(etter.ut()).contains("overlevert, ikke kvittert").contains("bup-haugesund").contains(melding.getMessageId()).contains("Bekymringsmelding");

        var json = ListInboxResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(som("haugesund-barnevern", "inbox", "--json", "--enhet", "haugesund-barnevern").ut(), json);
        assertThat(json.getWaitingList()).extracting(Waiting::getKind).contains(WaitingKind.WAITING_KIND_MESSAGE);
        inn.onCompleted();
    }

    @Test
    void an_empty_inbox_says_so_and_another_organisations_is_as_one_that_does_not_exist() {
        assertThat(som("asker-skole", "inbox", "--enhet", "asker-skole").ut()).isEqualTo("Ingenting venter på asker-skole." + System.lineSeparator());
        var andres = som("asker-skole", "inbox", "--enhet", "bup-bergen");
        var ingens = som("asker-skole", "inbox", "--enhet", "finnes-ikke");
        assertThat(andres.kode()).isEqualTo(1);
        assertThat(andres.feil()).contains("NOT_FOUND").isEqualTo(ingens.feil());
    }

    @Test
    void consents_are_shown_to_the_unit_that_may_see_them_and_to_no_other() throws Exception {
        var id = Eksempler.medSamtykke(hub);
        var nummer = Files.writeString(filer.resolve("barn"), Eksempler.BARN_MED_SAMTYKKE);

        var svar = som("bup-haugesund", "consents", "--enhet", "bup-haugesund", "--barn", nummer);
        assertThat(svar.kode()).as(svar.feil()).isZero();
        assertThat(svar.ut()).startsWith("Samtykke " + id + ", versjon 1: AKTIVT").contains("CP_HEALTH").contains("HEA, ADM")
                .contains("til           haugesund-skole").doesNotContain(Eksempler.BARN_MED_SAMTYKKE);

        assertThat(som("asker-skole", "consents", "--enhet", "asker-skole", "--barn", nummer).ut())
                .isEqualTo("Ingen samtykker eller reservasjoner som asker-skole kan se." + System.lineSeparator());
    }

    @Test
    void the_directory_is_listed_searched_and_resolved() throws Exception {
        var liste = som("asker-skole", "directory", "list", "--slag", "bvt", "--kommune", "1106");
        assertThat(liste.ut()).contains("haugesund-barnevern").doesNotContain("bup-haugesund").doesNotContain("asker-barnevern");

        var soek = som("asker-skole", "directory", "search", "HAUGESUND", "--json");
        var enheter = ListUnitsResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(soek.ut(), enheter);
        assertThat(enheter.getUnitsList()).extracting(u -> u.getId()).contains("haugesund-barnevern", "bup-haugesund");

        var svarer = som("asker-skole", "directory", "resolve", "--funksjon", "barnevernstjeneste", "--kommune", "1106");
        assertThat(svarer.kode()).as(svarer.feil()).isZero();
        assertThat(svarer.ut()).contains("haugesund-barnevern").contains("svarer nå: ").contains("vakttelefon: ");

        var foer = som("asker-skole", "directory", "resolve", "--funksjon", "fosterhjemstjeneste", "--kommune", "9901",
                "--tidspunkt", "2025-12-31T23:59");
        var etter = som("asker-skole", "directory", "resolve", "--funksjon", "fosterhjemstjeneste", "--kommune", "9901",
                "--tidspunkt", "2026-01-01T00:00");
        assertThat(foer.ut()).as(foer.feil()).contains("svarer da: ");
        assertThat(etter.ut()).as(etter.feil()).contains("svarer da: ").isNotEqualTo(foer.ut());

        var ingen = som("asker-skole", "directory", "resolve", "--funksjon", "barnehage", "--kommune", "1106");
        assertThat(ingen.kode()).isEqualTo(2);
        assertThat(ingen.feil()).contains("BARNEVERNSTJENESTE, BARNEVERNVAKT");
        assertThat(som("asker-skole", "directory").kode()).isEqualTo(2);
    }

    @Test
    void the_table_of_the_rules_is_asked_by_sender_receiver_and_day() {
        var tabell = som("bup-haugesund", "matrix", "--avsender", "bup", "--mottaker", "sko");
        assertThat(tabell.kode()).as(tabell.feil()).isZero();
        assertThat(tabell.ut().lines().toList()).isNotEmpty().allSatisfy(l -> assertThat(l).startsWith("BUP → SKO  "))
                .anySatisfy(l -> assertThat(l).contains("COORD  HEA: ").contains("CONSENT").contains("D08"));
        assertThat(som("bup-haugesund", "matrix", "--json", "--avsender", "bup", "--mottaker", "sko").ut().lines().toList())
                .hasSameSizeAs(tabell.ut().lines().toList()).allSatisfy(l -> assertThat(l).startsWith("{"));
        var foer = som("bup-haugesund", "matrix", "--avsender", "bvt", "--mottaker", "bot", "--dato", "2026-12-31");
        var etter = som("bup-haugesund", "matrix", "--avsender", "bvt", "--mottaker", "bot", "--dato", "2027-01-01");
        assertThat(foer.ut()).as(foer.feil()).doesNotContain("C39");
        assertThat(etter.ut()).as(etter.feil()).contains("BVT → BOT  PLACEMENT  BVN: ").contains("C39");
    }

    private static MessageState tilstand(String melding) {
        return hub.som("bup-haugesund", ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding).build()).getState();
    }

    private static StreamObserver<ReceiveResponse> i(LinkedBlockingQueue<ReceiveResponse> koe) {
        return new StreamObserver<>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                koe.add(svar);
            }

            @Override
            public void onError(Throwable feil) {}

            @Override
            public void onCompleted() {}
        };
    }

    private static Svar som(String enhet, Object... argumenter) {
        return terminal.som(hub.org(enhet), argumenter);
    }
}
