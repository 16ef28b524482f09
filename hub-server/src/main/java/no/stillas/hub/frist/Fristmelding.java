package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Deadlines whose start is an event that the hub cannot see: the one that holds the event gives the moment, the end is counted
 * as the data says, and its own unit gets a task that is due then. Says nothing of anybody else, and opens nothing.
 */
@Singleton
public final class Fristmelding {
    private final Fristbok bok;
    private final Lengder lengder;
    private final Writer writer;

    Fristmelding(Fristbok bok, Lengder lengder, Writer writer) {
        this.bok = requireNonNull(bok, "bok is null");
        this.lengder = requireNonNull(lengder, "lengder is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /** What became of it. */
    public sealed interface Svar {
        /**
         * It runs.
         *
         * @param slutt last moment in time
         * @param tekst what is to be done, with paragraph or setting
         */
        record Startet(UUID oppgave, Instant slutt, String tekst) implements Svar {}

        /** There is no such deadline. */
        record Ukjent() implements Svar {}

        /** The hub sees what starts it, and starts it itself. */
        record StartesAvHuben() implements Svar {}

        /** The law gives it no end. */
        record UtenEnde() implements Svar {}
    }

    /**
     * Starts it for a unit, once for the same moment and reference. Blocks until it is on disk: not for a gRPC thread.
     *
     * @param referanse the unit's own, without person data; empty for none
     */
    public Svar start(String enhet, String id, Instant skjedde, String referanse) {
        Optional<Frist> frist = bok.frist(id);
        if (frist.isEmpty()) {
            return new Svar.Ukjent();
        }
        if (frist.get().getUtenStart().isEmpty()) {
            return new Svar.StartesAvHuben();
        }
        return frist.get().getUtenLengde().isEmpty() ? start(enhet, frist.get(), skjedde, referanse) : new Svar.UtenEnde();
    }

    private Svar start(String enhet, Frist f, Instant skjedde, String referanse) {
        Instant slutt = lengder.slutt(f, skjedde, Optional.empty()).orElseThrow();
        UUID oppgave = AvledetId.av(UUID.nameUUIDFromBytes((enhet + "/" + referanse).getBytes(StandardCharsets.UTF_8)),
                "frist/" + f.getId() + "/" + skjedde);
        String tekst = f.getTekst() + " " + Opphav.tekst(f) + (referanse.isEmpty() ? "" : " Deres referanse: " + referanse + ".");
        Skriving.vent(writer.submit(Lane.ORDINARY,
                Dagoppgaver.en(Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_FRIST, oppgave, tekst).frist(slutt), oppgave)));
        return new Svar.Startet(oppgave, slutt, tekst);
    }
}
