package no.stillas.adapter.sdk.mappe;

import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.varsel;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import no.stillas.adapter.sdk.fake.FakeHub;
import no.stillas.adapter.sdk.fake.Meldinger;
import no.stillas.adapter.sdk.fake.Vent;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Plikter;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.FieldViolation;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Duties, what is urgent, and what may be either, dropped in a folder: sent as they are, or told whom to ring. */
class PliktIMappeTest {
    private static final Drift DRIFT = new Drift(InstantSource.fixed(Instant.ofEpochSecond(1_790_000_100)), new Random(3),
            _ -> LockSupport.parkNanos(1_000_000), 4);

    @TempDir Path rot;
    private FakeHub hub;
    private Mapper mapper;
    private MappeSystem system;

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub();
        mapper = Mapper.under(rot.resolve("avsender-en"));
        var oppsett = new Oppsett(Meldinger.AVSENDER, "avsender-en", _ -> List.of(), Duration.ofMillis(2), DRIFT);
        system = new MappeSystem(mapper, oppsett, new Mottakslager(rot.resolve("lager")),
                new Innsending(hub.hub(), DRIFT.pause(), DRIFT.tilfeldig()), _ -> { });
        system.start();
    }

    @AfterEach
    void stopp() {
        system.close();
        hub.close();
    }

    static List<Grunnlag> pliktene() {
        return Plikter.alle().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("pliktene")
    void aFileThatRestsOnADutyIsSentWithItsFaultsOfForm(Grunnlag plikt) throws IOException {
        var melding = plikt(plikt).setDocument(Any.pack(varsel().toBuilder().clearTidspunkt().build()));
        slipp("a", json(melding));
        assertThat(les(mapper.sendt().resolve("a.json")).getGrunnlag(0).getGrunnlag()).isEqualTo(plikt);
        assertThat(hub.sendt()).hasSize(1);
    }

    @Test
    void aDutyWithNamesAndCodesThatTheContractDoesNotHaveIsSentWithoutThemAndToldSo() throws IOException {
        slipp("a", json(plikt(Grunnlag.GRUNNLAG_OPPL12_6))
                .replaceFirst("\\{", "{ \"ukjentFelt\": {\"a\": 1}, \"onPartial\": \"ON_PARTIAL_KANSKJE\",")
                .replaceFirst("\"samtykkeId\"", "\"nyttINesteUtgave\": [1], \"samtykkeId\""));
        var sendt = les(mapper.sendt().resolve("a.json"));
        assertThat(hub.sendt()).containsExactly(sendt);
        assertThat(Dokumenttyper.alle().pakkUt(sendt.getDocument())).as("the rest is whole")
                .extracting(d -> d.getAllFields().size()).isEqualTo(varsel().getAllFields().size());
        var fortalt = svar(mapper.svar().resolve("a.utelatt.json"));
        assertThat(fortalt.getMessageId()).isEqualTo(sendt.getMessageId());
        assertThat(fortalt.getFault().getViolationsList()).extracting(FieldViolation::getField)
                .containsExactlyInAnyOrder("ukjentFelt", "onPartial", "document.nyttINesteUtgave");
        assertThat(svar(mapper.svar().resolve("a.json")).hasAnswer()).isTrue();
    }

    @Test
    void anUrgentMessageWithAnUnknownNameIsSent() throws IOException {
        slipp("a", json(envelope().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)).replaceFirst("\\{", "{ \"nytt\": 1,"));
        les(mapper.sendt().resolve("a.json"));
        assertThat(mapper.avvist()).isEmptyDirectory();
    }

    @Test
    void whatCannotBeReadAtAllTellsWhomToRing() throws IOException {
        slipp("a", "{ \"grunnlag\": [ { \"grunnlag\": \"GRUNNLAG_MELD_A\" ");
        slipp("b", json(envelope()).replaceFirst("\\{", "{ \"nytt\": 1,"));
        for (var navn : List.of("a", "b")) {
            assertThat(svar(mapper.avvist().resolve(navn + ".grunn.json")).getFault().getMessage())
                    .startsWith("Filen er ikke en melding").contains("barnevernvakttelefonen 116 111");
        }
        assertThat(hub.innsendinger()).isZero();
    }

    @Test
    void whatIsTooLargeTellsWhomToRing() throws IOException {
        slipp("a", " ".repeat((16 << 20) + 1));
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getMessage())
                .startsWith("Filen er for stor").contains("116 111");
    }

    @Test
    void aDutyThatTheHubRefusesOrDeniesTellsWhomToRingAfterTheHubsOwnWords() throws IOException {
        hub.neste(Status.PERMISSION_DENIED.withDescription("the token is another organisation's"));
        slipp("a", json(plikt(Grunnlag.GRUNNLAG_MELD_A)));
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getMessage())
                .startsWith("the token is another organisation's ").contains("116 111");
        hub.neste(Status.FAILED_PRECONDITION.withDescription("Ring 55 31 00 10 eller 116 111."));
        slipp("b", json(plikt(Grunnlag.GRUNNLAG_MELD_A)));
        assertThat(svar(mapper.avvist().resolve("b.grunn.json")).getFault().getMessage())
                .isEqualTo("Ring 55 31 00 10 eller 116 111.");
        hub.avgjoerAlle(Utfall.UTFALL_DENIED);
        slipp("c", json(plikt(Grunnlag.GRUNNLAG_MELD_A)));
        assertThat(svar(mapper.avvist().resolve("c.grunn.json")).getAnswer().getRing()).contains("116 111");
        slipp("d", json(envelope()));
        assertThat(svar(mapper.avvist().resolve("d.grunn.json")).getAnswer().getRing()).as("no duty").isEmpty();
    }

    @Test
    void aDutyThatHasToWaitForTheHubTellsWhomToRing() throws IOException {
        hub.nede();
        slipp("a", json(plikt(Grunnlag.GRUNNLAG_HPL32_2)));
        assertThat(svar(mapper.svar().resolve("a.json")).getFault().getMessage()).contains("116 111");
    }

    @Test
    void aNameThatIsUsedAgainKeepsTheFirstReasonAndTheFirstAnswer() throws IOException {
        slipp("a", "{ \"foerste\": 1 }");
        slipp("a", "{ \"andre\": 1 }", "a~1");
        slipp("a", json(envelope()), "a~2");
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getMessage()).contains("foerste");
        assertThat(svar(mapper.avvist().resolve("a~1.grunn.json")).getFault().getMessage()).contains("andre");
        assertThat(svar(mapper.svar().resolve("a.json"))).isEqualTo(svar(mapper.avvist().resolve("a.grunn.json")));
        assertThat(svar(mapper.svar().resolve("a~2.json")).hasAnswer()).isTrue();
        assertThat(mapper.avvist().resolve("a.json")).content().contains("foerste");
        assertThat(mapper.avvist().resolve("a~1.json")).content().contains("andre");
        les(mapper.sendt().resolve("a~2.json"));
    }

    @Test
    void aDutyWithTheNameOfAFileThatWaitsForTheHubIsPickedUpAtOnce() throws IOException {
        hub.nede();
        slipp("a", json(envelope()));
        slipp("a", json(plikt(Grunnlag.GRUNNLAG_MELD_A)), "a~1");
        assertThat(svar(mapper.svar().resolve("a~1.json")).hasFault()).isTrue();
    }

    private static Envelope.Builder plikt(Grunnlag grunnlag) {
        return envelope().addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag));
    }

    private static String json(Envelope.Builder envelope) throws IOException {
        return Dokumenttyper.alle().jsonPrinter().print(envelope);
    }

    private void slipp(String navn, String json) throws IOException {
        slipp(navn, json, navn);
    }

    /** Drops the file, and waits until something is said of it under its name. */
    private void slipp(String navn, String json, String heter) throws IOException {
        var underveis = mapper.ut().resolve(navn + ".tmp");
        Files.writeString(underveis, json);
        Files.move(underveis, mapper.ut().resolve(navn + ".json"), StandardCopyOption.ATOMIC_MOVE);
        Vent.til("svar/" + heter, () -> Files.exists(mapper.svar().resolve(heter + ".json")));
    }

    private static Envelope les(Path fil) throws IOException {
        Vent.til(fil.getParent().getFileName().toString(), () -> Files.exists(fil));
        return Json.envelope(Files.readAllBytes(fil));
    }

    private static SubmitStreamResponse svar(Path fil) throws IOException {
        Vent.til(fil.getParent().getFileName().toString(), () -> Files.exists(fil));
        var svar = SubmitStreamResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), svar);
        return svar.build();
    }
}
