package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** The tasks of a deadline that no message started, for one unit. Making them twice makes them once. */
final class Dagoppgaver implements Work<Integer> {
    private final List<Oppgave> oppgaver;
    private final Set<UUID> ider;

    private Dagoppgaver(List<Oppgave> oppgaver, Set<UUID> ider) {
        this.oppgaver = requireNonNull(oppgaver, "oppgaver is null");
        this.ider = requireNonNull(ider, "ider is null");
    }

    /** @param kilde the same for the same deadline of the same thing and unit */
    static Dagoppgaver av(Frist f, String enhet, UUID kilde, Instant slutt, Optional<Pseudonym> om) {
        var oppgaver = new ArrayList<Oppgave>();
        var ider = new HashSet<UUID>();
        for (int i = 0; i < f.getVarselCount(); i++) {
            var id = AvledetId.av(kilde, "oppgave/" + i);
            ider.add(id);
            var oppgave = Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_FRIST, id,
                    f.getVarsel(i).getTekst() + " " + Opphav.tekst(f)).rolle(f.getVarsel(i).getRolle()).frist(slutt);
            oppgaver.add(om.map(oppgave::om).orElse(oppgave));
        }
        return new Dagoppgaver(oppgaver, ider);
    }

    /** One task. */
    static Dagoppgaver en(Oppgave oppgave, UUID id) {
        return new Dagoppgaver(List.of(oppgave), Set.of(id));
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Set<UUID> tasks() {
        return ider;
    }

    /** How many tasks were made. */
    @Override
    public Integer run(View view, Batch batch) {
        int antall = 0;
        for (TaskRow rad : oppgaver.stream().map(o -> o.rad(view.now())).toList()) {
            if (view.task(rad.id()).isEmpty()) {
                batch.task(rad);
                antall++;
            }
        }
        return antall;
    }
}
