package no.stillas.hub.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** The search for remedies, and judgement where models narrow what the law lets pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xbatch", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JudgementBenchmark {
    private static final int ANTALL = 1024;

    private final RuleBook lov = Law.BOK;
    private final RuleBook medModeller = RuleBook.medModeller();
    private final Facts uten = Meldinger.HENVISNING_UTEN_SAMTYKKE;
    private final Facts tilTeam = tilTeam(Meldinger.HENVISNING_MED_SAMTYKKE);
    private final Facts[] modellenes = Stream.generate(new RandomFacts(2026, medModeller)::neste)
            .filter(f -> !medModeller.modeller().valgt(f).isEmpty()).limit(ANTALL).toArray(Facts[]::new);
    private final Facts flest = Stream.of(modellenes)
            .filter(f -> !(Judgement.lov(f, medModeller) instanceof Denied))
            .max(Comparator.comparing(f -> medModeller.modeller().valgt(f).size())).orElseThrow();
    private int neste;

    @Setup
    public void setUp(BenchmarkParams params, Blackhole hull) {
        Oppvarming.av(switch (params.id()) {
            case String id when id.endsWith("remediesOfDenied") -> this::remediesOfDenied;
            case String id when id.endsWith("consentedReferralHeldByModel") -> this::consentedReferralHeldByModel;
            case String id when id.endsWith("messageUnderAllModels") -> this::messageUnderAllModels;
            case String _ -> this::messageUnderMostModels;
        }, hull);
    }

    /** Barnevern refers a child to a team whose model waits for an agreement. */
    private static Facts tilTeam(Facts facts) {
        List<String> kommune = List.of("3228");
        return facts.medSamordning(new Samordning("stillas.henvisning.v1.Henvisning",
                new Samordning.Side("1", "", kommune), new Samordning.Side("2", "stillasbyggerne", kommune), false, Set.of(),
                Optional.empty(), List.of(), Samordning.Plan.ukjent("")));
    }

    @Benchmark
    public List<Remedy> remediesOfDenied() {
        return Remedies.search(uten, lov);
    }

    @Benchmark
    public Judged consentedReferralHeldByModel() {
        return Judgement.judge(tilTeam, medModeller);
    }

    /** One of many random messages that models speak of, each time another. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Judged messageUnderAllModels() {
        neste = neste + 1 & ANTALL - 1;
        return Judgement.judge(modellenes[neste], medModeller);
    }

    /** The one of these that the law does not deny and that most rules of models speak of. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Judged messageUnderMostModels() {
        return Judgement.judge(flest, medModeller);
    }
}
