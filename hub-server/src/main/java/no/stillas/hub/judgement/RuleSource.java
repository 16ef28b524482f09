package no.stillas.hub.judgement;

import java.util.Objects;

/** One rule file: its name, which stands in every complaint about it, and its text. */
public record RuleSource(String navn, String tekst) {
    public RuleSource {
        Objects.requireNonNull(navn, "navn is null");
        Objects.requireNonNull(tekst, "tekst is null");
    }
}
