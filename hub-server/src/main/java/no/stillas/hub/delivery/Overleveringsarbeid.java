package no.stillas.hub.delivery;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Foering.Bevis;
import no.stillas.hub.delivery.HandOverJudge.Verdict;
import no.stillas.hub.delivery.Utlevering.Ladet;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Hands over one message: judged again with the facts of the moment, marked and logged in one commit. Nothing is sent
 * before it is on disk.
 */
final class Overleveringsarbeid extends Meldingsarbeid<Resultat> {
  private final Claim krav;
  private final Ladet.Melding ladet;
  private final HandOverJudge dommer;
  private final Koeing koeing;
  private final Forsoeksalarm alarm;

  Overleveringsarbeid(Claim krav, Ladet.Melding ladet, HandOverJudge dommer, Koeing koeing, Forsoeksalarm alarm) {
    super(ladet.lagret(), Optional.of(ladet.rad()));
    this.krav = krav;
    this.ladet = ladet;
    this.dommer = dommer;
    this.koeing = koeing;
    this.alarm = alarm;
  }

  @Override
  public Set<SubjectKey> subjects() {
    return personer(melding);
  }

  @Override
  public Set<UUID> messages() {
    Set<UUID> alle = new HashSet<>(super.messages());
    melding.inReplyTo().ifPresent(alle::add);
    return alle;
  }

  @Override
  public Set<UUID> tasks() {
    return koeing.mottakerErAutorisert(melding) ? Set.of() : Set.of(Mottakeralarm.id(melding.id()));
  }

  @Override
  public Set<UUID> deliveries() {
    return ladet.rad().attempt() == 0 ? super.deliveries() : Reservasjonsvarsel.og(super.deliveries(), melding);
  }

  @Override
  public Set<Claim> claims() {
    return Set.of(krav);
  }

  @Override
  public Resultat run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    // What was claimed must be what is there, and still be this stream's: another node, a withdrawal or an
    // acknowledgement may have come between.
    if (!view.holds(krav) || !stilling.levering().equals(Optional.of(ladet.rad()))) {
      return new Resultat.Foreldet();
    }
    Foering foering = new Foering(batch, view.now());
    if (utloept(view.now())) {
      return stans(foering, stilling, new Hendelse.Utloeper(),
          new Grunn(Aarsak.AARSAK_UTLOEPT, Tekster.utloept(stilling.harVaertUte())), Bevis.INGEN);
    }
    return switch (ladet.innhold()) {
      case Payload.Gone _, Payload.Never _ ->
          stans(foering, stilling, new Hendelse.Stanses(Aarsak.AARSAK_NOEKKEL_SLETTET),
              new Grunn(Aarsak.AARSAK_NOEKKEL_SLETTET, Tekster.noekkelSlettet()), Bevis.INGEN);
      case Payload.Content innhold ->
          switch (dommer.overlevering(stilling.melding().message(), innhold, view, view.now())) {
            case Verdict.Pass pass -> send(view, batch, foering, stilling, pass);
            case Verdict.Stop stop -> {
              Stans.stans(foering, batch, stilling, stop, view);
              yield new Resultat.Borte();
            }
            case Verdict.Uleverbar uleverbar -> vent(view, batch, foering, stilling, uleverbar);
          };
    };
  }

  private boolean utloept(Instant naa) {
    return melding.lane() != Lane.DUTY_AND_URGENT && melding.expires().map(t -> !naa.isBefore(t)).orElse(false);
  }

  private static Resultat stans(
      Foering foering, Meldingsstilling stilling, Hendelse hendelse, Grunn grunn, Bevis bevis) {
    foering.foer(stilling, hendelse, grunn, bevis);
    return new Resultat.Borte();
  }

  /** It stays where it is. The decision is kept with the alarm; that it is the same the next time says nothing more. */
  private Resultat vent(
      View view, Batch batch, Foering foering, Meldingsstilling stilling, Verdict.Uleverbar uleverbar) {
    boolean alarmert = koeing.uleverbar(stilling.melding().message(), view, batch);
    Overgang overgang =
        foering.foer(
            stilling, new Hendelse.KanIkkeOverleveres(view.now().plus(Mottakeralarm.IGJEN)),
            new Grunn(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT, ""),
            alarmert ? Bevis.av(uleverbar.avgjoerelse()) : Bevis.INGEN);
    return overgang instanceof Overgang.Til ? new Resultat.Utsatt() : new Resultat.Foreldet();
  }

  private Resultat send(View view, Batch batch, Foering foering, Meldingsstilling stilling, Verdict.Pass pass) {
    Overgang overgang =
        foering.foer(
            stilling, new Hendelse.Overleveres(view.now()), Grunn.INGEN,
            new Bevis(pass.melding().getCommitment(), Optional.of(pass.avgjoerelse())));
    if (!(overgang instanceof Overgang.Til(Tilstand.Overlevert ute, _))) {
      return new Resultat.Foreldet();
    }
    StoredMessage lagret = stilling.melding().message();
    Set<String> hvilerPaa =
        stilling.harVaertUte() ? Omdoemming.samlet(lagret.consents(), pass.samtykker()) : pass.samtykker();
    if (!hvilerPaa.equals(lagret.consents())) {
      batch.rejudged(melding.id(), hvilerPaa, lagret.waitsFor());
    }
    pass.fakta().forEach(batch::fact);
    alarm.etter(ute.forsoek(), melding, view.now(), batch);
    melding.inReplyTo().flatMap(view::message).filter(this::gaarTilbakeTil)
        .ifPresent(
            spurt ->
                Post.kvittering(
                    spurt, ReceiptKind.ANSWER, true, Grunn.INGEN, melding.senderUnit(), view.now(), batch));
    DeliveredMessage ut =
        pass.melding().toBuilder().setLeafIndex(stilling.melding().leafIndex())
            .addAllSamtykker(hvilerPaa.stream().sorted().toList())
            .build();
    return new Resultat.Send(
        Delivery.newBuilder()
            .setDeliveryId(ladet.rad().delivery().id().toString())
            .setAttempt(ute.forsoek())
            .setCommitted(Post.tid(melding.accepted()))
            .setMessage(ut)
            .build());
  }

  /** An answer is a receipt for the one who asked only when it goes to the one who asked. */
  private boolean gaarTilbakeTil(MessageView spurt) {
    StoredMessage foerste = spurt.message();
    return foerste.senderUnit().equals(melding.receiverUnit()) && foerste.receiverUnit().equals(melding.senderUnit());
  }
}
