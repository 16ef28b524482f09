package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/**
 * The rules that may speak of a message, in order of precedence, and the places in that order of those that each step of a
 * judgement reads: by what they decide, the category that they speak of and the ground that they rest on. A step passes over no
 * rule that is not its own, so that further rules about other categories or on other grounds cost it nothing. Never changed
 * after it is made.
 *
 * <p>Places are a bit each, 64 to a word.
 */
final class RuleList {
    static final RuleList INGEN = new RuleList(List.of());
    /** No place of any list. */
    static final long[] INGEN_PLASS = {};
    private static final int KATEGORIER = Integer.SIZE;

    final CompiledRule[] regler;
    /** Duties: may carry the whole message. */
    final long[] plikter;
    /** What opens in danger. */
    final long[] fare;
    /** What is forbidden whatever else is lawful. */
    final long[] forbud;
    /** What is forbidden where nothing else speaks. */
    final long[] ellers;
    /** Whether one of these names the kind of receiver, and may let something pass. */
    final boolean navngirMottaker;
    private final long[] alle;
    private final long[] veier;
    private final long[] uavhengige;
    private final long[][] omtaler = new long[KATEGORIER][];
    private final long[][] hviler = new long[Grunnlag.values().length][];
    private final List<Krav> krav = new ArrayList<>();
    /** The same number for all rules of a run of the same rank. */
    private final int[] rang;

    /**
     * What of one kind must be true of a case for some rule, or must not.
     *
     * @param slag kind, as in {@link Case#sant}
     * @param nevnt all of it
     * @param plasser the rules with that condition, for each bit of it
     */
    private record Krav(int slag, boolean sant, long nevnt, long[][] plasser) {
        long bruttAv(Case sak) {
            return nevnt & (sant ? ~sak.sant[slag] : sak.sant[slag]);
        }
    }

    RuleList(List<CompiledRule> ordnet) {
        this.regler = ordnet.toArray(CompiledRule[]::new);
        this.alle = plasser(_ -> true);
        this.plikter = plasser(r -> r.beslutning == Beslutning.BESLUTNING_DUTY);
        this.fare = plasser(r -> r.vilkaar.fare());
        this.forbud = plasser(r -> !kanSlippe(r) && !r.regel.getBareEllers());
        this.ellers = plasser(r -> r.regel.getBareEllers());
        this.veier = plasser(RuleList::kanSlippe);
        this.uavhengige = plasser(r -> r.grunnlag.length == 0 || r.beslutning == Beslutning.BESLUTNING_CONSENT);
        this.navngirMottaker = Stream.of(regler).anyMatch(r -> kanSlippe(r) && !r.regel.getEnhverMottaker());
        for (int k = 0; k < KATEGORIER; k++) {
            int bit = 1 << k;
            // a pålegg may open what no rule about it names
            omtaler[k] = plasser(r -> (r.kategorier & bit) != 0 || r.beslutning == Beslutning.BESLUTNING_ORDER);
        }
        for (CompiledRule regel : regler) {
            for (Grunnlag g : regel.grunnlag) {
                hviler[g.getNumber()] = plasser(r -> r.nevner(g));
            }
        }
        for (int slag = 0; slag < Case.SLAG; slag++) {
            krav(slag, true, v -> v.sant);
            krav(slag, false, v -> v.ikkeSant);
        }
        this.rang = new int[regler.length];
        for (int i = 1; i < regler.length; i++) {
            rang[i] = sammeRang(regler[i - 1], regler[i]) ? rang[i - 1] : rang[i - 1] + 1;
        }
    }

    private void krav(int slag, boolean sant, Function<CompiledConditions, long[]> maske) {
        long nevnt = 0;
        for (CompiledRule regel : regler) {
            nevnt |= maske.apply(regel.vilkaar)[slag];
        }
        if (nevnt != 0) {
            long[][] plasser = new long[Long.SIZE][];
            for (long rest = nevnt; rest != 0; rest &= rest - 1) {
                long bit = Long.lowestOneBit(rest);
                plasser[Long.numberOfTrailingZeros(bit)] = plasser(r -> (maske.apply(r.vilkaar)[slag] & bit) != 0);
            }
            krav.add(new Krav(slag, sant, nevnt, plasser));
        }
    }

    private static boolean kanSlippe(CompiledRule regel) {
        return regel.beslutning != Beslutning.BESLUTNING_DENY;
    }

    private long[] plasser(Predicate<CompiledRule> disse) {
        long[] plasser = ingen();
        for (int i = 0; i < regler.length; i++) {
            if (disse.test(regler[i])) {
                sett(plasser, i);
            }
        }
        return plasser;
    }

    private long[] ingen() {
        return new long[(regler.length + Long.SIZE - 1) / Long.SIZE];
    }

    private static void sett(long[] plasser, int plass) {
        plasser[plass / Long.SIZE] |= 1L << plass;
    }

    static void stryk(long[] plasser, int plass) {
        plasser[plass / Long.SIZE] &= ~(1L << plass);
    }

    /** Those that rest on a ground that is named. */
    long[] navngitt(List<Paastand> paastander) {
        long[] navngitt = ingen();
        for (Paastand paastand : paastander) {
            long[] disse = paastand.grunnlag() == Grunnlag.UNRECOGNIZED ? null : hviler[paastand.grunnlag().getNumber()];
            for (int i = 0; disse != null && i < navngitt.length; i++) {
                navngitt[i] |= disse[i];
            }
        }
        return navngitt;
    }

    /**
     * What may let something pass: of what is possible those on a ground that is named, and those that may whatever is named, on a
     * consent that is there or on no ground.
     */
    long[] veier(long[] navngitt, long[] mulige) {
        long[] disse = felles(veier, mulige);
        for (int i = 0; i < disse.length; i++) {
            disse[i] &= navngitt[i] | uavhengige[i];
        }
        return disse;
    }

    static long[] felles(long[] disse, long[] andre) {
        long[] felles = disse.clone();
        for (int i = 0; i < felles.length; i++) {
            felles[i] &= andre[i];
        }
        return felles;
    }

    /** What no single fact of the case rules out. */
    long[] mulige(Case sak) {
        long[] mulige = alle.clone();
        for (Krav hvert : krav) {
            for (long brutt = hvert.bruttAv(sak); brutt != 0; brutt &= brutt - 1) {
                long[] disse = hvert.plasser[Long.numberOfTrailingZeros(brutt)];
                for (int i = 0; i < mulige.length; i++) {
                    mulige[i] &= ~disse[i];
                }
            }
        }
        return mulige;
    }

    /** The next of these, at this place or later, that may speak of the category; -1 where there is none. */
    int neste(long[] disse, int kategoribit, int plass) {
        return neste(disse, omtaler[Integer.numberOfTrailingZeros(kategoribit)], plass);
    }

    /** The next place, this one or a later, that is among both; -1 where there is none. */
    static int neste(long[] disse, long[] blant, int plass) {
        long rest = -1L << plass;
        for (int i = plass / Long.SIZE; i < disse.length; i++) {
            rest &= disse[i] & blant[i];
            if (rest != 0) {
                return i * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
            rest = -1L;
        }
        return -1;
    }

    /** Within a rank every rule speaks, and the best counts. */
    boolean sammeRang(int en, int annen) {
        return rang[en] == rang[annen];
    }

    static boolean sammeRang(CompiledRule en, CompiledRule annen) {
        return en.spesifisitet == annen.spesifisitet && en.beslutning == annen.beslutning;
    }
}
