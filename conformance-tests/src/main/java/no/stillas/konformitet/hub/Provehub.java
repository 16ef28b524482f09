package no.stillas.konformitet.hub;

import java.time.Instant;
import no.stillas.tilgang.Hubtilgang;

/** The hub that a run of scenarios speaks with. */
public interface Provehub extends Hubtilgang, AutoCloseable {
    /** What time it is at the hub. */
    Instant naa();

    /** Whether {@link #sett} works: the hub's time is the run's to keep. */
    boolean styrerTiden();

    /**
     * Sets the hub's time, also back, and has it do what is due by then before this returns.
     *
     * @throws UnsupportedOperationException where the hub keeps its own time
     */
    void sett(Instant naa);

    /** What it is without. */
    default Avslaatt avslaatt() {
        return Avslaatt.INGENTING;
    }

    @Override
    void close();
}
