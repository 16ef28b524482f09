package no.stillas.hub.judgement.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.avtale.v1.Avtaletype;

/**
 * What samordningsmodeller read of a message besides what the law reads.
 *
 * @param dokumenttype full name of the document type
 * @param avsender the sender's side
 * @param mottaker the receiver's side
 * @param koordinator the sender acts as koordinator
 * @param avtaler types of agreement in force between the two organisations
 * @param avvisning the receiving unit's own rule that refuses this sender, where one does
 * @param steg documents about the child that have gone before, sorted, none twice
 * @param plan what is known of the child's individuell plan
 * @param brudd what is wrong with the document itself and no matter of form, sorted: absolute constraints of the contract
 *     that it breaks, and rows of who can make a decision that its signature does not meet
 * @param kjennetegn what the document says, by the names that the models give it, sorted
 * @param tilstander where the child was in the models when the message was sent, by model; a model that is not here
 *     has the child where no document has moved it
 * @param modellnummer number of the last change of kommuner's own models when the message was sent; 0 before the first
 * @param avvik where the document differs from one about the child that had gone before when it was sent
 */
public record Samordning(String dokumenttype, Side avsender, Side mottaker, boolean koordinator, Set<Avtaletype> avtaler,
        Optional<Avvisning> avvisning, List<Steg> steg, Plan plan,
        List<String> brudd, List<String> kjennetegn, List<Tilstand> tilstander, int modellnummer, List<Avvik> avvik) {
    private static final Samordning INGEN = new Samordning("", Side.ukjent(), Side.ukjent(), false, Set.of(),
            Optional.empty(), List.of(), Plan.ingen());

    public Samordning {
        Objects.requireNonNull(dokumenttype, "dokumenttype is null");
        Objects.requireNonNull(avsender, "avsender is null");
        Objects.requireNonNull(mottaker, "mottaker is null");
        avtaler = avtaler.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(avtaler));
        Objects.requireNonNull(avvisning, "avvisning is null");
        steg = Ordnet.av(steg);
        Objects.requireNonNull(plan, "plan is null");
        brudd = Ordnet.av(brudd);
        kjennetegn = Ordnet.av(kjennetegn);
        tilstander = Ordnet.av(tilstander);
        avvik = Ordnet.av(avvik);
    }

    /** A document with nothing wrong with it, that says nothing that a model asks for, about a child that none has moved. */
    public Samordning(String dokumenttype, Side avsender, Side mottaker, boolean koordinator, Set<Avtaletype> avtaler,
            Optional<Avvisning> avvisning, List<Steg> steg, Plan plan) {
        this(dokumenttype, avsender, mottaker, koordinator, avtaler, avvisning, steg, plan, List.of(), List.of(), List.of(), 0, List.of());
    }

    /** Nothing is known: no model speaks. */
    public static Samordning ingen() {
        return INGEN;
    }

    /**
     * One side of the message.
     *
     * @param org organisation number
     * @param team id of the model whose team the unit is; empty where it is none
     * @param kommuner kommuner that the unit serves, sorted
     */
    public record Side(String org, String team, List<String> kommuner) {
        public Side {
            Objects.requireNonNull(org, "org is null");
            Objects.requireNonNull(team, "team is null");
            kommuner = Ordnet.av(kommuner);
        }

        static Side ukjent() {
            return new Side("", "", List.of());
        }
    }

    /** A rule in the unit's own words, and where the directory has it from. */
    public record Avvisning(String ordlyd, String kilde) {
        public Avvisning {
            Objects.requireNonNull(ordlyd, "ordlyd is null");
            Objects.requireNonNull(kilde, "kilde is null");
        }
    }

    /** A document that has gone before. */
    public record Steg(String dokumenttype, boolean synlig) implements Comparable<Steg> {
        public Steg {
            Objects.requireNonNull(dokumenttype, "dokumenttype is null");
        }

        @Override
        public int compareTo(Steg andre) {
            int orden = dokumenttype.compareTo(andre.dokumenttype);
            return orden != 0 ? orden : Boolean.compare(synlig, andre.synlig);
        }
    }

    /**
     * Where the child is in a model.
     *
     * @param synlig the sender may know of it
     * @param versjon the version under which the case began; empty where the hub comes with the model
     */
    public record Tilstand(String modell, String tilstand, boolean synlig, String versjon) implements Comparable<Tilstand> {
        private static final Comparator<Tilstand> ORDEN = Comparator.comparing(Tilstand::modell).thenComparing(Tilstand::tilstand)
                .thenComparing(Tilstand::synlig).thenComparing(Tilstand::versjon);

        public Tilstand {
            Objects.requireNonNull(modell, "modell is null");
            Objects.requireNonNull(tilstand, "tilstand is null");
            Objects.requireNonNull(versjon, "versjon is null");
        }

        /** In a model that the hub comes with. */
        public Tilstand(String modell, String tilstand, boolean synlig) {
            this(modell, tilstand, synlig, "");
        }

        @Override
        public int compareTo(Tilstand annen) {
            return ORDEN.compare(this, annen);
        }
    }

    /**
     * That the document differs from another one about the same child.
     *
     * @param navn name of the comparison
     * @param avsender the sender has sent or got the other one: only then may it know
     * @param mottaker the receiver has sent or got the other one
     */
    public record Avvik(String navn, boolean avsender, boolean mottaker) implements Comparable<Avvik> {
        public Avvik {
            Objects.requireNonNull(navn, "navn is null");
        }

        @Override
        public int compareTo(Avvik annet) {
            return Comparator.comparing(Avvik::navn).thenComparing(Avvik::avsender).thenComparing(Avvik::mottaker)
                    .compare(this, annet);
        }
    }

    /**
     * The child's individuell plan.
     *
     * @param dokumentet id of the plan that the document is; empty where it is none
     * @param iBruk whether one is in use
     * @param annen whether another one than the document is in use
     * @param skjult the sender may not know of the one in use
     */
    public record Plan(String dokumentet, Sannhet iBruk, Sannhet annen, boolean skjult) {
        public Plan {
            Objects.requireNonNull(dokumentet, "dokumentet is null");
            Objects.requireNonNull(iBruk, "iBruk is null");
            Objects.requireNonNull(annen, "annen is null");
        }

        static Plan ingen() {
            return ukjent("");
        }

        public static Plan ukjent(String dokumentet) {
            return new Plan(dokumentet, Sannhet.UKJENT, Sannhet.UKJENT, false);
        }
    }

    /** What is recorded, read anew. */
    public Samordning med(Collection<Avtaletype> nyeAvtaler, List<Steg> nyeSteg, Plan nyPlan) {
        return new Samordning(dokumenttype, avsender, mottaker, koordinator, Set.copyOf(nyeAvtaler), avvisning, nyeSteg,
                nyPlan, brudd, kjennetegn, tilstander, modellnummer, avvik);
    }

    /** The same with where the child is in the models. */
    public Samordning medTilstander(List<Tilstand> nye) {
        return new Samordning(dokumenttype, avsender, mottaker, koordinator, avtaler, avvisning, steg, plan, brudd,
                kjennetegn, nye, modellnummer, avvik);
    }

    /** The same with what the document says. */
    public Samordning medKjennetegn(List<String> nye) {
        return medModeller(nye, modellnummer);
    }

    /** The same with what the document says by the names of the models up to this change of kommuner's own. */
    public Samordning medModeller(List<String> nye, int nummer) {
        return new Samordning(dokumenttype, avsender, mottaker, koordinator, avtaler, avvisning, steg, plan, brudd, nye,
                tilstander, nummer, avvik);
    }

    /** The same with what is wrong with the document. */
    public Samordning medBrudd(List<String> nye) {
        return new Samordning(dokumenttype, avsender, mottaker, koordinator, avtaler, avvisning, steg, plan, nye,
                kjennetegn, tilstander, modellnummer, avvik);
    }

    /** The same with where the document differs from others. */
    public Samordning medAvvik(List<Avvik> nye) {
        return new Samordning(dokumenttype, avsender, mottaker, koordinator, avtaler, avvisning, steg, plan, brudd,
                kjennetegn, tilstander, modellnummer, nye);
    }

    /** Whether a document of this type has gone before. */
    public boolean harSteg(String type) {
        return steg.stream().anyMatch(s -> s.dokumenttype().equals(type));
    }

    /** Where the child is in this model; empty where no document has moved it. */
    public Optional<String> tilstand(String modell) {
        return plass(modell).map(Tilstand::tilstand);
    }

    /** The same with the version under which the case began. */
    public Optional<Tilstand> plass(String modell) {
        return tilstander.stream().filter(t -> t.modell().equals(modell)).findFirst();
    }

    boolean harSkjult() {
        return plan.skjult() || steg.stream().anyMatch(s -> !s.synlig())
                || tilstander.stream().anyMatch(t -> !t.synlig()) || avvik.stream().anyMatch(a -> !a.avsender());
    }

    /** As the sender may know it. */
    Samordning synlige() {
        return med(avtaler, steg.stream().filter(Steg::synlig).toList(),
                plan.skjult() ? Plan.ukjent(plan.dokumentet()) : plan)
                .medTilstander(tilstander.stream().filter(Tilstand::synlig).toList())
                .medAvvik(avvik.stream().filter(Avvik::avsender).toList());
    }
}
