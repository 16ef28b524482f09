package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.delivery.HandOverJudge;
import no.stillas.hub.delivery.HandOverJudge.Verdict;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.lager.v1.LagretMelding;

/**
 * Reads the documents about a child that a unit has sent or got. The one place where a stored document is opened to be
 * shown: what a unit got is judged by the facts of the moment, as when it was handed over, and what may not pass now is
 * not there. Nobody gets by asking what nobody has sent it. A unit that has coordinated, and does so no more, reads only
 * what it wrote itself. Every reading is logged. Blocks on the database.
 */
@Singleton
final class Dokumentlesing {
    private static final int FLEST = 10_000;

    private final Personnoekler noekler;
    private final Facts fakta;
    private final Messages meldinger;
    private final HandOverJudge dommer;
    private final Writer writer;
    private final InstantSource klokke;

    Dokumentlesing(Personnoekler noekler, Facts fakta, Messages meldinger, HandOverJudge dommer, Writer writer,
            InstantSource klokke) {
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.dommer = requireNonNull(dommer, "dommer is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /** The child with what the unit may read of these types; empty where the hub has not met it. */
    Optional<Barnet> les(Unit enhet, Identitet identitet, Set<String> typer) {
        var funnet = Optional.of(noekler.av(identitet)).filter(SubjectKey.Identified.class::isInstance)
                .flatMap(fakta::find).map(barn -> les(enhet, barn, typer));
        var vist = funnet.filter(b -> b.dokumenter().stream().anyMatch(l -> !l.egen())).map(b -> b.subjekt().pseudonym());
        Skriving.vent(writer.submit(Lane.ORDINARY, new Oppslag(enhet, vist)));
        return funnet;
    }

    private Barnet les(Unit enhet, Pseudonym barn, Set<String> typer) {
        var naa = klokke.instant();
        var aktuelle = meldinger.byPerson(barn, FLEST).stream().filter(Dokumentlesing::gikk).map(MessageView::message)
                .filter(m -> typer.contains(m.documentType()) && m.child().isPresent())
                .filter(m -> m.senderUnit().equals(enhet.id()) || m.receiverUnit().equals(enhet.id()))
                .toList();
        var view = fakta.load(personer(aktuelle, barn));
        var subjekt = view.subject(SubjectKey.known(barn));
        boolean ferdig = Koordinatorer.erFerdig(subjekt, enhet.id(), Dager.dag(naa));
        var om = aktuelle.stream()
                .filter(m -> view.subject(SubjectKey.known(m.child().orElseThrow())).pseudonym().equals(subjekt.pseudonym()))
                .filter(m -> m.senderUnit().equals(enhet.id()) || !ferdig && m.state().received())
                .toList();
        Map<UUID, Payload> innhold = meldinger.payloads(om.stream().map(StoredMessage::id).toList());
        var lest = om.stream().flatMap(m -> dokument(enhet, m, innhold.get(m.id()), view, naa).stream()).toList();
        return new Barnet(enhet, subjekt, lest, naa);
    }

    private static Set<SubjectKey> personer(List<StoredMessage> meldinger, Pseudonym barn) {
        var alle = new HashSet<Pseudonym>();
        alle.add(barn);
        meldinger.forEach(m -> alle.addAll(m.mentioned()));
        meldinger.forEach(m -> m.child().ifPresent(alle::add));
        return alle.stream().map(SubjectKey::known).collect(Collectors.toSet());
    }

    private Optional<Lest> dokument(Unit enhet, StoredMessage m, Payload innhold, FactView view, Instant naa) {
        if (!(innhold instanceof Payload.Content c)) {
            return Optional.empty();
        }
        if (m.senderUnit().equals(enhet.id())) {
            return lest(m, lagret(c).getEnvelope(), true, false);
        }
        return switch (dommer.overlevering(m, c, view, naa)) {
            case Verdict.Stop _, Verdict.Uleverbar _ -> Optional.empty();
            case Verdict.Pass pass -> lest(m, pass.melding().getEnvelope(), false, pass.melding().getUtelattCount() > 0);
        };
    }

    private static Optional<Lest> lest(StoredMessage m, Envelope envelope, boolean egen, boolean utelatt) {
        return dokument(envelope).map(d -> new Lest(m, d, envelope.getPersonerList(), egen, utelatt));
    }

    private static Optional<Message> dokument(Envelope envelope) {
        try {
            return envelope.hasDocument()
                    ? Optional.of(Dokumenttyper.alle().pakkUt(envelope.getDocument()))
                    : Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored document cannot be read", e);
        }
    }

    private static LagretMelding lagret(Payload.Content innhold) {
        try {
            return LagretMelding.parseFrom(innhold.plaintext());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    /** Judged, and on its way or there. */
    private static boolean gikk(MessageView m) {
        return switch (m.state()) {
            case QUEUED, HANDED_OVER, ACKED, ACCEPTED, REJECTED -> true;
            case DENIED, HELD, STOPPED, EXPIRED, QUARANTINED, RECALLED -> false;
        };
    }
}
