package no.stillas.hub.innsyn;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.casefacts.Fortalt;
import no.stillas.hub.casefacts.Fortalt.Roller;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.Permitted;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * Judges whether a unit may be told of another's dealings with a child. Pure but for the directory and the rules: what is
 * recorded about the child is given, and a role or a consent that has ended is ended at the next call.
 */
@Singleton
public final class Fortelling {
    private static final List<Formaal> FORMAAL = List.of(Formaal.FORMAAL_COORD, Formaal.FORMAAL_IP);
    private static final List<Roller> ROLLER = List.of(new Roller(false, false), new Roller(true, false),
            new Roller(false, true), new Roller(true, true));
    /** Says nothing by itself: the frame around the content, and what a row about nobody lets pass. */
    private static final Set<Kategori> UTEN_INNHOLD = EnumSet.of(Kategori.KATEGORI_STA, Kategori.KATEGORI_ANO,
            Kategori.KATEGORI_AGR, Kategori.KATEGORI_ADR, Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI,
            Kategori.KATEGORI_ADM);
    private static final Set<Kategori> INNHOLD = EnumSet.of(Kategori.KATEGORI_ADM, Kategori.KATEGORI_DEC,
            Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS, Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU,
            Kategori.KATEGORI_PPR, Kategori.KATEGORI_ECO, Kategori.KATEGORI_FAM, Kategori.KATEGORI_VOL,
            Kategori.KATEGORI_PLN);

    private final Directory katalog;
    private final RuleBook bok;

    Fortelling(Directory katalog, RuleBook bok) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.bok = requireNonNull(bok, "bok is null");
    }

    /**
     * Whether {@code til} may be told now of information that {@code fra} has given about the child: each category must be
     * covered, with the client relation that it shows. Closed for a unit whose role as koordinator has ended, for a child
     * whose place is protected or not known to be open (the name of a unit tells a place), and for a unit that does not
     * exist or is closed: nobody reads what is told there, nor does a task that it gets.
     *
     * @param kategorier what the information is; empty for nothing but coordination
     */
    public boolean kan(String fra, String til, Subject barn, Set<Kategori> kategorier, Instant naa) {
        var innhold = EnumSet.noneOf(Kategori.class);
        innhold.addAll(kategorier);
        innhold.removeAll(UTEN_INNHOLD);
        return fra.equals(til) || fortalt(fra, til, barn, naa)
                .map(f -> innhold.isEmpty()
                        ? dekket(f, Kategori.KATEGORI_ADM, barn, naa)
                        : innhold.stream().allMatch(k -> dekket(f, k, barn, naa)))
                .orElse(false);
    }

    /**
     * Whether {@code til} may know now that {@code fra} has to do with the child: there is something that it could be told
     * by {@code fra}, and the relation follows what may be told.
     */
    public boolean kanVite(String fra, String til, Subject barn, Instant naa) {
        return fra.equals(til) || fortalt(fra, til, barn, naa)
                .map(f -> INNHOLD.stream().anyMatch(k -> dekket(f, k, barn, naa)))
                .orElse(false);
    }

    private Optional<Fortalt> fortalt(String fra, String til, Subject barn, Instant naa) {
        return Koordinatorer.erFerdig(barn, til, Dager.dag(naa)) || stedetVernes(barn, naa)
                ? Optional.empty()
                : katalog.unit(fra).flatMap(en -> katalog.unit(til).filter(u -> katalog.existsAt(u, naa)).map(annen -> new Fortalt(part(en), en.orgnr(),
                        part(annen), annen.orgnr(), planansvarlig(barn))));
    }

    private boolean dekket(Fortalt fortalt, Kategori kategori, Subject barn, Instant naa) {
        var kategorier = EnumSet.of(kategori, Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM);
        return FORMAAL.stream().anyMatch(f -> ROLLER.stream()
                .anyMatch(r -> Judgement.judge(fortalt.facts(barn, kategorier, f, r, naa), bok) instanceof Permitted));
    }

    private static Part part(Unit unit) {
        return new Part(unit.kind(), unit.id(), Optional.empty(), Egenskaper.av(unit.properties()));
    }

    private Optional<Etat> planansvarlig(Subject barn) {
        return Faktalager.gjeldende(barn, FactKind.PLAN).stream().reduce((foer, etter) -> etter)
                .flatMap(f -> katalog.unit(f.getPlan().getAnsvarlig().getEnhet()))
                .map(Unit::kind);
    }

    /**
     * Whether nothing that tells a place may be shown. Decided, considered or demanded: all close. So does what is not
     * known, or the answer would tell the one from the other.
     */
    public static boolean stedetVernes(Subject barn, Instant naa) {
        var gjelder = Faktalager.gjeldende(barn, FactKind.GRADERING).stream()
                .map(f -> f.getGradering())
                .filter(g -> g.getStatus() != Graderingsstatus.GRADERINGSSTATUS_OPPHEVET
                        && Dager.gjelder(g.getFra(), g.getTil(), Dager.dag(naa)))
                .toList();
        return gjelder.isEmpty() || gjelder.stream().anyMatch(g -> g.getGradering() != Gradering.GRADERING_INGEN
                || g.getStatus() == Graderingsstatus.GRADERINGSSTATUS_VURDERES);
    }
}
