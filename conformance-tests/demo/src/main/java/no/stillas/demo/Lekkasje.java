package no.stillas.demo;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Looks for words that no one but the units named may have: in every file and file name of every other unit's folder, in
 * the logs, and in what the hub stores. Words are ASCII, so that the hub's store is searched as it is.
 */
final class Lekkasje {
    private final Hubben hub;
    private final Adaptere adaptere;
    private final Fortelling fortelling;

    Lekkasje(Hubben hub, Adaptere adaptere, Fortelling fortelling) {
        this.hub = hub;
        this.adaptere = adaptere;
        this.fortelling = fortelling;
    }

    List<String> sjekk(JsonObject steg) throws IOException {
        var ord = Sak.liste(steg, "ingen_ser").asList().stream().map(o -> o.getAsString()).toList();
        var kjenner = new HashSet<>(Sak.liste(steg, "unntatt").asList().stream().map(o -> o.getAsString()).toList());
        var steder = new ArrayList<Path>();
        adaptere.enheter().stream().filter(e -> !kjenner.contains(e)).map(adaptere::mappe).forEach(steder::add);
        steder.add(hub.data());
        try (var ved = Files.list(hub.data().toAbsolutePath().getParent())) {
            ved.filter(f -> f.toString().endsWith(".log")).forEach(steder::add);
        }
        var funnet = new ArrayList<String>();
        for (var sted : steder) {
            funnet.addAll(i(sted, ord));
        }
        fortelling.si(Spiller.tekst(steg, "sier"));
        return funnet;
    }

    /** Looks again where something was moved meanwhile: other cases may be playing. */
    private static List<String> i(Path sted, List<String> ord) throws IOException {
        while (Files.exists(sted)) {
            try (var alt = Files.walk(sted)) {
                var funnet = new ArrayList<String>();
                for (var fil : alt.filter(Files::isRegularFile).toList()) {
                    var innhold = new String(Files.readAllBytes(fil), StandardCharsets.ISO_8859_1) + fil;
                    ord.stream().filter(innhold::contains).map(o -> "«" + o + "» står i " + fil).forEach(funnet::add);
                }
                return funnet;
            } catch (NoSuchFileException e) {
                continue;
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof NoSuchFileException)) {
                    throw e.getCause();
                }
            }
        }
        return List.of();
    }
}
