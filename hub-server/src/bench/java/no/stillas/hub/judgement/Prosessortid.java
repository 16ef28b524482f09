package no.stillas.hub.judgement;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time an operation: that of the whole process, so with collection of garbage and with what is native. On a
 * machine that others use it says what the work costs, where the clock also counts the waiting.
 */
public final class Prosessortid implements InternalProfiler {
    static final String NAVN = "cpu.norm";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long foer;

    @Override
    public String getDescription() {
        return "processor time an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        foer = system.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double brukt = system.getProcessCpuTime() - foer;
        return List.of(new ScalarResult(NAVN, brukt / Math.max(1, result.getMetadata().getAllOps()), "ns/op",
                AggregationPolicy.AVG));
    }
}
