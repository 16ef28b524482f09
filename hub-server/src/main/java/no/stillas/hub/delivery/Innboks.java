package no.stillas.hub.delivery;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.stillas.hub.delivery.Inboxes.Omgivelser;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One inbox stream: a mailbox, and a virtual thread that takes from it. What gRPC and the writer tell is put in the
 * mailbox; everything else happens on the one thread.
 */
final class Innboks {
  private static final Logger LOG = LoggerFactory.getLogger(Innboks.class);

  /** Requests that gRPC may have on the way in at a time: what a peer says waits at the peer, not here. */
  private static final int INN_AV_GANGEN = 64;

  private final Caller hvem;
  private final StreamObserver<ReceiveResponse> ut;
  private final Omgivelser omgivelser;
  private final Inboxes alle;
  private final BlockingQueue<Post> postkasse = new LinkedBlockingQueue<>();
  private final AtomicBoolean vekket = new AtomicBoolean();
  private final Thread traad = Thread.ofVirtual().name("innboks").unstarted(this::loep);
  private Optional<Runde> runde = Optional.empty();
  private Optional<Svarbok> svarbok = Optional.empty();
  private long sistSettAlt = System.nanoTime();

  Innboks(Caller hvem, StreamObserver<ReceiveResponse> ut, Omgivelser omgivelser, Inboxes alle) {
    this.hvem = hvem;
    this.ut = ut;
    this.omgivelser = omgivelser;
    this.alle = alle;
  }

  /** What is put in the mailbox. */
  sealed interface Post {
    /** The receiver says something. */
    record Sagt(ReceiveRequest hva) implements Post {}

    /** A commit of this stream's is on disk, or failed; the rest is done on the stream's thread. */
    record Ferdig(Runnable hva) implements Post {}

    /** There may be something to hand over, or room for more. */
    record Vekk() implements Post {}

    /** The receiver has nothing more to say. */
    record Sagtferdig() implements Post {}

    /** The stream is broken. */
    record Brutt() implements Post {}

    /** The hub is stopping. */
    record Stopp() implements Post {}
  }

  void start() {
    if (ut instanceof ServerCallStreamObserver<ReceiveResponse> kall) {
      kall.disableAutoRequest();
      kall.setOnReadyHandler(this::vekk);
      kall.setOnCancelHandler(() -> postkasse.add(new Post.Brutt()));
      kall.request(INN_AV_GANGEN);
    }
    traad.start();
  }

  /** The hub is stopping. Told, not interrupted: an interrupt in the middle of H2's own I/O closes the database. */
  void stopp() {
    postkasse.add(new Post.Stopp());
  }

