package no.stillas.hub.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import no.stillas.proto.Kanonisk;

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
        var all = new StringBuilder();
        files.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
        return Kanonisk.hex(Kanonisk.sha256(all.toString()).substring(0, 8));
    }
}
