package no.stillas.hub.fact;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person with all that is recorded.
 *
 * @param version number of changes of the person's facts; what was judged at one version is stale at the next
 * @param fresh whether the pseudonym was made for this work, so that nothing can be known
 * @param facts all versions of all facts, oldest first
 */
public record Subject(Pseudonym pseudonym, long version, boolean fresh, List<Fact> facts) {
    public Subject {
        requireNonNull(pseudonym, "pseudonym is null");
        facts = List.copyOf(facts);
    }

    /** The facts of one kind that are in force: of each id the last recorded. Their own period is not looked at. */
    public List<Fact> current(FactKind kind) {
        Map<UUID, Fact> last = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.kind() == kind).forEach(fact -> last.put(fact.id(), fact));
        return List.copyOf(last.values());
    }

    /** The last recorded version of one fact. */
    public Optional<Fact> current(FactKind kind, UUID id) {
        return current(kind).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The last recorded fact of a kind that has only one at a time, such as the birth date. */
    public Optional<Fact> latest(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).reduce((earlier, later) -> later);
    }
}
