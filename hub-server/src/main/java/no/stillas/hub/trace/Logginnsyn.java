package no.stillas.hub.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Pliktkrets;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.trace.v1.Viewer;

/**
 * Which entries of the log a viewer may see. What is unknown closes: a child of unknown age is treated as old enough to
 * decide for itself towards parents, and as too young for partsinnsyn.
 */
sealed interface Logginnsyn {
    Set<Kategori> HELSE = EnumSet.of(Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS);
    Set<Kategori> SKOLE = EnumSet.of(Kategori.KATEGORI_EDU, Kategori.KATEGORI_PPR);
    Set<Etat> HELSETJENESTER = EnumSet.of(Etat.ETAT_HST, Etat.ETAT_SKH, Etat.ETAT_FLE, Etat.ETAT_LEV, Etat.ETAT_KHO,
            Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS, Etat.ETAT_TSB, Etat.ETAT_AMK, Etat.ETAT_TAN);
    /** Packages of documents that parents do not see. */
    Set<String> STENGTE = Set.of("stillas.bekymring.", "stillas.barnet.", "stillas.vern.");
    /** Where barnevernet has the care. */
    Set<Omsorgsstatus> BARNEVERNETS = EnumSet.of(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2,
            Omsorgsstatus.OMSORGSSTATUS_FLYTTEFORBUD_4_3, Omsorgsstatus.OMSORGSSTATUS_AKUTT_INSTITUSJON_4_5,
            Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1, Omsorgsstatus.OMSORGSSTATUS_INSTITUSJON_6_6);

    /**
     * The rules for a viewer at a moment.
     *
     * @param foreldreSer whether parents may use the child's right at all (pasientjournalloven § 22 a leaves it open)
     */
    static Logginnsyn av(Viewer leser, Subject barn, Instant naa, boolean foreldreSer) {
        return switch (leser) {
            case VIEWER_BARNET -> new Barnet(alder(barn, naa));
            case VIEWER_FORELDRE -> new Foreldre(alder(barn, naa), !foreldreSer || stengt(barn, naa), utenforOmsorg(barn, naa),
                    forbehold(barn, naa));
            case VIEWER_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalArgumentException("the contract requires a viewer");
        };
    }

    /** Whether a message that passed may stand in the log. */
    boolean viser(Delt delt);

    /** Whether readings of the trace itself are shown. */
    boolean viserLesninger();

    /** Those to whom what is owed is told: the viewer's own, and what is owed to all whom it is about. */
    Set<Pliktkrets> kretser();

    /**
     * Whether the viewer is told of an obligation. Never of one that is about no telling, or that waits until it is safe to
     * tell: that there is such a one is what may not be known.
     */
    default boolean viserPlikt(Oppfoelging plikt) {
        return plikt.getSlag() == Pliktslag.PLIKTSLAG_LOGG
                || plikt.getSlag() != Pliktslag.PLIKTSLAG_IKKE_INFORMER
                        && plikt.getStatus() != Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE
                        && kretser().contains(plikt.getHvem());
    }

    /**
     * The child. From 15 all of its own log. Under 15 a party gets no taushetsbelagte opplysninger (fvl § 18): then only
     * what went from one health service to another, which is innsyn in the own journal (pbrl § 5-1) and not partsinnsyn,
     * and nothing about violence. The rest is the owner's to tell in a way that fits the child.
     *
     * @param alder empty where it is unknown
     */
    record Barnet(Optional<Integer> alder) implements Logginnsyn {
        @Override
        public boolean viser(Delt delt) {
            return viserLesninger()
                    || helse(delt.fra()) && helse(delt.til()) && !delt.kategorier().contains(Kategori.KATEGORI_VOL);
        }

        @Override
        public boolean viserLesninger() {
            return alder.filter(a -> a >= 15).isPresent();
        }

        @Override
        public Set<Pliktkrets> kretser() {
            return EnumSet.of(Pliktkrets.PLIKTKRETS_BARNET, Pliktkrets.PLIKTKRETS_DEN_DET_GJELDER, Pliktkrets.PLIKTKRETS_PARTENE);
        }

        private static boolean helse(Optional<Unit> enhet) {
            return enhet.map(u -> HELSETJENESTER.contains(u.kind())).orElse(false);
        }
    }

