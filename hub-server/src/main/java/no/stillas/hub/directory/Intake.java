package no.stillas.hub.directory;

import java.util.Set;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;

/**
 * What a unit takes.
 *
 * @param groups whole groups
 * @param types single document types besides, by full name
 * @param except document types of the groups that it does not take
 */
public record Intake(Set<Dokumentgruppe> groups, Set<String> types, Set<String> except) {
    public Intake {
        groups = Set.copyOf(groups);
        types = Set.copyOf(types);
        except = Set.copyOf(except);
    }

    /** Whether it takes documents of this type. */
    public boolean takes(Dokumenttype type) {
        return types.contains(type.navn())
                || groups.contains(type.dokument().getGruppe()) && !except.contains(type.navn());
    }
}