  void vent() {
    try {
      traad.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another stream has the answer to what this one may have out. */
  void ferdig(UUID levering) {
    paaTraaden(() -> runde.ifPresent(r -> r.videre(levering)));
  }

  void vekk() {
    if (vekket.compareAndSet(false, true)) {
      postkasse.add(new Post.Vekk());
    }
  }

  StreamObserver<ReceiveRequest> inn() {
    return new StreamObserver<>() {
      @Override
      public void onNext(ReceiveRequest hva) {
        postkasse.add(new Post.Sagt(hva));
      }

      @Override
      public void onError(Throwable feil) {
        postkasse.add(new Post.Brutt());
      }

      @Override
      public void onCompleted() {
        postkasse.add(new Post.Sagtferdig());
      }
    };
  }

  private void loep() {
    try {
      boolean gaar = true;
      while (gaar) {
        gaar = behandle(neste());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (StatusRuntimeException e) {
      avslutt(e);
    } catch (RuntimeException e) {
      // The class alone: the message of an unforeseen error can hold anything.
      LOG.atError().addKeyValue("error", e.getClass().getName()).log("an inbox stream was ended");
      avslutt(Feil.utilgjengelig("The inbox could not be served now.", ""));
    } finally {
      runde.ifPresent(this::slipp);
      alle.slutt(this);
    }
  }

  private void slipp(Runde r) {
    alle.lukket(r.enhet(), this);
    try {
      r.slipp();
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("error", e.getClass().getName())
          .log("leases could not be given back and run out by themselves");
    }
  }

  private Post neste() throws InterruptedException {
    Post post = postkasse.poll(omgivelser.oppsett().poll().toMillis(), TimeUnit.MILLISECONDS);
    return post == null ? new Post.Vekk() : post;
  }

  private boolean behandle(Post foerste) {
    // All that is there is taken before handing over, so that acknowledgements make room before it is looked for.
    var tatt = new ArrayList<Post>();
    tatt.add(foerste);
    postkasse.drainTo(tatt);
    for (Post post : tatt) {
      switch (post) {
        case Post.Sagt sagt -> {
          hoer(sagt.hva());
          if (ut instanceof ServerCallStreamObserver<ReceiveResponse> kall) {
            kall.request(1);
          }
        }
        case Post.Ferdig ferdig -> ferdig.hva().run();
        case Post.Vekk _ -> {
          vekket.set(false);
          runde.ifPresent(Runde::se);
        }
        case Post.Sagtferdig _ -> runde.ifPresent(Runde::sagtferdig);
        case Post.Brutt _ -> {
          return false;
        }
        case Post.Stopp _ -> throw Feil.utilgjengelig("The hub is stopping.", "");
      }
    }
    if (runde.isEmpty()) {
      return !tatt.contains(new Post.Sagtferdig()) || lukk();
    }
    Runde r = runde.get();
    if (r.harSagtFerdig() && svarbok.map(Svarbok::erTom).orElse(true)) {
      return lukk();
    }
    // However much comes: a stream that is never idle looks for what others have given back, too.
    if (System.nanoTime() - sistSettAlt >= omgivelser.oppsett().poll().toNanos()) {
      sistSettAlt = System.nanoTime();
      r.seAlt();
    }
    if (klar() && r.delUt()) {
      vekk();
    }
    return true;
  }

  private boolean klar() {
    return !(ut instanceof ServerCallStreamObserver<ReceiveResponse> kall) || kall.isReady();
  }

  private void hoer(ReceiveRequest hva) {
    Validering.krev(hva);
    if (hva.getKindCase() == ReceiveRequest.KindCase.OPEN) {
      if (runde.isPresent()) {
        throw Feil.ugyldig("open", "the inbox is open already; open another stream for another unit");
      }
      aapne(hva.getOpen());
      return;
    }
    Runde r = runde.orElseThrow(() -> Feil.ugyldig("kind", "the first request must be open"));
    Svarbok bok = svarbok.orElseThrow();
    switch (hva.getKindCase()) {
      case CREDIT -> r.merKreditt(hva.getCredit().getMore());
      case ACK -> bok.svar(id(hva.getAck().getDeliveryId()), new Svar.Ok());
      case NACK -> bok.svar(id(hva.getNack().getDeliveryId()), Svar.av(hva.getNack()));
      case APPLICATION_RECEIPT -> {
        var kvittering = hva.getApplicationReceipt();
        bok.svarOm(kvittering.getAvsender(), id(kvittering.getMessageId()), Svar.av(kvittering));
      }
      case READ_RECEIPT -> {
        var kvittering = hva.getReadReceipt();
        bok.svarOm(kvittering.getAvsender(), id(kvittering.getMessageId()), new Svar.Lest(kvittering.getRolle()));
      }
      case OPEN -> throw new IllegalStateException("handled above");
      case KIND_NOT_SET -> throw Feil.ugyldig("kind", "is required");
    }
  }

  private void aapne(Open aapning) {
    boolean egen = omgivelser.enheter().organisasjon(aapning.getEnhet()).map(hvem::is).orElse(false);
    if (!egen) {
      throw Feil.finnesIkke("unit");
    }
    var r = new Runde(
            aapning.getEnhet(), aapning.getCredit(), omgivelser, ut, this::paaTraaden,
            levering -> alle.ferdig(aapning.getEnhet(), levering, this));
    runde = Optional.of(r);
    svarbok = Optional.of(new Svarbok(r, omgivelser, ut, this::paaTraaden));
    alle.aapnet(r.enhet(), this);
  }

  /** Has something done on the stream's thread, from the thread that completed a commit. */
  private void paaTraaden(Runnable hva) {
    postkasse.add(new Post.Ferdig(hva));
  }

  private boolean lukk() {
    ut.onCompleted();
    return false;
  }

  private void avslutt(StatusRuntimeException feil) {
    try {
      ut.onError(feil);
    } catch (RuntimeException brutt) {
      LOG.debug("the receiver was gone before it could be told");
    }
  }

  private static UUID id(String tekst) {
    return UUID.fromString(tekst);
  }
}
