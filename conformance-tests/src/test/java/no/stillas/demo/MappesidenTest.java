package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Pause;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.adapter.sdk.registrering.Adapter;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells how to start a first adapter, followed to the letter with the whole hub. */
final class MappesidenTest {
    private static final Path SIDEN = Path.of("../adapters/sdk/docs/folder-exchange.md");

    @TempDir
    static Path mappe;

    @Test
    void what_the_page_says_gives_what_the_page_says() throws IOException {
        var side = Files.readString(SIDEN);
        var registrering = TextFormat.parse(blokk(side, "textproto"), Registrering.class);
        var sektor = Sektorkunnskap.av("sdk");
        assertThat(sektor.feil(registrering)).isEmpty();

        try (var huben = new HubenHer(mappe)) {
            // the command of the page, for the organisation that the page names
            var org = treff(side, "token --org (\\d{9}) --data stillas-data > token");
            var token = Files.writeString(mappe.resolve("token"),
                    DevTokens.open(mappe.resolve("data")).issue(org, List.of(Scope.values())) + "\n");
            var kanal = Hub.kanal("localhost:" + huben.hub().port(), false, Optional.empty(), Optional.empty());
            var utveksling = mappe.resolve("utveksling");
            try (var _ = Adapter.start(registrering, sektor, utveksling, _ -> new Hub(kanal, Tokenkilde.fil(token)),
                    new Drift(InstantSource.system(), new SecureRandom(), Pause.ekte(), 32))) {
                var enhet = utveksling.resolve(treff(side, "utveksling/([a-z-]+)/ut/x\\.json"));
                var melding = blokk(side, "json");

                slipp(enhet, melding);
                var svar = svar(enhet.resolve("svar/x.json")).getAnswer();
                assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
                assertThat(svar.getDecision().getBegrunnelserList()).isNotEmpty();
                assertThat(svar.hasReceipt()).isTrue();
                assertThat(svar.getRing()).isNotEmpty();
                assertThat(svar.getMottakerEnhet()).isEqualTo("bergen-barnevern");
                assertThat(svar.getOppgaverList()).allSatisfy(o -> assertThat(o).endsWith("er ikke oppgitt."));
                venter(enhet.resolve("sendt/x.json"));
                assertThat(enhet.resolve("sendt/x.json")).content().contains(svar.getMessageId());
                assertThat(enhet.resolve("ut")).isEmptyDirectory();

                slipp(enhet, melding.replaceFirst("(?m)^ *\"grunnlag\".*\n", "").replaceFirst("(?m)^ *\"formaal\".*\n", ""));
                venter(enhet.resolve("avvist/x~1.json"));
                assertThat(enhet.resolve("avvist/x~1.grunn.json")).content().contains("formaal");
                assertThat(svar(enhet.resolve("svar/x.json")).getAnswer()).isEqualTo(svar);
            } finally {
                kanal.shutdownNow();
            }
        }
    }

    @Test
    void the_page_names_the_port_that_the_hub_has() throws IOException {
        var port = treff(Files.readString(SIDEN), "stillas-adapter-sdk\\.jar --hub localhost:(\\d+) ");
        assertThat(Files.readString(Path.of("../hub-server/src/main/resources/application.yml"))).contains("port: " + port);
    }

    private static void slipp(Path enhet, String melding) throws IOException {
        var underveis = Files.writeString(enhet.resolve("ut/x.tmp"), melding);
        Files.move(underveis, enhet.resolve("ut/x.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static SubmitStreamResponse svar(Path fil) throws IOException {
        venter(fil);
        var svar = SubmitStreamResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), svar);
        return svar.build();
    }

    private static void venter(Path fil) throws IOException {
        assertThat(Vent.paa(Duration.ofSeconds(60), () -> Files.exists(fil) ? Optional.of(fil) : Optional.empty()))
                .as(fil.toString()).isPresent();
    }

    /** What stands in the page between fences of this kind; there is one. */
    private static String blokk(String side, String slag) {
        return treff(side, "(?s)```" + slag + "\n(.*?)```");
    }

    private static String treff(String side, String uttrykk) {
        var treff = Pattern.compile(uttrykk).matcher(side);
        assertThat(treff.find()).as(uttrykk).isTrue();
        return treff.group(1);
    }
}
