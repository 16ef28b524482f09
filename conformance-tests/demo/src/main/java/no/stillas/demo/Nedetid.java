package no.stillas.demo;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;

/**
 * The one time that an adapter is down, shared by all cases that need it so: it goes down when the last of them has come
 * to that step, and up when the last of them has. A case that ends is waited for no longer.
 */
final class Nedetid implements Adapterdrift {
    private final Adapterdrift drift;
    private final Phaser saker;
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean nede;

    /** @param saker how many cases are waited for before it goes down; each says {@link #ferdig} */
    Nedetid(Adapterdrift drift, int saker) {
        this.drift = drift;
        this.saker = new Phaser(saker);
        if (saker == 0) {
            over.countDown();
        }
    }

    @Override
    public void stans(String navn) {
        saker.arriveAndAwaitAdvance();
        synchronized (this) {
            if (!nede) {
                drift.stans(navn);
                nede = true;
            }
        }
    }

    @Override
    public void start(String navn) throws IOException {
        saker.arriveAndAwaitAdvance();
        synchronized (this) {
            if (nede) {
                drift.start(navn);
                nede = false;
            }
        }
    }

    @Override
    public void ventTilOppe(String navn) throws IOException {
        drift.ventTilOppe(navn);
        over.countDown();
    }

    /** Waits until it has been down and is up, or no case takes it down any more. */
    void ventTilOver() throws InterruptedException {
        over.await();
    }

    /** The case has ended, one way or another. */
    void ferdig() {
        saker.arriveAndDeregister();
        if (saker.isTerminated()) {
            over.countDown();
        }
    }
}
