package no.stillas.hub.judgement;

import java.util.List;
import java.util.Objects;

/** Waits for a named human. Judged again when the answer comes. */
public final class Held implements Judged {
    private final Decision decision;

    Held(Decision decision) {
        this.decision = Objects.requireNonNull(decision, "decision is null");
    }

    @Override
    public Decision decision() {
        return decision;
    }

    /** What it waits for: each rule that asks for a human's answer, and about whom. */
    public List<Verdict> venterPaa() {
        return decision.verdicts().stream().filter(v -> v.dom() == Dom.VENTER).toList();
    }

    @Override
    public String toString() {
        return "Held" + venterPaa();
    }
}
