package no.stillas.hub.fakta;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/**
 * A change of facts that can touch messages that have been accepted already. Closed: what each does to a message at each
 * stage is delivery's table.
 */
public sealed interface Faktaendring {
    /** Whose facts changed. */
    Pseudonym subjekt();

    /**
     * A consent was withdrawn or narrowed.
     *
     * @param samtykke id of the consent
     * @param helt nothing is left of it
     */
    record SamtykkeEndret(Pseudonym subjekt, UUID samtykke, boolean helt) implements Faktaendring {
        public SamtykkeEndret {
            requireNonNull(subjekt, "subjekt is null");
            requireNonNull(samtykke, "samtykke is null");
        }
    }

    /** An objection was registered. */
    record Reservert(Pseudonym subjekt) implements Faktaendring {
        public Reservert {
            requireNonNull(subjekt, "subjekt is null");
        }
    }

    /** A protection of address was set, changed or lifted, or somebody is to be kept out. */
    record GraderingEndret(Pseudonym subjekt) implements Faktaendring {
        public GraderingEndret {
            requireNonNull(subjekt, "subjekt is null");
        }
    }

    /** Who has the care, the foreldreansvar, the capacity or the age that decides who may consent has changed. */
    record HolderEndret(Pseudonym subjekt) implements Faktaendring {
        public HolderEndret {
            requireNonNull(subjekt, "subjekt is null");
        }
    }
}
