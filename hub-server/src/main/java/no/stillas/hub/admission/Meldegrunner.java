package no.stillas.hub.admission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.stillas.proto.Norsk;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.bekymring.v1.Bokstav;
import no.stillas.proto.bekymring.v1.Meldegrunn;
import no.stillas.proto.bekymring.v1.Meldelov;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/**
 * What a letter of the melder's own act stands for among the hub's grounds, which are the letters of bvl § 13-2 første ledd.
 * The copies of that paragraph differ: opplæringslova § 24-3 and privatskolelova § 7-4 have illness and special needs in one
 * letter, and barnehageloven § 46 has no letter for behaviour. No melding is refused for its letter: what does not fit is a
 * task for the one who receives it.
 */
final class Meldegrunner {
    private static final Set<Grunnlag> ALLE = EnumSet.of(Grunnlag.GRUNNLAG_MELD_A, Grunnlag.GRUNNLAG_MELD_B,
            Grunnlag.GRUNNLAG_MELD_C, Grunnlag.GRUNNLAG_MELD_D, Grunnlag.GRUNNLAG_MELD_E);

    private Meldegrunner() {}

    /** The grounds that this letter of this act stands for; none where the act has no such letter. */
    static Set<Grunnlag> av(Meldelov lov, Bokstav bokstav) {
        return switch (lov) {
            case MELDELOV_OPPL_24_3, MELDELOV_PRIVATSKOLELOVA_7_4 -> switch (bokstav) {
                case BOKSTAV_A -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_A);
                case BOKSTAV_B -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_B, Grunnlag.GRUNNLAG_MELD_C);
                case BOKSTAV_C -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_D);
                case BOKSTAV_D -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_E);
                case BOKSTAV_E, BOKSTAV_UNSPECIFIED, UNRECOGNIZED -> Set.of();
            };
            case MELDELOV_BARNEHAGELOVEN_46 -> switch (bokstav) {
                case BOKSTAV_A -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_A);
                case BOKSTAV_B -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_B);
                case BOKSTAV_C -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_C);
                case BOKSTAV_D -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_E);
                case BOKSTAV_E, BOKSTAV_UNSPECIFIED, UNRECOGNIZED -> Set.of();
            };
            case MELDELOV_BVL_13_2, MELDELOV_HPL_33, MELDELOV_SOSIALTJENESTELOVEN_45, MELDELOV_FTRL_25_11, MELDELOV_FVKL_10,
                    MELDELOV_KRISESENTERLOVA_6, MELDELOV_INTEGRERINGSLOVEN_49, MELDELOV_EKTESKAPSLOVEN_26A,
                    MELDELOV_BARNELOVA_50 -> switch (bokstav) {
                case BOKSTAV_A -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_A);
                case BOKSTAV_B -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_B);
                case BOKSTAV_C -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_C);
                case BOKSTAV_D -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_D);
                case BOKSTAV_E -> EnumSet.of(Grunnlag.GRUNNLAG_MELD_E);
                case BOKSTAV_UNSPECIFIED, UNRECOGNIZED -> Set.of();
            };
            case MELDELOV_UNSPECIFIED, UNRECOGNIZED -> Set.of();
        };
    }

    /**
     * A task for each letter that the act does not have, and for each that stands for another ground than the message names.
     * It says where, and nothing of what the melder is worried about.
     */
    static List<String> merknader(Envelope envelope, Bekymringsmelding melding) {
        var navngitte = envelope.getGrunnlagList().stream().map(Paastand::getGrunnlag).filter(ALLE::contains).toList();
        var merknader = new ArrayList<String>();
        for (int i = 0; i < melding.getGrunnerCount(); i++) {
            var grunn = melding.getGrunner(i);
            if (!oppgitt(grunn)) {
                continue;
            }
            var betyr = av(grunn.getLov(), grunn.getBokstav());
            var hvor = "Følg opp: bokstaven i «" + Norsk.sti("grunner[" + i + "]") + "» ";
            if (betyr.isEmpty()) {
                merknader.add(hvor + "finnes ikke i " + lov(grunn.getLov()) + ". Spør melderen hva bekymringen gjelder.");
            } else if (!navngitte.isEmpty() && betyr.stream().noneMatch(navngitte::contains)) {
                merknader.add(hvor + "er i " + lov(grunn.getLov())
                        + " en annen grunn enn den meldingen viser til. Spør melderen hva som er rett.");
            }
        }
        return merknader;
    }

    /** What is not stated is told of as a field that is missing. */
    private static boolean oppgitt(Meldegrunn grunn) {
        return grunn.getLov() != Meldelov.MELDELOV_UNSPECIFIED && grunn.getLov() != Meldelov.UNRECOGNIZED
                && grunn.getBokstav() != Bokstav.BOKSTAV_UNSPECIFIED && grunn.getBokstav() != Bokstav.UNRECOGNIZED;
    }

    private static String lov(Meldelov lov) {
        return switch (lov) {
            case MELDELOV_BVL_13_2 -> "barnevernsloven § 13-2";
            case MELDELOV_HPL_33 -> "helsepersonelloven § 33";
            case MELDELOV_OPPL_24_3 -> "opplæringslova § 24-3";
            case MELDELOV_PRIVATSKOLELOVA_7_4 -> "privatskolelova § 7-4";
            case MELDELOV_BARNEHAGELOVEN_46 -> "barnehageloven § 46";
            case MELDELOV_SOSIALTJENESTELOVEN_45 -> "sosialtjenesteloven § 45";
            case MELDELOV_FTRL_25_11 -> "folketrygdloven § 25-11";
            case MELDELOV_FVKL_10 -> "familievernkontorloven § 10";
            case MELDELOV_KRISESENTERLOVA_6 -> "krisesenterlova § 6";
            case MELDELOV_INTEGRERINGSLOVEN_49 -> "integreringsloven § 49";
            case MELDELOV_EKTESKAPSLOVEN_26A -> "ekteskapsloven § 26a";
            case MELDELOV_BARNELOVA_50 -> "barnelova § 50";
            case MELDELOV_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalArgumentException("no act is stated");
        };
    }
}
