package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.NaiveInterpreter.Answer;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Kartlagt;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Under the act of 1992 nothing passes but what is mapped from it to the rules; what is mapped is cited by its paragraphs,
 * and the rest is denied by one wording that says so.
 */
class EldreLovTest {
    private static final Instant I_2019 = Instant.parse("2019-05-06T10:00:00Z");
    private static final Instant SISTE = Instant.parse("2022-12-31T22:59:59Z");
    private static final Eldrelov LOVEN = Law.BOK.regelsett().getEldrelov(0);
    private static final Set<String> KARTLAGT = LOVEN.getKartlagtList().stream().flatMap(k -> k.getRegelList().stream())
            .collect(Collectors.toSet());

    static Stream<String> kartlagte() {
        return KARTLAGT.stream().sorted().filter(id -> !Law.BOK.regel(id).orElseThrow().getPort());
    }

    /** But for what is answered with one and the same text, which cites nothing. */
    static Stream<String> siterte() {
        return kartlagte().filter(id -> Law.BOK.regel(id).orElseThrow().getAarsak() != Aarsak.AARSAK_IKKE_TILGJENGELIG);
    }

    static Stream<String> andre() {
        return Law.BOK.regler().stream().filter(r -> !r.getPort() && r.getBeslutning() != Beslutning.BESLUTNING_DENY)
                .map(Regel::getId).filter(id -> !KARTLAGT.contains(id));
    }

    private static Verdict dom(Facts f, Instant da) {
        return Judgement.judge(Flyttet.til(f, da), Law.BOK).decision().verdicts().getFirst();
    }

    @ParameterizedTest
    @MethodSource("kartlagte")
    void what_is_mapped_is_judged_by_the_same_rule_on_both_sides_of_the_new_act(String id) {
        Facts f = Opptelling.LOV.naarAvgjoer(id);
        assertThat(dom(f, SISTE).regel()).contains(id);
        assertThat(dom(f, SISTE).dom()).isEqualTo(dom(f, SISTE.plusSeconds(1)).dom());
        assertThat(dom(f, I_2019).regel()).contains(id);
    }

    @ParameterizedTest
    @MethodSource("siterte")
    void what_is_mapped_is_cited_by_the_older_act_in_paragraph_and_wordings(String id) {
        Kartlagt kartlagt = LOVEN.getKartlagtList().stream().filter(k -> k.getRegelList().contains(id)).findFirst().orElseThrow();
        Judged da = Judgement.judge(Flyttet.til(Opptelling.LOV.naarAvgjoer(id), I_2019), Law.BOK);
        var svar = Explanation.revisor(da, Law.BOK, Map.of());
        assertThat(svar.getBegrunnelserList()).filteredOn(b -> b.getRegel().equals(id)).isNotEmpty().allSatisfy(b -> {
            assertThat(b.getParagraf()).doesNotContain("barnevernsloven §", "opplæringslova §");
            assertThat(b.getTekst()).doesNotContain("barnevernsloven §", "opplæringslova §");
            if (kartlagt.hasKilde()) {
                assertThat(b.getParagraf()).isEqualTo(Texts.paragraf(kartlagt.getKilde()));
            }
        });
        assertThat(Explanation.registrert(da, Law.BOK)).doesNotContain("barnevernsloven §", "opplæringslova §");
        assertThat(svar.getOppfoelgingList()).allSatisfy(o -> assertThat(o.getParagraf()).doesNotContain("barnevernsloven §"));
    }

    @ParameterizedTest
    @MethodSource("andre")
    void what_is_not_mapped_lets_nothing_pass_or_wait_until_the_new_act(String id) {
        Facts f = Opptelling.LOV.naarAvgjoer(id);
        for (Instant da : new Instant[] {I_2019, SISTE}) {
            Verdict v = dom(f, da);
            assertThat(v.regel().orElse("")).isNotEqualTo(id);
            assertThat(v.dom() == Dom.STANSES || v.dom() == Dom.UTELATES || v.regel().filter(KARTLAGT::contains).isPresent())
                    .as("%s %s", id, v).isTrue();
        }
    }

