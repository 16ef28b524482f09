package no.stillas.hub.delivery;

import io.grpc.stub.StreamObserver;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.stillas.hub.delivery.Inboxes.Omgivelser;
import no.stillas.hub.delivery.Svararbeid.Bokfoert;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.Recorded;

/** Has what one open stream's receiver says recorded, and confirms it. Used by the stream's thread only. */
final class Svarbok {
  private final Runde runde;
  private final Omgivelser omgivelser;
  private final StreamObserver<ReceiveResponse> ut;
  private final Consumer<Runnable> paaTraaden;
  private int ubesvart;

  Svarbok(Runde runde, Omgivelser omgivelser, StreamObserver<ReceiveResponse> ut, Consumer<Runnable> paaTraaden) {
    this.runde = runde;
    this.omgivelser = omgivelser;
    this.ut = ut;
    this.paaTraaden = paaTraaden;
  }

  /** Whether everything that was said is recorded. */
  boolean erTom() {
    return ubesvart == 0;
  }

  /** The receiver speaks of a delivery. */
  void svar(UUID leveringsId, Svar svar) {
    Optional<Runde.Ute> u = runde.ute(leveringsId);
    if (u.isPresent()) {
      bokfoer(leveringsId, leveringsId, svar, arbeid(u.get().rad(), u.get().melding(), svar));
      return;
    }
    DeliveryRow rad =
        omgivelser.leveringer().byId(leveringsId)
            .filter(r -> r.delivery().unit().equals(runde.enhet()))
            .orElseThrow(() -> Feil.finnesIkke("delivery"));
    Optional<StoredMessage> melding =
        rad.delivery().kind() == DeliveryKind.MESSAGE
            ? rad.delivery().message().flatMap(omgivelser.meldinger()::byId).map(MessageView::message)
            : Optional.empty();
    bokfoer(leveringsId, leveringsId, svar, arbeid(rad, melding, svar));
  }

  /** The receiver speaks of a message, by its sender's own id. */
  void svarOm(String avsender, UUID meldingsId, Svar svar) {
    MessageView melding =
        omgivelser.meldinger().bySender(avsender, meldingsId)
            .filter(m -> m.message().receiverUnit().equals(runde.enhet()))
            .orElseThrow(() -> Feil.finnesIkke("message"));
    DeliveryRow rad =
        omgivelser.leveringer().carrying(melding.message().id()).orElseThrow(() -> Feil.finnesIkke("message"));
    bokfoer(rad.delivery().id(), meldingsId, svar, arbeid(rad, Optional.of(melding.message()), svar));
  }

  private CompletableFuture<Bokfoert> arbeid(DeliveryRow rad, Optional<StoredMessage> melding, Svar svar) {
    var lane = rad.delivery().lane();
    return melding
        .map(m -> omgivelser.writer().submit(lane, new Svararbeid(m, Optional.of(rad), svar, omgivelser.klokker())))
        .orElseGet(() -> omgivelser.writer().submit(lane, new Hubpostsvar(rad, svar)));
  }

  private void bokfoer(UUID levering, UUID id, Svar svar, CompletableFuture<Bokfoert> ferdig) {
    ubesvart++;
    ferdig.whenComplete(
        (bokfoert, feil) ->
            paaTraaden.accept(
                () -> {
                  ubesvart--;
                  if (feil != null) {
                    omgivelser.maalinger().feilet();
                    throw Feil.utilgjengelig("What was said could not be recorded now. Say it again.", "");
                  }
                  switch (bokfoert) {
                    case UKJENT -> throw Feil.finnesIkke("delivery");
                    case JA -> {
                      omgivelser.maalinger().svar(svar);
                      ut.onNext(ReceiveResponse.newBuilder().setRecorded(Recorded.newBuilder().setId(id.toString())).build());
                      if (!(svar instanceof Svar.Lest)) {
                        runde.besvart(levering);
                      }
                    }
                  }
                }));
  }
}
