package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A round that fails keeps to itself what it failed on. */
final class TidsplanTest {
    @Test
    void what_an_exception_says_does_not_come_in_the_log() {
        var logg = (Logger) LoggerFactory.getLogger(Tidsplan.class);
        var skrevet = new ListAppender<ILoggingEvent>();
        skrevet.start();
        logg.addAppender(skrevet);
        try {
            assertThat(Tidsplan.trygt("proeve", () -> {
                throw new IllegalArgumentException("Kari Test");
            })).isFalse();
        } finally {
            logg.detachAppender(skrevet);
        }

        assertThat(skrevet.list).singleElement().satisfies(linje -> {
            assertThat(linje.getFormattedMessage() + linje.getKeyValuePairs())
                    .contains("proeve", "IllegalArgumentException").doesNotContain("Kari");
            assertThat(linje.getThrowableProxy()).isNull();
        });
    }
}
