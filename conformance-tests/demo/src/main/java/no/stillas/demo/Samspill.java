package no.stillas.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What goes on beside each other, until all of it has ended or one part cannot go on. Nobody waits for the rest then: cases
 * would wait a minute each for an adapter that did not start.
 */
final class Samspill {
    private final CompletableFuture<Void> svikt = new CompletableFuture<>();
    private final List<CompletableFuture<Void>> deler = new ArrayList<>();

    /** One part. */
    interface Del {
        void spill() throws IOException, InterruptedException;
    }

    /** Begins a part. Its thread ends with the process. */
    void spill(Del del) {
        var ferdig = new CompletableFuture<Void>();
        deler.add(ferdig);
        Thread.ofVirtual().start(() -> {
            try {
                del.spill();
                ferdig.complete(null);
            } catch (Throwable e) { // whatever it is, somebody waits for this part
                svikt.completeExceptionally(e);
            }
        });
    }

    /** The same adapters; one that does not start ends it all. */
    Adapterdrift av(Adapterdrift drift) {
        return new Adapterdrift() {
            @Override
            public void start(String navn) throws IOException {
                drift.start(navn);
            }

            @Override
            public void ventTilOppe(String navn) throws IOException {
                try {
                    drift.ventTilOppe(navn);
                } catch (IOException e) {
                    svikt.completeExceptionally(e);
                    throw e;
                }
            }

            @Override
            public void stans(String navn) {
                drift.stans(navn);
            }
        };
    }

    /**
     * Waits for all parts.
     *
     * @throws IOException as soon as one of them cannot go on
     */
    void vent() throws IOException, InterruptedException {
        try {
            CompletableFuture.anyOf(svikt, CompletableFuture.allOf(deler.toArray(CompletableFuture[]::new))).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("en del av demoen sviktet: " + e.getCause(), e);
        }
    }
}
