package no.stillas.hub.stillas;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;

/**
 * Ends an appointment and hands its open tasks over: each is closed where it was and made anew, due as before, at the
 * successor. Tells how many.
 *
 * @param overtar who takes over
 * @param oppgaver open tasks of the child at the koordinator's unit, read before; what is done meanwhile is not handed over
 */
record AvsluttKoordinator(SubjectKey barn, Unit enhet, UUID id, LocalDate sisteDag, Unit overtar, Set<UUID> oppgaver)
        implements Work<Integer> {

    /** Roles whose tasks are the koordinator's and not the unit's. */
    static final Set<String> ROLLER = Set.of("koordinator", "barnekoordinator", "fungerende koordinator");

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(barn);
    }

    @Override
    public Set<UUID> tasks() {
        return oppgaver;
    }

    @Override
    public Integer run(View view, Batch batch) {
        var subjekt = view.subject(barn);
        var faktum = faktum(subjekt);
        var k = faktum.getKoordinator();
        if (sisteDag.isBefore(LocalDate.parse(k.getFra()))) {
            throw Feil.ugyldig("siste_dag", "is before the first day of the appointment");
        }
        if (Dager.les(k.getTil()).filter(t -> t.isBefore(Dager.dag(view.now()))).isPresent()) {
            throw Feil.forutsetning("ALT_AVSLUTTET", "the appointment has ended already");
        }
        if (Dager.les(k.getTil()).filter(sisteDag::isAfter).isPresent()) {
            throw Feil.ugyldig("siste_dag", "is later than the appointment lasts: that is a new appointment");
        }
        if (!kanOverta(subjekt)) {
            throw Feil.ugyldig("overtar", "is no unit that can take over this child's tasks");
        }
        Koordinatorfakta.skriv(batch, enhet, subjekt.pseudonym(), id, faktum.getVersjon() + 1,
                k.toBuilder().setTil(sisteDag.toString()).build(), Koordinatorfakta.AVSLUTTET, view.now());
        return overfoer(view, batch);
    }

    private Faktum faktum(Subject subjekt) {
        return Faktalager.gjeldende(subjekt, FactKind.KOORDINATOR, id)
                .filter(f -> f.getKoordinator().getOppnevntAv().getEnhet().equals(enhet.id()))
                .orElseThrow(() -> Feil.finnesIkke("appointment"));
    }

    /** Who is told of the child's tasks knows of the child already, or is the organisation's own. */
    private boolean kanOverta(Subject subjekt) {
        return overtar.orgnr().equals(enhet.orgnr()) || Faktalager.gjeldende(subjekt, FactKind.PLAN).stream()
                .map(Faktum::getPlan)
                .filter(p -> p.getStatus() == Planstatus.PLANSTATUS_AKTIV)
                .anyMatch(this::deltar);
    }

    private boolean deltar(Planfaktum plan) {
        return plan.getDeltakereList().stream().anyMatch(d -> d.getTjeneste().getEnhet().equals(overtar.id()));
    }

    private int overfoer(View view, Batch batch) {
        int antall = 0;
        for (var oppgave : oppgaver) {
            var rad = view.task(oppgave).filter(t -> t.state() == TaskState.OPEN);
            if (rad.isPresent() && !rad.get().unit().equals(overtar.id())) {
                batch.taskState(oppgave, TaskState.CANCELLED);
                batch.task(hos(rad.get(), view));
                antall++;
            }
        }
        return antall;
    }

    private TaskRow hos(TaskRow rad, View view) {
        var ny = Oppgave.til(overtar.id(), Oppgave.slag(rad), MessageIds.next(view.now()), rad.text())
                .rolle(rad.role()).fra(rad.message());
        rad.due().ifPresent(ny::frist);
        rad.child().ifPresent(ny::om);
        return ny.rad(view.now());
    }
}
