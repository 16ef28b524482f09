package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristhendelse;

/**
 * Deadlines that a registered birth date starts: a task for the barneverntjeneste that owns the person's case, the day after
 * the last day in time. One that takes the case over later gets it then, while the age is not reached.
 */
@Singleton
final class Aldersfrister {
    private final Fristbok bok;
    private final Lengder lengder;
    private final Writer writer;

    Aldersfrister(Fristbok bok, Lengder lengder, Writer writer) {
        this.bok = requireNonNull(bok, "bok is null");
        this.lengder = requireNonNull(lengder, "lengder is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /** Tells of what ran out in the days after {@code fra}, up to and with {@code til}. Twice is once. Blocks. */
    void varsle(Subject person, LocalDate foedt, LocalDate fra, LocalDate til) {
        sak(person, til).ifPresent(sak -> bok.startesVed(Fristhendelse.FRISTHENDELSE_ALDER).forEach(f -> {
            LocalDate fyller = Alderstrinn.fyller(foedt, f.getStart(0).getAlder());
            Instant slutt = lengder.slutt(f, Dager.fra(fyller), Optional.empty()).orElseThrow();
            LocalDate ute = senest(Dager.dag(slutt).plusDays(1), Dager.les(sak.getFra()));
            if (ute.isAfter(fra) && !ute.isAfter(til) && ute.isBefore(fyller)) {
                writer.submit(Lane.ORDINARY, oppgaver(f, sak.getSakseier().getEnhet(), slutt, person)).join();
            }
        }));
    }

    private static Dagoppgaver oppgaver(Frist f, String enhet, Instant slutt, Subject person) {
        return Dagoppgaver.av(f, enhet, AvledetId.av(person.pseudonym().value(), "frist/" + f.getId() + "/" + enhet), slutt,
                Optional.of(person.pseudonym()));
    }

    private static LocalDate senest(LocalDate dag, Optional<LocalDate> annen) {
        return annen.filter(dag::isBefore).orElse(dag);
    }

    /** Whose case it is on the day; empty where no barneverntjeneste has one. */
    private static Optional<Omsorgsstatusfaktum> sak(Subject person, LocalDate dag) {
        return Faktalager.gjeldende(person, FactKind.OMSORGSSTATUS).stream().map(f -> f.getOmsorgsstatus())
                .filter(o -> Dager.gjelder(o.getFra(), o.getTil(), dag) && !o.getSakseier().getEnhet().isEmpty())
                .reduce((_, siste) -> siste);
    }
}
