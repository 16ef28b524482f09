package no.stillas.demo;

import java.io.IOException;

/** Starts and stops adapters, each by its name. */
interface Adapterdrift {
    void start(String navn) throws IOException;

    /** Waits until the adapter runs. */
    void ventTilOppe(String navn) throws IOException;

    void stans(String navn);
}
