package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Vilkaar;

/**
 * Pairs of rules that cannot both stand: two that say different things of the same case and have no order between
 * them, and one that another always goes before and says the same.
 */
final class RuleConflicts {
    private RuleConflicts() {}

    static List<Fault> finn(RuleLoader.Lest lest) {
        List<Fault> faults = new ArrayList<>();
        List<CompiledRule> regler = lest.sett().getRegelList().stream().map(CompiledRule::new).toList();
        for (int i = 0; i < regler.size(); i++) {
            for (int j = 0; j < regler.size(); j++) {
                CompiledRule en = regler.get(i);
                CompiledRule annen = regler.get(j);
                if (i == j || en.regel.getPort() || annen.regel.getPort()) {
                    continue;
                }
                Sted sted = lest.regel(i);
                if (i < j && motsier(en, annen)) {
                    faults.add(new Fault(lest.regel(j).fil(), lest.regel(j).linje(), "the rule " + annen.id
                            + " contradicts " + en.id + " and neither goes before the other"));
                }
                if (skygger(annen, en, j < i)) {
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

    /** Whether {@code foerst} always decides where {@code regel} would, so that {@code regel} never does. */
    private static boolean skygger(CompiledRule foerst, CompiledRule regel, boolean skrevetFoer) {
        boolean rang = foerst.spesifisitet > regel.spesifisitet
                || foerst.spesifisitet == regel.spesifisitet
                        && (foerst.beslutning.getNumber() < regel.beslutning.getNumber()
                                || foerst.beslutning == regel.beslutning && skrevetFoer);
        return rang && foerst.beslutning != Beslutning.BESLUTNING_DENY
                && regel.beslutning != Beslutning.BESLUTNING_DENY
                && foerst.regel.getVilkaar().equals(Vilkaar.getDefaultInstance())
                && foerst.regel.getSkjerpingCount() == 0
                && omfatter(foerst, regel) && kretsOmfatter(foerst.regel, regel.regel)
                && foerst.gyldig.fra() <= regel.gyldig.fra() && foerst.gyldig.til() >= regel.gyldig.til()
                && alleGrunnlag(foerst, regel);
    }

    private static boolean omfatter(CompiledRule stor, CompiledRule liten) {
        return (liten.avsendere & ~stor.avsendere) == 0 && (liten.mottakere & ~stor.mottakere) == 0
                && (liten.kategorier & ~stor.kategorier) == 0 && (liten.formaal & ~stor.formaal) == 0;
    }

    private static boolean kretsOmfatter(Regel stor, Regel liten) {
        return switch (stor.getKrets()) {
            case KRETS_ALLE -> true;
            case KRETS_BARNET, KRETS_BARNET_OG_FAMILIE, KRETS_GRAVID, KRETS_SOESKEN, KRETS_PAAROERENDE_PASIENT,
                    KRETS_UNSPECIFIED, UNRECOGNIZED -> stor.getKrets() == liten.getKrets();
        };
    }

    private static boolean alleGrunnlag(CompiledRule foerst, CompiledRule regel) {
        for (Grunnlag g : regel.grunnlag) {
            if (!foerst.nevner(g)) {
                return false;
            }
        }
        return regel.grunnlag.length > 0 || foerst.grunnlag.length == 0;
    }
}
