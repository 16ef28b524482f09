package no.stillas.hub.judgement;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristsett;

/** The rule files that the hub ships with. */
final class RuleFiles {
    private static final String INNHOLD = "innhold.txt";

    private RuleFiles() {}

    static List<RuleSource> lov() {
        return kilder("/rules/law/");
    }

    static List<RuleSource> modeller() {
        return kilder("/rules/models/");
    }

    /** Ids of the deadlines that something starts. Their own package checks and runs them. */
    static Set<String> frister() {
        Fristsett.Builder alle = Fristsett.newBuilder();
        for (RuleSource kilde : kilder("/rules/frister/")) {
            try {
                TextFormat.merge(kilde.tekst(), alle);
            } catch (TextFormat.ParseException e) {
                throw new RuleFault(List.of(new Fault(kilde.navn(), Math.max(1, e.getLine()), String.valueOf(e.getMessage()))));
            }
        }
        return alle.getFristList().stream().filter(f -> f.getStartCount() > 0).map(Frist::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<RuleSource> kilder(String mappe) {
        return les(mappe + INNHOLD).lines().map(String::strip).filter(l -> !l.isEmpty())
                .map(navn -> new RuleSource(navn, les(mappe + navn))).toList();
    }

    private static String les(String navn) {
        try (InputStream inn = RuleFiles.class.getResourceAsStream(navn)) {
            if (inn == null) {
                throw new IllegalStateException("the jar lacks " + navn);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + navn, e);
        }
    }
}
