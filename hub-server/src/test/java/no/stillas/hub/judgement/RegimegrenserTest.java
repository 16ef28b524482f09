package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Profilregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day on which the law changes, in the second before it and the second of it by Norwegian time: versions of acts,
 * grounds and rules, on both sides. The days stand in {@code law/regimegrenser.tsv} with what makes them, and a rule or
 * ground with another day, or with a day of which nothing is said there, fails.
 */
class RegimegrenserTest {
    private static final List<Profilregel> PROFILER = Law.BOK.regelsett().getProfilList();
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    /** In force from this day on, or until its end; never where no day is set. */
    record Grense(String hva, String side, String dato) {
        /** The first second of the new state of the law. */
        Instant skiftet() {
            LocalDate dag = LocalDate.parse(dato);
            return (side.equals("fra") ? dag : dag.plusDays(1)).atStartOfDay(NORGE).toInstant();
        }
    }

    private static List<Grense> tabellen() {
        return Tsv.les("regimegrenser.tsv").stream().flatMap(rad -> Arrays.stream(rad.get("hva").split(" "))
                .map(hva -> new Grense(hva, rad.get("side"), rad.get("dato")))).toList();
    }

    private static List<Grense> lovens() {
        List<Grense> alle = new ArrayList<>();
        Law.BOK.regler().forEach(r -> grenser(r.getId(), r.getGyldig(), alle));
        Law.BOK.regelsett().getGrunnlagList().forEach(g -> grenser(navn(g.getGrunnlag()), g.getGyldig(), alle));
        PROFILER.forEach(p -> grenser(p.getId(), p.getGyldig(), alle));
        Law.BOK.pliktregler().forEach(r -> grenser(r.getId(), r.getGyldig(), alle));
        Law.BOK.regelsett().getRegimeList().forEach(r -> {
            grenser(navn(r.getRegime()), r.getGyldig(), alle);
            if (r.getIkkeIKraft()) {
                alle.add(new Grense(navn(r.getRegime()), "aldri", ""));
            }
        });
        return alle;
    }

    private static String navn(Enum<?> verdi) {
        return verdi.name().replaceFirst("^(GRUNNLAG|REGIME)_", "");
    }

    private static void grenser(String hva, Periode periode, List<Grense> alle) {
        if (!periode.getFra().isEmpty()) {
            alle.add(new Grense(hva, "fra", periode.getFra()));
        }
        if (!periode.getTil().isEmpty()) {
            alle.add(new Grense(hva, "til", periode.getTil()));
        }
    }

    @Test
    void every_day_that_the_rules_name_stands_in_the_table_with_what_makes_it_and_no_other() {
        assertThat(lovens()).containsExactlyInAnyOrderElementsOf(tabellen());
    }

    static Stream<Arguments> skifter() {
        return tabellen().stream().filter(g -> !g.side().equals("aldri"))
                .map(g -> argumentSet(g.hva() + " " + g.side() + " " + g.dato(), g));
    }

    @ParameterizedTest
    @MethodSource("skifter")
    void what_changes_changes_at_midnight_in_norway(Grense g) {
        boolean fra = g.side().equals("fra");
        assertThat(gjelder(g.hva(), g.skiftet().minusSeconds(1))).as("the second before").isEqualTo(!fra);
        assertThat(gjelder(g.hva(), g.skiftet())).as("the second of").isEqualTo(fra);
    }

    /** Through the judgement, but for the versions of acts, which are told with it. */
    private static boolean gjelder(String hva, Instant da) {
        if (Arrays.stream(Regime.values()).anyMatch(r -> r.name().equals("REGIME_" + hva))) {
            return Law.BOK.regimer(da).contains(Regime.valueOf("REGIME_" + hva));
        }
        if (Law.BOK.pliktregel(hva).isPresent()) {
            return skyldes(hva, da);
        }
        Optional<Profilregel> profil = PROFILER.stream().filter(p -> p.getId().equals(hva)).findFirst();
        if (profil.isPresent()) {
            return avgjoer(profil.get(), da);
        }
        if (Law.BOK.regel(hva).isPresent()) {
            return dom(Opptelling.LOV.naarAvgjoer(hva), da).regel().filter(hva::equals).isPresent();
        }
        Grunnlag grunnlag = Grunnlag.valueOf("GRUNNLAG_" + hva);
        Verdict v = dom(baaret(grunnlag), da);
        return v.dom() != Dom.STANSES && v.grunnlag() == grunnlag;
    }

    /** Whether this entry says who must consent for somebody of its first year, of whom is true what it asks for. */
    private static boolean avgjoer(Profilregel p, Instant da) {
        return Law.BOK.profiler(Ages.dag(da).toEpochDay()).oppslag(p.getProfil(), p.getFraAlder(), Omsorgsstatus.OMSORGSSTATUS_HJEMME,
                Personfakta.sanne(p.getPersonKreverList().toArray(Personfaktum[]::new)), Fakta.ukjente()).filter(p::equals).isPresent();
    }

    /** Whether some case that the rules tell apart carries the obligation then. */
    private static boolean skyldes(String plikt, Instant da) {
        return Opptelling.LOV.eksempler().values().stream().map(f -> Judgement.judge(Flyttet.til(f, da), Law.BOK))
                .anyMatch(j -> Obligations.av(j.utfall(), j.decision(), Law.BOK, Ordlyd::getRevisor).stream()
                        .anyMatch(o -> o.getId().equals(plikt)));
    }

    /** A case that this ground carries, or one that it carries as well as another by the same rule. */
    private static Facts baaret(Grunnlag g) {
        return Optional.ofNullable(Opptelling.LOV.baarne().get(g)).orElseGet(() -> {
            Facts f = Opptelling.LOV.naarAvgjoer(Law.BOK.regler().stream().filter(r -> r.getGrunnlagList().contains(g))
                    .findFirst().orElseThrow().getId());
            return f.medPaastander(List.of(Paastand.av(g,
                    new Attestasjon("leder", f.avsender().enhet(), true, f.tidspunkt(), true))));
        });
    }

    private static Verdict dom(Facts f, Instant da) {
        return Judgement.judge(Flyttet.til(f, da), Law.BOK).decision().verdicts().getFirst();
    }

    @Test
    void what_is_adopted_and_has_no_day_is_in_force_on_none() {
        List<String> aldri = tabellen().stream().filter(g -> g.side().equals("aldri")).map(Grense::hva).toList();
        Stream.concat(tabellen().stream().filter(g -> !g.side().equals("aldri")).map(Grense::skiftet),
                Stream.of(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z")))
                .forEach(da -> assertThat(Law.BOK.regimer(da)).extracting(RegimegrenserTest::navn)
                        .isNotEmpty().doesNotContainAnyElementsOf(aldri));
    }

    @Test
    void under_the_act_of_1992_a_melding_goes_and_what_the_new_act_opened_does_not() {
        Instant siste = Instant.parse("2022-12-31T22:59:59Z");
        var melding = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A).facts;
        var oppfoelging = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3).facts;
        assertThat(dom(melding, siste).passerer()).isTrue();
        assertThat(dom(melding, siste.plusSeconds(1)).passerer()).isTrue();
        assertThat(dom(oppfoelging, siste).aarsak()).isEqualTo(Aarsak.AARSAK_IKKE_I_KRAFT);
        assertThat(dom(oppfoelging, siste.plusSeconds(1)).passerer()).isTrue();
    }
}
