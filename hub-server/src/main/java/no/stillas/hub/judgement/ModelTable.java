package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * The models' rules by document type, kind of sender and kind of receiver; team, place and day are looked at among the
 * few that are left. What no model names costs one look-up.
 */
final class ModelTable {
    private static final ModelRule[] INGEN = {};
    private static final int ETATER = Etat.values().length;

    private final Map<String, ModelRule[][]> tabell = new HashMap<>();
    private final List<ModelRule> regler;
    private final ModelEditions utgaver;

    ModelTable(Collection<ModelRule> regler, ModelEditions utgaver) {
        this.utgaver = utgaver;
        this.regler = regler.stream().sorted(Comparator.comparing(r -> r.id)).toList();
        Map<List<ModelRule>, ModelRule[][]> like = new HashMap<>();
        for (Dokumenttype type : Dokumenttyper.alle().typer()) {
            List<ModelRule> nevner = this.regler.stream().filter(r -> r.utvalg.nevner(type)).toList();
            if (!nevner.isEmpty()) {
                tabell.put(type.navn(), like.computeIfAbsent(nevner, ModelTable::celler));
            }
        }
    }

    private static ModelRule[][] celler(List<ModelRule> regler) {
        ModelRule[][] celler = new ModelRule[ETATER * ETATER][];
        Map<List<ModelRule>, ModelRule[]> like = new HashMap<>();
        for (int avsender = 0; avsender < ETATER; avsender++) {
            for (int mottaker = 0; mottaker < ETATER; mottaker++) {
                List<ModelRule> liste = new ArrayList<>();
                for (ModelRule regel : regler) {
                    if ((regel.utvalg.avsendere & 1L << avsender) != 0 && (regel.utvalg.mottakere & 1L << mottaker) != 0) {
                        liste.add(regel);
                    }
                }
                celler[avsender * ETATER + mottaker] = like.computeIfAbsent(liste, l -> l.toArray(ModelRule[]::new));
            }
        }
        return celler;
    }

    List<ModelRule> regler() {
        return regler;
    }

    /** The rules whose conditions are read for this message, by id. */
    List<ModelRule> valgt(Facts f) {
        Samordning s = f.samordning();
        ModelRule[][] celler = tabell.get(s.dokumenttype());
        if (celler == null) {
            return List.of();
        }
        ModelRule[] kandidater = celle(celler, f.avsender().etat(), f.mottaker().etat());
        if (kandidater.length == 0) {
            return List.of();
        }
        long dag = Ages.dag(f.tidspunkt()).toEpochDay();
        List<ModelRule> valgt = new ArrayList<>(kandidater.length);
        for (ModelRule regel : kandidater) {
            if (regel.utvalg.gjelder(s, dag) && iBruk(regel, s)) {
                valgt.add(regel);
            }
        }
        return valgt;
    }

    /** Of a kommune's own model one version speaks of a message: that of the child's case. */
    private boolean iBruk(ModelRule regel, Samordning s) {
        return regel.utgave.isEmpty() || utgaver.gjelder(regel.modell.getId(), s)
                .filter(u -> u == regel.utgave.get() && regel.tilSide == utgaver.tilSide(u, s)).isPresent();
    }

    private static ModelRule[] celle(ModelRule[][] celler, Etat avsender, Etat mottaker) {
        return avsender == Etat.UNRECOGNIZED || mottaker == Etat.UNRECOGNIZED ? INGEN
                : celler[avsender.getNumber() * ETATER + mottaker.getNumber()];
    }
}
