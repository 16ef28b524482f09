package no.stillas.konformitet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios as they stand in the feature files: tags and names. */
record Scenariofil(String modell, String navn, List<String> tagger, String kommentar) {
    static final Path MAPPE = Path.of("src", "main", "resources", "no", "stillas", "konformitet", "scenarier");

    static List<Scenariofil> alle() {
        try (Stream<Path> filer = Files.list(MAPPE)) {
            return filer.sorted().flatMap(fil -> les(fil).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scenariofil> les(Path fil) {
        try {
            var funnet = new ArrayList<Scenariofil>();
            List<String> tagger = List.of();
            var kommentar = "";
            for (var linje : Files.readAllLines(fil).stream().map(String::strip).toList()) {
                if (linje.startsWith("# ")) {
                    kommentar = linje.substring(2);
                } else if (linje.startsWith("@")) {
                    tagger = Arrays.asList(linje.split(" +"));
                } else if (linje.startsWith("Scenario: ")) {
                    funnet.add(new Scenariofil(fil.getFileName().toString().replace(".feature", ""),
                            linje.substring("Scenario: ".length()), tagger, kommentar));
                    kommentar = "";
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
