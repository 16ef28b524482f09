package no.stillas.hub.delivery;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/** What works on one message have in common: which rows they lock. */
abstract class Meldingsarbeid<R> implements Work<R> {
  protected final StoredMessage melding;
  private final Optional<UUID> levering;

  Meldingsarbeid(StoredMessage melding, Optional<DeliveryRow> levering) {
    this.melding = melding;
    this.levering = levering.map(rad -> rad.delivery().id());
  }

  @Override
  public Set<SubjectKey> subjects() {
    return Set.of();
  }

  @Override
  public Set<UUID> messages() {
    return Set.of(melding.id());
  }

  @Override
  public Set<UUID> deliveries() {
    return levering.map(Set::of).orElse(Set.of());
  }

  @Override
  public Optional<UUID> conversation() {
    return Optional.of(melding.conversation());
  }

  /** The message as it stands under lock. */
  protected Meldingsstilling stilling(View view) {
    return new Meldingsstilling(view.message(melding.id()).orElseThrow(), levering.flatMap(view::delivery));
  }

  /** The queue of a notice: after the message where that is still to come, else its own, so that nothing in quarantine holds it up. */
  static UUID samtale(MessageView m, UUID varsel) {
    return switch (m.state()) {
      case QUEUED, HANDED_OVER -> m.message().conversation();
      case HELD, ACKED, ACCEPTED, REJECTED, EXPIRED, STOPPED, QUARANTINED, RECALLED, DENIED -> varsel;
    };
  }

  /** Everybody in a message, for works that judge. */
  static Set<SubjectKey> personer(StoredMessage melding) {
    var alle = new HashSet<>(melding.mentioned());
    melding.child().ifPresent(alle::add);
    return alle.stream().map(SubjectKey::known).collect(Collectors.toSet());
  }
}
