package no.stillas.last;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

/** What is printed of a step is what was measured. */
final class RapportTest {
    @Test
    void each_stage_has_its_rate_its_number_and_its_percentiles() {
        var helsesjekk = new Histogram(TimeUnit.MINUTES.toNanos(1), 3);
        // 1 to 100 ms
        for (int ms = 1; ms <= 100; ms++) {
            helsesjekk.recordValue(TimeUnit.MILLISECONDS.toNanos(ms));
        }
        var maaling = new Maaling(System.nanoTime(), 0, TimeUnit.SECONDS.toNanos(10));
        for (int i = 0; i < 20; i++) {
            maaling.naadd(Maaling.Trinn.GODTATT, 0);
            maaling.svarte("PERMITTED", 0);
        }
        maaling.naadd(Maaling.Trinn.LEVERT, 0);

        var ut = new ByteArrayOutputStream();
        new Rapport(new PrintStream(ut, true, StandardCharsets.UTF_8))
                .steg(new Steg.Utfall(new Steg(2, 0, 10, 1, 1, 30, 1), 21, maaling, false), helsesjekk);
        var linjer = ut.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(rad(linjer, "godtatt")).startsWith("2.0", "20");
        assertThat(rad(linjer, "levert")).startsWith("0.1", "1");
        assertThat(rad(linjer, "kvittert")).as("nothing has no percentile").containsExactly("0.0", "0", "-", "-", "-", "-", "-");
        assertThat(rad(linjer, "tom helsesjekk")).as("per second, number, p50, p90, p99, p99.9, greatest")
                .containsExactly("10.0", "100", ms(helsesjekk, 50), ms(helsesjekk, 90), ms(helsesjekk, 99), ms(helsesjekk, 99.9), ms(helsesjekk, 100));
        assertThat(linjer).anyMatch(l -> l.equals("planlagt 21; svar: PERMITTED 20; IKKE ALLE BLE BESVART"))
                .anyMatch(l -> l.equals("godtatt og ikke kvittert til slutt: 20"));
    }

    private static String ms(Histogram tider, double prosent) {
        return String.format(Locale.ROOT, "%.1f", tider.getValueAtPercentile(prosent) / 1e6);
    }

    /** The figures of one row. */
    private static List<String> rad(List<String> linjer, String hva) {
        var rad = linjer.stream().filter(l -> l.startsWith(hva + " ")).findFirst().orElseThrow();
        return List.of(rad.substring(hva.length()).strip().split(" +"));
    }
}
