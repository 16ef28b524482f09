package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.hub.exchange.Innboksklient;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.SubmitRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas quarantine}. */
final class QuarantineTest {
    @TempDir
    static Path data;

    private static HeleHuben hub;
    private static Terminal terminal;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(data, Map.of());
        terminal = new Terminal(hub.adresse(), data);
        Eksempler.medSamtykke(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void what_is_in_quarantine_is_listed_released_and_given_up() {
        var melding = Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT).build();
        hub.som("bup-haugesund", ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
        assertThat(som("haugesund-skole", "quarantine", "list").ut()).isEqualTo("Ingen meldinger i karantene." + System.lineSeparator());
        try (var inn = new Innboksklient(hub, "haugesund-skole")) {
            var levert = inn.melding();
            inn.avslaa(levert);
            var id = levert.getDeliveryId();
            assertThat(som("haugesund-skole", "quarantine", "list").ut()).contains(id).contains("release, give-up")
                    .contains("bup-haugesund").contains("TEKNISK_FEIL").doesNotContain(Eksempler.BARN_MED_SAMTYKKE);
            assertThat(som("bup-haugesund", "quarantine", "list").ut()).contains(id).contains("give-up").doesNotContain("release");

            var uten = som("haugesund-skole", "quarantine", "release", id);
            assertThat(uten.kode()).as("nobody decides without a name").isEqualTo(2);
            assertThat(som("asker-skole", "quarantine", "give-up", id, "--navn", "Ola", "--rolle", "drift", "--fordi", "Feil").feil())
                    .contains("NOT_FOUND");

            var sluppet = som("haugesund-skole", "quarantine", "release", id, "--navn", "Ola Testesen", "--rolle", "drift", "--fordi", "Rettet");
            assertThat(sluppet.kode()).as(sluppet.feil()).isZero();
            assertThat(sluppet.ut()).startsWith("Meldingen er tilbake i køen");
            inn.avslaa(inn.melding());
            var gittOpp = som("bup-haugesund", "quarantine", "give-up", id, "--navn", "Kari Testesen", "--rolle", "drift", "--fordi", "Sendes på nytt");
            assertThat(gittOpp.kode()).as(gittOpp.feil()).isZero();
            assertThat(som("bup-haugesund", "quarantine", "list").ut()).startsWith("Ingen meldinger");
        }
    }

    private static Terminal.Svar som(String enhet, Object... argumenter) {
        return terminal.som(hub.org(enhet), argumenter);
    }
}
