package no.stillas.hub.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** One judgement of a typical message with six categories: facts and rules in, outcome out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JudgementBenchmark {
    private final RuleBook bok = RuleBook.lov();
    private final RuleBook medModeller = RuleBook.medModeller();
    private final Facts samtykke = henvisning(true);
    private final Facts uten = henvisning(false);
    private final Facts melding = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
            .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_VOL, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ID,
                    Kategori.KATEGORI_FAM, Kategori.KATEGORI_HEA)
            .paaberoper(Grunnlag.GRUNNLAG_MELD_A).facts;

    private final Facts tilTeam = tilTeam(samtykke);

    /** Barnevern refers a child to a team whose model waits for an agreement. */
    private static Facts tilTeam(Facts facts) {
        List<String> kommune = List.of("3228");
        return facts.medSamordning(new Samordning("stillas.henvisning.v1.Henvisning",
                new Samordning.Side("1", "", kommune), new Samordning.Side("2", "stillasbyggerne", kommune), false, Set.of(),
                Optional.empty(), List.of(), Samordning.Plan.ukjent("")));
    }

    /** Barnevern refers a child to BUP. */
    private static Facts henvisning(boolean medSamtykke) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA, Kategori.KATEGORI_FAM, Kategori.KATEGORI_ID,
                        Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
        if (medSamtykke) {
            s.person(p -> p.medSamtykker(List.of(s.samtykkeFraAlle(p, Kategorisett.alle()))));
        }
        s.facts = s.facts.medInnhold(Innhold.av(s.kategorier.liste().stream()
                .map(k -> new Opplysning(Situation.BARN, k)).toList()));
        return s.facts;
    }

    @Benchmark
    public Judged consentedReferral() {
        return Judgement.judge(samtykke, bok);
    }

    @Benchmark
    public Judged consentedReferralHeldByModel() {
        return Judgement.judge(tilTeam, medModeller);
    }

    @Benchmark
    public Judged deniedReferral() {
        return Judgement.judge(uten, bok);
    }

    @Benchmark
    public Judged bekymringsmelding() {
        return Judgement.judge(melding, bok);
    }

    @Benchmark
    public List<Remedy> remediesOfDenied() {
        return Remedies.search(uten, bok);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(JudgementBenchmark.class.getSimpleName()).build()).run();
    }
}
