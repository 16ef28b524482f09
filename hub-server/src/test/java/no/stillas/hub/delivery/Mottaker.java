package no.stillas.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Credit;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReadReceipt;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** The other end of an inbox stream. */
final class Mottaker implements StreamObserver<ReceiveResponse> {
  private static final long LENGST = 20;

  final List<Delivery> alt = new CopyOnWriteArrayList<>();
  final CompletableFuture<Optional<Throwable>> slutt = new CompletableFuture<>();
  private final BlockingQueue<Delivery> leveringer = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> bokfoert = new LinkedBlockingQueue<>();
  private final StreamObserver<ReceiveRequest> ut;

  Mottaker(Testhub hub, String orgnr) {
    ut = hub.innbokser.open(Testhub.kaller(orgnr), this);
  }

  Mottaker aapne(String enhet, int kreditt) {
    si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(kreditt)).build());
    return this;
  }

  void si(ReceiveRequest hva) {
    ut.onNext(hva);
  }

  Delivery ta() {
    try {
      Delivery levering = leveringer.poll(LENGST, TimeUnit.SECONDS);
      assertThat(levering).as("a delivery within %d s", LENGST).isNotNull();
      return levering;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** As many messages as this, by their ids. */
  Map<UUID, Delivery> taAlle(int antall) {
    Map<UUID, Delivery> alle = new HashMap<>();
    while (alle.size() < antall) {
      Delivery levering = taMelding();
      alle.put(melding(levering), levering);
    }
    return alle;
  }

  /** The next message, past receipts and notices. */
  Delivery taMelding() {
    Delivery levering = ta();
    while (!levering.hasMessage()) {
      levering = ta();
    }
    return levering;
  }

  Optional<Delivery> taStraks() {
    return Optional.ofNullable(leveringer.poll());
  }

  void kvitter(Delivery levering) {
    si(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(levering.getDeliveryId())).build());
  }

  void kvitterOgVent(Delivery levering) {
    kvitter(levering);
    ventBokfoert(levering.getDeliveryId());
  }

  void avslaa(Delivery levering, Failure slag) {
    si(
        ReceiveRequest.newBuilder()
            .setNack(
                Nack.newBuilder()
                    .setDeliveryId(levering.getDeliveryId())
                    .setFailure(slag)
                    .setAarsak(Aarsak.AARSAK_TEKNISK_FEIL)
                    .setTekst("Systemet svarer ikke."))
            .build());
    ventBokfoert(levering.getDeliveryId());
  }

  void appkvittering(String meldingsId, AppRecStatus status, Aarsak aarsak) {
    si(
        ReceiveRequest.newBuilder()
            .setApplicationReceipt(
                ApplicationReceipt.newBuilder()
                    .setMessageId(meldingsId)
                    .setAvsender(Katalog.AVSENDERORG)
                    .setStatus(status)
                    .setAarsak(aarsak))
            .build());
  }

  void lest(String meldingsId, String rolle) {
    si(
        ReceiveRequest.newBuilder()
            .setReadReceipt(
                ReadReceipt.newBuilder().setMessageId(meldingsId).setAvsender(Katalog.AVSENDERORG).setRolle(rolle))
            .build());
  }

  void merKreditt(int mer) {
    si(ReceiveRequest.newBuilder().setCredit(Credit.newBuilder().setMore(mer)).build());
  }

  void ventBokfoert(String id) {
    try {
      for (String neste = bokfoert.poll(LENGST, TimeUnit.SECONDS); !id.equals(neste);
          neste = bokfoert.poll(LENGST, TimeUnit.SECONDS)) {
        assertThat(neste).as("a confirmation within %d s", LENGST).isNotNull();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Breaks the stream, as when the network goes. */
  void bryt() {
    ut.onError(Status.CANCELLED.asRuntimeException());
  }

  void ferdig() {
    ut.onCompleted();
  }

  static UUID melding(Delivery levering) {
    return UUID.fromString(levering.getMessage().getEnvelope().getMessageId());
  }

  @Override
  public void onNext(ReceiveResponse svar) {
    if (svar.hasDelivery()) {
      alt.add(svar.getDelivery());
      leveringer.add(svar.getDelivery());
    } else {
      bokfoert.add(svar.getRecorded().getId());
    }
  }

  @Override
  public void onError(Throwable feil) {
    slutt.complete(Optional.of(feil));
  }

  @Override
  public void onCompleted() {
    slutt.complete(Optional.empty());
  }
}
