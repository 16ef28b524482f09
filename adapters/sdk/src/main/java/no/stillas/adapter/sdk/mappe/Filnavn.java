package no.stillas.adapter.sdk.mappe;

import java.nio.file.Files;
import java.util.stream.Stream;

/** The names of what belongs to one file that the system has dropped. */
final class Filnavn {
    static final String JSON = ".json";
    static final String KLAR = ".klar";
    static final String GRUNN = ".grunn.json";
    static final String UTELATT = ".utelatt.json";

    private Filnavn() {}

    /**
     * A system may use a name again: the name that all of the file's own files get, from when it is picked up, is one that
     * nothing lies under, so that neither a message, an answer nor a reason is written over.
     */
    static String ledig(Mapper mapper, String navn) {
        var denne = navn;
        for (int i = 1; opptatt(mapper, denne); i++) {
            denne = navn + "~" + i;
        }
        return denne;
    }

    private static boolean opptatt(Mapper mapper, String navn) {
        return Files.exists(mapper.sendes().resolve(navn + KLAR))
                || Files.exists(mapper.avvist().resolve(navn + GRUNN))
                || Files.exists(mapper.svar().resolve(navn + UTELATT))
                || Stream.of(mapper.sendes(), mapper.svar(), mapper.sendt(), mapper.venter(), mapper.avvist())
                        .anyMatch(mappe -> Files.exists(mappe.resolve(navn + JSON)));
    }
}
