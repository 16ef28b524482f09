package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;

/**
 * Under the act of 1992 nothing passes but what is mapped from it to the rules; what is mapped is cited by its paragraphs,
 * and the rest is denied by one wording that says so.
 */
class EldreLovTest {
    static final Instant I_2019 = Instant.parse("2019-05-06T10:00:00Z");
    static final Eldrelov LOVEN = Law.BOK.regelsett().getEldrelov(0);
    static final Set<String> KARTLAGT = LOVEN.getKartlagtList().stream().flatMap(k -> k.getRegelList().stream())
            .collect(Collectors.toSet());

    static Verdict dom(Facts f, Instant da) {
        return Judgement.judge(Flyttet.til(f, da), Law.BOK).decision().verdicts().getFirst();
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
