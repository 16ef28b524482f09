package no.stillas.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private static final int SAMTIDIG = 2;

    private final Spiller spiller;
    private final PrintStream ut;

    Forestilling(Spiller spiller, PrintStream ut) {
        this.spiller = spiller;
        this.ut = ut;
    }

    void spill(List<Sak> saker) throws IOException, InterruptedException {
        try (var stansende = Executors.newSingleThreadExecutor(); var andre = Executors.newFixedThreadPool(SAMTIDIG)) {
            var spilte = new ArrayList<Future<String>>();
            for (var sak : saker) {
                var personer = spiller.personer(sak);
                spilte.add((sak.stanser() ? stansende : andre).submit(() -> fortalt(sak, personer)));
            }
            for (var spilt : spilte) {
                ut.print(spilt.get());
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
