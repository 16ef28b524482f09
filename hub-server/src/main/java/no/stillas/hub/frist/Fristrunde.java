package no.stillas.hub.frist;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/** One round of what is due by the hub's clock. The scheduler runs it; running it again does nothing twice. */
@Singleton
public final class Fristrunde {
    private final Fristfeiing feiing;
    private final InstantSource klokke;

    Fristrunde(Fristfeiing feiing, InstantSource klokke) {
        this.feiing = feiing;
        this.klokke = klokke;
    }

    /** How many clocks ran out with somebody to tell. Blocks until it is on disk: not for a gRPC thread. */
    public int kjoer() {
        return feiing.fei(klokke.instant());
    }
}
