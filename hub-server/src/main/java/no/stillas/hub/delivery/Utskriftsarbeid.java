package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.delivery.HandOverJudge.Verdict;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;

/** Reads a delivery for print: judged with the facts of the moment, and logged as an access. */
final class Utskriftsarbeid extends Meldingsarbeid<String> {
  private final DeliveryRow rad;
  private final Payload innhold;
  private final HandOverJudge dommer;

  Utskriftsarbeid(StoredMessage melding, DeliveryRow rad, Payload innhold, HandOverJudge dommer) {
    super(melding, Optional.of(rad));
    this.rad = rad;
    this.innhold = innhold;
    this.dommer = dommer;
  }

  @Override
  public Set<SubjectKey> subjects() {
    return personer(melding);
  }

  @Override
  public String run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    boolean ute =
        stilling.tilstand()
            .map(
                t ->
                    switch (t) {
                      case Tilstand.Overlevert _, Tilstand.Kvittert _, Tilstand.Godtatt _, Tilstand.Avvist _ -> true;
                      case Tilstand.Holdt _, Tilstand.IKoe _, Tilstand.Utloept _, Tilstand.Stanset _,
                          Tilstand.Karantene _, Tilstand.Tilbakekalt _ -> false;
                    })
            .orElse(false);
    if (!ute || !(innhold instanceof Payload.Content content)) {
      throw Feil.finnesIkke("delivery");
    }
    return switch (dommer.overlevering(stilling.melding().message(), content, view, view.now())) {
      case Verdict.Stop _, Verdict.Uleverbar _ -> throw Feil.finnesIkke("delivery");
      case Verdict.Pass pass -> skrevet(pass, view, batch);
    };
  }

  private String skrevet(Verdict.Pass pass, View view, Batch batch) {
    batch.leaf(
        Leaf.of(
            LeafKind.ACCESS, melding.sender(), melding.senderUnit(), melding.receiver(), melding.receiverUnit(),
            List.of(ByteString.copyFrom(AvledetId.sha256(rad.delivery().id() + "/utskrift")))));
    batch.trace(Foering.spor(melding, "PRINTED", "", "", view.now()));
    return Utskrift.av(pass.melding(), view.now());
  }
}
