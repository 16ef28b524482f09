package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders. */
final class Mapper {
    private Mapper() {}

    /** A new, empty folder; what was there before is deleted. */
    static void toem(Path mappe) throws IOException {
        if (Files.exists(mappe)) {
            try (var alt = Files.walk(mappe)) {
                for (var del : alt.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(del);
                }
            }
        }
        Files.createDirectories(mappe);
    }
}
