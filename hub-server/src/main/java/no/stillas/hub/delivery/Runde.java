package no.stillas.hub.delivery;

import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import no.stillas.hub.delivery.Inboxes.Omgivelser;
import no.stillas.hub.delivery.Utlevering.Ladet;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.Deliveries.Room;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one open stream has out: the queues that it has claimed, one delivery of each at a time, never more than the
 * credit. Used by the stream's thread only.
 */
final class Runde {
  private static final Logger LOG = LoggerFactory.getLogger(Runde.class);

  private final String enhet;
  private final String hvem = "stroem-" + UUID.randomUUID();
  private final Omgivelser omgivelser;
  private final StreamObserver<ReceiveResponse> ut;
  private final Consumer<Runnable> paaTraaden;
  private final Consumer<UUID> tilDeAndre;

  /** By delivery: what is on its way out or out. */
  private final Map<UUID, Ute> ute = new HashMap<>();

  /** Claims whose deliveries are done: their queues go on, all at once. */
  private final List<Claim> ferdige = new ArrayList<>();

  /** Claims that are worth nothing any more: given back, all at once. */
  private final List<Claim> tilbake = new ArrayList<>();

  private final Spillerom spillerom;
  private boolean kanVaereMer = true;

  /** Whether what was handed over under a lease that has ended is looked for too: it costs a look at all that is out. */
  private boolean ogsaaOverleverte = true;

  private boolean sagtferdig;

  Runde(
      String enhet, int kreditt, Omgivelser omgivelser, StreamObserver<ReceiveResponse> ut,
      Consumer<Runnable> paaTraaden, Consumer<UUID> tilDeAndre) {
    this.enhet = enhet;
    this.spillerom = new Spillerom(kreditt);
    this.omgivelser = omgivelser;
    this.ut = ut;
    this.paaTraaden = paaTraaden;
    this.tilDeAndre = tilDeAndre;
  }

  /** A delivery that is out, the claim under which it went, and what it carries. */
  record Ute(Claim krav, DeliveryRow rad, Optional<StoredMessage> melding) {}

  String enhet() {
    return enhet;
  }

  void merKreditt(int mer) {
    spillerom.mer(mer);
    kanVaereMer = true;
  }

  /** Something may have come. */
  void se() {
    kanVaereMer = true;
  }

  /** Time has gone by: leases may have ended, and others may have given theirs back. */
  void seAlt() {
    kanVaereMer = true;
    ogsaaOverleverte = true;
  }

  void sagtferdig() {
    sagtferdig = true;
  }

  /** Whether the receiver has said all. */
  boolean harSagtFerdig() {
    return sagtferdig;
  }

  /**
   * Goes on with the queues whose deliveries are done, and claims more while there is room; what is claimed starts on its
   * way out. Blocks on the database, a few commits however many queues there are.
   *
   * @return whether there may be more to hand over at once
   */
  boolean delUt() {
    if (sagtferdig) {
      // Who says no more acknowledges nothing that is sent now; what is claimed is given back when the stream ends.
      return false;
    }
    Instant naa = omgivelser.klokke().instant();
    omgivelser.leveringer().release(toem(tilbake));
    send(omgivelser.leveringer().advance(toem(ferdige), naa, omgivelser.oppsett().leie()));
    // A lease that has ended gives its place back: the delivery comes again, to whoever claims the queue.
    ute.values().removeIf(u -> !u.krav().until().isAfter(naa));
    Room plass = spillerom.ved(ute.size());
    if (!kanVaereMer || plass.all() <= 0) {
      return false;
    }
    List<Claim> krav =
        ogsaaOverleverte
            ? omgivelser.leveringer().claim(enhet, hvem, naa, omgivelser.oppsett().leie(), plass)
            : omgivelser.leveringer().claimQueued(enhet, hvem, naa, omgivelser.oppsett().leie(), plass);
    long ellers = krav.stream().filter(k -> !Spillerom.haster(k)).count();
    kanVaereMer = krav.size() == plass.all() || ellers >= plass.other();
    ogsaaOverleverte &= kanVaereMer && krav.stream().anyMatch(k -> k.head().state() == DeliveryState.HANDED_OVER);
    send(krav);
    return kanVaereMer && !krav.isEmpty();
  }

