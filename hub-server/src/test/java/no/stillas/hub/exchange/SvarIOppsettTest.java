package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.proto.kodeverk.v1.Beslutning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers to what the law leaves open are settings of the hub. */
class SvarIOppsettTest {
    @TempDir
    private Path data;

    @Test
    void an_answer_in_the_settings_is_in_the_rules_that_the_hub_judges_by() {
        try (var hub = new HeleHuben(data, Map.of("stillas.rules.answers.kommunalt-botiltak", "noedvendig"))) {
            var bok = hub.del(RuleBook.class);
            assertThat(bok.regel("C39").orElseThrow().getBeslutning()).isEqualTo(Beslutning.BESLUTNING_PERMIT);
            assertThat(bok.hash()).isNotEqualTo(RuleBook.medModeller().hash())
                    .isEqualTo(RuleBook.medModeller(Map.of("kommunalt-botiltak", "noedvendig")).hash());
        }
    }

    @Test
    void an_answer_that_is_not_on_the_list_stops_the_start_and_names_the_setting() {
        var oppsett = Map.<String, Object>of("stillas.rules.answers.klientadresse", "ugradert");
        assertThatThrownBy(() -> new HeleHuben(data, oppsett)).hasRootCauseInstanceOf(RuleFault.class).rootCause()
                .hasMessageContaining("stillas.rules.answers.klientadresse=ugradert");
    }
}
