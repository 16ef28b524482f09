package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * Who may refer to a unit. A local rule of the unit, not law.
 *
 * @param documents document types that it is about, by full name
 * @param kinds kinds of units that may send them
 * @param units single units that may send them besides
 * @param onlyWhenUrgent only when it is urgent
 * @param mappedFirst what must be mapped first, a line each, in bokmål
 * @param wording the rule in the unit's own words, for whoever is refused
 * @param source where it comes from
 */
public record ReferralRule(
        Set<String> documents,
        Set<Etat> kinds,
        Set<String> units,
        boolean onlyWhenUrgent,
        List<String> mappedFirst,
        String wording,
        String source) {
    public ReferralRule {
        documents = Set.copyOf(documents);
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
        mappedFirst = List.copyOf(mappedFirst);
        requireNonNull(wording, "wording is null");
        requireNonNull(source, "source is null");
    }

    boolean accepts(Unit sender, boolean urgent) {
        return (kinds.contains(sender.kind()) || units.contains(sender.id())) && (urgent || !onlyWhenUrgent);
    }
}
