package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Vurderingsfaktum;
import no.stillas.proto.lager.v1.Handling;

/** Records what a named human decided about a held message, once. Judging it again comes after. */
final class AvgjoerVurdering implements Work<Void> {
    /** The trace's code. */
    static final String HENDELSE = "REVIEW_DECIDED";

    private final StoredMessage melding;
    private final boolean tillates;
    private final boolean fare;
    private final Handling handling;

    /** @param fare danger to life or health opens the message if it may pass */
    AvgjoerVurdering(StoredMessage melding, boolean tillates, boolean fare, Handling handling) {
        this.fare = fare;
        this.melding = requireNonNull(melding, "melding is null");
        this.tillates = tillates;
        this.handling = requireNonNull(handling, "handling is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        Set<Pseudonym> alle = new HashSet<>(melding.mentioned());
        melding.child().ifPresent(alle::add);
        return alle.stream().map(SubjectKey::known).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> messages() {
        return Set.of(melding.id());
    }

    @Override
    public Set<UUID> tasks() {
        return Set.of(Vurderingsoppgave.id(melding.id()));
    }

    @Override
    public Optional<UUID> conversation() {
        return Optional.of(melding.conversation());
    }

    @Override
    public Void run(View view, Batch batch) {
        var naa = view.message(melding.id()).orElseThrow().message();
        var venter = new TreeSet<>(Vurderingsoppgave.regler(naa));
        if (naa.state() != State.HELD || venter.isEmpty()) {
            throw venterIkke();
        }
        venter.removeAll(besvart(view));
        if (venter.isEmpty()) {
            throw Feil.forutsetning("ALT_VURDERT", "somebody has decided already; a decision is made once");
        }
        skriv(view, batch, venter);
        view.task(Vurderingsoppgave.id(melding.id())).filter(t -> t.state() == TaskState.OPEN)
                .ifPresent(t -> batch.taskState(t.id(), TaskState.DONE));
        if (fare && tillates) {
            batch.task(Vurderingsoppgave.etterkontroll(melding, view.now()));
        }
        return null;
    }

    static RuntimeException venterIkke() {
        return Feil.forutsetning("VENTER_IKKE_PAA_VURDERING", "the message does not wait for a named human");
    }

    private Set<String> besvart(View view) {
        return subjects().stream().map(view::subject)
                .flatMap(s -> Faktalager.gjeldende(s, FactKind.VURDERING).stream())
                .map(Faktum::getVurdering)
                .filter(v -> v.getMelding().equals(melding.id().toString()))
                .flatMap(v -> v.getReglerList().stream())
                .collect(Collectors.toSet());
    }

    private void skriv(View view, Batch batch, Set<String> regler) {
        var hvem = handling.getAnsatt();
        var vurdering = Vurderingsfaktum.newBuilder()
                .setMelding(melding.id().toString())
                .addAllRegler(regler)
                .setTillates(tillates)
                .setRolle(hvem.getRolle())
                .setHelsepersonell(!hvem.getHprNummer().isEmpty())
                .setTidspunkt(Dager.stempel(view.now()))
                .setBegrunnet(!handling.getTekst().isBlank());
        var faktum = Faktum.newBuilder().setId(UUID.randomUUID().toString()).setVersjon(1)
                .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(melding.sender())
                        .setEnhet(melding.senderUnit()).setRegistrert(Dager.stempel(view.now())))
                .setVurdering(vurdering).build();
        var ny = Faktalager.ny(subjekt(view).pseudonym(), faktum, view.now());
        batch.fact(ny);
        batch.leaf(Leaf.of(LeafKind.FACT, melding.sender(), melding.senderUnit(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        batch.trace(new TraceRow(MessageIds.next(view.now()), melding.child(), Optional.of(melding.id()),
                Optional.of(melding.conversation()), view.now(), HENDELSE, melding.senderUnit(), "",
                melding.documentType(), "", "", handling.toByteString()));
    }

    /** The child; in a message about no child, whoever it mentions. Who is in nothing is waited for by nobody. */
    private Subject subjekt(View view) {
        return view.subject(SubjectKey.known(melding.child()
                .or(() -> melding.mentioned().stream().findFirst())
                .orElseThrow(AvgjoerVurdering::venterIkke)));
    }
}
