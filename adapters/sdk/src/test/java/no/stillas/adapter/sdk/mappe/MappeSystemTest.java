package no.stillas.adapter.sdk.mappe;

import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.leveranse;
import static no.stillas.adapter.sdk.fake.Meldinger.varsel;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.fake.FakeHub;
import no.stillas.adapter.sdk.fake.Meldinger;
import no.stillas.adapter.sdk.fake.Vent;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Innboks;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappeSystemTest {
    private static final Instant NAA = Instant.ofEpochSecond(1_790_000_100);
    private static final Drift DRIFT =
            new Drift(InstantSource.fixed(NAA), new Random(2), _ -> LockSupport.parkNanos(1_000_000), 4);
    private static final JsonFormat.Printer JSON = Dokumenttyper.alle().jsonPrinter();

    @TempDir Path rot;
    private FakeHub hub;
    private Mapper mapper;
    private Mottakslager lager;
    private MappeSystem system;
    private final List<Feltfeil> sektorfeil = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub();
        mapper = Mapper.under(rot.resolve("avsender-en"));
        lager = new Mottakslager(rot.resolve("lager"));
        system = system();
    }

    @AfterEach
    void stopp() {
        system.close();
        hub.close();
        assertThat(hub.brudd()).as("what the adapter did against the contract").isEmpty();
    }

    @Test
    void aCommittedFileIsMovedWithItsIdsAndTheAnswerLiesBeside() throws IOException {
        system.start();
        slipp("a", envelope().clearMessageId().clearConversationId().clearCreated().clearSender().build());
        var sendt = les(mapper.sendt().resolve("a.json"));
        assertThat(hub.sendt()).containsExactly(sendt);
        assertThat(sendt.getSender().getEnhet()).isEqualTo("avsender-en");
        assertThat(sendt.getCreated().getSeconds()).isEqualTo(NAA.getEpochSecond());
        assertThat(svar(mapper.svar().resolve("a.json")).getAnswer().getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        Vent.til("empty", () -> tom(mapper.ut()) && tom(mapper.sendes()));
    }

    @Test
    void whatIsUnderWayAndWhatIsNotJsonIsLeftAlone() throws IOException {
        Files.writeString(mapper.ut().resolve("b.json.tmp"), "{");
        Files.writeString(mapper.ut().resolve("notat.txt"), "x");
        system.start();
        slipp("a", envelope().build());
        les(mapper.sendt().resolve("a.json"));
        assertThat(mapper.ut().resolve("b.json.tmp")).exists();
        assertThat(mapper.ut().resolve("notat.txt")).exists();
    }

    @Test
    void anUnknownNameGoesToAvvistWithTheReasonBeside() throws IOException {
        system.start();
        slipp("a", JSON.print(envelope().build()).replaceFirst("\\{", "{ \"ukjentFelt\": 1,"));
        var grunn = svar(mapper.avvist().resolve("a.grunn.json"));
        assertThat(grunn.getFault().getMessage()).contains("ukjentFelt");
        Vent.til("moved", () -> Files.exists(mapper.avvist().resolve("a.json")));
        assertThat(hub.innsendinger()).isZero();
    }

    @Test
    void aFileThatBreaksTheContractIsRefusedEarlyWithThePaths() throws IOException {
        system.start();
        slipp("a", envelope().setDocument(Any.pack(varsel().toBuilder().clearTidspunkt().build())).build());
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getViolationsList())
                .singleElement().satisfies(brudd -> assertThat(brudd.getField()).isEqualTo("document.tidspunkt"));
        assertThat(hub.innsendinger()).isZero();
    }

    @Test
    void aFileFromAnotherUnitIsRefused() throws IOException {
        system.start();
        var annen = envelope();
        annen.getSenderBuilder().setEnhet("en-annen");
        slipp("a", annen.build());
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getViolations(0).getField()).isEqualTo("sender.enhet");
    }

    @Test
    void whatTheSectorRefusesIsNotSent() throws IOException {
        sektorfeil.add(new Feltfeil("handlende.ansatt.hpr_nummer", "mangler"));
        system.start();
        slipp("a", envelope().build());
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getFault().getViolations(0).getField())
                .isEqualTo("handlende.ansatt.hpr_nummer");
    }

    @Test
    void anUrgentMessageIsSentWithItsFaults() throws IOException {
        sektorfeil.add(new Feltfeil("handlende.ansatt.hpr_nummer", "mangler"));
        system.start();
        slipp("a", envelope().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).build());
        les(mapper.sendt().resolve("a.json"));
        assertThat(hub.sendt()).hasSize(1);
    }

    @Test
    void aDeniedFileGoesToAvvistWithTheDecisionBeside() throws IOException {
        hub.avgjoerAlle(Utfall.UTFALL_DENIED);
        system.start();
        slipp("a", envelope().build());
        assertThat(svar(mapper.avvist().resolve("a.grunn.json")).getAnswer().getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        les(mapper.avvist().resolve("a.json"));
        assertThat(mapper.sendt()).isEmptyDirectory();
    }

    @Test
    void whatTheHubRefusesGoesToAvvistWithTheStatusBeside() throws IOException {
        hub.neste(Status.PERMISSION_DENIED.withDescription("the token is another organisation's"));
        system.start();
        slipp("a", envelope().build());
        var grunn = svar(mapper.avvist().resolve("a.grunn.json"));
        assertThat(grunn.getFault().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED.value());
        assertThat(grunn.getFault().getMessage()).isEqualTo("the token is another organisation's");
    }

    @Test
    void aHeldFileWaitsAndMovesWhenTheHubSaysSo() throws IOException {
        hub.avgjoerAlle(Utfall.UTFALL_HELD);
        system.start();
        var frigitt = envelope().build();
        var stanset = envelope().build();
        hub.tilstand(frigitt.getMessageId(), MessageState.MESSAGE_STATE_HELD);
        hub.tilstand(stanset.getMessageId(), MessageState.MESSAGE_STATE_HELD);
        slipp("a", frigitt);
        slipp("b", stanset);
        les(mapper.venter().resolve("a.json"));
        les(mapper.venter().resolve("b.json"));
        hub.tilstand(frigitt.getMessageId(), MessageState.MESSAGE_STATE_QUEUED);
        hub.tilstand(stanset.getMessageId(), MessageState.MESSAGE_STATE_STOPPED);
        system.melding(Delivery.newBuilder().setDeliveryId(Meldinger.id())
                .setNotice(Notice.newBuilder().setMessageId(frigitt.getMessageId())).build());
        les(mapper.sendt().resolve("a.json"));
        les(mapper.avvist().resolve("b.json"));
        assertThat(mapper.avvist().resolve("b.grunn.json")).exists();
        Vent.til("empty", () -> tom(mapper.venter()));
    }

    @Test
    void aLostAnswerAndAHubThatIsDownGiveOneMessage() throws IOException {
        hub.tapNesteSvar();
        hub.neste(Status.UNAVAILABLE.withDescription("Ring 116 111."));
        system.start();
        slipp("a", envelope().clearMessageId().build());
        les(mapper.sendt().resolve("a.json"));
        assertThat(hub.sendt()).hasSize(1);
        assertThat(hub.innsendinger()).isEqualTo(3);
    }

    @Test
    void whileTheHubIsDownItsWordsLieInSvarAndTheNextProcessSendsTheSameMessage() throws IOException {
        hub.neste(Status.UNAVAILABLE.withDescription("Ring 116 111."));
        hub.tapNesteSvar();
        hub.nede();
        system.start();
        slipp("a", envelope().clearMessageId().clearConversationId().build());
        Vent.til("told", () -> svar(mapper.svar().resolve("a.json")).hasFault());
        var id = svar(mapper.svar().resolve("a.json")).getMessageId();
        system.close();
        assertThat(hub.sendt()).isEmpty();

        hub.oppe();
        system = system();
        system.start();
        assertThat(les(mapper.sendt().resolve("a.json")).getMessageId()).isEqualTo(id);
        assertThat(hub.sendt()).hasSize(1);
    }

    @Test
    void aCrashAfterTheHubHasAnsweredGivesTheSameAnswerAgainAndNoSecondMessage() throws IOException {
        system.start();
        slipp("a", envelope().clearMessageId().build());
        var sendt = les(mapper.sendt().resolve("a.json"));
        Vent.til("empty", () -> tom(mapper.sendes()));
        system.close();
        // as it lay before the last step
        Files.move(mapper.sendt().resolve("a.json"), mapper.sendes().resolve("a.klar"));
        system = system();
        system.start();
        assertThat(les(mapper.sendt().resolve("a.json"))).isEqualTo(sendt);
        assertThat(hub.sendt()).hasSize(1);
    }

    @Test
    void aClaimedFileIsTakenUpByTheNextProcess() throws IOException {
        Files.writeString(mapper.sendes().resolve("a.json"), JSON.print(envelope().build()));
        system.start();
        les(mapper.sendt().resolve("a.json"));
    }

    @Test
    void aNameThatIsUsedAgainWritesNothingOver() throws IOException {
        system.start();
        slipp("a", envelope().build());
        var foerste = les(mapper.sendt().resolve("a.json"));
        slipp("a", envelope().build());
        Vent.til("both", () -> hub.sendt().size() == 2 && tom(mapper.sendes()));
        assertThat(les(mapper.sendt().resolve("a.json"))).isEqualTo(foerste);
        try (var filer = Files.list(mapper.sendt())) {
            assertThat(filer).hasSize(2);
        }
    }

    @Test
    void filesOfOneConversationAreSentInTheOrderTheyCame() throws IOException {
        var samtale = Meldinger.id();
        var ventet = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var envelope = envelope().setConversationId(samtale).build();
            ventet.add(envelope.getMessageId());
            slipp("fil-%02d".formatted(i), envelope);
        }
        system.start();
        Vent.til("all", () -> hub.sendt().size() == 20);
        assertThat(hub.sendt()).extracting(Envelope::getMessageId).containsExactlyElementsOf(ventet);
    }

    @Test
    void anAnswerWithoutConversationFindsThatOfTheMessageItAnswers() throws IOException {
        var spoersmaal = envelope().build();
        lager.samtale(spoersmaal.getMessageId(), spoersmaal.getConversationId());
        system.start();
        slipp("a", envelope().clearConversationId().setInReplyTo(spoersmaal.getMessageId()).build());
        assertThat(les(mapper.sendt().resolve("a.json")).getConversationId()).isEqualTo(spoersmaal.getConversationId());
    }

    @Test
    void picturesAreCleanedAndHashedAnewAndAWrongHashIsRefused() throws Exception {
        var ut = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpeg", ut);
        ut.write("sted".getBytes(StandardCharsets.UTF_8));
        var bilde = Attachment.newBuilder().setFilnavn("vedlegg-1.jpg").setMedietype("image/jpeg")
                .setInnhold(ByteString.copyFrom(ut.toByteArray()));
        system.start();
        slipp("a", envelope().addAttachments(bilde).build());
        var sendt = les(mapper.sendt().resolve("a.json")).getAttachments(0);
        assertThat(sendt.getInnhold().toString(StandardCharsets.ISO_8859_1)).doesNotContain("sted");
        assertThat(sendt.getSha256().toByteArray())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(sendt.getInnhold().toByteArray()));
        slipp("b", envelope().addAttachments(bilde.setSha256(ByteString.copyFrom(new byte[32]))).build());
        assertThat(svar(mapper.avvist().resolve("b.grunn.json")).getFault().getViolations(0).getField())
                .isEqualTo("attachments[0].sha256");
    }

    @Test
    void whatComesIsWrittenWholeUnderTheSendersNumberAndId() throws Exception {
        try (var innboks = new Innboks("avsender-en", Meldinger.AVSENDER, hub.hub(), system, lager, DRIFT)) {
            innboks.start();
            var envelope = envelope().build();
            hub.lever(leveranse(envelope));
            var fil = mapper.inn().resolve(Meldinger.AVSENDER + "_" + envelope.getMessageId() + ".json");
            Vent.til("written", () -> Files.exists(fil));
            var lest = DeliveredMessage.newBuilder();
            Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), lest);
            assertThat(lest.getEnvelope()).isEqualTo(envelope);
            Vent.til("acked", () -> hub.acket().size() == 1);
        }
    }

    @Test
    void aNoticeIsWrittenUnderKvitteringer() {
        var id = Meldinger.id();
        system.melding(Delivery.newBuilder().setDeliveryId(id).setNotice(Notice.newBuilder().setTekst("Ring.")).build());
        assertThat(mapper.kvitteringer().resolve("varsel_" + id + ".json")).content().contains("Ring.");
    }

    private MappeSystem system() throws IOException {
        var oppsett = new Oppsett(Meldinger.AVSENDER, "avsender-en", _ -> sektorfeil, Duration.ofMillis(2), DRIFT);
        return new MappeSystem(mapper, oppsett, lager, new Innsending(hub.hub(), DRIFT.pause(), DRIFT.tilfeldig()), _ -> { });
    }

    private void slipp(String navn, Envelope envelope) throws IOException {
        slipp(navn, JSON.print(envelope));
    }

    private void slipp(String navn, String json) throws IOException {
        var underveis = mapper.ut().resolve(navn + ".tmp");
        Files.writeString(underveis, json);
        Files.move(underveis, mapper.ut().resolve(navn + ".json"), StandardCopyOption.ATOMIC_MOVE);
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

    private static boolean tom(Path mappe) throws IOException {
        try (var filer = Files.list(mappe)) {
            return filer.findAny().isEmpty();
        }
    }
}