    @Test
    void the_rest_is_denied_by_one_wording_that_says_what_is_mapped() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        Judged da = Judgement.judge(Flyttet.til(s.facts, I_2019), Law.BOK);
        var svar = Explanation.avsender(da, Law.BOK, Map.of(Situation.BARN, "barn"));
        assertThat(da.decision().verdicts()).extracting(Verdict::aarsak).containsOnly(Aarsak.AARSAK_IKKE_I_KRAFT);
        assertThat(svar.getBegrunnelser(0).getRegel()).isEqualTo("ELDRE-1992");
        assertThat(svar.getBegrunnelser(0).getParagraf()).isEqualTo("barnevernloven (1992) § 6-7");
        assertThat(svar.getBegrunnelser(0).getTekst()).contains("Av eldre lov er bare dette kartlagt");
        assertThat(svar.getMeldepliktlinje()).contains("barnevernloven (1992) § 6-4").doesNotContain("barnevernsloven §");
    }

    @Test
    void what_secrecy_closes_without_an_answer_stays_closed_in_its_own_words() {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_ADMIN).om(Kategori.KATEGORI_CLI);
        assertThat(dom(s.facts, I_2019).regel()).contains("J15");
    }

    @Test
    void danger_to_life_and_averting_are_stopped_by_no_older_act() {
        Situation fare = new Situation(Etat.ETAT_SKO, Etat.ETAT_AMK, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA)
                .ett("fare").paaberoper(Grunnlag.GRUNNLAG_FVL13B7);
        Situation avverging = new Situation(Etat.ETAT_BVT, Etat.ETAT_POL, Formaal.FORMAAL_PREVENT).om(Kategori.KATEGORI_VOL)
                .paaberoper(Grunnlag.GRUNNLAG_STRL196);
        assertThat(dom(fare.facts, I_2019).passerer()).isTrue();
        assertThat(dom(avverging.facts, I_2019).passerer()).isTrue();
    }

    @Test
    void the_rules_that_are_listed_for_a_day_are_those_that_speak_on_it() {
        var i2019 = Law.BOK.regler(LocalDate.of(2019, 5, 6));
        assertThat(i2019).extracting(Regel::getId).contains("A01", "B05", "ELDRE-1992", "J01").doesNotContain("C06", "D01", "C39");
        assertThat(i2019).filteredOn(r -> r.getId().equals("A01")).extracting(r -> r.getKilde().getParagraf())
                .containsExactly("§ 15-3");
        assertThat(Law.BOK.regler(LocalDate.of(2026, 11, 22))).extracting(Regel::getId).contains("A01", "C06", "D01")
                .doesNotContain("ELDRE-1992", "C39");
    }

    @Test
    void a_plain_reading_of_the_older_act_gives_the_same_answers() {
        Law.BOK.regler().stream().filter(r -> !r.getPort()).forEach(r -> {
            Facts f = Flyttet.til(Opptelling.LOV.naarAvgjoer(r.getId()), I_2019);
            NaiveInterpreter naiv = new NaiveInterpreter(Law.BOK.regelsett(), f);
            Judgement.judge(f, Law.BOK).decision().verdicts().stream()
                    .filter(v -> (Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) == 0)
                    .forEach(v -> assertThat(naiv.answer(new Opplysning(v.person(), v.kategori()))).as("%s", v)
                            .isEqualTo(switch (v.dom()) {
                                case PASSERER -> Answer.PASSES;
                                case VENTER -> Answer.WAITS;
                                case STANSES, UTELATES -> Answer.STOPS;
                            }));
        });
    }

    @Test
    void its_table_holds_what_is_mapped_and_what_denies_and_the_one_denial_of_the_rest() {
        // made anew, since making it is what is tested
        OldLaw loven = new OldLaw(LOVEN, Law.BOK.regler().stream().map(CompiledRule::new).toList());
        long dag = LocalDate.of(2019, 5, 6).toEpochDay();
        assertThat(leste(loven, dag)).isEqualTo(Stream.concat(Stream.of(LOVEN.getNektelse()), Law.BOK.regler().stream()
                        .filter(r -> KARTLAGT.contains(r.getId()) || r.getBeslutning() == Beslutning.BESLUTNING_DENY))
                .filter(r -> !r.getPort() && Dager.av(r.getGyldig()).omfatter(dag)).map(Regel::getId).collect(Collectors.toSet()));
        assertThat(KARTLAGT).isNotEmpty().allSatisfy(id -> assertThat(loven.kartlagt(id)).isPresent());
        assertThat(loven.kartlagt("C39")).isEmpty();
    }

    /** Ids of all that is read for any sender, receiver and purpose. */
    private static Set<String> leste(OldLaw loven, long dag) {
        return Stream.of(Etat.values()).flatMap(fra -> Stream.of(Etat.values()).flatMap(til -> Stream.of(Formaal.values())
                        .flatMap(f -> Stream.of(loven.tabell().oppslag(fra, til, f, dag).regler).map(r -> r.id))))
                .collect(Collectors.toSet());
    }
}
