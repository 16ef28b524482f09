package no.stillas.hub.judgement.rom;

import java.util.Optional;
import no.stillas.hub.judgement.Dom;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Facts;

/**
 * What one rule book answers in one cell.
 *
 * @param dom what becomes of the information
 * @param regel the rule that decides, where one does
 */
public record Svar(Dom dom, Optional<String> regel) {
    static Svar av(Facts facts, RuleBook bok) {
        var verdict = Judgement.judge(facts, bok).decision().verdicts().getFirst();
        return new Svar(verdict.dom(), verdict.regel());
    }

    @Override
    public String toString() {
        return switch (dom) {
            case PASSERER -> "tillatt";
            case UTELATES -> "utelates";
            case VENTER -> "venter på et menneske";
            case STANSES -> "ikke tillatt";
        } + regel.map(r -> " (" + r + ")").orElse("");
    }
}
