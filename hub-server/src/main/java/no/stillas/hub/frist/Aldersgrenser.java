package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.Etterspill;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Birthdays that change who decides, from the registered birth dates: what waits about the person is judged again, and a
 * consent that another must give from that day is a task for the service that obtained it. What the old consent covers
 * is judged by the age of the day, so it opens nothing from then on, task or no task. Gives nobody an age or a date.
 */
@Singleton
public final class Aldersgrenser {
    private static final int AV_GANGEN = 500;
    private static final String TEKST = "Den som samtykket, bestemmer ikke alene lenger, fordi personen har nådd en aldersgrense. "
            + "Et samtykke som dere innhentet, gir ikke lenger adgang til å dele. Be om et nytt hvis det fortsatt trengs.";

    private final Facts fakta;
    private final Writer writer;
    private final Etterspill etterspill;
    private final RuleBook bok;
    private final Aldersfrister frister;

    Aldersgrenser(Facts fakta, Writer writer, Etterspill etterspill, RuleBook bok, Aldersfrister frister) {
        this.frister = requireNonNull(frister, "frister is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.etterspill = requireNonNull(etterspill, "etterspill is null");
        this.bok = requireNonNull(bok, "bok is null");
    }

    /**
     * Does what the days after {@code fra}, up to and with {@code til}, bring about. Doing a day twice does nothing twice.
     * Blocks until it is on disk: not for a gRPC thread.
     *
     * @return how many persons reached an age
     * @throws IllegalStateException where it failed for somebody, after it was done for all others; the days are not done
     */
    public int kjoer(LocalDate fra, LocalDate til) {
        int antall = 0;
        int feilet = 0;
        Optional<Pseudonym> etter = Optional.empty();
        List<Pseudonym> side;
        do {
            side = fakta.having(FactKind.FOEDSELSDATO, etter, AV_GANGEN);
            for (var hvem : side) {
                try {
                    antall += en(hvem, fra, til) ? 1 : 0;
                } catch (RuntimeException e) {
                    // One person's record keeps nobody else from the day that they have reached.
                    feilet++;
                }
            }
            etter = side.stream().reduce((_, siste) -> siste);
        } while (side.size() == AV_GANGEN);
        if (feilet > 0) {
            throw new IllegalStateException("the age of " + feilet + " could not be looked at");
        }
        return antall;
    }

    private boolean en(Pseudonym hvem, LocalDate fra, LocalDate til) {
        var noekkel = SubjectKey.known(hvem);
        Subject person = fakta.load(Set.of(noekkel)).subject(noekkel);
        var trinn = foedt(person).map(f -> Alderstrinn.mellom(f, fra, til)).orElse(List.of());
        trinn.forEach(t -> naadd(person, t));
        foedt(person).ifPresent(f -> frister.varsle(person, f, fra, til));
        return !trinn.isEmpty();
    }

    private void naadd(Subject person, Alderstrinn trinn) {
        etterspill.endret(Endring.ALDERSGRENSE, person.pseudonym(), AvledetId.av(person.pseudonym().value(), "alder/" + trinn.navn()))
                .join();
        if (trinn.alder().isPresent()) {
            var samtykker = person.current(FactKind.SAMTYKKE).stream().map(Fact::id).collect(Collectors.toSet());
            writer.submit(Lane.ORDINARY, new Fornying(person.pseudonym(), samtykker, trinn, bok)).join();
        }
    }

    private static Optional<LocalDate> foedt(Subject person) {
        return person.latest(FactKind.FOEDSELSDATO).map(Faktalager::les)
                .filter(f -> !f.getFoedselsdato().getUfoedt())
                .flatMap(f -> Dager.les(f.getFoedselsdato().getDato()));
    }

    private static UUID oppgave(UUID samtykke, Alderstrinn trinn) {
        return AvledetId.av(samtykke, "alder/" + trinn.navn());
    }

    /**
     * Tasks for those consents that another must give from this age.
     *
     * @param samtykker ids of the consents that were there when it was asked for; a later one was given knowing the age
     */
    private record Fornying(Pseudonym person, Set<UUID> samtykker, Alderstrinn trinn, RuleBook bok) implements Work<Integer> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(SubjectKey.known(person));
        }

        @Override
        public Set<UUID> tasks() {
            return samtykker.stream().map(id -> oppgave(id, trinn)).collect(Collectors.toSet());
        }

        /** How many tasks were made. */
        @Override
        public Integer run(View view, Batch batch) {
            Subject hvem = view.subject(SubjectKey.known(person));
            int antall = 0;
            for (UUID id : samtykker) {
                var samtykke = Faktalager.gjeldende(hvem, FactKind.SAMTYKKE, id).map(f -> f.getSamtykke())
                        .filter(s -> staar(s, Dager.dag(view.now())) && giesAvAndre(s, omsorg(hvem, view), Dager.dag(view.now())));
                if (samtykke.isPresent() && view.task(oppgave(id, trinn)).isEmpty()) {
                    batch.task(Oppgave.til(samtykke.get().getInnhentetAv().getEnhet(), Oppgaveslag.OPPGAVESLAG_FORNY_SAMTYKKE,
                            oppgave(id, trinn), TEKST).om(person).rad(view.now()));
                    antall++;
                }
            }
            return antall;
        }

        private static boolean staar(Samtykkefaktum s, LocalDate dag) {
            return s.getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT
                    && s.getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_TRUKKET
                    && Dager.gjelder(s.getFra(), s.getTil(), dag);
        }

        private boolean giesAvAndre(Samtykkefaktum s, Omsorgsstatus omsorg, LocalDate dag) {
            int alder = trinn.alder().orElseThrow();
            return bok.krav(s.getProfil(), alder, omsorg, dag) != bok.krav(s.getProfil(), alder - 1, omsorg, dag);
        }

        private static Omsorgsstatus omsorg(Subject hvem, View view) {
            return Faktalager.gjeldende(hvem, FactKind.OMSORGSSTATUS).stream().map(f -> f.getOmsorgsstatus())
                    .filter(o -> Dager.gjelder(o.getFra(), o.getTil(), Dager.dag(view.now())))
                    .map(o -> o.getStatus()).reduce((_, siste) -> siste).orElse(Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED);
        }
    }
}
