package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stillas.proto.judgement.v1.Decision;
import org.junit.jupiter.api.Test;

/** What holds for what each reader is told, whatever the facts, with the models that ship. */
class ExplanationLawsTest {
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor1", "far", "far1");

    @Test
    void whatever_is_hidden_the_control_of_the_senders_own_organisation_is_told_the_same_but_for_the_words() {
        RuleBook bok = RuleBook.medModeller();
        RandomFacts tilfeldige = new RandomFacts(11, bok);
        int skjult = 0;
        for (int i = 0; i < 2_000; i++) {
            Judged judged = Judgement.judge(tilfeldige.neste(), bok);
            skjult += judged.decision().facts().harSkjult() ? 1 : 0;
            assertThat(utenOrd(Explanation.kontroll(judged, bok, LOKAL)))
                    .isEqualTo(utenOrd(Explanation.avsender(judged, bok, LOKAL)));
        }
        assertThat(skjult).isPositive();
    }

    private static Decision utenOrd(Decision decision) {
        Decision.Builder uten = decision.toBuilder();
        uten.getBegrunnelserBuilderList().forEach(b -> b.clearTekst());
        uten.getOppfoelgingBuilderList().forEach(o -> o.clearTekst());
        return uten.build();
    }
}
