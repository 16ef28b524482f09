package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.delivery.Papirpost;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;

/**
 * A unit's tasks as it may see them now. A print is judged and logged at every read; what is missing in a message that
 * its receiver has not got yet is not told before it has. Blocks on the database.
 */
@Singleton
final class Oppgaveliste {
    private static final int FLEST = 1000;

    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Papirpost papirpost;
    private final Personnoekler noekler;
    private final Facts fakta;

    Oppgaveliste(Followups oppfoelging, Messages meldinger, Papirpost papirpost, Personnoekler noekler, Facts fakta) {
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.papirpost = requireNonNull(papirpost, "papirpost is null");
    }

    /**
     * Open tasks by due time, at most a thousand; where asked for, the done ones after them.
     *
     * @param barn those about this child, all of them; of an unknown one there are none
     */
    List<Task> av(Caller caller, String enhet, boolean ogsaaUtfoerte, Optional<Identitet> barn) {
        var aapne = rader(enhet, TaskState.OPEN, barn);
        var utfoerte = ogsaaUtfoerte ? rader(enhet, TaskState.DONE, barn) : List.<TaskRow>of();
        var alle = Stream.concat(aapne.stream(), utfoerte.stream()).toList();
        var fra = meldinger.byIds(alle.stream().flatMap(rad -> rad.message().stream()).distinct().toList()).stream()
                .collect(Collectors.toMap(m -> m.message().id(), Function.identity()));
        return alle.stream().flatMap(rad -> vis(caller, rad, rad.message().map(fra::get)).stream()).toList();
    }

    /** Of one child all of them: what the unit has besides must not crowd them out. */
    private List<TaskRow> rader(String enhet, TaskState tilstand, Optional<Identitet> barn) {
        return barn.isEmpty()
                ? oppfoelging.tasksOf(enhet, tilstand, FLEST)
                : barn.map(noekler::av).filter(SubjectKey.Identified.class::isInstance).flatMap(fakta::find)
                        .map(p -> oppfoelging.tasksOf(enhet, tilstand, p)).orElse(List.of());
    }

    private Optional<Task> vis(Caller caller, TaskRow rad, Optional<MessageView> melding) {
        var slag = Oppgave.slag(rad);
        return kanVises(slag, rad, melding)
                ? Optional.of(task(rad, slag, melding, utskrift(caller, rad, slag)))
                : Optional.empty();
    }

    /** Whether its unit may know of the task yet. */
    boolean kanVises(TaskRow rad) {
        return kanVises(Oppgave.slag(rad), rad, rad.message().flatMap(meldinger::byId));
    }

    private static boolean kanVises(Oppgaveslag slag, TaskRow rad, Optional<MessageView> melding) {
        if (rad.state() == TaskState.DONE) {
            return true;
        }
        return switch (slag) {
            case OPPGAVESLAG_MANGEL -> melding.map(m -> !rad.unit().equals(m.message().receiverUnit()) || m.state().received())
                    .orElse(false);
            // what came with a message is not told before the message
            case OPPGAVESLAG_AVTALT, OPPGAVESLAG_INGEN_OVERTAR, OPPGAVESLAG_ETTERKONTROLL -> melding.map(m ->
                    !rad.unit().equals(m.message().receiverUnit()) || m.state().received()).orElse(true);
            // nobody is told of what never was given, nor does its receiver know of it before it is
            case OPPGAVESLAG_INFORMER, OPPGAVESLAG_FRIGI_INFORMERING -> melding.map(m ->
                    rad.unit().equals(m.message().receiverUnit()) ? m.state().received() : blirGitt(m.state())).orElse(false);
            default -> true;
        };
    }

    private static boolean blirGitt(State tilstand) {
        return tilstand.received() || tilstand == State.QUEUED || tilstand == State.QUARANTINED;
    }

    private String utskrift(Caller caller, TaskRow rad, Oppgaveslag slag) {
        if (slag != Oppgaveslag.OPPGAVESLAG_LEVER_PAA_PAPIR || rad.state() != TaskState.OPEN) {
            return "";
        }
        return papirpost.levering(rad).map(levering -> {
            try {
                return Skriving.vent(papirpost.utskrift(caller, levering));
            } catch (StatusRuntimeException e) {
                // It was there and may not be shown any more: the task stands, without content.
                if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
                    return "";
                }
                throw e;
            }
        }).orElse("");
    }

    /** One task as its unit sees it, without a print. */
    Task av(TaskRow rad) {
        return task(rad, Oppgave.slag(rad), rad.message().flatMap(meldinger::byId), "");
    }

    private static Task task(TaskRow rad, Oppgaveslag slag, Optional<MessageView> melding, String utskrift) {
        var task = Task.newBuilder()
                .setId(rad.id().toString())
                .setRolle(rad.role())
                .setTekst(rad.text())
                .setUtfoert(rad.state() == TaskState.DONE)
                .setAarsak(Oppgave.aarsak(slag))
                .setUtskrift(utskrift)
                .setSlag(slag);
        melding.ifPresent(m -> task.setMessageId(m.message().messageId().toString()));
        rad.due().ifPresent(frist -> task.setDue(Dager.stempel(frist)));
        Oppgaveplan.vis(rad.plan(), task);
        return task.build();
    }
}
