package no.stillas.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Plays the cases beside each other, since most of a play is waiting, and tells each whole and in its turn. Those that
 * take an adapter down are played one after the other.
 */
final class Forestilling {
    /** Cases played at a time, besides the one that may take an adapter down. */
    private static final int SAMTIDIG = 3;

    private final Spiller spiller;
    private final PrintStream ut;

    Forestilling(Spiller spiller, PrintStream ut) {
        this.spiller = spiller;
        this.ut = ut;
    }

    void spill(List<Sak> saker) throws IOException, InterruptedException {
        try (var stansende = Executors.newSingleThreadExecutor(); var andre = Executors.newFixedThreadPool(SAMTIDIG)) {
            var personer = new HashMap<Sak, Personer>();
            saker.forEach(sak -> personer.put(sak, spiller.personer(sak)));
            var spilte = new HashMap<Sak, Future<String>>();
            // the longest first, so that none is left to play alone at the end
            saker.stream().sorted(Comparator.comparingInt((Sak sak) -> sak.steg().size()).reversed()).forEach(sak ->
                    spilte.put(sak, (sak.stanser() ? stansende : andre).submit(() -> fortalt(sak, personer.get(sak)))));
            for (var sak : saker) {
                ut.print(spilte.get(sak).get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private String fortalt(Sak sak, Personer personer) throws IOException {
        var fortalt = new ByteArrayOutputStream();
        spiller.spill(sak, personer, new Fortelling(new PrintStream(fortalt, true, StandardCharsets.UTF_8)));
        return fortalt.toString(StandardCharsets.UTF_8);
    }
}
