package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import org.junit.jupiter.api.Test;

/** Every other test shares one reading of the law; here it is read anew, so that reading it is tested too. */
class LestPaaNyttTest {
    @Test
    void the_law_as_it_is_read_now_decides_as_a_plain_reading_of_it_says() {
        RuleBook bok = RuleBook.lov();
        RandomFacts tilfeldige = new RandomFacts(5, bok);
        for (int i = 0; i < 2_000; i++) {
            Facts facts = tilfeldige.neste();
            NaiveInterpreter naiv = new NaiveInterpreter(bok.regelsett(), facts);
            for (Verdict verdict : Judgement.judge(facts, bok).decision().verdicts()) {
                if ((Kategorisett.bit(verdict.kategori()) & (Case.FOELGE | Case.ADR)) == 0) {
                    assertThat(naiv.answer(new Opplysning(verdict.person(), verdict.kategori()))).as("%s%n%s", verdict, facts)
                            .isEqualTo(switch (verdict.dom()) {
                                case PASSERER -> NaiveInterpreter.Answer.PASSES;
                                case VENTER -> NaiveInterpreter.Answer.WAITS;
                                case STANSES, UTELATES -> NaiveInterpreter.Answer.STOPS;
                            });
                }
            }
        }
    }
}
