package no.stillas.hub.frist;

import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Etat;

/** What deadlines need to know of units. Answers from memory. */
interface Enhetsslag {
    /** What kind of agency the unit is; empty where there is no such unit. */
    Optional<Etat> slag(String enhet);

    /** Organisation number of the unit; empty where there is no such unit. */
    Optional<String> organisasjon(String enhet);
}
