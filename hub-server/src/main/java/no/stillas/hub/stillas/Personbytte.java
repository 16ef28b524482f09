package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.stillas.v1.ChangePersonRequest;
import no.stillas.proto.stillas.v1.Overtatt;
import no.stillas.proto.stillas.v1.Overtattslag;

/** One person takes over from another: finds what is open at the unit, and has it handed over in one transaction. Blocks. */
@Singleton
final class Personbytte {
    private static final int FLEST = 10_000;
    /** Somebody at the unit waits for something, or has something to answer. One that is planned has no times yet. */
    private static final Set<ExpectationState> LOEPER = EnumSet.of(ExpectationState.WAITING, ExpectationState.ALARMED);

    private final Directory katalog;
    private final Dokumentlesing lesing;
    private final Oppgaveliste liste;
    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Writer writer;

    Personbytte(Directory katalog, Dokumentlesing lesing, Oppgaveliste liste, Followups oppfoelging, Messages meldinger,
            Writer writer) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.liste = requireNonNull(liste, "liste is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    List<Overtatt> bytt(Unit enhet, ChangePersonRequest request) {
        Navngitt.krev("fra", request.getFra(), "a person is named");
        Navngitt.krev("til", request.getTil(), "a person is named");
        Tekstkontroll.krev("fra_id", request.getFraId());
        if (!FireOeyne.toMennesker(request.getFra(), request.getTil())) {
            throw Feil.ugyldig("til", "is not known to be another than the one who leaves");
        }
        var overtar = request.getTilEnhet().isEmpty() ? enhet : katalog.unit(request.getTilEnhet())
                .filter(u -> u.orgnr().equals(enhet.orgnr()))
                .orElseThrow(() -> Feil.ugyldig("til_enhet", "is no unit of the same organisation"));
        return lesing.les(enhet, request.getBarn(), Loefteoversikt.TYPER)
                .map(barn -> Skriving.vent(writer.submit(Lane.ORDINARY, new Overta(barn.subjekt().pseudonym(), enhet, overtar,
                        request.getFra(), fraId(request), request.getTil(), aapne(barn.subjekt().pseudonym(), enhet), ting(barn, enhet)))))
                .orElse(List.of());
    }

    private static String fraId(ChangePersonRequest request) {
        return request.getFraId().isEmpty() ? request.getFra().getHprNummer() : request.getFraId();
    }

    private Set<UUID> aapne(Pseudonym barn, Unit enhet) {
        return oppfoelging.tasksOn(barn).stream().filter(t -> t.state() == TaskState.OPEN && t.unit().equals(enhet.id()))
                .filter(liste::kanVises).map(TaskRow::id).collect(Collectors.toSet());
    }

    private List<Overta.Ting> ting(Barnet barn, Unit enhet) {
        var alle = new ArrayList<Overta.Ting>();
        var samtaler = new HashSet<UUID>();
        var kjente = kjente(barn.subjekt().pseudonym(), enhet);
        var ider = kjente.stream().map(StoredMessage::id).collect(Collectors.toSet());
        for (var f : oppfoelging.expectationsOn(barn.subjekt().pseudonym())) {
            if (f.unit().equals(enhet.id()) && LOEPER.contains(f.state()) && ider.contains(f.message())) {
                alle.add(new Overta.Ting(Overtattslag.OVERTATTSLAG_FRIST, f.id().toString(), Optional.of(f.due()), Optional.of(f.message())));
                samtaler.add(f.conversation());
            }
        }
        siste(kjente).forEach((samtale, melding) -> {
            if (samtaler.contains(samtale) || aapen(melding, enhet)) {
                alle.add(new Overta.Ting(Overtattslag.OVERTATTSLAG_SAMTALE, samtale.toString(), Optional.empty(), Optional.of(melding.id())));
            }
        });
        Loefteoversikt.loefter(barn).stream().filter(l -> l.getAapent() && l.getLoefte().getEier().getEnhet().equals(enhet.id()))
                .forEach(l -> alle.add(new Overta.Ting(Overtattslag.OVERTATTSLAG_LOEFTE, l.getLoefte().getLoefteId(),
                        Dager.les(l.getLoefte().getSvarInnen()).map(Dager::etter), Optional.empty())));
        return alle;
    }

    /** Messages about the child that the unit sent or has got; of others it is told nothing. */
    private List<StoredMessage> kjente(Pseudonym barn, Unit enhet) {
        return meldinger.byPerson(barn, FLEST).stream().map(MessageView::message)
                .filter(m -> m.senderUnit().equals(enhet.id()) && m.state() != State.DENIED
                        || m.receiverUnit().equals(enhet.id()) && m.state().received())
                .toList();
    }

    /** The last of these in each conversation. */
    private static Map<UUID, StoredMessage> siste(List<StoredMessage> kjente) {
        Map<UUID, StoredMessage> siste = new LinkedHashMap<>();
        kjente.forEach(m -> siste.put(m.conversation(), m));
        return siste;
    }

    /** What came last has not been answered, or is not there yet. */
    private static boolean aapen(StoredMessage m, Unit enhet) {
        return switch (m.state()) {
            case HELD, QUEUED, QUARANTINED -> m.senderUnit().equals(enhet.id());
            case HANDED_OVER, ACKED -> true;
            case DENIED, ACCEPTED, REJECTED, EXPIRED, STOPPED, RECALLED -> false;
        };
    }
}
