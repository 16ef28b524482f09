package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.ReceiptRow;
import no.stillas.hub.ledger.State;
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

  Statuses(Messages meldinger, Deliveries leveringer) {
    this.meldinger = meldinger;
    this.leveringer = leveringer;
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
    return svar.build();
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