    /**
     * A holder of foreldreansvar. Never what is about violence or abuse (ruling 13), what parents are not to be told of by the decision,
     * or that barnevernet looks into something, which it tells them itself (ruling 9); never a bekymringsmelding, and never
     * the child's own words (bvl §§ 1-4, 12-6). Once it is safe to tell, it is the unit that tells, and not the log. Health until 16 (pbrl § 3-4), not where barnevernet has the care
     * (§ 3-4(6)); school until 15 (barnelova § 32). Nothing from 18, and nothing at all where a place is not known to be open or
     * somebody is kept out: who the viewer is, only the unit knows, and it decides by hand.
     *
     * @param alder empty where it is unknown
     * @param stengt nothing is shown
     * @param utenforOmsorg barnevernet has the care
     * @param forbehold categories that are withheld from parents; empty where none are
     */
    record Foreldre(Optional<Integer> alder, boolean stengt, boolean utenforOmsorg, Set<Kategori> forbehold)
            implements Logginnsyn {
        @Override
        public boolean viser(Delt delt) {
            var kategorier = delt.kategorier();
            return !stengt && under(18)
                    && !kategorier.contains(Kategori.KATEGORI_VOL)
                    && !delt.plikter().contains(Plikt.PLIKT_O_NOINFP) && !delt.undersoekelse()
                    && STENGTE.stream().noneMatch(delt.dokumenttype()::startsWith)
                    && (under(16) && !utenforOmsorg || ingen(HELSE, kategorier))
                    && (under(15) || ingen(SKOLE, kategorier))
                    && ingen(forbehold, kategorier);
        }

        @Override
        public boolean viserLesninger() {
            return !stengt && under(15);
        }

        @Override
        public Set<Pliktkrets> kretser() {
            return EnumSet.of(Pliktkrets.PLIKTKRETS_FORESATTE, Pliktkrets.PLIKTKRETS_DEN_DET_GJELDER, Pliktkrets.PLIKTKRETS_PARTENE);
        }

        /** An unknown age closes what an age closes; that the child is a child follows from whose log it is. */
        private boolean under(int grense) {
            return alder.map(a -> a < grense).orElse(grense == 18);
        }

        private static boolean ingen(Set<Kategori> disse, Set<Kategori> kategorier) {
            return kategorier.stream().noneMatch(disse::contains);
        }
    }

    private static Optional<Integer> alder(Subject barn, Instant naa) {
        LocalDate idag = Dager.dag(naa);
        return barn.latest(FactKind.FOEDSELSDATO)
                .flatMap(f -> Dager.les(Faktalager.les(f).getFoedselsdato().getDato()))
                .map(d -> Period.between(d, idag).getYears());
    }

    private static boolean stengt(Subject barn, Instant naa) {
        return Fortelling.stedetVernes(barn, naa)
                || Faktalager.gjeldende(barn, FactKind.SKJERMET_PERSON).stream().map(Faktum::getSkjermetPerson)
                        .anyMatch(s -> Dager.gjelder(s.getFra(), s.getTil(), Dager.dag(naa)))
                || Faktalager.gjeldende(barn, FactKind.RELASJON).stream().map(Faktum::getRelasjon)
                        .anyMatch(r -> r.getKontaktforbud() && Dager.les(r.getKontaktforbudTil())
                                .map(til -> !Dager.dag(naa).isAfter(til)).orElse(true));
    }

    private static boolean utenforOmsorg(Subject barn, Instant naa) {
        return Faktalager.gjeldende(barn, FactKind.OMSORGSSTATUS).stream().map(Faktum::getOmsorgsstatus)
                .anyMatch(o -> Dager.gjelder(o.getFra(), o.getTil(), Dager.dag(naa))
                        && BARNEVERNETS.contains(o.getStatus()));
    }

    private static Set<Kategori> forbehold(Subject barn, Instant naa) {
        Set<Kategori> ute = new HashSet<>();
        Faktalager.gjeldende(barn, FactKind.OPPLYSNINGSFORBEHOLD).stream().map(Faktum::getOpplysningsforbehold)
                .filter(f -> Dager.gjelder(f.getFra(), f.getTil(), Dager.dag(naa)))
                .forEach(f -> ute.addAll(f.getKategorierCount() == 0
                        ? EnumSet.allOf(Kategori.class)
                        : f.getKategorierList()));
        return ute;
    }
}
