package no.stillas.hub.judgement;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Warms up by processor time. JMH's own warming up is by the clock, and on a machine that others use there may be little
 * processor time in a second.
 */
final class Oppvarming {
    private static final long SEKUNDER = 3;

    private Oppvarming() {}

    static void av(Supplier<?> arbeid, Blackhole hull) {
        ThreadMXBean traader = ManagementFactory.getThreadMXBean();
        long slutt = traader.getCurrentThreadCpuTime() + SEKUNDER * 1_000_000_000;
        while (traader.getCurrentThreadCpuTime() < slutt) {
            for (int i = 0; i < 10; i++) {
                hull.consume(arbeid.get());
            }
        }
    }
}
