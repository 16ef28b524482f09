package no.stillas.adapter.sdk.registrering;

import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.leveranse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import no.stillas.adapter.sdk.fake.FakeHub;
import no.stillas.adapter.sdk.fake.Meldinger;
import no.stillas.adapter.sdk.fake.Vent;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Forventning;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.innsyn.v1.Innsynskrav;
import no.stillas.proto.innsyn.v1.Innsynssvar;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.rapport.v1.Perioderapport;
import no.stillas.proto.vedtak.v1.Klage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterTest {
    /** A Monday at noon in Oslo, and the Sunday before. */
    private static final Instant MANDAG = Instant.parse("2026-11-23T11:00:00Z");

    private static final Instant SOENDAG = Instant.parse("2026-11-22T11:00:00Z");

    @TempDir Path rot;
    private FakeHub hub;
    private Adapter adapter;

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub();
        start(MANDAG);
    }

    @AfterEach
    void stopp() {
        adapter.close();
        hub.close();
        assertThat(hub.brudd()).as("what the adapter did against the contract").isEmpty();
    }

    @Test
    void aDocumentThatTheUnitDoesNotTakeIsRefusedWithAReasonAndNotWritten() {
        var leveranse = hub.lever(leveranse(med(Perioderapport.getDefaultInstance()).build()));
        Vent.til("receipt", () -> hub.kvitteringer().size() == 1);
        var kvittering = hub.kvitteringer().getFirst();
        assertThat(kvittering.getStatus()).isEqualTo(AppRecStatus.APP_REC_STATUS_AVVIST);
        assertThat(kvittering.getAarsak()).isEqualTo(Aarsak.AARSAK_DOKUMENT_TAS_IKKE_IMOT);
        assertThat(kvittering.getTekst()).startsWith("Nemnda i vest tar ikke imot ").contains("Nemnda tar imot begjæringer");
        assertThat(hub.acket()).containsExactly(leveranse.getDeliveryId());
        assertThat(rot.resolve("nemnda-vest/inn")).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void aDocumentOfATypeThatThisVersionDoesNotKnowIsRefused() {
        var ukjent = Any.newBuilder().setTypeUrl("type.googleapis.com/stillas.nytt.v1.Nytt").build();
        hub.lever(leveranse(envelope().setDocument(ukjent).build()));
        Vent.til("receipt", () -> hub.kvitteringer().size() == 1);
        assertThat(hub.kvitteringer().getFirst().getTekst()).contains("denne dokumenttypen");
    }

    @Test
    void aDocumentThatTheUnitTakesIsWrittenAlsoWithFaultsAndTheSenderIsToldWhich() {
        var envelope = med(Klage.getDefaultInstance()).build();
        hub.lever(leveranse(envelope));
        Vent.til("receipt", () -> hub.kvitteringer().size() == 1);
        assertThat(hub.kvitteringer().getFirst().getStatus()).isEqualTo(AppRecStatus.APP_REC_STATUS_OK_FEIL_I_DELER);
        assertThat(rot.resolve("nemnda-vest/inn").resolve(Meldinger.AVSENDER + "_" + envelope.getMessageId() + ".json")).exists();
    }

    @Test
    void outsideOpeningHoursTheSenderIsToldWhoAnswers() throws IOException {
        adapter.close();
        start(SOENDAG);
        hub.lever(leveranse(envelope().build()));
        Vent.til("receipt", () -> hub.kvitteringer().size() == 1);
        assertThat(hub.kvitteringer().getFirst().getStatus()).isEqualTo(AppRecStatus.APP_REC_STATUS_OK);
        assertThat(hub.kvitteringer().getFirst().getTekst()).startsWith("Mottatt utenfor åpningstiden (virkedager 08:00–15:30).");
    }

    @Test
    void anAnswerThatTheLawExpectsIsAFileUntilItHasBeenSent() throws IOException {
        var krav = med(Innsynskrav.getDefaultInstance()).build();
        hub.lever(leveranse(krav));
        var navn = Meldinger.AVSENDER + "_" + krav.getMessageId() + "_1.json";
        var fil = rot.resolve("nemnda-vest/inn/frister").resolve(navn);
        Vent.til("expectation", () -> Files.exists(fil));
        var forventning = les(fil);
        assertThat(forventning.getSisteDag()).isEqualTo("2026-10-21");
        assertThat(forventning.getKilde()).isEqualTo("GDPR art. 12(3)");
        Vent.til("noted", () -> hub.kvitteringer().size() == 1);

        var svar = med(Innsynssvar.getDefaultInstance()).setInReplyTo(krav.getMessageId()).clearSender()
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).build();
        slipp(svar);
        var besvart = rot.resolve("nemnda-vest/inn/frister/besvart").resolve(navn);
        Vent.til("answered", () -> Files.exists(besvart) && !Files.exists(fil));
        assertThat(les(besvart).getBesvartMed()).isEqualTo(svar.getMessageId());
    }

    @Test
    void whatTheSystemSaysLaterOfADocumentIsSaidUntilTheHubHasRecordedIt() throws IOException {
        var klage = med(Klage.getDefaultInstance()).build();
        hub.lever(leveranse(klage));
        Vent.til("receipt", () -> hub.kvitteringer().size() == 1);

        hub.tapNesteBokfoering();
        kvitter("slettet", slettet(klage.getMessageId()));
        Vent.til("said", () -> hub.kvitteringer().size() == 2);
        assertThat(hub.kvitteringer().getLast().getAarsak()).isEqualTo(Aarsak.AARSAK_TRUKKET_AV_AVSENDER);
        Vent.til("moved", () -> Files.exists(rot.resolve("nemnda-vest/sendt/slettet.json")));
        assertThat(hub.aapninger()).isEqualTo(2);

        hub.lever(leveranse(klage));
        Vent.til("again", () -> hub.kvitteringer().size() == 3);
        assertThat(hub.kvitteringer().getLast()).as("what was said last holds").isEqualTo(hub.kvitteringer().get(1));
    }

    @Test
    void aReceiptForWhatHasNotComeIsRefusedWithAReasonAndNotSaid() throws IOException {
        kvitter("ukjent", slettet(Meldinger.id()));
        var grunn = rot.resolve("nemnda-vest/avvist/ukjent.grunn.json");
        Vent.til("refused", () -> Files.exists(rot.resolve("nemnda-vest/avvist/ukjent.json")));
        assertThat(Files.readString(grunn)).contains("har ikke tatt imot");
        assertThat(hub.kvitteringer()).isEmpty();
    }

    private static ApplicationReceipt slettet(String messageId) {
        return ApplicationReceipt.newBuilder().setMessageId(messageId).setAvsender(Meldinger.AVSENDER)
                .setStatus(AppRecStatus.APP_REC_STATUS_OK).setAarsak(Aarsak.AARSAK_TRUKKET_AV_AVSENDER).build();
    }

    private void kvitter(String navn, ApplicationReceipt kvittering) throws IOException {
        var underveis = rot.resolve("nemnda-vest/kvitter/" + navn + ".tmp");
        Files.writeString(underveis, Dokumenttyper.alle().jsonPrinter().print(kvittering));
        Files.move(underveis, rot.resolve("nemnda-vest/kvitter/" + navn + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aSecondProcessIsKeptOut() {
        assertThatThrownBy(() -> {
            try (var annen = Adapter.start(registrering(), sektor(), rot, _ -> hub.hub(), drift(MANDAG))) {
                assertThat(annen).isNull();
            }
        }).isInstanceOfAny(IOException.class, java.nio.channels.OverlappingFileLockException.class);
    }

    private void start(Instant naa) throws IOException {
        adapter = Adapter.start(registrering(), sektor(), rot, _ -> hub.hub(), drift(naa));
    }

    private static Sektorkunnskap sektor() throws IOException {
        return Sektorkunnskap.av("sdk");
    }

    private static Drift drift(Instant naa) {
        return new Drift(InstantSource.fixed(naa), new Random(2), _ -> LockSupport.parkNanos(1_000_000), 4);
    }

    private Registrering registrering() throws IOException {
        var fil = rot.resolve("nemnda.textproto");
        Files.writeString(fil, """
                virksomheter {
                  navn: "Barneverns- og helsenemnda"
                  organisasjonsnummer: "311000101"
                  enheter { id: "nemnda-vest" navn: "Nemnda i vest" etat: ETAT_BHN }
                }
                """);
        return Tekstfil.registrering(fil);
    }

    private static Envelope.Builder med(Message dokument) {
        return envelope().setDocument(Any.pack(dokument));
    }

    private void slipp(Envelope envelope) throws IOException {
        var underveis = rot.resolve("nemnda-vest/ut/svar.tmp");
        Files.writeString(underveis, Dokumenttyper.alle().jsonPrinter().print(envelope));
        Files.move(underveis, rot.resolve("nemnda-vest/ut/svar.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Forventning les(Path fil) throws IOException {
        var forventning = Forventning.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), forventning);
        return forventning.build();
    }
}
