package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.Vilkaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every age at which the law changes, on the day before the birthday, the birthday and the day after. The ages stand in
 * {@code law/aldersgrenser.tsv} with their paragraphs, and a rule with another age, or an age of which nothing is said
 * there, fails.
 */
class AldersgrenserTest {
    private static final LocalDate VANLIG = LocalDate.of(2026, 11, 23);
    private static final List<Integer> DAGER = List.of(-1, 0, 1);
    private static final List<Profilregel> PROFILER = Law.BOK.regelsett().getProfilList();
    /** A rule by which each profile is asked. Those that no rule asks by are about other consents than to sharing. */
    private static final Map<Samtykkeprofil, String> SPURT = Map.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH, "B03",
            Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, "C02", Samtykkeprofil.SAMTYKKEPROFIL_CP_THK, "C11",
            Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU, "E04", Samtykkeprofil.SAMTYKKEPROFIL_CP_FVK, "G06",
            Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV, "F04", Samtykkeprofil.SAMTYKKEPROFIL_CP_KRS, "B03c",
            Samtykkeprofil.SAMTYKKEPROFIL_CP_BHG, "E06");

    /** From this birthday, or until it, by this rule or consent entry. */
    record Grense(String hva, boolean fra, int alder) {
        boolean inne(int dager) {
            return fra == dager >= 0;
        }
    }

    private static List<Grense> tabellen() {
        return Tsv.les("aldersgrenser.tsv").stream().flatMap(rad -> Arrays.stream(rad.get("hva").split(" "))
                .map(hva -> new Grense(hva, rad.get("side").equals("fra"), Integer.parseInt(rad.get("alder"))))).toList();
    }

    private static List<Grense> lovens() {
        List<Grense> alle = new ArrayList<>();
        for (Regel r : Law.BOK.regler()) {
            Stream.concat(Stream.of(r.getVilkaar()), r.getSkjerpingList().stream().map(Skjerping::getNaar))
                    .forEach(v -> grenser(r.getId(), v, alle));
        }
        PROFILER.forEach(p -> grenser(p.getId(), profil(p), alle));
        return alle;
    }

    private static Vilkaar profil(Profilregel p) {
        var v = Vilkaar.newBuilder();
        if (p.getFraAlder() > 0) {
            v.setFraAlder(p.getFraAlder());
        }
        return p.getUnderAlder() > 0 ? v.setUnderAlder(p.getUnderAlder()).build() : v.build();
    }

    private static void grenser(String hva, Vilkaar v, List<Grense> alle) {
        if (v.hasFraAlder()) {
            alle.add(new Grense(hva, true, v.getFraAlder()));
        }
        if (v.hasUnderAlder()) {
            alle.add(new Grense(hva, false, v.getUnderAlder()));
        }
    }

    @Test
    void every_age_that_the_rules_name_stands_in_the_table_with_its_paragraph_and_no_other() {
        assertThat(lovens()).containsExactlyInAnyOrderElementsOf(tabellen());
    }

    static Stream<Arguments> regler() {
        return tabellen().stream().filter(g -> Law.BOK.regel(g.hva()).isPresent()).map(AldersgrenserTest::navngitt);
    }

    static Stream<Arguments> profiler() {
        return tabellen().stream().filter(g -> Law.BOK.regel(g.hva()).isEmpty()).map(AldersgrenserTest::navngitt);
    }

    private static Arguments navngitt(Grense g) {
        return argumentSet(g.hva() + (g.fra() ? " from " : " until ") + g.alder(), g);
    }

    @ParameterizedTest
    @MethodSource("regler")
    void a_rule_decides_on_its_side_of_the_birthday_and_not_on_the_other(Grense g) {
        Facts eksempel = Opptelling.LOV.naarAvgjoer(g.hva());
        for (LocalDate bursdag : bursdager(g.alder(), Ages.dag(eksempel.tidspunkt()))) {
            for (int dager : DAGER) {
                Facts f = barnFoedt(paa(eksempel, bursdag.plusDays(dager)), foedt(bursdag, g.alder()));
                Verdict v = Judgement.judge(f, Law.BOK).decision().verdicts().getFirst();
                assertThat(v.regel().filter(g.hva()::equals).isPresent())
                        .as("%d days after the birthday on %s: %s", dager, bursdag, v).isEqualTo(g.inne(dager));
            }
        }
    }

    /** An ordinary birthday, and one of a child that was born on 29 February: on 1 March where the year has no such day. */
    private static List<LocalDate> bursdager(int alder, LocalDate vanlig) {
        int aar = vanlig.getYear() - alder;
        while (!Year.isLeap(aar)) {
            aar++;
        }
        return List.of(vanlig, Year.isLeap(aar + alder) ? LocalDate.of(aar + alder, 2, 29) : LocalDate.of(aar + alder, 3, 1));
    }

    private static LocalDate foedt(LocalDate bursdag, int alder) {
        LocalDate skuddag = LocalDate.of(bursdag.getYear() - alder, 3, 1).minusDays(1);
        boolean paaSkuddag = skuddag.getDayOfMonth() == 29 && (bursdag.equals(LocalDate.of(bursdag.getYear(), 3, 1))
                || bursdag.getMonthValue() == 2);
        return paaSkuddag ? skuddag : bursdag.minusYears(alder);
    }

    private static Facts paa(Facts f, LocalDate dag) {
        return Flyttet.til(f, Situation.kl12(dag));
    }

    private static Facts barnFoedt(Facts f, LocalDate dato) {
        return f.medPersoner(f.personer().stream().map(p -> p.rolle() == Personrolle.PERSONROLLE_BARN
                ? p.medFoedselsdato(dato) : p).toList());
    }

    @ParameterizedTest
    @MethodSource("profiler")
    void those_who_consent_change_with_the_birthday(Grense g) {
        Profilregel entry = PROFILER.stream().filter(p -> p.getId().equals(g.hva())).findFirst().orElseThrow();
        for (LocalDate bursdag : dager(entry).flatMap(d -> bursdager(g.alder(), d).stream()).distinct().toList()) {
            for (int dager : DAGER) {
                LocalDate dag = bursdag.plusDays(dager);
                if (!Dager.av(entry.getGyldig()).omfatter(dag.toEpochDay())) {
                    continue;
                }
                int alder = g.inne(0) == g.inne(dager) ? g.alder() : g.alder() - 1;
                Person barn = Person.ukjent("barn", Personrolle.PERSONROLLE_BARN)
                        .medFoedselsdato(foedt(bursdag, g.alder())).medForeldreansvar(Foreldreansvar.hos("mor", "far"))
                        .medOmsorg(entry.getOmsorgCount() > 0 ? entry.getOmsorg(0) : Omsorgsstatus.OMSORGSSTATUS_HJEMME)
                        .medPersonfakta(fakta(entry));
                Samtykkekrav krav = krav(entry, barn, alder, dag);
                assertThat(g.inne(dager) ? krav : entry.getKrav()).isEqualTo(entry.getKrav());
                assertThat(svar(entry, barn, dag)).as("%d days after the birthday on %s", dager, bursdag)
                        .isEqualTo(ventet(givere(entry.getKrav()), krav));
            }
        }
    }

    private static Personfakta fakta(Profilregel entry) {
        Personfakta fakta = Personfakta.ukjente();
        for (var f : entry.getPersonKreverList()) {
            fakta = fakta.med(f, Sannhet.SANN);
        }
        return entry.getPersonEnAvCount() > 0 ? fakta.med(entry.getPersonEnAv(0), Sannhet.SANN) : fakta;
    }

    /** Days on which the entry is asked: an ordinary one, and a while after it came into force and before it ended. */
    private static Stream<LocalDate> dager(Profilregel entry) {
        var d = Dager.av(entry.getGyldig());
        return Stream.of(VANLIG, fjern(d.fra(), 30), fjern(d.til(), -30)).filter(dag -> d.omfatter(dag.toEpochDay())).distinct();
    }

    /** Some days from one end of a period; the ordinary day where it has no such end. */
    private static LocalDate fjern(long ende, int dager) {
        return ende == Long.MIN_VALUE || ende == Long.MAX_VALUE ? VANLIG : LocalDate.ofEpochDay(ende + dager);
    }

    @Test
    void every_entry_is_asked_on_a_day_on_which_it_is_in_force() {
        assertThat(PROFILER).allSatisfy(p -> assertThat(dager(p)).as(p.getId()).isNotEmpty());
        assertThat(PROFILER).as("and some on several").anySatisfy(p -> assertThat(dager(p)).hasSizeGreaterThan(1));
    }

    private static Samtykkekrav krav(Profilregel entry, Person barn, int alder, LocalDate dag) {
        return Law.BOK.profiler(dag.toEpochDay()).krav(entry.getProfil(), alder, barn.omsorg(), barn.personfakta(), avklart(entry));
    }

    private static Fakta avklart(Profilregel entry) {
        return avklart(entry, Fakta.ukjente());
    }

    /** What an earlier entry of the profile would have to know to be false is known to be, and nothing else of that kind. */
    private static Fakta avklart(Profilregel entry, Fakta ellers) {
        Fakta fakta = ellers;
        for (Profilregel p : PROFILER.reversed()) {
            Sannhet sannhet = PROFILER.indexOf(p) < PROFILER.indexOf(entry) && p.getProfil() == entry.getProfil()
                    ? Sannhet.USANN : Sannhet.UKJENT;
            for (Faktum f : p.getIkkeAvklartNeiList()) {
                fakta = fakta.med(f, sannhet);
            }
        }
        return fakta;
    }

    private static Dom svar(Profilregel entry, Person barn, LocalDate dag) {
        if (!SPURT.containsKey(entry.getProfil())) {
            return ventet(givere(entry.getKrav()), krav(entry, barn, Ages.alder(barn, dag), dag));
        }
        Facts eksempel = paa(Opptelling.LOV.naarAvgjoer(SPURT.get(entry.getProfil())), dag);
        var omBarnet = Innhold.av(new Opplysning(barn.ref(), eksempel.innhold().opplysninger().getFirst().kategori()));
        Facts f = eksempel.medVurderinger(List.of()).medInnhold(omBarnet).medFakta(avklart(entry, eksempel.fakta())).medPersoner(Stream.concat(
                Stream.of(barn.medVern(Vern.ingen())
                        .medSamtykker(List.of(samtykke(eksempel, givere(entry.getKrav()))))),
                eksempel.personer().stream().filter(p -> p.rolle() != Personrolle.PERSONROLLE_BARN)).toList());
        return Judgement.judge(f, Law.BOK).decision().verdicts().getFirst().dom();
    }

    private static List<Giver> givere(Samtykkekrav krav) {
        List<Giver> selv = List.of(new Giver("barn", Giverrolle.GIVERROLLE_SELV, OptionalInt.empty(), true));
        List<Giver> foreldre = List.of(Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        return switch (krav) {
            case SAMTYKKEKRAV_SELV -> selv;
            case SAMTYKKEKRAV_FORELDREANSVAR, SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR -> foreldre;
            case SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR, SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR ->
                    Stream.concat(selv.stream(), foreldre.stream()).toList();
            case SAMTYKKEKRAV_BARNEVERNSTJENESTEN ->
                    List.of(Situation.giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN));
            case SAMTYKKEKRAV_NAERMESTE_PAAROERENDE ->
                    List.of(Situation.giver("naer", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE));
            case SAMTYKKEKRAV_VURDERING, SAMTYKKEKRAV_AAPNER_IKKE, SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED -> List.of();
        };
    }

    private static Dom ventet(List<Giver> ga, Samtykkekrav krav) {
        return krav == Samtykkekrav.SAMTYKKEKRAV_VURDERING ? Dom.VENTER
                : ga.containsAll(givere(krav)) ? Dom.PASSERER : Dom.STANSES;
    }

    private static Samtykke samtykke(Facts f, List<Giver> givere) {
        return new Samtykke("s", "barn", givere, Enegrunn.ENEGRUNN_UNSPECIFIED, Samtykkeprofil.SAMTYKKEPROFIL_UNSPECIFIED,
                List.of(Tjeneste.iEnhet(f.avsender().enhet())), List.of(Tjeneste.iEnhet(f.mottaker().enhet())),
                Kategorisett.alle(), Kategorisett.ingen(), Set.of(f.formaal()), f.tidspunkt().minusSeconds(1),
                f.tidspunkt().plusSeconds(60), Samtykkeform.SAMTYKKEFORM_SKRIFTLIG, true, false, Optional.empty(),
                false, true);
    }
}
