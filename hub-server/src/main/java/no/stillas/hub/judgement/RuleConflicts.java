package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Regel;

/**
 * Rules that cannot stand beside each other: two that say different things of the same case and have no order between
 * them, one that others always decide before, and some that go before each other in a ring.
 */
final class RuleConflicts {
    private RuleConflicts() {}

    static List<Fault> finn(RuleLoader.Lest lest) {
        List<Fault> faults = new ArrayList<>();
        List<CompiledRule> regler = lest.sett().getRegelList().stream().map(CompiledRule::new).toList();
        Shadows skygger = new Shadows(lest.sett(), regler);
        List<CompiledRule> uten = regler.stream().filter(r -> !r.regel.getPort()).toList();
        for (int i = 0; i < regler.size(); i++) {
            CompiledRule en = regler.get(i);
            if (en.regel.getPort()) {
                continue;
            }
            Sted sted = lest.regel(i);
            if (gaarFoerSegSelv(en.id, lest.sett().getRegelList())) {
                faults.add(new Fault(sted.fil(), sted.linje(), "the rule " + en.id + " goes before a rule that goes before it"));
            }
            List<CompiledRule> foerst = skygger.skygger(en, uten);
            if (!foerst.isEmpty()) {
                faults.add(new Fault(sted.fil(), sted.linje(), "the rule " + en.id + " can never fire: " + dekker(foerst)));
            }
            for (int j = i + 1; j < regler.size(); j++) {
                CompiledRule annen = regler.get(j);
                if (!annen.regel.getPort() && motsier(en, annen)) {
                    faults.add(new Fault(lest.regel(j).fil(), lest.regel(j).linje(), "the rule " + annen.id
                            + " contradicts " + en.id + " and neither goes before the other"));
                }
            }
        }
        return faults;
    }

    private static String dekker(List<CompiledRule> foerst) {
        String alle = foerst.stream().map(r -> r.id).collect(Collectors.joining(", "));
        return foerst.size() == 1 ? alle + " covers all that it does and goes before it"
                : alle + " together cover all that it does and go before it";
    }

    private static boolean gaarFoerSegSelv(String id, List<Regel> regler) {
        Set<String> senere = new HashSet<>(Set.of(id));
        Set<String> nye = senere;
        while (!nye.isEmpty()) {
            Set<String> disse = nye;
            nye = regler.stream().filter(r -> disse.contains(r.getId())).flatMap(r -> r.getGaarFoerList().stream())
                    .collect(Collectors.toSet());
            if (nye.contains(id)) {
                return true;
            }
            nye.removeAll(senere);
            senere.addAll(nye);
        }
        return false;
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
