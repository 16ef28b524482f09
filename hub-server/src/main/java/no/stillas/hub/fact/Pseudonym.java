package no.stillas.hub.fact;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A person, as the hub's tables and log know the person: random, and without meaning once the keyed hash is gone. */
public record Pseudonym(UUID value) implements Comparable<Pseudonym> {
    public Pseudonym {
        requireNonNull(value, "value is null");
    }

    public static Pseudonym random() {
        return new Pseudonym(UUID.randomUUID());
    }

    /** By the text form, which both databases and all nodes sort alike: locks are taken in this order. */
    @Override
    public int compareTo(Pseudonym other) {
        return value.toString().compareTo(other.value.toString());
    }
}
