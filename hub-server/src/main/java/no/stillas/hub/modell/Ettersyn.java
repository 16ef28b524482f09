package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.stillas.hub.judgement.ModelProof;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault.Fault;

/**
 * How versions that were loaded once stand by what this hub checks, can make and can prove today. Nothing of it stops a start:
 * what does not hold is set aside, or left out where even that cannot be.
 */
final class Ettersyn {
    private final RuleBook grunn;
    private final Function<RuleBook, ModelProof.Result> bevis;

    Ettersyn(RuleBook grunn, Function<RuleBook, ModelProof.Result> bevis) {
        this.grunn = requireNonNull(grunn, "grunn is null");
        this.bevis = requireNonNull(bevis, "bevis is null");
    }

    /**
     * The rules of these versions.
     *
     * @param kjent number of the last change whose version has been looked at; what is not in force is never checked again
     */
    Modellregister.Naa lag(Utgaver utgaver, int kjent) {
        var sett = utgaver.hver(u -> u.tarNyeSaker() && u.lastet().nr() > kjent && u.stilling() instanceof Stilling.SomLastet
                ? kontrollert(u) : u);
        if (sett.nummer() == 0) {
            return new Modellregister.Naa(grunn, sett);
        }
        try {
            return new Modellregister.Naa(bok(sett), sett);
        } catch (RuntimeException e) {
            var uten = sett.hver(this::somKanLages);
            return new Modellregister.Naa(bok(uten), uten);
        }
    }

    /**
     * What is left when what reaches what no model may is left out.
     *
     * @param brudd what is reached all the same, by rules that are of no version; empty where the proof holds
     */
    record Bevist(Modellregister.Naa naa, Map<String, String> brudd) {}

    /** The same without what reaches what no model may. */
    Bevist bevist(Modellregister.Naa naa) {
        if (bevis.apply(naa.bok()).brudd().isEmpty()) {
            return new Bevist(naa, Map.of());
        }
        // A rule is also blamed for what another does to the same messages: each alone first, then what is left together.
        var alene = naa.utgaver().hver(u -> u.stilling() instanceof Stilling.Ute
                ? u : uten(u, bevis.apply(grunn.medEgne(List.of(u.versjon()))).brudd()));
        var sammen = bevis.apply(bok(alene)).brudd();
        var rest = alene.hver(u -> uten(u, sammen));
        var bok = bok(rest);
        return new Bevist(new Modellregister.Naa(bok, rest), rest.equals(alene) ? sammen : bevis.apply(bok).brudd());
    }

    private RuleBook bok(Utgaver utgaver) {
        return grunn.medEgne(utgaver.versjoner());
    }

    private Utgave kontrollert(Utgave u) {
        var feil = OwnModels.feil(Utgaver.kilde(u.lastet()), grunn);
        return feil.isEmpty() ? u : u.med(new Stilling.TilSide(feil));
    }

    private Utgave somKanLages(Utgave u) {
        if (u.stilling() instanceof Stilling.Ute || kanLages(u)) {
            return u;
        }
        var feil = new ArrayList<>(u.stilling().hvorfor());
        feil.add(new Fault(u.lastet().file(), 1, "this hub cannot make rules of version " + u.modell().getVersjon()));
        var tilSide = u.med(new Stilling.TilSide(feil));
        return kanLages(tilSide) ? tilSide : u.med(new Stilling.Ute(feil));
    }

    private boolean kanLages(Utgave u) {
        try {
            grunn.medEgne(List.of(u.versjon()));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Left out where one of its rules is among these; as it was where none is. */
    private static Utgave uten(Utgave u, Map<String, String> brudd) {
        var fil = Utgaver.kilde(u.lastet());
        List<Fault> feil = new ArrayList<>(u.stilling().hvorfor());
        u.modell().getRegelList().forEach(r -> brudd.entrySet().stream()
                .filter(b -> b.getKey().split("/", 2)[0].equals(r.getId() + "@" + u.modell().getVersjon())).findFirst()
                .ifPresent(b -> feil.add(new Fault(fil.navn(), OwnModels.linje(fil, r.getId()), "rule " + b.getKey() + " " + b.getValue()))));
        return feil.size() == u.stilling().hvorfor().size() ? u : u.med(new Stilling.Ute(feil));
    }
}
