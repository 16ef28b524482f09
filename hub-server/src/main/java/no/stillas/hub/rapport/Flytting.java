package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a child came to a state of a model, as far as an organisation may count by it.
 *
 * @param naar when the hub let the message pass that moved the child
 * @param kjent when the organisation came to know it: then, where it sent the message itself, else when the message first
 *     reached it; never before {@code naar}
 * @param oppgitt the day on which it happened by the document; empty where it states none, or not to the organisation
 */
record Flytting(String tilstand, Instant naar, Instant kjent, Optional<LocalDate> oppgitt) {
    Flytting {
        requireNonNull(tilstand, "tilstand is null");
        requireNonNull(naar, "naar is null");
        requireNonNull(kjent, "kjent is null");
        requireNonNull(oppgitt, "oppgitt is null");
    }
}
