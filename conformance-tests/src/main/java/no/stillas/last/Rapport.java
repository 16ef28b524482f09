package no.stillas.last;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** Figures, to be read and copied. Times are milliseconds. */
final class Rapport {
    private final PrintStream ut;

    Rapport(PrintStream ut) {
        this.ut = requireNonNull(ut, "ut is null");
    }

    /** What it is measured on. The load average is from before: what else this machine is doing. */
    void maskin(Histogram fsync) {
        linje("Maskin: %d kjerner (%s), Java %s; last siste minutt før start: %.2f", Runtime.getRuntime().availableProcessors(),
                prosessor(), Runtime.version(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        linje("Generator og hub deler kjernene. Tider i millisekunder, fra da meldingen skulle vært sendt.");
        linje("fsync alene på hubens disk: p50 %s, p99 %s", ms(fsync, 50), ms(fsync, 99));
    }

    void steg(Steg.Utfall utfall, Histogram helsesjekk) {
        var steg = utfall.steg();
        ut.println();
        linje("== %.0f meldinger i sekundet i %.0f s, %d avsenderstrømmer, %d %% plikter", steg.rate(), steg.sekunder(), steg.avsendere(), steg.plikter());
        linje("%-22s %8s %8s %8s %8s %8s %8s %8s", "", "per sek", "antall", "p50", "p90", "p99", "p99.9", "maks");
        for (var trinn : Maaling.Trinn.values()) {
            rad(trinn.ord(), utfall.maaling().perSekund(trinn), utfall.maaling().tider(trinn));
        }
        rad("tom helsesjekk", helsesjekk.getTotalCount() / steg.sekunder(), helsesjekk);
        var godtatt = utfall.maaling().tider(Maaling.Trinn.GODTATT);
        linje("godtatt mot tom helsesjekk: p50 %.1f ganger, p99 %.1f ganger", forhold(godtatt, helsesjekk, 50), forhold(godtatt, helsesjekk, 99));
        linje("planlagt %d; svar: %s%s", utfall.planlagt(), utfall.maaling().svar().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ")), utfall.allSvart() ? "" : "; IKKE ALLE BLE BESVART");
        long rest = godtatt.getTotalCount() - utfall.maaling().tider(Maaling.Trinn.KVITTERT).getTotalCount();
        if (rest != 0) {
            linje("godtatt og ikke kvittert til slutt: %d", rest);
        }
    }

    private void rad(String hva, double perSekund, Histogram tider) {
        linje("%-22s %8.1f %8d %8s %8s %8s %8s %8s", hva, perSekund, tider.getTotalCount(), ms(tider, 50), ms(tider, 90), ms(tider, 99),
                ms(tider, 99.9), ms(tider, 100));
    }

    private static double forhold(Histogram a, Histogram b, double prosent) {
        return (double) a.getValueAtPercentile(prosent) / Math.max(1, b.getValueAtPercentile(prosent));
    }

    private static String ms(Histogram tider, double prosent) {
        return tider.getTotalCount() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", tider.getValueAtPercentile(prosent) / 1e6);
    }

    private static String prosessor() {
        try (var linjer = Files.lines(Path.of("/proc/cpuinfo"))) {
            return linjer.filter(l -> l.startsWith("model name")).map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse("ukjent");
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private void linje(String form, Object... deler) {
        ut.println(String.format(Locale.ROOT, form, deler));
    }
}