  /** Gives back all queues: what was not acknowledged comes again at once, here or elsewhere. */
  void slipp() {
    List<Claim> alle = new ArrayList<>(toem(ferdige));
    alle.addAll(toem(tilbake));
    ute.values().forEach(u -> alle.add(u.krav()));
    ute.clear();
    omgivelser.leveringer().release(alle);
  }

  private static List<Claim> toem(List<Claim> krav) {
    List<Claim> alle = List.copyOf(krav);
    krav.clear();
    return alle;
  }

  private void send(List<Claim> krav) {
    List<Ladet> lastet;
    try {
      lastet = Utlevering.lad(krav.stream().map(Claim::head).toList(), omgivelser.meldinger());
    } catch (RuntimeException e) {
      sendHverForSeg(krav, e);
      return;
    }
    for (int i = 0; i < krav.size(); i++) {
      send(krav.get(i), lastet.get(i));
    }
  }

  /** One that cannot be read keeps no other waiting; its claim is kept until the lease ends. None: the database is gone. */
  private void sendHverForSeg(List<Claim> krav, RuntimeException feil) {
    int lest = 0;
    for (Claim ett : krav) {
      Ladet ladet;
      try {
        ladet = Utlevering.lad(ett.head(), omgivelser.meldinger());
      } catch (RuntimeException e) {
        LOG.atError().addKeyValue("error", aarsak(e)).log("a delivery could not be read");
        omgivelser.maalinger().feilet();
        continue;
      }
      lest++;
      send(ett, ladet);
    }
    if (lest == 0 && krav.size() > 1) {
      throw feil;
    }
  }

  private void send(Claim krav, Ladet ladet) {
    Ute u = new Ute(krav, krav.head(), ladet.melding());
    ute.put(krav.head().delivery().id(), u);
    spillerom.begynt(krav);
    var lane = krav.queue().lane();
    CompletableFuture<Resultat> ferdig =
        switch (ladet) {
          case Ladet.Melding m ->
              omgivelser.writer().submit(lane, new Overleveringsarbeid(krav, m, omgivelser.dommer(), omgivelser.koeing(), omgivelser.alarm()));
          case Ladet.Hubpost h -> omgivelser.writer().submit(lane, new Hubpostarbeid(krav, h.rad()));
        };
    ferdig.whenComplete((resultat, feil) -> paaTraaden.accept(() -> sendt(u, Optional.ofNullable(resultat), feil)));
  }

  private void sendt(Ute u, Optional<Resultat> resultat, @Nullable Throwable feil) {
    UUID id = u.rad().delivery().id();
    spillerom.ferdig(u.krav());
    if (resultat.isEmpty()) {
      // Nothing was promised. The claim is kept until its lease ends, so that what fails is not tried in a ring.
      LOG.atWarn().addKeyValue("error", feil == null ? "no result" : aarsak(feil))
          .log("a hand-over could not be committed");
      omgivelser.maalinger().feilet();
      return;
    }
    switch (resultat.get()) {
      case Resultat.Send send -> {
        if (ute.containsKey(id)) {
          omgivelser.maalinger().overlevert(send.levering().getAttempt() > 1);
          ut.onNext(ReceiveResponse.newBuilder().setDelivery(send.levering()).build());
        }
      }
      case Resultat.Borte _ -> {
        omgivelser.maalinger().borte();
        videre(id);
      }
      case Resultat.Utsatt _ -> videre(id);
      case Resultat.Foreldet _ -> {
        if (ute.remove(id, u)) {
          tilbake.add(u.krav());
          kanVaereMer = true;
        }
      }
    }
  }

  /** The delivery that is out, with what it carries; empty where it is not, or not any more. */
  Optional<Ute> ute(UUID levering) {
    return Optional.ofNullable(ute.get(levering));
  }

  /** The receiver's answer to a delivery is recorded. */
  void besvart(UUID levering) {
    if (ute.containsKey(levering)) {
      videre(levering);
    } else {
      kanVaereMer = true;
      tilDeAndre.accept(levering);
    }
  }

  /** The delivery is done: the next of its queue goes, under the same claim where it still holds. */
  void videre(UUID ferdig) {
    Ute u = ute.remove(ferdig);
    if (u != null) {
      ferdige.add(u.krav());
    }
  }

  private static String aarsak(Throwable feil) {
    Throwable innerst = feil instanceof CompletionException c && c.getCause() != null ? c.getCause() : feil;
    return innerst.getClass().getName();
  }
}
