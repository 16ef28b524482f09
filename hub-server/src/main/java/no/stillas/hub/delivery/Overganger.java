package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Overgang.Til.til;
import static no.stillas.hub.delivery.Virkning.APPLIKASJONSKVITTERING;
import static no.stillas.hub.delivery.Virkning.BE_OM_SLETTING;
import static no.stillas.hub.delivery.Virkning.NEGATIV_KVITTERING;
import static no.stillas.hub.delivery.Virkning.SLETT_NOEKKEL;
import static no.stillas.hub.delivery.Virkning.TRANSPORTKVITTERING;

import no.stillas.hub.delivery.Hendelse.Avvises;
import no.stillas.hub.delivery.Hendelse.FeiletForbigaaende;
import no.stillas.hub.delivery.Hendelse.FeiletVarig;
import no.stillas.hub.delivery.Hendelse.Forkastes;
import no.stillas.hub.delivery.Hendelse.Frigitt;
import no.stillas.hub.delivery.Hendelse.Gjenopptas;
import no.stillas.hub.delivery.Hendelse.Godtas;
import no.stillas.hub.delivery.Hendelse.KanIkkeOverleveres;
import no.stillas.hub.delivery.Hendelse.Kvitteres;
import no.stillas.hub.delivery.Hendelse.Overleveres;
import no.stillas.hub.delivery.Hendelse.Stanses;
import no.stillas.hub.delivery.Hendelse.Tilbakekalles;
import no.stillas.hub.delivery.Hendelse.Utloeper;
import no.stillas.hub.delivery.Overgang.Uendret;
import no.stillas.hub.delivery.Overgang.Ulovlig;
import no.stillas.hub.delivery.Tilstand.Avvist;
import no.stillas.hub.delivery.Tilstand.Godtatt;
import no.stillas.hub.delivery.Tilstand.Holdt;
import no.stillas.hub.delivery.Tilstand.IKoe;
import no.stillas.hub.delivery.Tilstand.Karantene;
import no.stillas.hub.delivery.Tilstand.Kvittert;
import no.stillas.hub.delivery.Tilstand.Overlevert;
import no.stillas.hub.delivery.Tilstand.Stanset;
import no.stillas.hub.delivery.Tilstand.Tilbakekalt;
import no.stillas.hub.delivery.Tilstand.Utloept;

/**
 * The whole life of a delivery: state × event → transition. Total and pure.
 *
 * <p>Two principles decide the odd cells. What a receiver says that it has, it has: an acknowledgement that comes after
 * the hub gave up still counts. What was stopped or recalled stays so whatever comes after, but the sender is told that
 * it had been received.
 */
final class Overganger {
  private static final Overgang UENDRET = new Uendret();
  private static final Overgang ULOVLIG = new Ulovlig();

  private Overganger() {}

  static Overgang av(Tilstand naa, Hendelse hendelse) {
    return switch (naa) {
      case Holdt _ -> holdt(hendelse);
      case IKoe i -> iKoe(i, hendelse);
      case Overlevert o -> overlevert(o, hendelse);
      case Kvittert _ -> kvittert(hendelse);
      case Godtatt _, Avvist _ -> besvart(hendelse);
      case Utloept _ -> utloept(hendelse);
      case Karantene _ -> karantene(hendelse);
      case Stanset _ -> stanset(hendelse);
      case Tilbakekalt _ -> tilbakekalt(hendelse);
    };
  }

