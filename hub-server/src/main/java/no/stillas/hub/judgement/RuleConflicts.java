package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/**
 * Pairs of rules that cannot both stand: two that say different things of the same case and have no order between
 * them, and one that another always decides before.
 */
final class RuleConflicts {
    private RuleConflicts() {}

    static List<Fault> finn(RuleLoader.Lest lest) {
        List<Fault> faults = new ArrayList<>();
        List<CompiledRule> regler = lest.sett().getRegelList().stream().map(CompiledRule::new).toList();
        Shadows skygger = new Shadows(lest.sett(), regler);
        for (int i = 0; i < regler.size(); i++) {
            for (int j = 0; j < regler.size(); j++) {
                CompiledRule en = regler.get(i);
                CompiledRule annen = regler.get(j);
                if (i == j || en.regel.getPort() || annen.regel.getPort()) {
                    continue;
                }
                if (i < j && motsier(en, annen)) {
                    faults.add(new Fault(lest.regel(j).fil(), lest.regel(j).linje(), "the rule " + annen.id
                            + " contradicts " + en.id + " and neither goes before the other"));
                }
                if (skygger.skygger(annen, en)) {
                    Sted sted = lest.regel(i);
                    faults.add(new Fault(sted.fil(), sted.linje(), "the rule " + en.id + " can never fire: "
                            + annen.id + " covers all that it does and goes before it"));
                }
            }
        }
        return faults;
    }

    private static boolean motsier(CompiledRule en, CompiledRule annen) {
        return en.beslutning != annen.beslutning && likeValg(en, annen)
                && en.regel.getVilkaar().equals(annen.regel.getVilkaar())
                && en.regel.getKrets() == annen.regel.getKrets() && en.gyldig.moeter(annen.gyldig)
                && fellesGrunnlag(en, annen)
                && !en.regel.getGaarFoerList().contains(annen.id) && !annen.regel.getGaarFoerList().contains(en.id);
    }

    private static boolean likeValg(CompiledRule en, CompiledRule annen) {
        return en.avsendere == annen.avsendere && en.mottakere == annen.mottakere
                && en.kategorier == annen.kategorier && en.formaal == annen.formaal;
    }

    private static boolean fellesGrunnlag(CompiledRule en, CompiledRule annen) {
        if (en.beslutning == Beslutning.BESLUTNING_DENY || annen.beslutning == Beslutning.BESLUTNING_DENY) {
            return !en.regel.getBareEllers() && !annen.regel.getBareEllers();
        }
        for (Grunnlag g : en.grunnlag) {
            if (annen.nevner(g)) {
                return true;
            }
        }
        return false;
    }
}
