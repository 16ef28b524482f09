package no.stillas.hub.judgement;

import static no.stillas.hub.judgement.EldreLovTest.I_2019;
import static no.stillas.hub.judgement.EldreLovTest.KARTLAGT;
import static no.stillas.hub.judgement.EldreLovTest.LOVEN;
import static no.stillas.hub.judgement.EldreLovTest.dom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.hub.judgement.NaiveInterpreter.Answer;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Kartlagt;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule by rule under the act of 1992: what is mapped is judged as after it and cited by it, and what is not lets nothing pass. */
class EldreLovLawsTest {
    private static final Instant SISTE = Instant.parse("2022-12-31T22:59:59Z");

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
}
