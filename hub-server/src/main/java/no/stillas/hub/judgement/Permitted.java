package no.stillas.hub.judgement;

import java.util.Objects;

/** All of it may pass. */
public final class Permitted implements Passes {
    private final Decision decision;

    Permitted(Decision decision) {
        this.decision = Objects.requireNonNull(decision, "decision is null");
    }

    @Override
    public Decision decision() {
        return decision;
    }

    @Override
    public String toString() {
        return "Permitted" + decision.regler();
    }
}
