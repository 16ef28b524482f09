package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.delivery.Karantener;
import no.stillas.hub.delivery.Papirpost;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.hub.plikt.Informering;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;

/** Closes tasks of one's own units. A print is receipted for in the same transaction. Blocks on the database. */
@Singleton
final class Oppgavelukking {
    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Papirpost papirpost;
    private final Karantener karantener;
    private final Writer writer;
    private final RuleBook bok;
    private final InstantSource klokke;

    Oppgavelukking(Followups oppfoelging, Messages meldinger, Papirpost papirpost, Karantener karantener,
            Writer writer, RuleBook bok, InstantSource klokke) {
        this.bok = requireNonNull(bok, "bok is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.papirpost = requireNonNull(papirpost, "papirpost is null");
        this.karantener = requireNonNull(karantener, "karantener is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /** @throws StatusRuntimeException as the contract says */
    void lukk(Caller caller, CompleteTaskRequest request) {
        Tekstkontroll.krev("utfoert", request.getUtfoert());
        Navngitt.utenNummer("ansatt", request.getAnsatt());
        var rad = oppfoelging.task(UUID.fromString(request.getId()))
                .filter(t -> t.unit().equals(request.getEnhet()))
                .orElseThrow(() -> Feil.finnesIkke("task"));
        if (rad.state() != TaskState.OPEN) {
            throw FullfoerOppgave.alt();
        }
        var handling = Handling.newBuilder().setAnsatt(request.getAnsatt()).setTekst(request.getUtfoert()).build();
        switch (Oppgave.slag(rad)) {
            case OPPGAVESLAG_SPOER_OM_SAMTYKKE -> throw Feil.forutsetning("BESVARES_I_SAMTYKKETJENESTEN",
                    "the request for consent closes the task when it is answered in ConsentService");
            case OPPGAVESLAG_VURDER_MELDING -> throw Feil.forutsetning("AVGJOERES_MED_DECIDEREVIEW",
                    "DecideReview closes the task: a decision has grounds and a named human");
            case OPPGAVESLAG_KARANTENE -> karantene(rad, handling);
            case OPPGAVESLAG_LEVER_PAA_PAPIR -> papir(caller, rad, handling);
            case OPPGAVESLAG_FRIGI_INFORMERING -> lukk(rad, handling, frigitt(rad));
            case OPPGAVESLAG_MANGEL, OPPGAVESLAG_SAMORDNING, OPPGAVESLAG_VARSEL, OPPGAVESLAG_RING,
                    OPPGAVESLAG_MOTTAK_KVITTERER_IKKE, OPPGAVESLAG_LEVER_VEDLEGG,
                    OPPGAVESLAG_VURDERING_UTLOEPT, OPPGAVESLAG_ETTERKONTROLL, OPPGAVESLAG_FRIST,
                    OPPGAVESLAG_FORNY_SAMTYKKE, OPPGAVESLAG_KOMPETANSE, OPPGAVESLAG_INFORMER, OPPGAVESLAG_ESKALERT,
                    OPPGAVESLAG_OVERTATT, OPPGAVESLAG_AVTALT, OPPGAVESLAG_INGEN_OVERTAR, OPPGAVESLAG_MEDVIRKNING,
                    OPPGAVESLAG_UNSPECIFIED, UNRECOGNIZED ->
                    lukk(rad, handling);
        }
    }

    /** Where the message has gone on by itself, such as by a late receipt, there is nothing left to decide. */
    private void karantene(TaskRow rad, Handling handling) {
        if (rad.message().map(karantener::venter).orElse(false)) {
            throw Feil.forutsetning("AVGJOERES_I_OPERATIONSERVICE",
                    "DecideQuarantine closes the task: the message is tried again or given up");
        }
        lukk(rad, handling);
    }

    private void papir(Caller caller, TaskRow rad, Handling handling) {
        var levering = papirpost.levering(rad);
        if (levering.isEmpty()) {
            lukk(rad, handling);
            return;
        }
        try {
            Skriving.vent(papirpost.kvitter(caller, levering.get(), handling));
        } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.NOT_FOUND) {
                throw e;
            }
        }
        // Stopped or recalled meanwhile: there is nothing to receipt for, and the task is done all the same.
        if (oppfoelging.task(rad.id()).filter(t -> t.state() == TaskState.OPEN).isPresent()) {
            lukk(rad, handling);
        }
    }

    private void lukk(TaskRow rad, Handling handling) {
        lukk(rad, handling, List.of());
    }

    private void lukk(TaskRow rad, Handling handling, List<TaskRow> nye) {
        var melding = rad.message().flatMap(meldinger::byId).map(MessageView::message);
        Skriving.vent(writer.submit(Lane.ORDINARY, new FullfoerOppgave(rad.id(), rad.unit(), melding, handling, nye)));
    }

    /** Who had to wait with telling gets the task now: what the message's going obliged its sender to. */
    private List<TaskRow> frigitt(TaskRow rad) {
        return rad.message().flatMap(meldinger::byId).map(m -> meldinger.decisions(m.message().id()).stream()
                        .filter(d -> d.stage() != DecisionRow.Stage.HANDOVER).reduce((_, siste) -> siste)
                        .map(d -> Informering.frigitt(oppfoelging(d), bok, m.message(), klokke.instant()))
                        .orElse(List.of()))
                .orElse(List.of());
    }

    private static List<Oppfoelging> oppfoelging(DecisionRow rad) {
        try {
            return Decision.parseFrom(rad.decision()).getOppfoelgingList();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored decision cannot be read", e);
        }
    }
}
