package no.stillas.konformitet.avslag;

import static java.util.Objects.requireNonNull;

import no.stillas.konformitet.hub.Avslaatt;

/** That a scenario names a rule or a deadline in a Så. */
public record Nevning(Avslaatt hva, Stedet scenario) {
    /**
     * A scenario.
     *
     * @param fil where its feature is, as Cucumber writes it
     * @param linje where it begins there
     * @param id its tag; its name where it has none
     */
    public record Stedet(String fil, int linje, String id, String navn) {
        public Stedet {
            requireNonNull(fil, "fil is null");
            requireNonNull(id, "id is null");
            requireNonNull(navn, "navn is null");
        }
    }

    public Nevning {
        requireNonNull(hva, "hva is null");
        requireNonNull(scenario, "scenario is null");
    }
}
