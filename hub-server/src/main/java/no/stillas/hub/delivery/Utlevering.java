package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Delivery;

/** The head of a queue on its way out: what was read before the commit, and what the commit made of it. */
final class Utlevering {
  private Utlevering() {}

  /** A delivery with all that handing it over needs, read outside the writer. */
  sealed interface Ladet {
    /** The message that it carries; empty for the hub's own receipts and notices. */
    Optional<StoredMessage> melding();

    /** A receipt or a notice. */
    record Hubpost(DeliveryRow rad) implements Ladet {
      @Override
      public Optional<StoredMessage> melding() {
        return Optional.empty();
      }
    }

    /** A message, with its content. */
    record Melding(DeliveryRow rad, StoredMessage lagret, Payload innhold) implements Ladet {
      @Override
      public Optional<StoredMessage> melding() {
        return Optional.of(lagret);
      }
    }
  }

  /** Reads what handing over needs. Blocks. */
  static Ladet lad(DeliveryRow rad, Messages meldinger) {
    return lad(List.of(rad), meldinger).getFirst();
  }

  /** Reads what handing over many needs, each thing with one question; in their order. Blocks. */
  static List<Ladet> lad(List<DeliveryRow> rader, Messages meldinger) {
    List<UUID> baerer = rader.stream().filter(Utlevering::erMelding).map(Utlevering::melding).distinct().toList();
    Map<UUID, StoredMessage> lagret = new HashMap<>();
    meldinger.byIds(baerer).forEach(m -> lagret.put(m.message().id(), m.message()));
    Map<UUID, Payload> innhold = meldinger.payloads(baerer);
    return rader.stream()
        .<Ladet>map(
            rad ->
                erMelding(rad)
                    ? new Ladet.Melding(rad, requireNonNull(lagret.get(melding(rad))), requireNonNull(innhold.get(melding(rad))))
                    : new Ladet.Hubpost(rad))
        .toList();
  }

  private static boolean erMelding(DeliveryRow rad) {
    return switch (rad.delivery().kind()) {
      case MESSAGE -> true;
      case RECEIPT, NOTICE -> false;
    };
  }

  private static UUID melding(DeliveryRow rad) {
    return rad.delivery().message().orElseThrow();
  }

  /** What became of one hand-over. */
  sealed interface Resultat {
    /** Committed as handed over: send it. */
    record Send(Delivery levering) implements Resultat {
      public Send {
        requireNonNull(levering, "levering is null");
      }
    }

    /** It was stopped or has expired; the next in the queue may go. */
    record Borte() implements Resultat {}

    /** It waits at the head of its queue until its receiver may have it. */
    record Utsatt() implements Resultat {}

    /** Somebody else has changed it since it was claimed; the claim is worth nothing. */
    record Foreldet() implements Resultat {}
  }
}
