package no.stillas.konformitet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scenarios as they stand in the feature files: tags and names. */
record Scenariofil(String modell, String navn, List<String> tagger, String kommentar) {
    static final Path MAPPE = Path.of("src", "main", "resources", "no", "stillas", "konformitet", "scenarier");

    /** Those of single flows and pain points, tagged by the line of the coverage that they show. */
    static final Path DEKNING = MAPPE.resolveSibling("dekning");

    /** Other words that begin scenarios, or parts of them, in Norwegian Gherkin. */
    private static final Pattern UTENOM = Pattern.compile("(?:Eksempel|Eksempler|Scenariomal|Abstrakt Scenario|Regel|Bakgrunn):");

    static List<Scenariofil> alle() {
        return filer().stream().flatMap(fil -> les(fil).stream()).toList();
    }

    static List<Path> filer() {
        return filer(MAPPE);
    }

    static List<Path> filer(Path mappe) {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one file.
     *
     * @throws IllegalArgumentException when a scenario has no tags, or there is a form of scenario that this does not count
     */
    static List<Scenariofil> les(Path fil) {
        try {
            var funnet = new ArrayList<Scenariofil>();
            List<String> tagger = List.of();
            var kommentar = "";
            for (var linje : Files.readAllLines(fil).stream().map(String::strip).toList()) {
                if (linje.startsWith("# ")) {
                    kommentar = linje.substring(2);
                } else if (linje.startsWith("@")) {
                    tagger = Arrays.asList(linje.split(" +"));
                } else if (UTENOM.matcher(linje).lookingAt()) {
                    throw new IllegalArgumentException(fil.getFileName() + ": bare «Scenario:» telles, ikke " + linje);
                } else if (linje.startsWith("Scenario: ")) {
                    if (tagger.isEmpty()) {
                        throw new IllegalArgumentException(fil.getFileName() + ": et scenario uten merker: " + linje);
                    }
                    funnet.add(new Scenariofil(fil.getFileName().toString().replace(".feature", ""),
                            linje.substring("Scenario: ".length()), tagger, kommentar));
                    kommentar = "";
                    tagger = List.of();
                }
            }
            return funnet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return tagger.getFirst().substring(1);
    }

    boolean har(String tagg) {
        return tagger.contains(tagg);
    }
}
