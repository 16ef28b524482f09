package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;

/**
 * The rules by sender, receiver, purpose and day, each list in order of precedence: the most specific first, at equal
 * specificity the most restrictive. How many other rules there are, and how many versions of these that are not in force,
 * costs a judgement nothing.
 */
final class RuleTable {
    /**
     * What is in force when.
     *
     * @param skifter days on which it changes, sorted
     * @param regler one list more than there are changes
     */
    private record Celle(long[] skifter, RuleList[] regler) {
        static Celle av(List<CompiledRule> regler) {
            long[] skifter = regler.stream().map(r -> r.gyldig).flatMapToLong(d -> LongStream.of(d.fra(), d.til() + 1))
                    // without a first or last day nothing changes there; the day after the last of all is the first of all
                    .filter(dag -> dag != Long.MIN_VALUE).sorted().distinct().toArray();
            RuleList[] lister = new RuleList[skifter.length + 1];
            for (int i = 0; i < lister.length; i++) {
                long dag = i == 0 ? Long.MIN_VALUE : skifter[i - 1];
                lister[i] = new RuleList(bare(regler, r -> r.gyldig.omfatter(dag)));
            }
            return new Celle(skifter, lister);
        }

        RuleList paa(long dag) {
            int i = Arrays.binarySearch(skifter, dag);
            return regler[i < 0 ? -i - 1 : i + 1];
        }
    }

    private static final int ETATER = Etat.values().length;
    private static final int FORMAAL = Formaal.values().length;

    private final Celle[] tabell = new Celle[ETATER * ETATER * FORMAAL];
    private final List<CompiledRule> porter;

    RuleTable(Collection<CompiledRule> regler) {
        this.porter = regler.stream().filter(r -> r.regel.getPort()).sorted(Comparator.comparing(r -> r.id)).toList();
        List<CompiledRule> ordnet = ordnet(regler.stream().filter(r -> !r.regel.getPort()).toList());
        Map<List<CompiledRule>, Celle> like = new HashMap<>();
        // each narrows the list of the one before it: a tenth of the time of asking every rule in every place
        for (int avsender = 0; avsender < ETATER; avsender++) {
            long fra = 1L << avsender;
            List<CompiledRule> avsenderens = bare(ordnet, r -> (r.avsendere & fra) != 0);
            for (int mottaker = 0; mottaker < ETATER; mottaker++) {
                long til = 1L << mottaker;
                List<CompiledRule> mellom = bare(avsenderens, r -> (r.mottakere & til) != 0);
                for (int formaal = 0; formaal < FORMAAL; formaal++) {
                    int hva = 1 << formaal;
                    List<CompiledRule> liste = bare(mellom, r -> (r.formaal & hva) != 0);
                    tabell[plass(avsender, mottaker, formaal)] = like.computeIfAbsent(liste, Celle::av);
                }
            }
        }
    }

    static List<CompiledRule> ordnet(List<CompiledRule> regler) {
        List<CompiledRule> ordnet = new ArrayList<>(regler);
        ordnet.sort(Comparator.comparingInt((CompiledRule r) -> -r.spesifisitet)
                .thenComparingInt(r -> r.beslutning.getNumber()).thenComparing(r -> r.id));
        // a rule that is moved may come before one that goes before it: again, once for each link of the longest chain there can be
        for (int i = 0; i < regler.size() && flyttet(ordnet); i++) { }
        return ordnet;
    }

    /** In the order of the table, so that which file a rule stands in decides nothing. Whether a rule stood wrong. */
    private static boolean flyttet(List<CompiledRule> ordnet) {
        boolean flyttet = false;
        for (CompiledRule regel : List.copyOf(ordnet)) {
            for (String senere : regel.regel.getGaarFoerList()) {
                int plass = ordnet.stream().map(r -> r.id).toList().indexOf(senere);
                if (plass >= 0 && plass < ordnet.indexOf(regel)) {
                    ordnet.remove(regel);
                    ordnet.add(plass, regel);
                    flyttet = true;
                }
            }
        }
        return flyttet;
    }

    private static List<CompiledRule> bare(List<CompiledRule> ordnet, Predicate<CompiledRule> disse) {
        List<CompiledRule> bare = new ArrayList<>();
        for (CompiledRule regel : ordnet) {
            if (disse.test(regel)) {
                bare.add(regel);
            }
        }
        return bare;
    }

    private static int plass(int avsender, int mottaker, int formaal) {
        return (avsender * ETATER + mottaker) * FORMAAL + formaal;
    }

    /** Those that are in force on this day, in days since 1970. */
    RuleList oppslag(Etat avsender, Etat mottaker, Formaal formaal, long dag) {
        return avsender == Etat.UNRECOGNIZED || mottaker == Etat.UNRECOGNIZED || formaal == Formaal.UNRECOGNIZED
                ? RuleList.INGEN
                : tabell[plass(avsender.getNumber(), mottaker.getNumber(), formaal.getNumber())].paa(dag);
    }

    List<CompiledRule> porter() {
        return porter;
    }
}
