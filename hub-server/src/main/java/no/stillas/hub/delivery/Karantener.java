package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Writer;

/** What an operator does with a message in quarantine: let it try again, or give it up. Both are logged. */
@Singleton
public final class Karantener {
  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;

  Karantener(Writer writer, Messages meldinger, Deliveries leveringer) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
  }

  /** Puts the delivery back at the head of its queue. False where it is not in quarantine. Blocks before it returns. */
  public CompletableFuture<Boolean> gjenoppta(UUID levering) {
    return avgjoer(levering, Hendelse.Gjenopptas::new);
  }

  /** Gives the delivery up: its content is destroyed and its queue goes on. False where it is not in quarantine. */
  public CompletableFuture<Boolean> forkast(UUID levering) {
    return avgjoer(levering, _ -> new Hendelse.Forkastes());
  }

  private CompletableFuture<Boolean> avgjoer(UUID levering, Function<Instant, Hendelse> hendelse) {
    Optional<DeliveryRow> rad = leveringer.byId(levering);
    return rad.flatMap(r -> r.delivery().message())
        .flatMap(meldinger::byId)
        .map(MessageView::message)
        .map(m -> writer.submit(m.lane(), new Avgjoerelse(m, rad, hendelse)))
        .orElseGet(() -> CompletableFuture.completedFuture(false));
  }

  private static final class Avgjoerelse extends Meldingsarbeid<Boolean> {
    private final Function<Instant, Hendelse> hendelse;

    Avgjoerelse(StoredMessage melding, Optional<DeliveryRow> levering, Function<Instant, Hendelse> hendelse) {
      super(melding, levering);
      this.hendelse = hendelse;
    }

    @Override
    public Boolean run(View view, Batch batch) {
      Meldingsstilling stilling = stilling(view);
      if (!(stilling.tilstand().orElse(new Tilstand.Stanset()) instanceof Tilstand.Karantene(var aarsak))) {
        return false;
      }
      new Foering(batch, view.now()).foer(stilling, hendelse.apply(view.now()), new Grunn(aarsak, ""));
      return true;
    }
  }
}
