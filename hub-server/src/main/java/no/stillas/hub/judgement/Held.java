package no.stillas.hub.judgement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Waits for a named thing: a human's answer, an agreement, a step. Judged again when it comes. */
public final class Held implements Judged {
    private final Decision decision;

    Held(Decision decision) {
        this.decision = Objects.requireNonNull(decision, "decision is null");
    }

    @Override
    public Decision decision() {
        return decision;
    }

    /** What it waits for, none twice. */
    public List<Wait> venterPaa() {
        return Stream.concat(
                decision.verdicts().stream().filter(v -> v.dom() == Dom.VENTER)
                        .<Wait>map(v -> new Wait.Menneske(v.regel().orElse(""))),
                decision.modell().stream().flatMap(f -> f.venter().stream())).distinct().toList();
    }

    @Override
    public String toString() {
        return "Held" + venterPaa();
    }
}
