package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.exchange.v1.NoticeKind;

/**
 * Enters one event of a message in the books: the transition that {@link Overganger} gives, with rows, receipts, trace
 * and leaf, in the batch of the work that calls it. The only place where the state of a delivery that carries a message
 * is changed.
 */
final class Foering {
  private final Batch batch;
  private final Instant naa;

  Foering(Batch batch, Instant naa) {
    this.batch = batch;
    this.naa = naa;
  }

  /** Enters the event, and tells what came of it; impossible also where the message was denied. */
  Overgang foer(Meldingsstilling naavaerende, Hendelse hendelse, Grunn grunn) {
    return foer(naavaerende, hendelse, grunn, Bevis.INGEN);
  }

  Overgang foer(Meldingsstilling naavaerende, Hendelse hendelse, Grunn grunn, Bevis bevis) {
    Overgang overgang =
        naavaerende.tilstand().map(t -> Overganger.av(t, hendelse)).orElseGet(Overgang.Ulovlig::new);
    if (overgang instanceof Overgang.Til til) {
      skriv(naavaerende, til, hendelse, grunn, bevis);
    }
    return overgang;
  }

  private void skriv(Meldingsstilling fra, Overgang.Til til, Hendelse hendelse, Grunn grunn, Bevis bevis) {
    StoredMessage melding = fra.melding().message();
    batch.messageState(melding.id(), Meldingsstilling.somRad(til.neste()), grunn.kode());
    fra.levering()
        .ifPresent(
            rad -> batch.deliveryState(rad.delivery().id(), Meldingsstilling.endring(til.neste(), rad, grunn.kode())));
    til.virkninger().stream().sorted().forEach(v -> virk(v, fra, hendelse, grunn));
    // That it waits on is tried again and again, and is nothing new in its course.
    if (!(hendelse instanceof Hendelse.KanIkkeOverleveres) || fra.melding().state() != Meldingsstilling.somRad(til.neste())) {
      batch.trace(spor(melding, til.neste(), grunn.kode(), naa));
    }
    bladslag(hendelse).ifPresent(slag -> batch.leaf(blad(slag, melding, fra, bevis)));
    bevis.avgjoerelse().ifPresent(batch::decision);
  }

  private void virk(Virkning virkning, Meldingsstilling fra, Hendelse hendelse, Grunn grunn) {
    StoredMessage melding = fra.melding().message();
    switch (virkning) {
      case TRANSPORTKVITTERING ->
          Post.kvittering(
              fra.melding(), ReceiptKind.TRANSPORT, true, Grunn.INGEN, melding.receiverUnit(), naa, batch);
      case APPLIKASJONSKVITTERING ->
          Post.kvittering(
              fra.melding(),
              ReceiptKind.APPLICATION,
              !(hendelse instanceof Hendelse.Avvises),
              grunn,
              melding.receiverUnit(),
              naa,
              batch);
      case NEGATIV_KVITTERING -> Post.kvittering(fra.melding(), ReceiptKind.NEGATIVE, false, grunn, "", naa, batch);
      case SLETT_NOEKKEL -> batch.destroyPayload(melding.id());
      case BE_OM_SLETTING -> {
        UUID id = AvledetId.av(melding.id(), "varsel/slett");
        batch.enqueue(
            Post.varsel(
                id, melding.receiverUnit(), id, melding.lane(), NoticeKind.NOTICE_KIND_SLETT, Optional.of(melding), "",
                new Grunn(grunn.aarsak(), Tekster.slett()), naa));
      }
    }
  }

  /** What the course of the message shows. */
  static TraceRow spor(StoredMessage melding, Tilstand tilstand, String kode, Instant naa) {
    String stilling = Meldingsstilling.somRad(tilstand).name();
    return spor(melding, stilling, stilling, kode, naa);
  }

  static TraceRow spor(StoredMessage melding, String slag, String utfall, String kode, Instant naa) {
    return new TraceRow(
        MessageIds.next(naa), melding.child(), Optional.of(melding.id()), Optional.of(melding.conversation()), naa,
        slag, melding.senderUnit(), melding.receiverUnit(), melding.documentType(), utfall, kode, ByteString.EMPTY);
  }

  private static Optional<LeafKind> bladslag(Hendelse hendelse) {
    return switch (hendelse) {
      case Hendelse.Frigitt _, Hendelse.Gjenopptas _ -> Optional.of(LeafKind.RELEASE);
      case Hendelse.Overleveres _ -> Optional.of(LeafKind.HANDOVER);
      case Hendelse.Kvitteres _ -> Optional.of(LeafKind.ACK);
      case Hendelse.Godtas _, Hendelse.Avvises _ -> Optional.of(LeafKind.RECEIPT);
      case Hendelse.FeiletVarig _, Hendelse.Utloeper _, Hendelse.Stanses _, Hendelse.Tilbakekalles _,
          Hendelse.Forkastes _ -> Optional.of(LeafKind.STOP);
      // That it will be tried again is evidence of nothing.
      case Hendelse.FeiletForbigaaende _, Hendelse.KanIkkeOverleveres _ -> Optional.empty();
    };
  }

  private static Leaf blad(LeafKind slag, StoredMessage melding, Meldingsstilling fra, Bevis bevis) {
    List<ByteString> ting =
        List.of(
            ByteString.copyFrom(
                AvledetId.sha256(fra.levering().map(rad -> rad.delivery().id()).orElse(melding.id()).toString())));
    return new Leaf(
        slag, melding.sender(), melding.senderUnit(), melding.receiver(), melding.receiverUnit(), melding.child(),
        ByteString.EMPTY, bevis.overlevert(),
        bevis.avgjoerelse().map(a -> hash(a.decision())).orElse(ByteString.EMPTY),
        bevis.avgjoerelse().map(a -> hash(a.judgedFacts())).orElse(ByteString.EMPTY),
        bevis.avgjoerelse().map(DecisionRow::ruleSet).orElse(ByteString.EMPTY),
        ting);
  }

  private static ByteString hash(ByteString bytes) {
    return ByteString.copyFrom(AvledetId.sha256(bytes.toByteArray()));
  }

  /**
   * What the leaf commits to besides the event.
   *
   * @param overlevert commitment to the delivered bytes; empty where nothing was delivered
   * @param avgjoerelse the judgement that it rests on
   */
  record Bevis(ByteString overlevert, Optional<DecisionRow> avgjoerelse) {
    static final Bevis INGEN = new Bevis(ByteString.EMPTY, Optional.empty());

    static Bevis av(DecisionRow avgjoerelse) {
      return new Bevis(ByteString.EMPTY, Optional.of(avgjoerelse));
    }
  }
}
