package no.stillas.hub.delivery;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Norsk;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Pliktordlyd;

/** A message as text on paper, in bokmål: who, to whom, about whom, then the document field by field. */
final class Utskrift {
  /** What a reader of the print has no use for. */
  private static final Set<String> UTELATT =
      Set.of("document", "sealed", "document_version", "test", "innhold", "sha256", "message_id", "conversation_id",
          "in_reply_to", "supersedes", "on_partial", "attachments", "staaende_fullmakt");

  private final StringBuilder ut = new StringBuilder();

  private Utskrift() {}

  /**
   * The print.
   *
   * @param naa when it is made, for the foot
   */
  static String av(DeliveredMessage melding, Instant naa) {
    Utskrift utskrift = new Utskrift();
    utskrift.skriv(melding, naa);
    return utskrift.ut.toString();
  }

  private void skriv(DeliveredMessage melding, Instant naa) {
    Envelope konvolutt = melding.getEnvelope();
    String tittel = Dokumenttyper.alle().av(konvolutt.getDocument()).map(Dokumenttype::tittel).orElse("Melding");
    linje(0, tittel.toUpperCase(Locale.ROOT));
    linje(0, "Taushetsbelagt. Leveres bare til den meldingen gjelder hos mottakeren.");
    linje(0, "");
    melding(0, konvolutt);
    if (konvolutt.hasDocument()) {
      overskrift("Innhold");
      dokument(konvolutt.getDocument());
    } else if (konvolutt.hasSealed()) {
      overskrift("Innhold");
      linje(0, "Innholdet er forseglet og kan bare åpnes i mottakerens eget system.");
    }
    if (konvolutt.getAttachmentsCount() > 0) {
      overskrift("Vedlegg (følger ikke med på papir; avsenderen er bedt om å levere dem på annen måte)");
      konvolutt.getAttachmentsList().forEach(v -> linje(1, v.getFilnavn() + " (" + v.getMedietype() + ")"));
    }
    if (melding.getUtelattCount() > 0) {
      overskrift("Utelatt");
      linje(1, "Deler av meldingen er utelatt fordi de ikke kan deles med denne mottakeren.");
    }
    punkter("Merknader", melding.getMerknaderList());
    punkter("Å gjøre", melding.getOppgaverList());
    punkter("Følger med", melding.getPlikterIOrdList().stream().map(Pliktordlyd::getTekst).toList());
    overskrift("Kvittering");
    linje(0, "Mottatt av (navn og rolle): ______________________________  Dato: ______________");
    linje(0, "");
    linje(0, "Skrevet ut " + Tekster.klokke(naa) + ".");
  }

  private void dokument(Any any) {
    try {
      melding(0, Dokumenttyper.alle().pakkUt(any));
    } catch (InvalidProtocolBufferException e) {
      linje(0, "Innholdet kan ikke vises på papir.");
    }
  }

  private void melding(int dybde, Message m) {
    m.getAllFields()
        .forEach(
            (felt, verdi) -> {
              if (UTELATT.contains(felt.getName())) {
                return;
              }
              if (verdi instanceof List<?> liste) {
                liste.forEach(v -> felt(dybde, felt, v));
              } else {
                felt(dybde, felt, verdi);
              }
            });
  }

  private void felt(int dybde, FieldDescriptor felt, Object verdi) {
    String navn = Norsk.stor(Norsk.ord(felt.getName()));
    switch (verdi) {
      case Timestamp t -> linje(dybde, navn + ": " + Tekster.klokke(Instant.ofEpochSecond(t.getSeconds())));
      case Message m -> {
        linje(dybde, navn + ":");
        melding(dybde + 1, m);
      }
      case EnumValueDescriptor e -> linje(dybde, navn + ": " + ord(e));
      case Boolean b -> linje(dybde, navn + ": " + (b ? "ja" : "nei"));
      case ByteString _ -> { }
      default -> linje(dybde, navn + ": " + verdi);
    }
  }

  private void punkter(String overskrift, List<String> punkter) {
    if (!punkter.isEmpty()) {
      overskrift(overskrift);
      punkter.forEach(p -> linje(1, "- " + p));
    }
  }

  private void overskrift(String tekst) {
    linje(0, "");
    linje(0, tekst.toUpperCase(Locale.ROOT));
  }

  private void linje(int dybde, String tekst) {
    ut.append("  ".repeat(dybde)).append(tekst.replace("\n", "\n" + "  ".repeat(dybde + 1))).append('\n');
  }

  private static String ord(EnumValueDescriptor verdi) {
    return Norsk.stor(Norsk.ord(verdi));
  }
}
