package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Regimeperiode;

/**
 * What an act brings that is adopted and has no day, or that has one: its rules and grounds get the days of the act when the
 * rules are read, so that the day is written in one place. A rule of an act that is on no day is not among the rules; a ground
 * is known and in force on none, so that who names it is told so.
 */
final class ActDays {
    private ActDays() {}

    /**
     * The rules with the days of their acts.
     *
     * @throws RuleFault where something names an act that has no line among the regimes, or days of its own besides
     */
    static RuleLoader.Lest skrevet(RuleLoader.Lest lest) {
        List<Fault> faults = new ArrayList<>();
        Regelsett.Builder sett = lest.sett().toBuilder().clearRegel().clearGrunnlag();
        List<Sted> steder = new ArrayList<>();
        for (int i = 0; i < lest.sett().getRegelCount(); i++) {
            Regel r = lest.sett().getRegel(i);
            Sted sted = lest.regel(i);
            sjekk(lest, r.getRegime(), r.hasGyldig(), sted, "the rule " + r.getId(), faults);
            Optional<Regimeperiode> lov = lov(lest, r.getRegime());
            if (lov.filter(Regimeperiode::getIkkeIKraft).isEmpty()) {
                sett.addRegel(lov.map(l -> r.toBuilder().setGyldig(l.getGyldig()).build()).orElse(r));
                steder.add(sted);
            }
        }
        for (int i = 0; i < lest.sett().getGrunnlagCount(); i++) {
            Grunnlagsregel g = lest.sett().getGrunnlag(i);
            String navn = "the ground " + g.getGrunnlag();
            sjekk(lest, g.getRegime(), g.hasGyldig(), lest.sted("grunnlag", i), navn, faults);
            for (Regime under : g.getAttestertUnderList()) {
                sjekk(lest, under, false, lest.sted("grunnlag", i), navn, faults);
            }
            sett.addGrunnlag(lov(lest, g.getRegime()).filter(l -> !l.getIkkeIKraft())
                    .map(l -> g.toBuilder().setGyldig(l.getGyldig()).build()).orElse(g));
        }
        if (!faults.isEmpty()) {
            throw new RuleFault(faults);
        }
        Map<String, List<Sted>> alle = new HashMap<>(lest.steder());
        alle.put("regel", steder);
        return new RuleLoader.Lest(sett.build(), alle);
    }

    /** Its days; none of an act that has none. */
    static Dager av(Grunnlagsregel g) {
        return g.getRegime() != Regime.REGIME_UNSPECIFIED && !g.hasGyldig() ? Dager.ALDRI : Dager.av(g.getGyldig());
    }

    private static Optional<Regimeperiode> lov(RuleLoader.Lest lest, Regime regime) {
        return regime == Regime.REGIME_UNSPECIFIED ? Optional.empty()
                : lest.sett().getRegimeList().stream().filter(l -> l.getRegime() == regime).findFirst();
    }

    private static void sjekk(RuleLoader.Lest lest, Regime regime, boolean dager, Sted sted, String navn, List<Fault> faults) {
        if (regime != Regime.REGIME_UNSPECIFIED && (dager || lov(lest, regime).isEmpty())) {
            faults.add(new Fault(sted.fil(), sted.linje(), navn + " goes by " + regime + ", which has no days, or has others besides"));
        }
    }
}
