package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.delivery.Post;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.kalender.Kalender;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristpart;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * One clock that has run out: the course of the message shows it, and those whom the data names get a task and, where it
 * says so, a notice. Under lock it is done once, however many nodes come to it.
 */
final class Fristutloep implements Work<Boolean> {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));

    private final ExpectationRow klokke;
    private final StoredMessage melding;
    private final Optional<Frist> frist;

    /** {@code frist}: empty where the data has no such deadline any more; then nobody waits for it. */
    Fristutloep(ExpectationRow klokke, StoredMessage melding, Optional<Frist> frist) {
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.melding = requireNonNull(melding, "melding is null");
        this.frist = requireNonNull(frist, "frist is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Set<UUID> messages() {
        return Set.of(melding.id());
    }

    @Override
    public Set<UUID> tasks() {
        Set<UUID> alle = new HashSet<>();
        for (int i = 0; i < frist.map(Frist::getVarselCount).orElse(0); i++) {
            alle.add(avledet("oppgave", i));
        }
        return alle;
    }

    @Override
    public Optional<UUID> conversation() {
        return Optional.of(klokke.conversation());
    }

    @Override
    public boolean readsExpectations() {
        return true;
    }

    /** Whether somebody was told now. */
    @Override
    public Boolean run(View view, Batch batch) {
        Instant naa = view.now();
        boolean venter = view.expectations().stream().anyMatch(r -> r.id().equals(klokke.id())
                && r.state() == ExpectationState.WAITING && !r.due().isAfter(naa));
        if (!venter) {
            return false;
        }
        if (frist.isEmpty() || view.message(melding.id()).filter(Fristutloep::staar).isEmpty()) {
            batch.expectationState(klokke.id(), ExpectationState.CANCELLED, naa);
            return false;
        }
        Frist f = frist.get();
        batch.trace(Spor.av(Spor.UTE, melding, klokke, naa));
        boolean rett = f.getArt() == Fristart.FRISTART_RETT;
        batch.expectationState(klokke.id(), rett ? ExpectationState.CANCELLED : ExpectationState.ALARMED, naa);
        for (int i = 0; i < f.getVarselCount(); i++) {
            varsle(f, i, view, batch);
        }
        return f.getVarselCount() > 0;
    }

    private void varsle(Frist f, int i, View view, Batch batch) {
        var varsel = f.getVarsel(i);
        String enhet = varsel.getPart() == Fristpart.FRISTPART_AVSENDER ? melding.senderUnit() : melding.receiverUnit();
        UUID id = avledet("oppgave", i);
        if (enhet.isEmpty() || view.task(id).isPresent()) {
            return;
        }
        String tekst = varsel.getTekst() + forlenget(f) + " " + Opphav.tekst(f);
        batch.task(Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_FRIST, id, tekst).rolle(varsel.getRolle())
                .frist(klokke.due()).fra(melding).rad(view.now()));
        if (varsel.getIInnboksen()) {
            Post.frist(avledet("varsel", i), enhet, melding, tekst, view.now(), batch);
        }
    }

    /** That it is out says nothing of a case where it was lengthened: whoever did that is told how far the law lets it go. */
    private String forlenget(Frist f) {
        if (f.getLengstCount() == 0) {
            return "";
        }
        var siste = Dager.dag(Kalender.slutt(klokke.opened(), f.getLengstList(), f.getFlyttesTilVirkedag()));
        return " " + f.getKanForlenges() + " Da er siste dag " + DAG.format(siste) + ".";
    }

    private UUID avledet(String hva, int i) {
        return AvledetId.av(klokke.id(), hva + "/" + i);
    }

    /** What was stopped or taken back is not waited for. What the receiver's system refused still is. */
    private static boolean staar(MessageView m) {
        return switch (m.state()) {
            case DENIED, HELD, STOPPED, RECALLED, EXPIRED -> false;
            case QUEUED, HANDED_OVER, ACKED, ACCEPTED, REJECTED, QUARANTINED -> true;
        };
    }
}
