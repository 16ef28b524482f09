package no.stillas.hub.delivery;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** A clock of a recall has run out: its sender is told, once. */
final class Slettingsalarm extends Meldingsarbeid<Boolean> {
  private final ExpectationRow klokke;
  private final String tekst;
  private final UUID varsel;

  Slettingsalarm(StoredMessage melding, ExpectationRow klokke, String tekst) {
    super(melding, Optional.empty());
    this.klokke = klokke;
    this.tekst = tekst;
    this.varsel = AvledetId.av(klokke.id(), "varsel/frist");
  }

  @Override
  public Set<UUID> deliveries() {
    return Set.of(varsel);
  }

  /** Whether somebody was told now. */
  @Override
  public Boolean run(View view, Batch batch) {
    if (view.delivery(varsel).isPresent()) {
      return false;
    }
    batch.expectationState(klokke.id(), ExpectationState.ALARMED, view.now());
    batch.enqueue(
        Post.varsel(
            varsel, melding.senderUnit(), melding.conversation(), melding.lane(), NoticeKind.NOTICE_KIND_FRIST,
            Optional.of(melding), "", new Grunn(Aarsak.AARSAK_TRUKKET_AV_AVSENDER, tekst), view.now()));
    return true;
  }
}
