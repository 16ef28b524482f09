package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import no.stillas.hub.judgement.NaiveInterpreter.Answer;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;

/** The compiled rules and a plain reading of the same rules agree. */
@Domain(TilfeldigeFakta.class)
class TwoReadingsTest {
    @Property(tries = 10_000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_plain_reading_of_the_rules_gives_the_same_answer(@ForAll Facts facts) {
        NaiveInterpreter naiv = new NaiveInterpreter(Law.BOK.regelsett(), facts);
        Judgement.judge(facts, Law.BOK).decision().verdicts().stream()
                .filter(v -> (Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) == 0).forEach(v -> {
                    Answer svar = naiv.answer(new Opplysning(v.person(), v.kategori()));
                    assertThat(svar).as("%s", v).isEqualTo(switch (v.dom()) {
                        case PASSERER -> Answer.PASSES;
                        case VENTER -> Answer.WAITS;
                        case STANSES, UTELATES -> Answer.STOPS;
                    });
                    Statistics.collect(svar);
                });
        Statistics.coverage(c -> {
            for (Answer svar : Answer.values()) {
                c.check(svar).count(n -> n > 500);
            }
        });
    }
}
