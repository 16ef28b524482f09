package no.stillas.demo;

import java.io.IOException;
import java.util.concurrent.Phaser;

/**
 * The one time that an adapter is down, shared by all cases that need it so: it goes down when the last of them has come
 * to that step, and up when the last of them has. A case that ends is waited for no longer, and where all have ended before
 * that step it comes up for those that others play.
 */
final class Nedetid implements Adapterdrift {
    private final Adapterdrift drift;
    private final String navn;
    private final Phaser saker;
    private boolean stanset;
    private boolean oppe;

    /** @param saker how many cases are waited for before it goes down; each says {@link #ferdig} */
    Nedetid(Adapterdrift drift, String navn, int saker) {
        this.drift = drift;
        this.navn = navn;
        this.saker = new Phaser(saker);
    }

    @Override
    public void stans(String adapter) {
        saker.arriveAndAwaitAdvance();
        synchronized (this) {
            if (!stanset) {
                drift.stans(adapter);
                stanset = true;
            }
        }
    }

    @Override
    public void start(String adapter) throws IOException {
        saker.arriveAndAwaitAdvance();
        opp();
    }

    private synchronized void opp() throws IOException {
        if (!oppe) {
            drift.start(navn);
            oppe = true;
        }
    }

    @Override
    public void ventTilOppe(String adapter) throws IOException {
        drift.ventTilOppe(adapter);
    }

    /** The case has ended, one way or another. */
    void ferdig() throws IOException {
        saker.arriveAndDeregister();
        if (saker.isTerminated()) {
            opp();
        }
    }
}
