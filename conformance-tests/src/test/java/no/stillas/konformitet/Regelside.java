package no.stillas.konformitet;

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.avslag.Nevning;
import no.stillas.konformitet.avslag.Nevninger;
import no.stillas.konformitet.hub.Avslaatt;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristsett;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellsett;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;

/** The page of what no scenario names: rows of the law and deadlines by file, rules of models by model. */
final class Regelside {
    static final Path FIL = Path.of("docs", "regler-uten-scenario.md");
    private static final Path GRUNNER = Path.of("docs", "regler-uten-scenario.tsv");

    /** One row of the page: what a file or a model holds, and which of it scenarios name. */
    record Del(String tittel, List<Avslaatt> alle, Set<Avslaatt> nevnt) {
        List<Avslaatt> uten() {
            return alle.stream().filter(a -> !nevnt.contains(a)).toList();
        }
    }

    private Regelside() {}

    /** The page as it should be; written where {@code -Dforny} is given. */
    static String skriv() throws IOException {
        var side = side();
        if (System.getProperty("forny") != null) {
            Files.writeString(FIL, side);
        }
        return side;
    }

    private static String side() {
        var nevnt = Nevninger.les(Kjoering.ALLE, "").stream().map(Nevning::hva).collect(Collectors.toSet());
        return """
                # Rules that no scenario names

                Written from the rule files and the feature files; `ScenariofileneTest` fails where it is stale, and with `-Dforny`
                writes it. A scenario names a rule where a Så says `etter regel "…"`, and a deadline where it says where that stands
                or when it runs out. One that waits (`@venter`) names nothing. What stands here may be at work in scenarios all the
                same, as a further reason; and every rule is judged by the enumeration of hub-server. What scenarios name, and whether
                they notice when it is gone, stands in [avslag](avslag/README.md).

                ## The law
                %s
                ## The models
                %s
                ### At work only by another answer

                The hub that plays the scenarios has the answers that it comes with. These rules are at work where a kommune has answered otherwise.

                | rule | at work where | the hub comes with |
                |---|---|---|
                %s
                ### Cannot be the one that answers

                %s
                ## Deadlines
                %s""".formatted(tabell("family", lov(nevnt)), tabell("model", modeller(nevnt)), svar(nevnt), grunner(nevnt),
                tabell("file", frister(nevnt)));
    }

    /** Rules that stand under another answer than the first, which is the one that the hub comes with. */
    private static String svar(Set<Avslaatt> nevnt) {
        return filer("models").flatMap(fil -> les(fil, Modellsett.newBuilder()).getModellList().stream()).flatMap(m -> m.getRegelList().stream()
                .filter(r -> !nevnt.contains(Avslaatt.regel(r.getId())))
                .flatMap(r -> r.getNaarList().stream().flatMap(n -> m.getSpoersmaalList().stream()
                        .filter(q -> q.getId().equals(n.getSpoersmaal()) && !q.getSvar(0).getId().equals(n.getSvar()))
                        .map(q -> "| `%s` | `%s` is `%s` | `%s` |\n".formatted(r.getId(), q.getId(), n.getSvar(), q.getSvar(0).getId())))))
                .collect(Collectors.joining());
    }

    /** Why no scenario can name a rule; a rule that is not there, or that one names, has no reason. */
    private static String grunner(Set<Avslaatt> nevnt) {
        var regler = filer("models").flatMap(fil -> les(fil, Modellsett.newBuilder()).getModellList().stream())
                .flatMap(m -> m.getRegelList().stream()).map(Modellregel::getId).collect(Collectors.toSet());
        try {
            return Files.readAllLines(GRUNNER).stream().map(l -> l.split("\t", 2)).map(d -> {
                if (!regler.contains(d[0]) || nevnt.contains(Avslaatt.regel(d[0]))) {
                    throw new IllegalStateException(GRUNNER + ": " + d[0] + " is no rule of a model, or a scenario names it");
                }
                return "* `%s`: %s\n".formatted(d[0], d[1]);
            }).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Del> lov(Set<Avslaatt> nevnt) {
        return filer("law").map(fil -> new Del(fil.navn(), les(fil, Regelsett.newBuilder()).getRegelList().stream()
                .map(Regel::getId).map(Avslaatt::regel).toList(), nevnt)).toList();
    }

    private static List<Del> modeller(Set<Avslaatt> nevnt) {
        return filer("models").flatMap(fil -> les(fil, Modellsett.newBuilder()).getModellList().stream()
                .map(m -> new Del(m.getId() + ": " + m.getTittel(),
                        m.getRegelList().stream().map(Modellregel::getId).map(Avslaatt::regel).toList(), nevnt))).toList();
    }

    private static List<Del> frister(Set<Avslaatt> nevnt) {
        return filer("frister").map(fil -> new Del(fil.navn(), les(fil, Fristsett.newBuilder()).getFristList().stream()
                .map(Frist::getId).map(Avslaatt::frist).toList(), nevnt)).toList();
    }

    /** What holds nothing that can be named has no row. */
    static String tabell(String hva, List<Del> deler) {
        var rader = deler.stream().filter(d -> !d.alle().isEmpty()).toList();
        int alle = rader.stream().mapToInt(d -> d.alle().size()).sum();
        int uten = rader.stream().mapToInt(d -> d.uten().size()).sum();
        return "\n" + (alle - uten) + " of " + alle + " are named.\n\n| " + hva + " | named | by no scenario |\n|---|---|---|\n"
                + rader.stream().map(d -> "| " + d.tittel() + " | " + (d.alle().size() - d.uten().size()) + " of " + d.alle().size() + " | "
                + d.uten().stream().map(Avslaatt::id).sorted().collect(Collectors.joining(", ")) + " |\n").collect(Collectors.joining());
    }

    private record Fil(String navn, String tekst) {}

    private static Stream<Fil> filer(String mappe) {
        return ressurs("/rules/" + mappe + "/innhold.txt").lines().map(String::strip).filter(l -> l.endsWith(".textproto"))
                .map(navn -> new Fil(navn.replace(".textproto", ""), ressurs("/rules/" + mappe + "/" + navn)));
    }

    private static <B extends Message.Builder> B les(Fil fil, B til) {
        try {
            TextFormat.merge(fil.tekst(), til);
            return til;
        } catch (TextFormat.ParseException e) {
            throw new IllegalStateException(fil.navn(), e);
        }
    }

    private static String ressurs(String sti) {
        try (var fil = Objects.requireNonNull(Regelside.class.getResourceAsStream(sti), sti)) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
