package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.proto.kodeverk.v1.Beslutning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

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
    void rules_by_an_answer_that_is_not_the_default_are_proved_before_anything_is_judged_by_them_and_the_defaults_are_not() {
        assertThat(starter(Map.of("stillas.rules.answers.kommunalt-botiltak", "noedvendig"))).singleElement()
                .asString().contains("the rules by these answers are proved");
        assertThat(starter(Map.of())).as("the build has proved these").isEmpty();
    }

    /** What a start says of a proof. */
    private List<String> starter(Map<String, Object> innstillinger) {
        var sagt = new ListAppender<ILoggingEvent>();
        sagt.start();
        var logg = (Logger) LoggerFactory.getLogger(Oppsett.class);
        var foer = logg.getLevel();
        logg.setLevel(Level.INFO);
        logg.addAppender(sagt);
        try (var hub = new HeleHuben(data, innstillinger)) {
            assertThat(hub.del(RuleBook.class)).isNotNull();
            return sagt.list.stream().map(ILoggingEvent::getFormattedMessage).filter(m -> m.contains("proved")).toList();
        } finally {
            logg.detachAppender(sagt);
            logg.setLevel(foer);
        }
    }

    @Test
    void an_answer_that_is_not_on_the_list_stops_the_start_and_names_the_setting() {
        var oppsett = Map.<String, Object>of("stillas.rules.answers.klientadresse", "ugradert");
        assertThatThrownBy(() -> new HeleHuben(data, oppsett)).hasRootCauseInstanceOf(RuleFault.class).rootCause()
                .hasMessageContaining("stillas.rules.answers.klientadresse=ugradert");
    }
}
