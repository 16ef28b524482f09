package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.NewDelivery;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.ReceiptRow;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.Receipt;
import no.stillas.proto.exchange.v1.ReceiptLevel;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What the hub itself puts in an inbox: receipts to a message's sender and notices. Carries no content and no person. */
public final class Post {
  private Post() {}

  /** Records a receipt and queues it to the sender; nothing where the sender has one of this kind already. */
  static void kvittering(MessageView om, ReceiptKind slag, boolean positiv, Grunn grunn, String fra, Instant naa, Batch batch) {
    if (om.receipt(slag).isPresent()) {
      return;
    }
    StoredMessage melding = om.message();
    batch.receipt(new ReceiptRow(melding.id(), slag, positiv, grunn.kode(), grunn.tekst(), fra, naa));
    if (melding.senderUnit().isEmpty()) {
      return;
    }
    Receipt.Builder kvittering =
        Receipt.newBuilder()
            .setMessageId(melding.messageId().toString())
            .setLevel(nivaa(slag))
            .setPositive(positiv)
            .setAarsak(grunn.aarsak())
            .setTekst(grunn.tekst())
            .setAt(tid(naa))
            .setEnhet(fra);
    batch.enqueue(
        new NewDelivery(
            AvledetId.av(melding.id(), "kvittering/" + slag),
            melding.senderUnit(),
            melding.conversation(),
            melding.lane(),
            DeliveryKind.RECEIPT,
            Optional.of(melding.id()),
            kvittering.build().toByteString(),
            naa,
            Optional.empty()));
  }

  /**
   * Queues a notice about a message.
   *
   * @param id from {@link AvledetId}, since a notice is sent once
   * @param samtale the queue that it stands in; one of its own where it may not wait for the message that it is about
   */
  static NewDelivery varsel(
      UUID id, String enhet, UUID samtale, Lane lane, NoticeKind slag, Optional<StoredMessage> om, String samtykke,
      Grunn grunn, Instant naa) {
    ByteString innhold =
        Notice.newBuilder()
            .setKind(slag)
            .setMessageId(om.map(m -> m.messageId().toString()).orElse(""))
            .setConsentId(samtykke)
            .setAarsak(grunn.aarsak())
            .setTekst(grunn.tekst())
            .setAt(tid(naa))
            .build()
            .toByteString();
    return new NewDelivery(
        id, enhet, samtale, lane, DeliveryKind.NOTICE, om.map(StoredMessage::id), innhold, naa, Optional.empty());
  }

  /**
   * Queues a notice that a clock has run out, in a queue of its own: it waits for no other message.
   *
   * @param id from {@link AvledetId}, since a notice is sent once
   * @param tekst in bokmål, without person data; cut at 500 characters
   */
  public static void frist(UUID id, String enhet, StoredMessage om, String tekst, Instant naa, Batch batch) {
    foran(id, enhet, NoticeKind.NOTICE_KIND_FRIST, om, new Grunn(Aarsak.AARSAK_UNSPECIFIED, tekst), naa, batch);
  }

  /** As {@link #frist}, for a task of a named role. */
  public static void oppgave(
      UUID id, String enhet, StoredMessage om, Aarsak aarsak, String tekst, Instant naa, Batch batch) {
    foran(id, enhet, NoticeKind.NOTICE_KIND_OPPGAVE, om, new Grunn(aarsak, tekst), naa, batch);
  }

  /**
   * As {@link #frist}, for a message that somebody is to ring about.
   *
   * @param hvem tells this notice about the message from the others
   */
  static void ring(
      String hvem, String enhet, StoredMessage om, Aarsak aarsak, String tekst, Instant naa, Batch batch) {
    foran(
        AvledetId.av(om.id(), "varsel/ring/" + hvem), enhet, NoticeKind.NOTICE_KIND_RING, om, new Grunn(aarsak, tekst), naa,
        batch);
  }

  private static void foran(
      UUID id, String enhet, NoticeKind slag, StoredMessage om, Grunn grunn, Instant naa, Batch batch) {
    if (!enhet.isEmpty()) {
      batch.enqueue(varsel(id, enhet, id, om.lane(), slag, Optional.of(om), "", grunn, naa));
    }
  }

  static ReceiptLevel nivaa(ReceiptKind slag) {
    return switch (slag) {
      case TRANSPORT, NEGATIVE -> ReceiptLevel.RECEIPT_LEVEL_TRANSPORT;
      case APPLICATION -> ReceiptLevel.RECEIPT_LEVEL_APPLICATION;
      case READ -> ReceiptLevel.RECEIPT_LEVEL_READ;
      case ANSWER -> ReceiptLevel.RECEIPT_LEVEL_ANSWER;
    };
  }

  static Timestamp tid(Instant t) {
    return Timestamp.newBuilder().setSeconds(t.getEpochSecond()).setNanos(t.getNano()).build();
  }
}
