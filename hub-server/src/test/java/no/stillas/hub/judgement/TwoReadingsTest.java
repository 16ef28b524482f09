package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import org.junit.jupiter.api.Test;

/** The compiled rules and a plain reading of the same rules agree. */
class TwoReadingsTest {
    private static final int ANTALL = 10_000;

    @Test
    void a_plain_reading_of_the_rules_gives_the_same_answer_for_ten_thousand_random_facts() {
        RandomFacts tilfeldige = new RandomFacts(2026, Law.BOK);
        Map<NaiveInterpreter.Answer, Integer> antall = new EnumMap<>(NaiveInterpreter.Answer.class);
        for (int i = 0; i < ANTALL; i++) {
            Facts facts = tilfeldige.neste();
            NaiveInterpreter naiv = new NaiveInterpreter(Law.BOK.regelsett(), facts);
            Judged judged = Judgement.judge(facts, Law.BOK);
            for (Verdict verdict : judged.decision().verdicts()) {
                int bit = Kategorisett.bit(verdict.kategori());
                if ((bit & (Case.FOELGE | Case.ADR)) != 0) {
                    continue;
                }
                NaiveInterpreter.Answer svar = naiv.answer(new Opplysning(verdict.person(), verdict.kategori()));
                antall.merge(svar, 1, Integer::sum);
                assertThat(svar).as("%s%n%s", verdict, facts).isEqualTo(switch (verdict.dom()) {
                    case PASSERER -> NaiveInterpreter.Answer.PASSES;
                    case VENTER -> NaiveInterpreter.Answer.WAITS;
                    case STANSES, UTELATES -> NaiveInterpreter.Answer.STOPS;
                });
            }
        }
        assertThat(antall).as("every kind of answer was compared").hasSize(3);
        assertThat(antall.values()).allMatch(n -> n > 500);
    }
}
