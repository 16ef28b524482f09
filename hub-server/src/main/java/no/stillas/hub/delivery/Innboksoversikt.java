package no.stillas.hub.delivery;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.ListInboxRequest;
import no.stillas.proto.exchange.v1.ListInboxResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.Receipt;
import no.stillas.proto.exchange.v1.Waiting;
import no.stillas.proto.exchange.v1.WaitingKind;

/**
 * What waits in an inbox, read without taking it. A message that has not been handed over is not judged for its receiver
 * yet: of it the receiver learns that something waits, since when, and whether it is urgent, and no more.
 */
@Singleton
public final class Innboksoversikt {
  private static final int VANLIG = 100;

  private final Deliveries leveringer;
  private final Messages meldinger;
  private final Enheter enheter;

  Innboksoversikt(Deliveries leveringer, Messages meldinger, Enheter enheter) {
    this.leveringer = leveringer;
    this.meldinger = meldinger;
    this.enheter = enheter;
  }

  /**
   * Blocks: not for a gRPC event-loop thread.
   *
   * @throws io.grpc.StatusRuntimeException {@code NOT_FOUND} where the unit is not the caller's or does not exist
   */
  public ListInboxResponse av(Caller hvem, ListInboxRequest hva) {
    if (enheter.organisasjon(hva.getEnhet()).filter(hvem::is).isEmpty()) {
      throw Feil.finnesIkke("unit");
    }
    ListInboxResponse.Builder svar = ListInboxResponse.newBuilder().setTotal(leveringer.depth(hva.getEnhet()));
    leveringer.inbox(hva.getEnhet(), hva.getPageSize() == 0 ? VANLIG : hva.getPageSize())
        .forEach(rad -> svar.addWaiting(venter(rad)));
    return svar.build();
  }

  private Waiting venter(DeliveryRow rad) {
    Waiting.Builder ut =
        Waiting.newBuilder()
            .setState(MessageState.valueOf("MESSAGE_STATE_" + rad.state().name()))
            .setHaster(rad.delivery().lane() == Lane.DUTY_AND_URGENT)
            .setAttempt(rad.attempt())
            .setNotBefore(Post.tid(rad.notBefore()));
    switch (rad.delivery().kind()) {
      case MESSAGE -> melding(rad, ut.setKind(WaitingKind.WAITING_KIND_MESSAGE));
      case RECEIPT -> {
        Receipt kvittering = lest(rad, Receipt.parser());
        ut.setKind(WaitingKind.WAITING_KIND_RECEIPT).setSince(kvittering.getAt()).setMessageId(kvittering.getMessageId())
            .setAarsak(kvittering.getAarsak());
      }
      case NOTICE -> {
        Notice varsel = lest(rad, Notice.parser());
        ut.setKind(WaitingKind.WAITING_KIND_NOTICE).setSince(varsel.getAt()).setMessageId(varsel.getMessageId())
            .setAarsak(varsel.getAarsak());
      }
    }
    return ut.build();
  }

  private void melding(DeliveryRow rad, Waiting.Builder ut) {
    StoredMessage melding =
        rad.delivery().message().flatMap(meldinger::byId).orElseThrow().message();
    ut.setSince(Post.tid(melding.accepted()));
    if (rad.attempt() > 0) {
      ut.setMessageId(melding.messageId().toString())
          .setAvsender(melding.sender())
          .setFra(melding.senderUnit())
          .setDokument(Dokumenttyper.alle().finn(melding.documentType()).map(Dokumenttype::tittel).orElse(""))
          .setAarsak(Grunn.aarsak(rad.reason()));
    }
  }

  private static <M> M lest(DeliveryRow rad, com.google.protobuf.Parser<M> slag) {
    try {
      return slag.parseFrom(rad.delivery().body());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("what the hub itself wrote cannot be read", e);
    }
  }
}
