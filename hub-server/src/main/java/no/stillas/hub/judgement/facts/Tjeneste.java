package no.stillas.hub.judgement.facts;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** A service that a consent names: a unit, and the person there where the consent is bound to one. */
public record Tjeneste(String enhet, Optional<String> person) implements Comparable<Tjeneste> {
    private static final Comparator<Tjeneste> ORDEN =
            Comparator.comparing(Tjeneste::enhet).thenComparing((Tjeneste t) -> t.person.orElse(""));

    public Tjeneste {
        Objects.requireNonNull(enhet, "enhet is null");
        Objects.requireNonNull(person, "person is null");
    }

    public static Tjeneste iEnhet(String enhet) {
        return new Tjeneste(enhet, Optional.empty());
    }

    public static Tjeneste hosPerson(String enhet, String person) {
        return new Tjeneste(enhet, Optional.of(person));
    }

    boolean omfatter(Part part) {
        return enhet.equals(part.enhet()) && (person.isEmpty() || person.equals(part.navngitt()));
    }

    @Override
    public int compareTo(Tjeneste andre) {
        return ORDEN.compare(this, andre);
    }
}
