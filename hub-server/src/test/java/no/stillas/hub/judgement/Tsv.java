package no.stillas.hub.judgement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of law in the test resources. */
final class Tsv {
    private Tsv() {}

    static List<Map<String, String>> les(String navn) {
        var inn = Objects.requireNonNull(Tsv.class.getResourceAsStream("/law/" + navn), navn);
        try (var leser = new BufferedReader(new InputStreamReader(inn, StandardCharsets.UTF_8))) {
            String[] kolonner = leser.readLine().split("\t", -1);
            return leser.lines().filter(l -> !l.isBlank()).map(l -> rad(kolonner, l.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> rad(String[] kolonner, String[] verdier) {
        Map<String, String> rad = new HashMap<>();
        for (int i = 0; i < kolonner.length; i++) {
            rad.put(kolonner[i], i < verdier.length ? verdier[i] : "");
        }
        return rad;
    }
}
