package no.stillas.hub.judgement;

import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.judgement.facts.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One message with six categories, judged by the hub and by two other engines with the same rules, and by each with a rule
 * book of ten times the size. Before anything is measured, the engines must agree.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xbatch", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {
    private static final int TILFELDIGE = 100;

    /** A message, and whether it is judged by the law or by the same law written in ten times as many rules. */
    public enum Message {
        CONSENTED(Meldinger.HENVISNING_MED_SAMTYKKE, false), DENIED(Meldinger.HENVISNING_UTEN_SAMTYKKE, false),
        MELDING(Meldinger.MELDING, false), CONSENTED_X10(Meldinger.HENVISNING_MED_SAMTYKKE, true),
        DENIED_X10(Meldinger.HENVISNING_UTEN_SAMTYKKE, true), MELDING_X10(Meldinger.MELDING, true);

        final Facts facts;
        private final boolean tenfold;

        Message(Facts facts, boolean tenfold) {
            this.facts = facts;
            this.tenfold = tenfold;
        }

        RuleBook bok() {
            return tenfold ? Vekst.delt(Law.BOK) : Law.BOK;
        }
    }

    @State(Scope.Benchmark)
    public static class Hub {
        @Param({"CONSENTED", "DENIED", "MELDING", "CONSENTED_X10", "DENIED_X10", "MELDING_X10"})
        public Message message;

        RuleBook bok;
        Facts facts;

        @Setup
        public void setUp(Blackhole hull) {
            bok = message.bok();
            facts = message.facts;
            Oppvarming.av(() -> Judgement.judge(facts, bok), hull);
        }
    }

    /** An engine with all the rules, or with those alone that speak of this sender, receiver and purpose. */
    @State(Scope.Benchmark)
    public abstract static class Other<S> {
        @Param({"CONSENTED", "DENIED", "MELDING", "CONSENTED_X10"})
        public Message message;

        @Param({"ALL", "SELECTED"})
        public Rules rules;

        AnnenDom<S> dom;

        public enum Rules { ALL, SELECTED }

        abstract Skrift skrift();

        abstract AnnenMotor<S> motor(List<Oversettelse.Linje> linjer);

        @Setup
        public void setUp(Blackhole hull) {
            RuleBook bok = message.bok();
            Facts f = message.facts;
            List<Oversettelse.Linje> alle = Oversettelse.av(bok, skrift());
            List<Facts> spurt = new ArrayList<>(List.of(f));
            AnnenMotor<S> motor = motor(rules == Rules.ALL ? alle : utvalgt(alle, f));
            if (rules == Rules.ALL && bok == Law.BOK) {
                spurt.addAll(Enighet.tilfeldige(TILFELDIGE, bok));
            }
            enig(Enighet.om(spurt, bok, motor, alle));
            dom = new AnnenDom<>(f, bok, motor, alle);
            Oppvarming.av(dom::passerer, hull);
        }

        private static List<Oversettelse.Linje> utvalgt(List<Oversettelse.Linje> alle, Facts f) {
            return alle.stream().filter(l -> l.mellom(f.avsender().etat(), f.mottaker().etat(), f.formaal())).toList();
        }

        private static void enig(Enighet enighet) {
            if (!enighet.uenige().isEmpty()) {
                throw new IllegalStateException("the engines do not agree: " + enighet.uenige());
            }
        }
    }

    @State(Scope.Benchmark)
    public static class Cel extends Other<CelVariableResolver> {
        @Override
        Skrift skrift() {
            return CelMotor.SKRIFT;
        }

        @Override
        AnnenMotor<CelVariableResolver> motor(List<Oversettelse.Linje> linjer) {
            return new CelMotor(linjer);
        }
    }

    @State(Scope.Benchmark)
    public static class Cedar extends Other<CedarMotor.Forespoersel> {
        @Override
        Skrift skrift() {
            return CedarMotor.SKRIFT;
        }

        @Override
        AnnenMotor<CedarMotor.Forespoersel> motor(List<Oversettelse.Linje> linjer) {
            return new CedarMotor(linjer);
        }
    }

    @Benchmark
    public Judged hub(Hub hub) {
        return Judgement.judge(hub.facts, hub.bok);
    }

    @Benchmark
    public boolean[] cel(Cel cel) {
        return cel.dom.passerer();
    }

    @Benchmark
    public boolean[] cedar(Cedar cedar) {
        return cedar.dom.passerer();
    }
}
