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
 * Plays the cases beside each other, since most of a play is waiting, and tells each whole and in its turn. An adapter
 * takes seconds to start: the cases that need one down share that time.
 */
final class Forestilling {
    /** Cases played at a time, besides those that need an adapter down. */
    private static final int SAMTIDIG = 6;

    private final List<Sak> saker;
    private final Spiller spiller;
    private final Adapterdrift drift;
    private final PrintStream ut;

    Forestilling(List<Sak> saker, Spiller spiller, Adapterdrift drift, PrintStream ut) {
        this.saker = List.copyOf(saker);
        this.spiller = spiller;
        this.drift = drift;
        this.ut = ut;
    }

    void spill() throws IOException, InterruptedException {
        var stanser = saker.stream().filter(sak -> !sak.stanser().isEmpty()).toList();
        var nedetid = new Nedetid(drift, stanser.stream().flatMap(sak -> sak.stanser().stream()).findFirst().orElse(""), stanser.size());
        try (var egne = Executors.newVirtualThreadPerTaskExecutor(); var andre = Executors.newFixedThreadPool(SAMTIDIG)) {
            var personer = new HashMap<Sak, Personer>();
            saker.forEach(sak -> personer.put(sak, spiller.personer(sak)));
            var spilte = new HashMap<Sak, Future<String>>();
            // the longest first, so that none is left to play alone at the end
            saker.stream().sorted(Comparator.comparingInt((Sak sak) -> sak.steg().size()).reversed()).forEach(sak -> {
                if (!sak.stanser().isEmpty()) {
                    spilte.put(sak, egne.submit(() -> {
                        try {
                            return fortalt(sak, personer.get(sak), nedetid);
                        } finally {
                            nedetid.ferdig();
                        }
                    }));
                } else {
                    spilte.put(sak, andre.submit(() -> fortalt(sak, personer.get(sak), drift)));
                }
            });
            for (var sak : saker) {
                ut.print(spilte.get(sak).get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private String fortalt(Sak sak, Personer personer, Adapterdrift drift) throws IOException {
        var fortalt = new ByteArrayOutputStream();
        spiller.spill(sak, personer, new Fortelling(new PrintStream(fortalt, true, StandardCharsets.UTF_8)), drift);
        return fortalt.toString(StandardCharsets.UTF_8);
    }
}
