package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import no.stillas.hub.delivery.Kvitteringsalarm.Trinn;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What time alone does to deliveries: alarms and expiry. Called by a scheduler; calling it twice does nothing twice. What
 * fails with one message is counted and comes again in the next round, and keeps no other waiting.
 */
@Singleton
public final class Feiing {
  private static final Logger LOG = LoggerFactory.getLogger(Feiing.class);
  private static final int AV_GANGEN = 1000;

  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final Followups oppfoelging;
  private final Enheter enheter;
  private final Leveringsoppsett oppsett;
  private final Alarmoppsett alarmoppsett;
  private final Papirpost papirpost;
  private final Maalinger maalinger;

  Feiing(
      Writer writer, Messages meldinger, Deliveries leveringer, Followups oppfoelging, Enheter enheter,
      Leveringsoppsett oppsett, Alarmoppsett alarmoppsett, Papirpost papirpost, Maalinger maalinger) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.oppfoelging = oppfoelging;
    this.enheter = enheter;
    this.oppsett = oppsett;
    this.alarmoppsett = alarmoppsett;
    this.papirpost = papirpost;
    this.maalinger = maalinger;
  }

  /**
   * What was done.
   *
   * @param utloept messages that expired
   * @param alarmer stages at which somebody was alarmed
   * @param paaPapir deliveries that became a task with a print
   */
  public record Feid(int utloept, int alarmer, int paaPapir) {}

  /** Does what is due at {@code naa}. Blocks until it is on disk: not for a gRPC thread. */
  public Feid sweep(Instant naa) {
    // A human who is to be alarmed is first: what expires or is printed can wait.
    int alarmer = forSeg(() -> alarmer(naa));
    int utloept = forSeg(() -> utloep(naa));
    maalinger.utloept(utloept);
    return new Feid(utloept, alarmer, forSeg(() -> papirpost.hent(naa)));
  }

  private int utloep(Instant naa) {
    List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
    for (DeliveryRow rad : leveringer.expired(naa, AV_GANGEN)) {
      if (rad.delivery().kind() == DeliveryKind.MESSAGE) {
        proev(
            ventes,
            () ->
                melding(rad).map(m -> writer.submit(m.lane(), new Utloep(m, Optional.of(rad), oppsett.leie()))));
      }
    }
    for (MessageView holdt : meldinger.expiredHeld(naa, AV_GANGEN)) {
      proev(
          ventes,
          () ->
              Optional.of(
                  writer.submit(
                      holdt.message().lane(), new Utloep(holdt.message(), Optional.empty(), oppsett.leie()))));
    }
    return sanne(ventes);
  }

  private Optional<StoredMessage> melding(DeliveryRow rad) {
    return rad.delivery().message().flatMap(meldinger::byId).map(MessageView::message);
  }

  private int alarmer(Instant naa) {
    List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
    for (ExpectationRow klokke : oppfoelging.due(naa, AV_GANGEN)) {
      proev(ventes, () -> meldinger.byId(klokke.message()).map(MessageView::message).flatMap(m -> alarm(klokke, m)));
    }
    return sanne(ventes);
  }

  /** Other packages' clocks are left to them. */
  private Optional<CompletableFuture<Boolean>> alarm(ExpectationRow klokke, StoredMessage m) {
    return switch (klokke.kind()) {
      case Koeing.KVITTERING -> Optional.of(alarm(m, Trinn.PARTENE));
      case Kvitteringsalarm.VAKT -> Optional.of(alarm(m, Trinn.VAKTEN));
      case Holdtalarm.FOERSTE, Holdtalarm.ANDRE ->
          Optional.of(
              writer
                  .submit(
                      m.lane(),
                      new Holdtalarm(
                          m, klokke, enheter.vakt(m.receiverUnit(), m.senderUnit()),
                          alarmoppsett.frist(enheter, m.receiverUnit())))
                  .thenApply(alarmert -> talt(alarmert, klokke.kind())));
      case Avvisningsalarm.PARTENE, Avvisningsalarm.VAKTEN ->
          Optional.of(
              writer
                  .submit(
                      m.lane(),
                      new Avvisningsalarm(
                          m, klokke, enheter.vakt(m.receiverUnit(), m.senderUnit()),
                          alarmoppsett.frist(enheter, m.receiverUnit())))
                  .thenApply(alarmert -> talt(alarmert, klokke.kind())));
      case Recalls.BEKREFTELSE ->
          Optional.of(writer.submit(m.lane(), new Slettingsalarm(m, klokke, Tekster.slettingIkkeBekreftet())));
      case Recalls.AVVIK ->
          Optional.of(writer.submit(m.lane(), new Slettingsalarm(m, klokke, Tekster.avviksfrist())));
      default -> Optional.empty();
    };
  }

  private CompletableFuture<Boolean> alarm(StoredMessage m, Trinn trinn) {
    var arbeid =
        new Kvitteringsalarm(
            m, leveringer.carrying(m.id()), trinn, enheter.vakt(m.receiverUnit(), m.senderUnit()),
            enheter.autorisert(m.receiverUnit()) ? Optional.empty() : Optional.of(Mottakeralarm.tekst(m, enheter)),
            alarmoppsett.frist(enheter, m.receiverUnit()));
    return writer.submit(m.lane(), arbeid).thenApply(alarmert -> talt(alarmert, trinn.name()));
  }

  private boolean talt(boolean alarmert, String trinn) {
    if (alarmert) {
      maalinger.alarm(trinn);
    }
    return alarmert;
  }

  private void proev(
      List<CompletableFuture<Boolean>> ventes, Supplier<Optional<CompletableFuture<Boolean>>> hva) {
    try {
      hva.get().ifPresent(ventes::add);
    } catch (RuntimeException e) {
      feilet(e);
    }
  }

  private int sanne(List<CompletableFuture<Boolean>> ventes) {
    return (int) ventes.stream().filter(f -> forSeg(() -> f.join() ? 1 : 0) == 1).count();
  }

  private int forSeg(IntSupplier del) {
    try {
      return del.getAsInt();
    } catch (RuntimeException e) {
      feilet(e);
      return 0;
    }
  }

  private void feilet(RuntimeException e) {
    maalinger.feilet();
    LOG.atError().addKeyValue("error", aarsak(e)).log("a part of a round failed and comes again");
  }

  /** The class alone: what an exception says may name a person. */
  static String aarsak(Throwable feil) {
    return (feil instanceof CompletionException c && c.getCause() != null ? c.getCause() : feil).getClass().getName();
  }
}
