package no.stillas.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has come to the units' folders. */
final class Innmappe {
    private final Adaptere adaptere;

    Innmappe(Adaptere adaptere) {
        this.adaptere = adaptere;
    }

    /** The file in the inbox, at any depth, that names the message. */
    Optional<Path> finn(String enhet, String id) throws IOException {
        return filer(adaptere.mappe(enhet).resolve("inn")).stream()
                .filter(f -> f.getFileName().toString().endsWith(id + ".json")).findFirst();
    }

    /** Receipts and notices in the unit's folder that hold the text. */
    List<String> varsler(String enhet, String om) throws IOException {
        var funnet = new ArrayList<String>();
        for (var fil : filer(adaptere.mappe(enhet).resolve("inn").resolve("kvitteringer"))) {
            lest(fil).filter(t -> t.contains(om)).ifPresent(funnet::add);
        }
        return funnet;
    }

    private static List<Path> filer(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (var filer = Files.walk(mappe)) {
            return filer.filter(f -> f.getFileName().toString().endsWith(".json")).toList();
        } catch (UncheckedIOException e) {
            return List.of(); // moved while it was read; asked again
        }
    }

    /** The text of the file, where it is there. */
    static Optional<String> lest(Path fil) {
        try {
            return Files.exists(fil) ? Optional.of(Files.readString(fil)) : Optional.empty();
        } catch (IOException e) {
            // moved away between the two; asked again
            return Optional.empty();
        }
    }
}
