package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.fakta.Personbytter;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Personbyttefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Overtatt;
import no.stillas.proto.stillas.v1.Overtattslag;

/**
 * Hands over. A task keeps what it was and gets the new owner; at another unit it is closed here and made there. What is no
 * task becomes one, so that it is seen until somebody has looked after it. A task that somebody else at the unit has stays
 * with that one.
 *
 * @param fraId as consents are bound to the one who leaves; empty where nothing can be
 * @param oppgaver open tasks of the child at the unit, read before; what is done meanwhile is not handed over
 * @param ting what else is open
 */
record Overta(Pseudonym barn, Unit enhet, Unit overtar, Ansatt fra, String fraId, Ansatt til, Set<UUID> oppgaver, List<Ting> ting)
        implements Work<List<Overtatt>> {
    /** The trace's code. */
    static final String HENDELSE = "PERSON_CHANGED";

    Overta {
        requireNonNull(barn, "barn is null");
        requireNonNull(enhet, "enhet is null");
        requireNonNull(overtar, "overtar is null");
        requireNonNull(fra, "fra is null");
        requireNonNull(fraId, "fraId is null");
        requireNonNull(til, "til is null");
        oppgaver = Set.copyOf(oppgaver);
        ting = List.copyOf(ting);
    }

    /** Something open that is no task. */
    record Ting(Overtattslag slag, String gjelder, Optional<Instant> frist, Optional<UUID> melding) {}

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(SubjectKey.known(barn));
    }

    @Override
    public Set<UUID> tasks() {
        return Stream.concat(oppgaver.stream(), oppgaver.stream().map(Oppgave::eskalert)).collect(Collectors.toSet());
    }

    @Override
    public List<Overtatt> run(View view, Batch batch) {
        var subjekt = view.subject(SubjectKey.known(barn));
        var alle = new ArrayList<Overtatt>();
        oppgaver.stream().flatMap(o -> view.task(o).stream()).filter(t -> t.state() == TaskState.OPEN && tas(t))
                .forEach(t -> alle.add(oppgave(t, view, batch)));
        ting.forEach(t -> alle.add(ny(t, view, batch)));
        roller(subjekt, view).forEach(t -> alle.add(ny(t, view, batch)));
        var samtykker = samtykker(subjekt);
        samtykker.forEach(t -> alle.add(ny(t, view, batch)));
        if (!alle.isEmpty()) {
            foer(subjekt, view, batch, !samtykker.isEmpty());
        }
        return alle;
    }

    private boolean tas(TaskRow t) {
        return t.plan().owner().isEmpty() || !FireOeyne.toMennesker(Oppgaveplan.eier(t.plan().owner()), fra);
    }

    private Overtatt oppgave(TaskRow t, View view, Batch batch) {
        var plan = t.plan().withOwner(til.toByteString());
        var svar = Overtatt.newBuilder().setSlag(Overtattslag.OVERTATTSLAG_OPPGAVE);
        t.due().ifPresent(d -> svar.setDue(Dager.stempel(d)));
        if (overtar.id().equals(enhet.id())) {
            batch.taskPlan(t.id(), plan);
            return svar.setOppgaveId(t.id().toString()).build();
        }
        batch.taskState(t.id(), TaskState.CANCELLED);
        // who was told of it further is told of the new one instead: the old one is nobody's to see to
        var eskalert = view.task(Oppgave.eskalert(t.id())).filter(e -> e.state() == TaskState.OPEN);
        eskalert.ifPresent(e -> batch.taskState(e.id(), TaskState.CANCELLED));
        var id = MessageIds.next(view.now());
        var ny = Oppgave.til(overtar.id(), Oppgave.slag(t), id, t.text()).rolle(t.role()).fra(t.message()).om(barn)
                .plan(eskalert.isPresent() ? plan.notEscalated() : plan);
        t.due().ifPresent(ny::frist);
        batch.task(ny.rad(view.now()));
        return svar.setOppgaveId(id.toString()).build();
    }

    private Overtatt ny(Ting t, View view, Batch batch) {
        var id = MessageIds.next(view.now());
        var slag = t.slag() == Overtattslag.OVERTATTSLAG_SAMTYKKE ? Oppgaveslag.OPPGAVESLAG_FORNY_SAMTYKKE : Oppgaveslag.OPPGAVESLAG_OVERTATT;
        var ny = Oppgave.til(overtar.id(), slag, id, tekst(t.slag())).fra(t.melding()).om(barn)
                .plan(TaskPlan.NONE.withOwner(til.toByteString()));
        t.frist().ifPresent(ny::frist);
        batch.task(ny.rad(view.now()));
        var svar = Overtatt.newBuilder().setSlag(t.slag()).setOppgaveId(id.toString()).setGjelder(t.gjelder());
        t.frist().ifPresent(d -> svar.setDue(Dager.stempel(d)));
        return svar.build();
    }

    /** Roles in the child's stillas that somebody at the unit has today; whose they are stands encrypted. */
    private List<Ting> roller(Subject subjekt, View view) {
        return Faktalager.gjeldende(subjekt, FactKind.KOORDINATOR).stream()
                .filter(f -> Koordinatorer.gjelder(subjekt, f.getKoordinator(), Dager.dag(view.now())))
                .filter(f -> f.getKoordinator().getTjeneste().getEnhet().equals(enhet.id()))
                .filter(f -> f.getKoordinator().getAnsatt().isEmpty() || f.getKoordinator().getAnsatt().equals(fra.getHprNummer()))
                .map(f -> new Ting(Overtattslag.OVERTATTSLAG_ROLLE, f.getId(), Optional.empty(), Optional.empty())).toList();
    }

    private List<Ting> samtykker(Subject subjekt) {
        return fraId.isEmpty() ? List.of() : Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE).stream()
                .filter(f -> f.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AKTIVT
                        || f.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET)
                .filter(f -> Personbytter.parter(f.getSamtykke()).anyMatch(p -> p.getNavngittPerson().equals(fraId)
                        && (p.getEnhet().isEmpty() ? p.getOrganisasjonsnummer().equals(enhet.orgnr()) : p.getEnhet().equals(enhet.id()))
                        && !Personbytter.harSluttet(subjekt, f.getSamtykke(), p)))
                .map(f -> new Ting(Overtattslag.OVERTATTSLAG_SAMTYKKE, f.getId(), Optional.empty(), Optional.empty())).toList();
    }

    private void foer(Subject subjekt, View view, Batch batch, boolean falt) {
        if (falt) {
            var naa = Dager.stempel(view.now());
            var faktum = Faktum.newBuilder().setId(UUID.nameUUIDFromBytes(("personbytte:" + enhet.id() + ":" + fraId)
                            .getBytes(StandardCharsets.UTF_8)).toString()).setVersjon(1)
                    .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id()).setRegistrert(naa))
                    .setPersonbytte(Personbyttefaktum.newBuilder().setPerson(fraId).setTidspunkt(naa)
                            .setTjeneste(Tjeneste.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id())))
                    .build();
            var ny = Faktalager.ny(subjekt.pseudonym(), faktum, view.now());
            batch.fact(ny);
            batch.leaf(Leaf.of(LeafKind.FACT, enhet.orgnr(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        }
        var handling = Handling.newBuilder().setAnsatt(til).setTekst("Har overtatt etter en annen.").build();
        batch.trace(new TraceRow(MessageIds.next(view.now()), Optional.of(subjekt.pseudonym()), Optional.empty(), Optional.empty(),
                view.now(), HENDELSE, enhet.id(), "", "", "", "", handling.toByteString()));
    }

    private static String tekst(Overtattslag slag) {
        return switch (slag) {
            case OVERTATTSLAG_SAMTALE -> "Du har overtatt en samtale som er åpen. Les den, svar på det som venter, og fortell hvem som"
                    + " svarer nå.";
            case OVERTATTSLAG_FRIST -> "Du har overtatt en frist som tjenesten svarer for. Se hva som skal komme, og når.";
            case OVERTATTSLAG_LOEFTE -> "Du har overtatt et løfte eller et spørsmål som ikke er besvart. Si hvem som svarer nå, og"
                    + " send løftet på nytt med den som eier det.";
            case OVERTATTSLAG_ROLLE -> "En rolle i barnets stillas har fått en ny person. Be den som oppnevnte, om å avslutte"
                    + " oppnevningen og oppnevne på nytt.";
            case OVERTATTSLAG_SAMTYKKE -> "Et samtykke var gitt til den som har sluttet, og gjelder ikke den som har overtatt. Spør om et nytt.";
            case OVERTATTSLAG_OPPGAVE, OVERTATTSLAG_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalArgumentException("no thing of its own");
        };
    }
}
