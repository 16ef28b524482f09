package no.stillas.hub.person;

import java.util.List;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.person.v1.Opplysning;

/** What Folkeregisteret says. The hub's own is a table; an organisation with access puts its own in its place. */
@FunctionalInterface
public interface Folkeregister {
    /**
     * What the register has about a person: birth date, death, foreldreansvar, protection of address. Empty where it does
     * not know the number. May block.
     */
    List<Opplysning> oppslag(Identitet identitet);
}
