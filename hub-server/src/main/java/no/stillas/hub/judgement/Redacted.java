package no.stillas.hub.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.stillas.hub.judgement.facts.Opplysning;

/**
 * Part of it may pass. The sender gave leave to leave out the rest, or what is left out is address data, which is left
 * out wherever it may not pass.
 */
public final class Redacted implements Passes {
    private final Decision decision;

    Redacted(Decision decision) {
        this.decision = Objects.requireNonNull(decision, "decision is null");
    }

    @Override
    public Decision decision() {
        return decision;
    }

    /** What may not pass. */
    public List<Opplysning> utelatt() {
        return decision.utelatt();
    }

    /** Persons about whom nothing that reveals a place may pass, whatever its category. */
    public Set<String> stedSkjult() {
        return decision.stedSkjult();
    }

    @Override
    public String toString() {
        return "Redacted" + decision.regler() + utelatt();
    }
}
