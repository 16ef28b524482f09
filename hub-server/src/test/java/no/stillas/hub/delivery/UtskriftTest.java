package no.stillas.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.judgement.v1.Pliktordlyd;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import org.junit.jupiter.api.Test;

class UtskriftTest {
  private static final Instant T = Instant.parse("2026-11-22T10:00:00Z");

  private static DeliveredMessage melding() {
    var type = Dokumenttyper.alle().finn("stillas.dialog.v1.Dialogmelding").orElseThrow();
    return DeliveredMessage.newBuilder()
        .setEnvelope(
            Envelope.newBuilder()
                .setMessageId("019aa000-0000-7000-8000-000000000001")
                .setSender(Sender.newBuilder().setOrganisasjonsnummer("999888777").setEnhet("bup-avsender"))
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)
                .setCreated(Timestamp.newBuilder().setSeconds(T.getEpochSecond()))
                .addPersoner(
                    Person.newBuilder()
                        .setRef("barn")
                        .setRolle(Personrolle.PERSONROLLE_BARN)
                        .setFoedselsdato("2014-03-01")
                        .setNavn(Navn.newBuilder().setFornavn("Ola\nAndre")))
                .setDocument(Any.pack(type.prototype())))
        .addUtelatt(Utelatelse.getDefaultInstance())
        .addMerknader("Avsenderen er i slekt med barnet.")
        .build();
  }

  @Test
  void aPrintIsHeadedByTheDocumentsTitleAndSaysWhoWhomAndWhenInWordsThatAReaderKnows() {
    String tekst = Utskrift.av(melding(), T);

    assertThat(tekst.lines().findFirst().orElseThrow())
        .isEqualTo(
            Dokumenttyper.alle().finn("stillas.dialog.v1.Dialogmelding").orElseThrow().tittel().toUpperCase());
    assertThat(tekst)
        .contains("Avsender:\n  Organisasjonsnummer: 999888777")
        .contains("Fødselsdato: 2014-03-01")
        .contains("Hastegrad: Umiddelbar")
        .contains("Skrevet: 22. november 2026 kl. 11:00:00")
        .contains("Skrevet ut 22. november 2026 kl. 11:00:00.")
        .contains("- Avsenderen er i slekt med barnet.");
  }

  @Test
  void aPrintSaysWhatTheObligationsAskForAndNotTheirCodes() {
    var med = melding().toBuilder().addPlikter(Plikt.PLIKT_O_NOFWD)
        .addPlikterIOrd(Pliktordlyd.newBuilder().setPlikt(Plikt.PLIKT_O_NOFWD).setTekst("Ikke gi det videre uten eget grunnlag."));
    assertThat(Utskrift.av(med.build(), T)).contains("- Ikke gi det videre uten eget grunnlag.").doesNotContainIgnoringCase("nofwd");
  }

  @Test
  void aPrintSaysThatSomethingWasLeftOutAndHasALineToSignOn() {
    assertThat(Utskrift.av(melding(), T)).contains("UTELATT").contains("Mottatt av (navn og rolle): ____");
  }

  @Test
  void aPrintNamesTheAttachmentsThatDoNotGoOnPaperAndWhoGivesThem() {
    var med = melding().toBuilder();
    med.getEnvelopeBuilder().addAttachmentsBuilder().setFilnavn("epikrise.pdf").setMedietype("application/pdf");
    assertThat(Utskrift.av(med.build(), T))
        .contains("AVSENDEREN ER BEDT OM Å LEVERE DEM PÅ ANNEN MÅTE")
        .contains("  epikrise.pdf (application/pdf)");
  }

  @Test
  void aPrintShowsNoTechnicalIds() {
    assertThat(Utskrift.av(melding(), T)).doesNotContain("019aa000").doesNotContain("HASTEGRAD_");
  }

  @Test
  void aLineBreakInAFieldCannotLookLikeAFieldOfItsOwn() {
    assertThat(Utskrift.av(melding(), T).lines()).noneMatch(linje -> linje.startsWith("Andre"));
  }
}
