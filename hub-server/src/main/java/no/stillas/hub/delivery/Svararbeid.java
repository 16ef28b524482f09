package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** Records what a receiver says of a message, with the receipts that follow. Whatever is said twice has one effect. */
final class Svararbeid extends Meldingsarbeid<Svararbeid.Bokfoert> {
  private final Svar svar;
  private final Klokker klokker;

  Svararbeid(StoredMessage melding, Optional<DeliveryRow> levering, Svar svar, Klokker klokker) {
    super(melding, levering);
    this.svar = svar;
    this.klokker = klokker;
  }

  @Override
  public boolean readsExpectations() {
    return true;
  }

  @Override
  public Set<UUID> deliveries() {
    // The notice that the sender gets when deletion is confirmed: it is there when it has been sent.
    Set<UUID> alle = new HashSet<>(super.deliveries());
    alle.add(AvledetId.av(melding.id(), "varsel/slettet"));
    return alle;
  }

  /** What became of it. */
  enum Bokfoert {
    /** Recorded now, or before. */
    JA,
    /** The receiver was never given it: to the receiver it does not exist. */
    UKJENT
  }

  @Override
  public Bokfoert run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    Foering foering = new Foering(batch, view.now());
    Bokfoert bokfoert = bokfoer(stilling, foering, view, batch);
    if (bokfoert == Bokfoert.JA && tattImot() && stilling.melding().receipt(ReceiptKind.TRANSPORT).isEmpty()) {
      klokker.mottatt(melding, view, batch);
    }
    return bokfoert;
  }

  /** Whether the receiver's side has the message: a system that refuses it has received it. */
  private boolean tattImot() {
    return switch (svar) {
      case Svar.Ok _, Svar.Godtatt _, Svar.GodtattOgLest _, Svar.Avvist _ -> true;
      case Svar.Forbigaaende _, Svar.Varig _, Svar.Slettet _, Svar.Lest _ -> false;
    };
  }

  private Bokfoert bokfoer(Meldingsstilling stilling, Foering foering, View view, Batch batch) {
    return switch (svar) {
      case Svar.Ok _ -> foert(foering.foer(stilling, new Hendelse.Kvitteres(), Grunn.INGEN));
      case Svar.Forbigaaende f -> foert(foering.foer(stilling, igjen(stilling, view), f.grunn()));
      case Svar.Varig v -> {
        Overgang overgang =
            foering.foer(
                stilling, new Hendelse.FeiletVarig(v.grunn().aarsak()),
                new Grunn(v.grunn().aarsak(), Tekster.karantene(v.grunn().tekst())));
        if (overgang instanceof Overgang.Til(Tilstand.Karantene _, _)) {
          Karanteneoppgave.gi(melding, v.grunn().aarsak(), view.now(), batch);
        }
        yield foert(overgang);
      }
      case Svar.Godtatt g -> {
        Grunn grunn = new Grunn(Aarsak.AARSAK_UNSPECIFIED, g.tekst());
        yield stoppKlokke(batch, view, foert(foering.foer(stilling, new Hendelse.Godtas(), grunn)));
      }
      case Svar.GodtattOgLest g -> {
        Bokfoert tatt =
            stoppKlokke(batch, view, foert(foering.foer(stilling, new Hendelse.Godtas(), Grunn.INGEN)));
        yield tatt == Bokfoert.JA ? lest(stilling, new Svar.Lest(g.rolle()), view, batch) : tatt;
      }
      case Svar.Avvist a -> {
        Overgang overgang = foering.foer(stilling, new Hendelse.Avvises(a.grunn().aarsak()), a.grunn());
        if (melding.lane() == Lane.DUTY_AND_URGENT && overgang instanceof Overgang.Til(Tilstand.Avvist _, _)) {
          Avvisningsalarm.start(melding, view.now(), batch);
        }
        yield stoppKlokke(batch, view, foert(overgang));
      }
      case Svar.Slettet _ -> slettet(stilling, view, batch, foering);
      case Svar.Lest l -> lest(stilling, l, view, batch);
    };
  }

  private Hendelse igjen(Meldingsstilling stilling, View view) {
    int forsoek = stilling.levering().map(DeliveryRow::attempt).orElse(1);
    return new Hendelse.FeiletForbigaaende(
        Svar.igjen(forsoek, melding.lane(), view.now(), ThreadLocalRandom.current()));
  }

  /** A system has answered for the duty or urgent message: what it waited for has come. A refusal alarms by itself. */
  private Bokfoert stoppKlokke(Batch batch, View view, Bokfoert bokfoert) {
    if (bokfoert == Bokfoert.JA && melding.lane() == Lane.DUTY_AND_URGENT) {
      batch.expectationState(Koeing.kvitteringsklokke(melding.id()), ExpectationState.MET, view.now());
      batch.expectationState(Koeing.vaktklokke(melding.id()), ExpectationState.MET, view.now());
    }
    return bokfoert;
  }

  private Bokfoert slettet(Meldingsstilling stilling, View view, Batch batch, Foering foering) {
    if (stilling.melding().state() != State.RECALLED) {
      return foert(foering.foer(stilling, new Hendelse.Godtas(), Grunn.INGEN));
    }
    if (!stilling.harVaertUte()) {
      return Bokfoert.UKJENT;
    }
    batch.expectationState(Recalls.bekreftelsesklokke(melding.id()), ExpectationState.MET, view.now());
    UUID varsel = AvledetId.av(melding.id(), "varsel/slettet");
    if (view.delivery(varsel).isPresent()) {
      return Bokfoert.JA;
    }
    batch.enqueue(
        Post.varsel(
            varsel, melding.senderUnit(), varsel, melding.lane(), NoticeKind.NOTICE_KIND_OPPGAVE,
            Optional.of(melding), "",
            new Grunn(Aarsak.AARSAK_TRUKKET_AV_AVSENDER, Tekster.slettingBekreftet()), view.now()));
    batch.trace(Foering.spor(melding, "DELETED_AT_RECEIVER", "", Aarsak.AARSAK_TRUKKET_AV_AVSENDER.name(), view.now()));
    batch.leaf(blad(LeafKind.RECEIPT, "slettet"));
    return Bokfoert.JA;
  }

  private Bokfoert lest(Meldingsstilling stilling, Svar.Lest lest, View view, Batch batch) {
    if (!stilling.harVaertUte()) {
      return Bokfoert.UKJENT;
    }
    if (stilling.melding().receipt(ReceiptKind.READ).isEmpty()) {
      Post.kvittering(
          stilling.melding(), ReceiptKind.READ, true,
          new Grunn(Aarsak.AARSAK_UNSPECIFIED, Tekster.lest(lest.rolle())), melding.receiverUnit(), view.now(), batch);
      batch.trace(Foering.spor(melding, "READ", "", "", view.now()));
      batch.leaf(blad(LeafKind.RECEIPT, "lest"));
    }
    return Bokfoert.JA;
  }

  private Leaf blad(LeafKind slag, String hva) {
    return Leaf.of(
        slag, melding.sender(), melding.senderUnit(), melding.receiver(), melding.receiverUnit(),
        List.of(ByteString.copyFrom(AvledetId.sha256(melding.id() + "/" + hva))));
  }

  private static Bokfoert foert(Overgang overgang) {
    return switch (overgang) {
      case Overgang.Til _, Overgang.Uendret _ -> Bokfoert.JA;
      case Overgang.Ulovlig _ -> Bokfoert.UKJENT;
    };
  }
}