  private static Overgang holdt(Hendelse hendelse) {
    return switch (hendelse) {
      case Frigitt f -> til(new IKoe(0, f.kl()));
      case Utloeper _ -> til(new Utloept(), NEGATIV_KVITTERING);
      case Stanses _ -> til(new Stanset(), NEGATIV_KVITTERING, SLETT_NOEKKEL);
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL);
      case Overleveres _, KanIkkeOverleveres _, Kvitteres _, FeiletForbigaaende _, FeiletVarig _, Godtas _, Avvises _,
          Gjenopptas _, Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang iKoe(IKoe naa, Hendelse hendelse) {
    boolean harVaertUte = naa.harVaertUte();
    return switch (hendelse) {
      case Overleveres o -> til(new Overlevert(naa.forsoek() + 1, o.kl()));
      case KanIkkeOverleveres k -> til(new IKoe(naa.forsoek(), k.tidligst()));
      case Utloeper _ -> til(new Utloept(), NEGATIV_KVITTERING);
      case Stanses _ -> til(new Stanset(), NEGATIV_KVITTERING, SLETT_NOEKKEL);
      case Tilbakekalles _ ->
          harVaertUte ? til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING) : til(new Tilbakekalt(), SLETT_NOEKKEL);
      // An answer to an earlier attempt, after the receiver first said that it could not take it.
      case Kvitteres _ -> harVaertUte ? til(new Kvittert(), TRANSPORTKVITTERING) : ULOVLIG;
      case Godtas _ -> harVaertUte ? til(new Godtatt(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING) : ULOVLIG;
      case Avvises _ -> harVaertUte ? til(new Avvist(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING) : ULOVLIG;
      case FeiletVarig f -> harVaertUte ? til(new Karantene(f.aarsak()), NEGATIV_KVITTERING) : ULOVLIG;
      case FeiletForbigaaende _ -> harVaertUte ? UENDRET : ULOVLIG;
      case Frigitt _, Gjenopptas _ -> UENDRET;
      case Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang overlevert(Overlevert naa, Hendelse hendelse) {
    return switch (hendelse) {
      // A broken stream or a lease that ran out: the same delivery once more, as a further attempt.
      case Overleveres o -> til(new Overlevert(naa.forsoek() + 1, o.kl()));
      case KanIkkeOverleveres k -> til(new IKoe(naa.forsoek(), k.tidligst()));
      case FeiletForbigaaende f -> til(new IKoe(naa.forsoek(), f.tidligst()));
      case FeiletVarig f -> til(new Karantene(f.aarsak()), NEGATIV_KVITTERING);
      case Kvitteres _ -> til(new Kvittert(), TRANSPORTKVITTERING);
      // An application receipt says more than an acknowledgement and implies it.
      case Godtas _ -> til(new Godtatt(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Avvises _ -> til(new Avvist(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Stanses _ -> til(new Stanset(), NEGATIV_KVITTERING, SLETT_NOEKKEL);
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING);
      case Utloeper _ -> til(new Utloept(), NEGATIV_KVITTERING);
      case Frigitt _, Gjenopptas _ -> UENDRET;
      case Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang kvittert(Hendelse hendelse) {
    return switch (hendelse) {
      case Godtas _ -> til(new Godtatt(), APPLIKASJONSKVITTERING);
      case Avvises _ -> til(new Avvist(), APPLIKASJONSKVITTERING);
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING);
      // Nothing that was read is recalled by a change of facts, and what is received neither fails nor expires.
      case Kvitteres _, FeiletForbigaaende _, FeiletVarig _, Utloeper _, Stanses _, Overleveres _,
          KanIkkeOverleveres _, Frigitt _, Gjenopptas _ -> UENDRET;
      case Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang besvart(Hendelse hendelse) {
    return switch (hendelse) {
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING);
      // The first application receipt stands; receipts are unique by message and kind.
      case Godtas _, Avvises _, Kvitteres _, FeiletForbigaaende _, FeiletVarig _, Utloeper _,
          Stanses _, Overleveres _, KanIkkeOverleveres _, Frigitt _, Gjenopptas _ -> UENDRET;
      case Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang utloept(Hendelse hendelse) {
    return switch (hendelse) {
      case Kvitteres _ -> til(new Kvittert(), TRANSPORTKVITTERING);
      case Godtas _ -> til(new Godtatt(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Avvises _ -> til(new Avvist(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING);
      case FeiletForbigaaende _, FeiletVarig _, Utloeper _, Stanses _, Overleveres _, KanIkkeOverleveres _, Frigitt _ ->
          UENDRET;
      case Gjenopptas _, Forkastes _ -> ULOVLIG;
    };
  }

  private static Overgang karantene(Hendelse hendelse) {
    return switch (hendelse) {
      case Gjenopptas g -> til(new IKoe(1, g.kl()));
      // The sender has the negative receipt of the quarantine already.
      case Forkastes _ -> til(new Stanset(), SLETT_NOEKKEL);
      case Stanses _ -> til(new Stanset(), SLETT_NOEKKEL);
      case Tilbakekalles _ -> til(new Tilbakekalt(), SLETT_NOEKKEL, BE_OM_SLETTING);
      case Kvitteres _ -> til(new Kvittert(), TRANSPORTKVITTERING);
      case Godtas _ -> til(new Godtatt(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Avvises _ -> til(new Avvist(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case FeiletForbigaaende _, FeiletVarig _, Utloeper _, Overleveres _, KanIkkeOverleveres _, Frigitt _ -> UENDRET;
    };
  }

  private static Overgang stanset(Hendelse hendelse) {
    return switch (hendelse) {
      // It had come through after all: the sender is told, the content stays destroyed here.
      case Kvitteres _ -> til(new Stanset(), TRANSPORTKVITTERING);
      case Godtas _, Avvises _ -> til(new Stanset(), TRANSPORTKVITTERING, APPLIKASJONSKVITTERING);
      case Tilbakekalles _ -> til(new Tilbakekalt(), BE_OM_SLETTING);
      case FeiletForbigaaende _, FeiletVarig _, Utloeper _, Stanses _, Overleveres _, KanIkkeOverleveres _, Frigitt _,
          Forkastes _ -> UENDRET;
      case Gjenopptas _ -> ULOVLIG;
    };
  }

  private static Overgang tilbakekalt(Hendelse hendelse) {
    return switch (hendelse) {
      case Kvitteres _ -> til(new Tilbakekalt(), TRANSPORTKVITTERING);
      case Godtas _, Avvises _, FeiletForbigaaende _, FeiletVarig _, Utloeper _, Stanses _,
          Overleveres _, KanIkkeOverleveres _, Frigitt _, Forkastes _, Tilbakekalles _ -> UENDRET;
      case Gjenopptas _ -> ULOVLIG;
    };
  }
}
