package no.stillas.hub.judgement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Regelbok;

/**
 * All that the law tells apart, walked once: the first case of each thing that it can come to, for each class of sender, receiver
 * and purpose.
 *
 * @param antall cases that were walked; far more than are kept
 */
record LawCases(Rom rom, Map<Object, Map<LawCases.Slag, Facts>> tilfeller, long antall) {
    /** Of the laws last asked for: the walk is the same for the same law, and takes most of the time of a proof. */
    private static final Husket<String, LawCases> SISTE = new Husket<>(2);

    /** What the law can come to, as far as models can tell: the outcome and what carries it. */
    record Slag(Class<?> utfall, boolean plikt, boolean fare, boolean bundet) {
        static Slag av(Judged lov) {
            return new Slag(lov.getClass(), lov.decision().plikt(), lov.decision().merker().contains(Merke.ETTERKONTROLL),
                    lov.decision().verdicts().stream().anyMatch(v -> v.passerer() && (v.beslutning() == Beslutning.BESLUTNING_DUTY
                            || v.beslutning() == Beslutning.BESLUTNING_ORDER)));
        }

        /** A duty, an order, or what danger opens. */
        boolean bindende() {
            return plikt || fare || bundet;
        }
    }

    static LawCases av(RuleBook bok) {
        return SISTE.av(Canonical.hash(Regelbok.newBuilder().setLov(bok.regelsett()).build()), _ -> gaaGjennom(bok));
    }

    private static LawCases gaaGjennom(RuleBook bok) {
        Rom rom = Rom.av(bok);
        Map<Object, Map<Slag, Facts>> tilfeller = new HashMap<>();
        long[] antall = {0};
        rom.hver((_, f) -> {
            antall[0]++;
            tilfeller.computeIfAbsent(rom.klassen(f.avsender().etat(), f.mottaker().etat(), f.formaal()), _ -> new LinkedHashMap<>())
                    .putIfAbsent(Slag.av(Judgement.lov(f, bok)), f);
        });
        return new LawCases(rom, tilfeller, antall[0]);
    }

    /** Of one sender, receiver and purpose: a case of those that the law judges alike. */
    Map<Slag, Facts> mellom(Etat fra, Etat til, Formaal formaal) {
        return tilfeller.getOrDefault(rom.klassen(fra, til, formaal), Map.of());
    }
}
