package no.stillas.adapter.sdk.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilbakefallTest {
    @Test
    void doublesToItsCapAndSpreads() {
        var tilbakefall = new Tilbakefall(new Random(3));
        long trinn = Tilbakefall.MINST.toMillis();
        for (int i = 0; i < 100; i++) {
            assertThat(tilbakefall.neste()).isBetween(Duration.ofMillis(trinn / 2), Duration.ofMillis(trinn));
            trinn = Math.min(Tilbakefall.MEST.toMillis(), trinn * 2);
        }
    }

    @Test
    void neverComesBeforeTheHubAsks() {
        assertThat(new Tilbakefall(new Random(3)).neste(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void beginsAgainWhenSomethingWorked() {
        var tilbakefall = new Tilbakefall(new Random(3));
        for (int i = 0; i < 20; i++) {
            tilbakefall.neste();
        }
        tilbakefall.forfra();
        assertThat(tilbakefall.neste()).isLessThanOrEqualTo(Tilbakefall.MINST);
    }
}
