package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas replay}. */
final class ReplayTest {
    private static final String IDAG = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();

    @TempDir
    static Path data;

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
    void a_decision_is_judged_again_and_shown_in_the_auditors_words_and_what_was_changed_has_an_exit_code() {
        var sendt = send("asker-barnevern");
        var likt = som("asker-barnevern", sendt);
        assertThat(likt.kode()).as(likt.feil()).isZero();
        assertThat(likt.ut()).contains("innsending: likt").contains("Utfall: ikke tillatt (DENIED)").contains("§")
                .contains("Etter dagens regler: det samme").doesNotContain(Eksempler.BARN);
        var periode = som("asker-barnevern", "--fra", IDAG);
        assertThat(periode.kode()).as(periode.feil()).isZero();
        assertThat(periode.ut()).containsPattern("likt +1");

        endre(sendt, "judged_facts = decision");
        var ulikt = som("asker-barnevern", sendt);
        assertThat(ulikt.kode()).isEqualTo(6);
        assertThat(ulikt.ut()).contains("innsending: ulikt").contains("Loggen har ikke noe blad").doesNotContain("Utfall");
        endre(send("asker-barnevern"), "judged_facts = ''");
        var begge = som("asker-barnevern", "--fra", IDAG, "--til", IDAG);
        assertThat(begge.kode()).as("what was changed goes before what is gone").isEqualTo(6);
        assertThat(begge.ut()).containsPattern("ulikt +1").containsPattern("opplysninger er borte +1").contains(sendt);
        assertThat(som("asker-barnevern", "--fra", IDAG, "--json").ut()).contains("\"REPLAY_RESULT_ULIKT\"");
    }

    @Test
    void what_is_another_organisations_or_wrongly_asked_is_told_by_the_exit_code() {
        var sendt = send("ullensaker-barnevern");
        var annen = som("haugesund-skole", sendt);
        assertThat(annen.kode()).isEqualTo(1);
        assertThat(annen.feil()).contains("NOT_FOUND");
        assertThat(som("haugesund-skole").kode()).isEqualTo(2);
        assertThat(som("haugesund-skole", sendt, "--fra", IDAG).kode()).isEqualTo(2);
        assertThat(som("haugesund-skole", "--fra", IDAG).ut()).startsWith("Ingen avgjørelser i perioden.");
    }

    private static String send(String enhet) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder()
                .setEnvelope(Eksempler.henvisning(hub, enhet, "bup-oslo-syd")).build()).getMessageId();
    }

    private static void endre(String melding, String sett) {
        var id = hub.del(Messages.class).bySender(hub.org("asker-barnevern"), UUID.fromString(melding)).orElseThrow().message().id();
        try (var forbindelse = hub.del(Database.class).connect()) {
            assertThat(Sql.update(forbindelse, "update decision set " + sett + " where message = ?", id)).isOne();
            forbindelse.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Terminal.Svar som(String enhet, Object... argumenter) {
        var alle = new Object[argumenter.length + 1];
        alle[0] = "replay";
        System.arraycopy(argumenter, 0, alle, 1, argumenter.length);
        return terminal.som(hub.org(enhet), alle);
    }
}
