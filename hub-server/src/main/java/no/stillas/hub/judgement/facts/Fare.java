package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.Objects;

/** Danger to life or health, declared by a named person: who (by reference), in which role, and when. */
public record Fare(String erklaertAv, String rolle, Instant tid) {
    public Fare {
        Objects.requireNonNull(erklaertAv, "erklaertAv is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(tid, "tid is null");
    }

    /** A declaration without a name is none. */
    public boolean gjelder(Instant tidspunkt) {
        return !erklaertAv.isBlank() && !tid.isAfter(tidspunkt);
    }
}
