package no.stillas.hub.avtale;

/** Hears that an agreement has come into force, to release what waits for it. Every bean of this type is called. */
@FunctionalInterface
public interface EtterAvtale {
    /**
     * Called on a thread that may block, after the commit or on the agreement's first day, on every node, and at start-up
     * for all that is in force: releasing twice must do no harm.
     *
     * @param noekkel what a held message waits for, as {@link Avtaler#noekkel} makes it
     */
    void iKraft(String noekkel);
}
