package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Regelbok;

/**
 * All that the law tells apart, walked once: the first case of each thing that it can come to, for each class of sender, receiver
 * and purpose.
 */
final class LawCases {
    private static final List<Formaal> FORMAAL = Arrays.stream(Formaal.values())
            .filter(f -> f != Formaal.FORMAAL_UNSPECIFIED && f != Formaal.UNRECOGNIZED).toList();
    /** Of the laws last asked for: the walk is the same for the same law, and takes most of the time of a proof. */
    private static final Husket<String, LawCases> SISTE = new Husket<>(2);

    private final Rom rom;
    private final Map<Object, Map<Slag, Facts>> tilfeller = new HashMap<>();
    private long antall;

    private LawCases(RuleBook bok) {
        this.rom = Rom.av(bok);
        rom.hver((_, f) -> {
            antall++;
            tilfeller.computeIfAbsent(rom.klassen(f.avsender().etat(), f.mottaker().etat(), f.formaal()), _ -> new LinkedHashMap<>())
                    .putIfAbsent(Slag.av(Judgement.lov(f, bok)), f);
        });
    }

    /**
     * A case of its class.
     *
     * @param fra sender to be, of the class
     * @param til receiver to be, of the class
     * @param fakta with the purpose, and with the sender and receiver that stand for the class
     */
    record Tilfelle(Etat fra, Etat til, Facts fakta) {}

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
        return SISTE.av(Canonical.hash(Regelbok.newBuilder().setLov(bok.regelsett()).build()), _ -> new LawCases(bok));
    }

    /** Cases that were walked; far more than are kept. */
    long antall() {
        return antall;
    }

    /**
     * All that the law can come to between any of these, for each purpose. Kinds of service that neither law nor model tells
     * apart are here once.
     */
    List<Tilfelle> mellom(List<Etat> avsendere, List<Etat> mottakere) {
        List<Tilfelle> funnet = new ArrayList<>();
        Set<List<Object>> sett = new HashSet<>();
        for (Etat fra : avsendere) {
            for (Etat til : mottakere) {
                for (Formaal formaal : FORMAAL) {
                    Map<Slag, Facts> her = tilfeller.getOrDefault(rom.klassen(fra, til, formaal), Map.of());
                    her.forEach((slag, fakta) -> {
                        if (sett.add(List.of(slag, formaal, ModelProof.HELSE.contains(fra), ModelProof.HELSE.contains(til)))) {
                            funnet.add(new Tilfelle(fra, til, fakta.medFormaal(formaal)));
                        }
                    });
                }
            }
        }
        return List.copyOf(funnet);
    }
}
