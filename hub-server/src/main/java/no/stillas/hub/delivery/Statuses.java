package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.ReceiptRow;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Receipt;

/**
 * The course of one message, to its sender, and to its receiver from when it was handed over. To all others, and to the
 * receiver before that, it does not exist.
 */
@Singleton
public final class Statuses {
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final Enheter enheter;

  Statuses(Messages meldinger, Deliveries leveringer, Enheter enheter) {
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.enheter = enheter;
  }

  /**
   * State and receipts. The decision is added by the one who judges what it shows. Blocks: not for a gRPC event-loop
   * thread.
   *
   * @throws io.grpc.StatusRuntimeException {@code NOT_FOUND} where the message is not the caller's to see, with the same
   *     bytes as where there is none
   */
  public GetStatusResponse of(Caller hvem, GetStatusRequest hva) {
    String avsender = hva.getAvsender().isEmpty() ? hvem.orgnr() : hva.getAvsender();
    MessageView melding =
        meldinger.bySender(avsender, UUID.fromString(hva.getMessageId()))
            .filter(m -> hvem.is(m.message().sender()) || erMottatt(hvem, m))
            .orElseThrow(() -> Feil.finnesIkke("message"));
    GetStatusResponse.Builder svar =
        GetStatusResponse.newBuilder().setMessageId(hva.getMessageId()).setState(tilstand(melding.state()));
    melding.receipts().forEach(rad -> svar.addReceipts(kvittering(hva.getMessageId(), rad)));
    if (hvem.is(melding.message().sender()) && melding.message().lane() == Lane.DUTY_AND_URGENT) {
      svar.setRing(ring(melding));
    }
    return svar.build();
  }

  /** What its sender is alarmed of too, where it can be: an organisation that stands in no directory has no inbox. */
  private String ring(MessageView melding) {
    StoredMessage m = melding.message();
    if (Mottakeralarm.staar(melding)) {
      return Mottakeralarm.tekst(m, enheter);
    }
    return switch (melding.state()) {
      case QUEUED, HANDED_OVER, ACKED -> Tekster.ringAvsender(enheter.vakt(m.receiverUnit(), m.senderUnit()));
      case HELD -> Tekster.ringHoldt(enheter.vakt(m.receiverUnit(), m.senderUnit()));
      case REJECTED -> Tekster.ringAvvist(enheter.vakt(m.receiverUnit(), m.senderUnit()));
      case QUARANTINED -> Tekster.karanteneAvsender(true) + " " + Tekster.ring(enheter.vakt(m.receiverUnit(), m.senderUnit()));
      case EXPIRED, STOPPED -> Tekster.ringIkkeLevert(enheter.vakt(m.receiverUnit(), m.senderUnit()));
      case ACCEPTED, DENIED, RECALLED -> "";
    };
  }

  private boolean erMottatt(Caller hvem, MessageView melding) {
    return hvem.is(melding.message().receiver())
        && leveringer.carrying(melding.message().id()).map(rad -> rad.attempt() > 0).orElse(false);
  }

  private static Receipt kvittering(String meldingsId, ReceiptRow rad) {
    return Receipt.newBuilder()
        .setMessageId(meldingsId)
        .setLevel(Post.nivaa(rad.kind()))
        .setPositive(rad.positive())
        .setAarsak(Grunn.aarsak(rad.reason()))
        .setTekst(rad.text())
        .setAt(Post.tid(rad.at()))
        .setEnhet(rad.unit())
        .build();
  }

  static MessageState tilstand(State rad) {
    return MessageState.valueOf("MESSAGE_STATE_" + rad.name());
  }
}
