package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.RequestParticipationRequest;

/**
 * Gives a unit the task of hearing a child that it has something about. The hub asks nobody but the service (ruling 9), and
 * what comes of it is a document (bvl § 1-4). Blocks.
 */
@Singleton
final class Hoeringsoppgave {
    private static final String TEKST = "Gi barnet informasjon og mulighet til å si hva det mener, og skriv ned hva det sa og"
            + " hvilken vekt det får (barnevernsloven § 1-4, pasient- og brukerrettighetsloven § 3-1).";

    private final Dokumentlesing lesing;
    private final Writer writer;
    private final InstantSource klokke;

    Hoeringsoppgave(Dokumentlesing lesing, Writer writer, InstantSource klokke) {
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    UUID be(Unit enhet, RequestParticipationRequest request) {
        Navngitt.krev("ansatt", request.getAnsatt(), "a named employee talks with the child");
        var innen = Dager.les(request.getInnen()).filter(d -> !d.isBefore(Dager.dag(klokke.instant())))
                .orElseThrow(() -> Feil.ugyldig("innen", "is no day of the calendar, or is past"));
        var alle = Dokumenttyper.alle().typer().stream().map(Dokumenttype::navn).collect(Collectors.toSet());
        var barn = lesing.les(enhet, request.getBarn(), alle).filter(b -> !b.dokumenter().isEmpty())
                .orElseThrow(() -> Feil.forutsetning("INGENTING_OM_BARNET", "the unit has nothing about the child"));
        return Skriving.vent(writer.submit(Lane.ORDINARY, new Arbeid(barn.subjekt().pseudonym(), enhet, request.getAnsatt(), innen)));
    }

    private record Arbeid(Pseudonym barn, Unit enhet, Ansatt hvem, LocalDate innen) implements Work<UUID> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(SubjectKey.known(barn));
        }

        @Override
        public UUID run(View view, Batch batch) {
            var id = MessageIds.next(view.now());
            batch.task(Oppgave.til(enhet.id(), Oppgaveslag.OPPGAVESLAG_MEDVIRKNING, id, TEKST)
                    .om(view.subject(SubjectKey.known(barn)).pseudonym()).frist(Dager.etter(innen))
                    .plan(TaskPlan.NONE.withOwner(hvem.toByteString())).rad(view.now()));
            return id;
        }
    }
}
