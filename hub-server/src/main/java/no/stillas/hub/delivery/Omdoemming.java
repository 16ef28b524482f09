package no.stillas.hub.delivery;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Foering.Bevis;
import no.stillas.hub.delivery.HandOverJudge.Release;
import no.stillas.hub.delivery.HandOverJudge.Verdict;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Judges one waiting message again because a fact, an agreement or a review has come: a held one is released, waits on
 * or is denied; a queued or unread one stays or is stopped. What was read is left alone.
 */
final class Omdoemming extends Meldingsarbeid<Omdoemming.Utfall> {
  private final Payload innhold;
  private final HandOverJudge dommer;
  private final Koeing koeing;
  private final Klokker klokker;

  Omdoemming(
      StoredMessage melding, Optional<DeliveryRow> levering, Payload innhold, HandOverJudge dommer, Koeing koeing,
      Klokker klokker) {
    super(melding, levering);
    this.innhold = innhold;
    this.dommer = dommer;
    this.koeing = koeing;
    this.klokker = klokker;
  }

  /** What came of it. */
  enum Utfall {
    FRIGITT,
    VENTER,
    STANSET,
    STAAR
  }

  @Override
  public Set<SubjectKey> subjects() {
    return personer(melding);
  }

  @Override
  public Set<UUID> deliveries() {
    return Reservasjonsvarsel.og(super.deliveries(), melding);
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(Vurderingsoppgave.id(melding.id()), Mottakeralarm.id(melding.id()));
  }

  @Override
  public boolean readsExpectations() {
    return true;
  }

  @Override
  public Utfall run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    return stilling
        .tilstand()
        .map(
            tilstand ->
                switch (tilstand) {
                  case Tilstand.Holdt _ -> holdt(stilling, view, batch);
                  case Tilstand.IKoe _, Tilstand.Overlevert _, Tilstand.Karantene _ -> ulest(stilling, view, batch);
                  case Tilstand.Kvittert _, Tilstand.Godtatt _, Tilstand.Avvist _, Tilstand.Utloept _,
                      Tilstand.Stanset _, Tilstand.Tilbakekalt _ -> Utfall.STAAR;
                })
        .orElse(Utfall.STAAR);
  }

  private Utfall holdt(Meldingsstilling stilling, View view, Batch batch) {
    Utfall utfall = doemHoldt(stilling, view, batch);
    if (utfall != Utfall.VENTER) {
      Vurderingsoppgave.bortfaller(melding.id(), view, batch);
      Holdtalarm.stopp(melding, view.now(), batch);
    }
    return utfall;
  }

  private Utfall doemHoldt(Meldingsstilling stilling, View view, Batch batch) {
    Foering foering = new Foering(batch, view.now());
    return switch (innhold) {
      case Payload.Gone _, Payload.Never _ -> utenInnhold(foering, stilling);
      case Payload.Content c ->
          switch (dommer.frigivelse(stilling.melding().message(), c, view)) {
            case Release.Frigi f -> {
              klokker.frigitt(stilling.melding().message(), c, view, batch);
              yield frigi(stilling, f, foering, view, batch);
            }
            case Release.VentFortsatt v -> {
              StoredMessage holdt = stilling.melding().message();
              // A round that finds nothing new writes nothing.
              if (!holdt.waitsFor().equals(v.venterPaa())) {
                batch.rejudged(melding.id(), holdt.consents(), v.venterPaa());
                if (v.venterPaa().contains(Koeing.uautorisert(holdt.receiverUnit()))) {
                  // All else that it waited for has come: nobody is to decide, and another is to be alarmed.
                  Vurderingsoppgave.bortfaller(melding.id(), view, batch);
                  Holdtalarm.stopp(melding, view.now(), batch);
                  koeing.uleverbar(holdt, view, batch);
                }
              }
              Vurderingsoppgave.fortsetter(holdt, v.venterPaa(), view, batch);
              yield Utfall.VENTER;
            }
            case Release.Avslaa a -> {
              foering.foer(
                  stilling, new Hendelse.Stanses(a.aarsak()), new Grunn(a.aarsak(), a.tekst()),
                  Bevis.av(a.avgjoerelse()));
              yield Utfall.STANSET;
            }
          };
    };
  }

  private Utfall frigi(Meldingsstilling stilling, Release.Frigi frigi, Foering foering, View view, Batch batch) {
    foering.foer(stilling, new Hendelse.Frigitt(view.now()), Grunn.INGEN, Bevis.av(frigi.avgjoerelse()));
    batch.rejudged(melding.id(), frigi.samtykker(), Set.of());
    koeing.legg(frigi.dom(), stilling.melding().message(), view.now(), batch);
    frigi.oppgaver().forEach(batch::task);
    frigi.fakta().forEach(batch::fact);
    if (!melding.senderUnit().isEmpty()) {
      UUID id = AvledetId.av(melding.id(), "varsel/frigitt");
      batch.enqueue(
          Post.varsel(
              id, melding.senderUnit(), melding.conversation(), melding.lane(), NoticeKind.NOTICE_KIND_FRIGITT,
              Optional.of(melding), "", new Grunn(Aarsak.AARSAK_UNSPECIFIED, Tekster.frigitt()), view.now()));
    }
    return Utfall.FRIGITT;
  }

  private Utfall ulest(Meldingsstilling stilling, View view, Batch batch) {
    Foering foering = new Foering(batch, view.now());
    return switch (innhold) {
      case Payload.Gone _, Payload.Never _ -> utenInnhold(foering, stilling);
      case Payload.Content c ->
          switch (dommer.overlevering(stilling.melding().message(), c, view, view.now())) {
            case Verdict.Pass pass -> {
              hvilerPaa(stilling, pass, batch);
              yield Utfall.STAAR;
            }
            // Hand-over alarms: until then it may be authorised again.
            case Verdict.Uleverbar _ -> Utfall.STAAR;
            case Verdict.Stop stop ->
                Stans.stans(foering, batch, stilling, stop, view) ? Utfall.STANSET : Utfall.STAAR;
          };
    };
  }

  /**
   * What is out may have been received, both under what it rested on then and under what lets it stand now: whoever
   * withdraws either has the receiver told. What is only queued is entered when it is handed over.
   */
  private static void hvilerPaa(Meldingsstilling stilling, Verdict.Pass pass, Batch batch) {
    StoredMessage lagret = stilling.melding().message();
    if (stilling.harVaertUte() && !lagret.consents().containsAll(pass.samtykker())) {
      batch.rejudged(lagret.id(), samlet(lagret.consents(), pass.samtykker()), lagret.waitsFor());
    }
  }

  static Set<String> samlet(Set<String> foer, Set<String> naa) {
    Set<String> alle = new HashSet<>(foer);
    alle.addAll(naa);
    return alle;
  }

  /** The key is destroyed: there is nothing to judge and nothing to hand over. */
  private static Utfall utenInnhold(Foering foering, Meldingsstilling stilling) {
    foering.foer(
        stilling, new Hendelse.Stanses(Aarsak.AARSAK_NOEKKEL_SLETTET),
        new Grunn(Aarsak.AARSAK_NOEKKEL_SLETTET, Tekster.noekkelSlettet()));
    return Utfall.STANSET;
  }
}
