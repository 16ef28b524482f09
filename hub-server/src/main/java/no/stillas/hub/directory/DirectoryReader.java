package no.stillas.hub.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** Makes a directory of files, or says everything that is wrong with them. */
final class DirectoryReader {
    private DirectoryReader() {}

    /**
     * @param files text by file name
     * @throws BadDirectory naming every fault
     */
    static Directory read(SortedMap<String, String> files) {
        var faults = new ArrayList<Fault>();
        var sources = files.entrySet().stream()
                .map(f -> SourceFile.read(f.getKey(), f.getValue(), faults))
                .toList();
        if (files.isEmpty()) {
            faults.add(new Fault("(no file)", 1, "there is no *.textproto file to read"));
        }
        // what does not parse or breaks the contract's own rules cannot be looked at further
        stopAt(faults);
        var draft = Draft.of(sources, faults);
        stopAt(faults);
        Checks.check(draft, faults);
        stopAt(faults);
        return new Directory(draft.contents(version(files)));
    }

    private static void stopAt(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadDirectory(faults);
        }
    }

    private static String version(SortedMap<String, String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update((name + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
