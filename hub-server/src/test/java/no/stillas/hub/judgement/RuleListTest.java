package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step of a judgement reads the rules that are its own, in their order, however many there are. */
class RuleListTest {
    private static final List<Beslutning> BESLUTNINGER = List.of(Beslutning.BESLUTNING_PERMIT, Beslutning.BESLUTNING_DENY,
            Beslutning.BESLUTNING_DUTY, Beslutning.BESLUTNING_CONSENT, Beslutning.BESLUTNING_ORDER);
    private static final List<Kategori> KATEGORIER = List.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA);
    private static final List<Grunnlag> GRUNNLAG = List.of(Grunnlag.GRUNNLAG_BVL13_1_3, Grunnlag.GRUNNLAG_HPL25,
            Grunnlag.GRUNNLAG_FVL13A1);
    /** Three words of places, the last of them not full. */
    private static final int ANTALL = 150;

    private final List<CompiledRule> regler = IntStream.range(0, ANTALL).mapToObj(RuleListTest::regel).map(CompiledRule::new).toList();
    private final RuleList liste = new RuleList(regler);

    /** Every combination of what a step asks for comes several times, in each of the words. */
    private static Regel regel(int i) {
        Regel.Builder r = Regel.newBuilder().setId("R" + i).setBeslutning(BESLUTNINGER.get(i % 5)).addKategori(KATEGORIER.get(i % 3))
                .setEnhverMottaker(true).setBareEllers(i % 10 == 1);
        if (i % 4 < 3) {
            r.addGrunnlag(GRUNNLAG.get(i % 4));
        }
        var v = r.getVilkaarBuilder().setFare(i % 7 == 0);
        switch (i % 11) {
            case 0 -> v.addAvsenderEr(Egenskap.EGENSKAP_ROLLE_KODE7);
            case 1 -> v.addAvsenderErIkke(Egenskap.EGENSKAP_ROLLE_KODE7);
            case 2 -> v.addMottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6);
            case 3 -> v.addMottakerErIkke(Egenskap.EGENSKAP_ROLLE_KODE6);
            case 4 -> v.addKrever(Faktum.FAKTUM_FOSTERHJEM);
            case 5 -> v.addUtelukker(Faktum.FAKTUM_FOSTERHJEM);
            case 6 -> v.addAvklartNei(Faktum.FAKTUM_FOSTERHJEM);
            case 7 -> v.addPersonKrever(PERSON);
            case 8 -> v.addPersonUtelukker(PERSON);
            case 9 -> v.addPersonAvklartNei(PERSON);
            default -> { }
        }
        return r.build();
    }

    private static final Personfaktum PERSON = Personfaktum.forNumber(1);

    private List<Integer> de(Predicate<CompiledRule> disse) {
        return IntStream.range(0, ANTALL).filter(i -> disse.test(regler.get(i))).boxed().toList();
    }

    private static List<Integer> gaatt(IntUnaryOperator neste) {
        List<Integer> plasser = new ArrayList<>();
        for (int i = neste.applyAsInt(0); i >= 0; i = neste.applyAsInt(i + 1)) {
            plasser.add(i);
        }
        return plasser;
    }

    private long[] alle() {
        long[] alle = new long[(ANTALL + Long.SIZE - 1) / Long.SIZE];
        Arrays.fill(alle, -1L);
        return alle;
    }

    private static List<Integer> alle(long[] plasser) {
        return gaatt(fra -> RuleList.neste(plasser, plasser, fra));
    }

    @Test
    void a_rule_is_in_the_steps_that_its_decision_gives_it() {
        assertThat(alle(liste.plikter)).isEqualTo(de(r -> r.beslutning == Beslutning.BESLUTNING_DUTY));
        assertThat(alle(liste.forbud)).isEqualTo(de(r -> r.beslutning == Beslutning.BESLUTNING_DENY && !r.regel.getBareEllers()));
        assertThat(alle(liste.ellers)).isEqualTo(de(r -> r.regel.getBareEllers()));
        assertThat(alle(liste.fare)).isEqualTo(de(r -> r.regel.getVilkaar().getFare()));
        assertThat(alle(RuleList.INGEN_PLASS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Kategori.class, names = {"KATEGORI_ID", "KATEGORI_BVN", "KATEGORI_HEA"})
    void a_step_reads_what_speaks_of_the_category_and_a_palegg_for_every_one(Kategori kategori) {
        long[] alle = alle();
        assertThat(gaatt(fra -> liste.neste(alle, Kategorisett.bit(kategori), fra))).isEqualTo(
                de(r -> r.regel.getKategoriList().contains(kategori) || r.beslutning == Beslutning.BESLUTNING_ORDER));
        assertThat(gaatt(fra -> liste.neste(liste.forbud, Kategorisett.bit(kategori), fra))).isEqualTo(
                de(r -> r.regel.getKategoriList().contains(kategori) && alle(liste.forbud).contains(regler.indexOf(r))));
    }

    @Test
    void what_may_let_pass_rests_on_what_is_named_or_on_a_consent_or_on_no_ground() {
        long[] navngitt = liste.navngitt(List.of(Paastand.av(GRUNNLAG.get(0)), Paastand.av(Grunnlag.GRUNNLAG_STRL196),
                Paastand.av(Grunnlag.UNRECOGNIZED), Paastand.av(GRUNNLAG.get(2))));
        assertThat(alle(navngitt)).isEqualTo(de(r -> r.nevner(GRUNNLAG.get(0)) || r.nevner(GRUNNLAG.get(2))));
        assertThat(alle(liste.veier(navngitt, alle()))).isEqualTo(de(r -> r.beslutning != Beslutning.BESLUTNING_DENY
                && (!r.nevner(GRUNNLAG.get(1)) || r.beslutning == Beslutning.BESLUTNING_CONSENT)));
        assertThat(alle(liste.veier(navngitt, liste.forbud))).isEmpty();
        assertThat(alle(liste.veier(navngitt, liste.plikter))).as("of what is possible").isEqualTo(de(r -> r.beslutning == Beslutning.BESLUTNING_DUTY
                && !r.nevner(GRUNNLAG.get(1))));
        assertThat(alle(liste.veier(liste.navngitt(List.of()), alle()))).isEqualTo(de(r -> r.beslutning != Beslutning.BESLUTNING_DENY
                && (r.grunnlag.length == 0 || r.beslutning == Beslutning.BESLUTNING_CONSENT)));
    }

    @Test
    void what_a_single_fact_rules_out_is_struck_out_and_nothing_else() {
        for (String egenskaper : List.of("", "S+ROLLE_KODE7", "M+ROLLE_KODE6", "F+FOSTERHJEM", "P+" + PERSON.name().replace("PERSONFAKTUM_", ""))) {
            Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN);
            Case sak = new Case((egenskaper.isEmpty() ? s : s.ett(egenskaper)).facts);
            assertThat(alle(liste.mulige(sak))).as(egenskaper).isEqualTo(de(r -> utenFare(r).les(sak, false) != CompiledConditions.Svar.IKKE_OPPFYLT));
        }
    }

    private static CompiledConditions utenFare(CompiledRule regel) {
        return new CompiledConditions(regel.regel.getVilkaar().toBuilder().setFare(false).build());
    }

    @Test
    void one_that_is_struck_out_is_gone_and_its_neighbours_are_not() {
        long[] plikter = liste.plikter.clone();
        List<Integer> foer = alle(plikter);
        RuleList.stryk(plikter, foer.get(20));
        List<Integer> etter = new ArrayList<>(foer);
        etter.remove(20);
        assertThat(alle(plikter)).isEqualTo(etter);
    }

    @Test
    void rules_that_follow_each_other_and_decide_the_same_are_of_one_rank() {
        Regel a = regel(0);
        RuleList to = new RuleList(IntStream.of(0, 0, 2, 2, 0).mapToObj(i -> new CompiledRule(
                a.toBuilder().setBeslutning(BESLUTNINGER.get(i)).build())).toList());
        assertThat(to.sammeRang(0, 1)).isTrue();
        assertThat(to.sammeRang(1, 2)).isFalse();
        assertThat(to.sammeRang(2, 3)).isTrue();
        assertThat(to.sammeRang(0, 4)).as("another stands between").isFalse();
    }
}
