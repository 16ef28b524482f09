package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

/** What time alone does to deliveries: expiry and alarms. Called by a scheduler; calling it twice does nothing twice. */
@Singleton
public final class Feiing {
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
    int utloept = utloep(naa);
    int alarmer = alarmer(naa);
    maalinger.utloept(utloept);
    return new Feid(utloept, alarmer, papirpost.hent(naa));
  }

  private int utloep(Instant naa) {
    List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
    for (DeliveryRow rad : leveringer.expired(naa, AV_GANGEN)) {
      if (rad.delivery().kind() == DeliveryKind.MESSAGE) {
        melding(rad).ifPresent(
            m -> ventes.add(writer.submit(m.lane(), new Utloep(m, Optional.of(rad), oppsett.leie()))));
      }
    }
    for (MessageView holdt : meldinger.expiredHeld(naa, AV_GANGEN)) {
      ventes.add(
          writer.submit(
              holdt.message().lane(), new Utloep(holdt.message(), Optional.empty(), oppsett.leie())));
    }
    return sanne(ventes);
  }

  private Optional<StoredMessage> melding(DeliveryRow rad) {
    return rad.delivery().message().flatMap(meldinger::byId).map(MessageView::message);
  }

  private int alarmer(Instant naa) {
    List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
    for (ExpectationRow klokke : oppfoelging.due(naa, AV_GANGEN)) {
      meldinger.byId(klokke.message())
          .map(MessageView::message)
          .ifPresent(m -> alarm(klokke, m).ifPresent(ventes::add));
    }
    return sanne(ventes);
  }

  /** Other packages' clocks are left to them. */
  private Optional<CompletableFuture<Boolean>> alarm(ExpectationRow klokke, StoredMessage m) {
    return switch (klokke.kind()) {
      case Koeing.KVITTERING -> Optional.of(alarm(m, Trinn.PARTENE));
      case Kvitteringsalarm.VAKT -> Optional.of(alarm(m, Trinn.VAKTEN));
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
            alarmoppsett.frist(enheter, m.receiverUnit()));
    return writer.submit(m.lane(), arbeid).thenApply(
        alarmert -> {
          if (alarmert) {
            maalinger.alarm(trinn.name());
          }
          return alarmert;
        });
  }

  private static int sanne(List<CompletableFuture<Boolean>> ventes) {
    return (int) ventes.stream().filter(CompletableFuture::join).count();
  }
}
