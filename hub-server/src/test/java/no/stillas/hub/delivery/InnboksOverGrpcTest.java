package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static no.stillas.hub.delivery.Katalog.MOTTAKERORG;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox behind a real server: flow control, a client that goes away, an end of the stream. */
class InnboksOverGrpcTest {
  @TempDir Path mappe;
  private Testhub hub;
  private Server tjener;
  private ManagedChannel kanal;

  @BeforeEach
  void start() throws IOException {
    hub = Testhub.paaH2(mappe);
    tjener =
        NettyServerBuilder.forPort(0)
            .addService(
                new ExchangeServiceGrpc.ExchangeServiceImplBase() {
                  @Override
                  public StreamObserver<ReceiveRequest> receive(StreamObserver<ReceiveResponse> ut) {
                    return hub.innbokser.open(Testhub.kaller(MOTTAKERORG), ut);
                  }
                })
            .build()
            .start();
    kanal = koble();
  }

  @AfterEach
  void stopp() {
    kanal.shutdownNow();
    hub.close();
    tjener.shutdownNow();
  }

  private ManagedChannel koble() {
    return NettyChannelBuilder.forAddress("localhost", tjener.getPort()).usePlaintext().build();
  }

  private static final class Stroem implements StreamObserver<ReceiveResponse> {
    final BlockingQueue<ReceiveResponse> kom = new LinkedBlockingQueue<>();
    final CompletableFuture<Void> slutt = new CompletableFuture<>();

    @Override
    public void onNext(ReceiveResponse svar) {
      kom.add(svar);
    }

    @Override
    public void onError(Throwable feil) {
      slutt.completeExceptionally(feil);
    }

    @Override
    public void onCompleted() {
      slutt.complete(null);
    }

    ReceiveResponse ta() throws InterruptedException {
      ReceiveResponse svar = kom.poll(20, TimeUnit.SECONDS);
      assertThat(svar).isNotNull();
      return svar;
    }

    Delivery taLevering() throws InterruptedException {
      ReceiveResponse svar = ta();
      while (!svar.hasDelivery()) {
        svar = ta();
      }
      return svar.getDelivery();
    }
  }

  private static ReceiveRequest aapne(int kreditt) {
    return ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(MOTTAKER).setCredit(kreditt)).build();
  }

  private static ReceiveRequest kvitter(Delivery levering) {
    return ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(levering.getDeliveryId())).build();
  }

  @Test
  void moreMessagesThanTheStreamTakesInAtATimeComeThroughAndTheStreamEndsWhenTheReceiverEndsIt() throws Exception {
    Set<UUID> sendt = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      sendt.add(hub.godta(Brev.til(MOTTAKER)).messageId());
    }
    Stroem stroem = new Stroem();
    StreamObserver<ReceiveRequest> ut = ExchangeServiceGrpc.newStub(kanal).receive(stroem);
    ut.onNext(aapne(20));
    Set<UUID> mottatt = new HashSet<>();
    while (mottatt.size() < 100) {
      Delivery levering = stroem.taLevering();
      mottatt.add(Mottaker.melding(levering));
      ut.onNext(kvitter(levering));
    }
    ut.onCompleted();
    stroem.slutt.get(20, TimeUnit.SECONDS);

    assertThat(mottatt).isEqualTo(sendt);
    assertThat(hub.lager.deliveries().depth(MOTTAKER)).isZero();
  }

  @Test
  void aClientThatIsCutOffGetsItAgainOnItsNextConnection() throws Exception {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Stroem foerste = new Stroem();
    ExchangeServiceGrpc.newStub(kanal).receive(foerste).onNext(aapne(1));
    Delivery levering = foerste.taLevering();
    kanal.shutdownNow();
    kanal = koble();
    Stroem andre = new Stroem();
    StreamObserver<ReceiveRequest> ut = ExchangeServiceGrpc.newStub(kanal).receive(andre);
    ut.onNext(aapne(1));
    Delivery igjen = andre.taLevering();
    assertThat(igjen.getDeliveryId()).isEqualTo(levering.getDeliveryId());
    assertThat(igjen.getAttempt()).isEqualTo(2);
    ut.onNext(kvitter(igjen));
    assertThat(andre.ta().getRecorded().getId()).isEqualTo(igjen.getDeliveryId());

    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void whenTheHubStopsTheStreamIsToldSo() throws Exception {
    Stroem stroem = new Stroem();
    ExchangeServiceGrpc.newStub(kanal).receive(stroem).onNext(aapne(1));
    hub.godta(Brev.til(MOTTAKER));
    stroem.taLevering();
    hub.innbokser.close();

    assertThat(stroem.slutt).failsWithin(20, TimeUnit.SECONDS).withThrowableThat().havingRootCause().withMessageStartingWith("UNAVAILABLE");
  }
}
