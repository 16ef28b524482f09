package no.stillas.hub.judgement;

import java.util.Objects;

/** Nothing passes. */
public final class Denied implements Judged {
    private final Decision decision;

    Denied(Decision decision) {
        this.decision = Objects.requireNonNull(decision, "decision is null");
    }

    @Override
    public Decision decision() {
        return decision;
    }

    @Override
    public String toString() {
        return "Denied" + decision.regler();
    }
}
