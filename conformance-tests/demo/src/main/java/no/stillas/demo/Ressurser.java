package no.stillas.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of the demo. */
final class Ressurser {
    private Ressurser() {}

    static String les(String navn) throws IOException {
        try (var inn = Ressurser.class.getResourceAsStream("/demo/" + navn)) {
            if (inn == null) {
                throw new IOException("det er ingen fil demo/" + navn);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> linjer(String navn) throws IOException {
        return les(navn).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    }
}
