package no.stillas.hub.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** One set of facts, with what every rule asks of it read once. */
final class Case {
    static final int FAM = Kategorisett.bit(Kategori.KATEGORI_FAM);
    static final int ADR = Kategorisett.bit(Kategori.KATEGORI_ADR);
    /** Categories that follow the row that lets the content pass. */
    static final int FOELGE = Kategorisett.av(Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM,
            Kategori.KATEGORI_STA).maske();
    private static final int ANONYMT = Kategorisett.av(Kategori.KATEGORI_ANO, Kategori.KATEGORI_AGR,
            Kategori.KATEGORI_STA).maske();

    /** Categories that a row is about. */
    static final int[] INNHOLD = Kategorisett.alle().liste().stream().mapToInt(Kategorisett::bit)
            .filter(bit -> (bit & (FOELGE | ADR | ANONYMT)) == 0).toArray();

    /** How many masks there are in {@link #sant}, and which of them is of the facts of the case. */
    static final int SLAG = 4;
    static final int SAKEN = 2;

    final Facts facts;
    final LocalDate dato;
    final long dag;
    final Person barnet;
    /** What is true: properties of the sender and of the receiver, facts of the case and of the child; a mask of each. */
    final long[] sant;
    /** What is known to be false of the case, and of the child. */
    final long usanne;
    final long barnetsUsanne;
    final int alder;
    final int omsorg;
    final Gradering gradering;
    final boolean fare;
    private final int kategorier;

    Case(Facts facts) {
        this.facts = facts;
        this.dato = Ages.dag(facts.tidspunkt());
        this.dag = dato.toEpochDay();
        this.barnet = barnet(facts.personer());
        this.sant = new long[] {facts.avsender().egenskaper().maske(), facts.mottaker().egenskaper().maske(),
                facts.fakta().sanne(), barnet.personfakta().sanne()};
        this.usanne = facts.fakta().usanne();
        this.barnetsUsanne = barnet.personfakta().usanne();
        this.alder = Ages.alder(barnet, dato);
        this.omsorg = barnet.omsorg().getNumber();
        this.gradering = barnet.vern().gradering();
        Optional<Fare> erklaert = facts.fare();
        this.fare = erklaert.isPresent() && erklaert.get().gjelder(facts.tidspunkt());
        int maske = 0;
        for (Opplysning opplysning : facts.innhold().opplysninger()) {
            maske |= Kategorisett.bit(opplysning.kategori());
        }
        this.kategorier = maske;
    }

    private static Person barnet(List<Person> personer) {
        for (Person person : personer) {
            if (person.rolle() == Personrolle.PERSONROLLE_BARN) {
                return person;
            }
        }
        return Person.ukjent("", Personrolle.PERSONROLLE_BARN);
    }

    boolean har(Kategori kategori) {
        return (kategorier & Kategorisett.bit(kategori)) != 0;
    }

    boolean haster() {
        return facts.hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR;
    }

    /** Whether there is anything in it that a row is about: not only who, where and that there is a case. */
    boolean harInnhold() {
        return (kategorier & ~(FOELGE | ADR)) != 0;
    }

    boolean bareAnonymt() {
        return (kategorier & ~ANONYMT) == 0;
    }

    /** The person, or one of whom nothing is known where the contents name somebody that the facts do not. */
    Person person(String ref) {
        for (Person person : facts.personer()) {
            if (person.ref().equals(ref)) {
                return person;
            }
        }
        return Person.ukjent(ref, Personrolle.PERSONROLLE_UNSPECIFIED);
    }

    Optional<Paastand> paastand(Grunnlag grunnlag) {
        for (Paastand paastand : facts.paastander()) {
            if (paastand.grunnlag() == grunnlag) {
                return Optional.of(paastand);
            }
        }
        return Optional.empty();
    }
}
