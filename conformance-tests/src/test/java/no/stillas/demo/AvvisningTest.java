package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.util.Timestamps;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Pause;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.adapter.sdk.registrering.Adapter;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each sector's adapter, running, is handed what its agency does not receive. The hub itself does not let such a message
 * through, so here a hub that does.
 */
final class AvvisningTest {
    private static final SecureRandom TILFELDIG = new SecureRandom();

    @TempDir
    Path mappe;

    @ParameterizedTest(name = "{0}: {1} refuses {2}")
    @CsvSource({
        "kommune, haugesund-skole, bekymring.v1.Bekymringsmelding, Skåredalen skole, barneverntjenesten der barnet bor",
        "kommune, haugesund-skole, vedtak.v1.Akuttvedtak, Skåredalen skole, ",
        "spesialisthelsetjeneste, bup-haugesund, bekymring.v1.Bekymringsmelding, BUP Haugesund, barneverntjenesten",
        "spesialisthelsetjeneste, bup-haugesund, vedtak.v1.Akuttvedtak, BUP Haugesund, ",
        "nav, haugesund-nav-stat, bekymring.v1.Bekymringsmelding, 'NAV Haugesund, staten', barneverntjenesten",
        "nav, haugesund-nav-stat, henvisning.v1.Epikrise, 'NAV Haugesund, staten', ",
        "bufetat, bufetat-vest-inntak, bekymring.v1.Bekymringsmelding, 'Bufetat region vest, enhet for inntak', barneverntjenesten",
        "bufetat, bufetat-vest-fosterhjem, bekymring.v1.Bekymringsmelding, 'Bufetat region vest, fosterhjemstjenesten', 116 111"})
    void what_the_agency_does_not_receive_is_refused_with_a_receipt_that_says_why(
            String sektor, String enhet, String type, String navn, String veiledning) throws Exception {
        var leveranse = leveranse(enhet, type);
        var kvittering = kvitteringPaa(sektor, enhet, leveranse);

        assertThat(kvittering.getMessageId()).isEqualTo(leveranse.getMessage().getEnvelope().getMessageId());
        assertThat(kvittering.getStatus()).isEqualTo(AppRecStatus.APP_REC_STATUS_AVVIST);
        assertThat(kvittering.getAarsak()).isEqualTo(Aarsak.AARSAK_DOKUMENT_TAS_IKKE_IMOT);
        assertThat(kvittering.getTekst()).startsWith(navn + " tar ikke imot ").contains(veiledning == null ? "" : veiledning);
        assertThat(kvittering.getTekst()).as("and what to do instead").hasSizeGreaterThan(navn.length() + 50);
        assertThat(mappe.resolve("utveksling").resolve(enhet).resolve("inn")).isDirectoryNotContaining("glob:**.json");
    }

    @ParameterizedTest(name = "{0}: {1} takes {2}")
    @CsvSource({
        "kommune, haugesund-barnevern, bekymring.v1.Bekymringsmelding",
        "spesialisthelsetjeneste, bup-haugesund, henvisning.v1.Henvisning",
        "nav, haugesund-nav-stat, forespoersel.v1.SvarPaaForespoersel",
        "bufetat, bufetat-vest-inntak, akutt.v1.Akutthenvendelse"})
    void what_it_receives_it_does_not_refuse(String sektor, String enhet, String type) throws Exception {
        var kvittering = kvitteringPaa(sektor, enhet, leveranse(enhet, type));

        assertThat(kvittering.getStatus()).isNotEqualTo(AppRecStatus.APP_REC_STATUS_AVVIST);
        assertThat(mappe.resolve("utveksling").resolve(enhet).resolve("inn")).isDirectoryContaining("glob:**.json");
    }

    private ApplicationReceipt kvitteringPaa(String navn, String enhet, Delivery leveranse) throws IOException {
        var kunnskap = Sektorkunnskap.av(navn);
        var drift = new Drift(InstantSource.system(), TILFELDIG, Pause.ekte(), 4);
        var adaptere = new Adaptere(mappe);
        try (var hub = new Leveringshub(leveranse)) {
            var kanal = Hub.kanal("localhost:" + hub.port(), true, Optional.empty(), Optional.empty());
            try (var adapter = Adapter.start(bare(adaptere.registrering(navn), enhet), kunnskap, adaptere.utveksling(),
                    _ -> new Hub(kanal, Tokenkilde.fast("gyldig")), drift)) {
                assertThat(adapter).isNotNull();
                var kvittering = Vent.paa(Duration.ofSeconds(30), () -> hub.kvitteringer().stream().findFirst());
                assertThat(kvittering).as("an application receipt").isPresent();
                assertThat(hub.acket()).containsExactly(leveranse.getDeliveryId());
                return kvittering.orElseThrow();
            } finally {
                kanal.shutdownNow();
            }
        }
    }

    /** The registration of the one unit. */
    private static Registrering bare(Registrering registrering, String enhet) {
        var ny = Registrering.newBuilder();
        for (var virksomhet : registrering.getVirksomheterList()) {
            virksomhet.getEnheterList().stream().filter(e -> e.getId().equals(enhet))
                    .forEach(e -> ny.addVirksomheter(virksomhet.toBuilder().clearEnheter().addEnheter(e)));
        }
        return ny.build();
    }

    private static Delivery leveranse(String enhet, String type) throws IOException {
        var tom = Dokumenttyper.alle().finn("stillas." + type).orElseThrow();
        var envelope = Envelope.newBuilder()
                .setMessageId(Uuid7.ny(Instant.now(), TILFELDIG))
                .setConversationId(Uuid7.ny(Instant.now(), TILFELDIG))
                .setSender(Sender.newBuilder().setOrganisasjonsnummer("311000349").setEnhet("asker-barnevern"))
                .setReceiver(Receiver.newBuilder().setEnhet(enhet))
                .setFormaal(Formaal.FORMAAL_COORD)
                .setCreated(Timestamps.fromMillis(System.currentTimeMillis()))
                .setTest(true)
                .setDocument(Any.newBuilder().setTypeUrl("type.googleapis.com/" + tom.navn()));
        return Delivery.newBuilder()
                .setDeliveryId(Uuid7.ny(Instant.now(), TILFELDIG))
                .setAttempt(1)
                .setCommitted(envelope.getCreated())
                .setMessage(DeliveredMessage.newBuilder().setEnvelope(envelope))
                .build();
    }
}
