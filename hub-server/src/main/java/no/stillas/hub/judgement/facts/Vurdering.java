package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.Objects;

/**
 * Answer of a named human to a rule that asked for one.
 *
 * @param regel id of the rule that asked
 * @param person reference of the person whose information it concerns
 * @param tillatt whether the human lets it pass
 * @param rolle role of the human
 * @param tid when
 * @param begrunnet whether grounds were given; without grounds it is no answer
 */
public record Vurdering(String regel, String person, boolean tillatt, String rolle, Instant tid, boolean begrunnet) {
    public Vurdering {
        Objects.requireNonNull(regel, "regel is null");
        Objects.requireNonNull(person, "person is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(tid, "tid is null");
    }

    /** Whether it is an answer at all: a role, grounds, and not in the future. */
    public boolean gjelder(String enRegel, String enPerson, Instant tidspunkt) {
        return begrunnet && !rolle.isBlank() && !tid.isAfter(tidspunkt)
                && regel.equals(enRegel) && person.equals(enPerson);
    }
}
