package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.delivery.Svararbeid.Bokfoert;
import no.stillas.hub.delivery.Utlevering.Ladet;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.Deliveries.Room;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.lager.v1.Handling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivery to a unit without a system: each delivery becomes a task with a print, and a named employee receipts for it.
 * Order, judgement at hand-over and receipts are as for everybody else.
 */
@Singleton
public final class Papirpost {
  /** Held while the tasks are made: from then on the task itself shows that the delivery is out. */
  private static final Duration LEIE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Papirpost.class);

  private static final int AV_GANGEN = 10_000;

  private final String hvem = "papirpost-" + UUID.randomUUID();
  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final HandOverJudge dommer;
  private final Koeing koeing;
  private final Enheter enheter;
  private final Forsoeksalarm alarm;
  private final Klokker klokker;

  Papirpost(
      Writer writer, Messages meldinger, Deliveries leveringer, HandOverJudge dommer, Koeing koeing, Enheter enheter,
      Forsoeksalarm alarm, Klokker klokker) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.dommer = dommer;
    this.koeing = koeing;
    this.enheter = enheter;
    this.alarm = alarm;
    this.klokker = klokker;
  }

  /** Makes tasks of what waits for units without a system. Blocks. Gives how many deliveries became a task. */
  int hent(Instant naa) {
    List<CompletableFuture<Resultat>> ventes = new ArrayList<>();
    for (String enhet : leveringer.waiting(naa)) {
      if (enheter.utenSystem(enhet)) {
        // What became a task already is its employee's until it is receipted.
        for (Claim krav : leveringer.claimQueued(enhet, hvem, naa, LEIE, Room.of(AV_GANGEN))) {
          proev(krav).ifPresent(ventes::add);
        }
      }
    }
    return (int) ventes.stream().filter(Papirpost::sendt).count();
  }

  /** What cannot be printed comes again when its lease has ended, and keeps no other waiting. */
  private Optional<CompletableFuture<Resultat>> proev(Claim krav) {
    try {
      return Optional.of(legg(krav));
    } catch (RuntimeException e) {
      LOG.atError().addKeyValue("error", Feiing.aarsak(e)).log("a delivery could not be printed");
      return Optional.empty();
    }
  }

  private static boolean sendt(CompletableFuture<Resultat> lagt) {
    try {
      return lagt.join() instanceof Resultat.Send;
    } catch (RuntimeException e) {
      LOG.atError().addKeyValue("error", Feiing.aarsak(e)).log("a delivery could not be printed");
      return false;
    }
  }

  private CompletableFuture<Resultat> legg(Claim krav) {
    var lane = krav.queue().lane();
    CompletableFuture<Resultat> lagt =
        switch (Utlevering.lad(krav.head(), meldinger)) {
          case Ladet.Melding m ->
              writer.submit(lane, new Papiroppgave(m.lagret(), m.rad(), new Overleveringsarbeid(krav, m, dommer, koeing, alarm)));
          case Ladet.Hubpost h -> writer.submit(lane, new Papirvarsel(krav, h.rad()));
        };
    return lagt.whenComplete((_, _) -> leveringer.release(List.of(krav)));
  }

  /**
   * The print of a delivery, in bokmål, judged anew: what may not be shown any more is not shown. Blocks before it
   * returns.
   *
   * @throws io.grpc.StatusRuntimeException {@code NOT_FOUND}, at once or in the future, where it is not the caller's
   */
  public CompletableFuture<String> utskrift(Caller hvem, UUID levering) {
    DeliveryRow rad = egen(hvem, levering);
    StoredMessage melding = melding(rad);
    return writer.submit(
        melding.lane(),
        new Utskriftsarbeid(melding, rad, meldinger.payload(melding.id()), dommer));
  }

  /**
   * A named employee has taken the delivery: acknowledged, taken and read, for the sender as from a system. The name
   * and what was done stand in the trace, the role in the receipt. Blocks before it returns.
   *
   * @throws io.grpc.StatusRuntimeException {@code NOT_FOUND}, at once or in the future, where it is not the caller's
   */
  public CompletableFuture<Void> kvitter(Caller hvem, UUID levering, Handling handling) {
    DeliveryRow rad = egen(hvem, levering);
    StoredMessage melding = melding(rad);
    return writer.submit(melding.lane(), new Papirkvittering(melding, rad, handling, klokker))
        .thenAccept(
            bokfoert -> {
              if (bokfoert == Bokfoert.UKJENT) {
                throw Feil.finnesIkke("delivery");
              }
            });
  }

  private DeliveryRow egen(Caller hvem, UUID levering) {
    return leveringer.byId(levering)
        .filter(rad -> enheter.organisasjon(rad.delivery().unit()).map(hvem::is).orElse(false))
        .filter(rad -> enheter.utenSystem(rad.delivery().unit()) && rad.delivery().message().isPresent())
        .orElseThrow(() -> Feil.finnesIkke("delivery"));
  }

  private StoredMessage melding(DeliveryRow rad) {
    return rad.delivery().message().flatMap(meldinger::byId).orElseThrow(() -> Feil.finnesIkke("delivery")).message();
  }

  /** The delivery that a task is about; empty where the task is another, or the delivery is gone. Blocks. */
  public Optional<UUID> levering(TaskRow oppgaven) {
    return oppgaven.message().flatMap(leveringer::carrying).map(rad -> rad.delivery().id())
        .filter(id -> oppgave(id).equals(oppgaven.id()));
  }

  /** Id of the task that a delivery became. */
  static UUID oppgave(UUID levering) {
    return AvledetId.av(levering, "papir");
  }
}
