package no.stillas.hub.judgement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.stillas.proto.kodeverk.v1.Beslutning;

/**
 * The rules that may speak of a message, in order of precedence, and the places in that order of those that each step of a
 * judgement reads, so that no step passes over rules that are not its own. Never changed after it is made.
 */
final class RuleList {
    static final RuleList INGEN = new RuleList(List.of());

    final CompiledRule[] regler;
    /** Duties: may carry the whole message. */
    final int[] plikter;
    /** What is forbidden whatever else is lawful. */
    final int[] forbud;
    /** What is forbidden where nothing else speaks. */
    final int[] ellers;
    /** What may let something pass. */
    final int[] veier;
    /** Whether the rank changes between the rule at this place and the one of {@link #veier} before it. */
    final boolean[] nyRang;
    /** Whether one of these names the kind of receiver, and may let something pass. */
    final boolean navngirMottaker;

    RuleList(List<CompiledRule> ordnet) {
        this.regler = ordnet.toArray(CompiledRule[]::new);
        this.plikter = plasser(r -> r.beslutning == Beslutning.BESLUTNING_DUTY);
        this.forbud = plasser(r -> r.beslutning == Beslutning.BESLUTNING_DENY && !r.regel.getBareEllers());
        this.ellers = plasser(r -> r.regel.getBareEllers());
        this.veier = plasser(r -> r.beslutning != Beslutning.BESLUTNING_DENY);
        this.navngirMottaker = IntStream.of(veier).anyMatch(i -> !regler[i].regel.getEnhverMottaker());
        this.nyRang = new boolean[regler.length];
        for (int i = 1; i < veier.length; i++) {
            nyRang[veier[i]] = IntStream.range(veier[i - 1], veier[i]).anyMatch(j -> !sammeRang(regler[j], regler[j + 1]));
        }
    }

    private int[] plasser(Predicate<CompiledRule> disse) {
        return IntStream.range(0, regler.length).filter(i -> disse.test(regler[i])).toArray();
    }

    /** Within a rank every rule speaks, and the best counts. */
    static boolean sammeRang(CompiledRule en, CompiledRule annen) {
        return en.spesifisitet == annen.spesifisitet && en.beslutning == annen.beslutning;
    }
}
