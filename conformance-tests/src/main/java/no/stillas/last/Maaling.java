package no.stillas.last;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What came of the messages of one step: times by stage, and a count of each kind of answer. Safe for concurrent use. */
final class Maaling {
    private static final long LENGST = TimeUnit.MINUTES.toNanos(10);
    private static final int SIFRE = 3;

    /** How far a message has come. */
    enum Trinn {
        /** The hub has answered its sender, and it is on disk. */
        GODTATT("godtatt"),
        /** Its receiver has it. */
        LEVERT("levert"),
        /** The hub has recorded that its receiver has stored it. */
        KVITTERT("kvittert");

        private final String ord;

        Trinn(String ord) {
            this.ord = ord;
        }

        String ord() {
            return ord;
        }
    }

    /** One stage: all times, and how many came while messages were still arriving. */
    private static final class Ett {
        private final Histogram tider = new ConcurrentHistogram(LENGST, SIFRE);
        private final LongAdder iTide = new LongAdder();
    }

    private final long start;
    private final long fra;
    private final long til;
    private final Map<Trinn, Ett> trinn = new EnumMap<>(Trinn.class);
    private final Map<String, LongAdder> svar = new ConcurrentHashMap<>();

    /**
     * @param start {@link System#nanoTime} of the plan's moment zero
     * @param fra nanoseconds into the plan from which messages count; those before warm the hub up
     * @param til nanoseconds into the plan at which the last is due
     */
    Maaling(long start, long fra, long til) {
        this.start = start;
        this.fra = fra;
        this.til = til;
        for (var t : Trinn.values()) {
            trinn.put(t, new Ett());
        }
    }

    /** Something has come so far now. Counted from when the message was due, not from when it was sent. */
    void naadd(Trinn hva, long planlagt) {
        var naa = System.nanoTime() - start;
        if (planlagt >= fra) {
            trinn.get(hva).tider.recordValue(Math.clamp(naa - planlagt, 0, LENGST));
        }
        if (naa >= fra && naa < til) {
            trinn.get(hva).iTide.increment();
        }
    }

    /** One answer of this kind, of a message that counts. */
    void svarte(String slag, long planlagt) {
        if (planlagt >= fra) {
            svar.computeIfAbsent(slag, _ -> new LongAdder()).increment();
        }
    }

    Histogram tider(Trinn hva) {
        return trinn.get(hva).tider.copy();
    }

    /** How many a second came this far while messages arrived: what the hub kept up. */
    double perSekund(Trinn hva) {
        return trinn.get(hva).iTide.sum() / ((til - fra) / 1e9);
    }

    Map<String, Long> svar() {
        var alle = new TreeMap<String, Long>();
        svar.forEach((slag, antall) -> alle.put(slag, antall.sum()));
        return alle;
    }
}
