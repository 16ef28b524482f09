package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.regelverk.v1.Frist;
import org.junit.jupiter.api.Test;

/** What an answer to an open question does to deadlines. */
final class FristsvarTest {
    @Test
    void the_six_months_of_paragraph_8_7_are_started_on_one_side_of_its_day_and_not_on_the_other() {
        var foer = Fristbok.innebygd(RuleBook.lov().virkninger());
        var etter = Fristbok.innebygd(RuleBook.lov(Map.of("oppfoelging-etter-opphevet-omsorg", "i-kraft")).virkninger());
        String avgjoerelse = "stillas.vedtak.v1.NemndasAvgjoerelse";

        assertThat(foer.startesAv(avgjoerelse).map(Frist::getId)).doesNotContain("DL-8-7");
        assertThat(etter.startesAv(avgjoerelse).map(Frist::getId)).contains("DL-8-7");
        assertThat(etter.alle().stream().filter(f -> !foer.frist(f.getId()).orElseThrow().equals(f)).map(Frist::getId))
                .as("nothing else is changed").containsExactly("DL-8-7");
    }
}
