package no.stillas.hub.judgement;

import com.google.protobuf.TextFormatParseInfoTree;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellkilde;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellsett;
import no.stillas.proto.regelverk.v1.Modellsvar;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Sammenligning;
import no.stillas.proto.regelverk.v1.Spoersmaal;

/** What a file of models must fulfil before anything is judged by it. Every fault is collected, none is repaired. */
final class ModelChecks {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> regelider = new HashSet<>();
    private final Set<String> modellider = new HashSet<>();
    private final List<Post> poster = new ArrayList<>();

    /** One line about a report with where it stands. */
    private record Post(Modellpost post, String fil, int linje) {}

    /** One model with its file and where its parts stand. */
    private record Lest(Modell modell, String fil, int linje, TextFormatParseInfoTree tre) {
        int linje(int regel) {
            return linje("regel", regel);
        }

        int linje(String felt, int nummer) {
            return tre.getLocation(Modell.getDescriptor().findFieldByName(felt), nummer).getLine() + 1;
        }

        int vilkaarslinje(int regel) {
            return tre.getNestedTree(Modell.getDescriptor().findFieldByName("regel"), regel)
                    .getLocation(Modellregel.getDescriptor().findFieldByName("vilkaar"), 0).getLine() + 1;
        }
    }

    private ModelChecks() {}

    /**
     * The models of these files.
     *
     * @param frister ids of deadlines that something starts
     * @throws RuleFault with every fault that was found: file, line and reason
     */
    static List<Modell> sjekket(List<RuleSource> kilder, Regelsett lov, Set<String> frister) {
        ModelChecks sjekk = new ModelChecks();
        lov.getRegelList().stream().map(Regel::getId).forEach(sjekk.regelider::add);
        List<Lest> leste = kilder.stream().flatMap(k -> sjekk.les(k).stream()).toList();
        leste.forEach(sjekk::modell);
        leste.forEach(sjekk::regler);
        sjekk.data(leste, lov, frister);
        sjekk.poster(leste, frister);
        if (!sjekk.faults.isEmpty()) {
            throw new RuleFault(sjekk.faults);
        }
        return leste.stream().map(Lest::modell).toList();
    }

    private void data(List<Lest> leste, Regelsett lov, Set<String> frister) {
        Map<String, Kjennetegn> kjennetegn = new HashMap<>();
        Map<String, Sammenligning> sammenligninger = new HashMap<>();
        Map<String, Set<String>> svar = new HashMap<>();
        Set<String> tidsmaal = new HashSet<>();
        for (Lest lest : leste) {
            lest.modell().getKjennetegnList().forEach(k -> kjennetegn.putIfAbsent(k.getId(), k));
            lest.modell().getSammenligningList().forEach(s -> sammenligninger.putIfAbsent(s.getId(), s));
            for (int i = 0; i < lest.modell().getTidsmaalCount(); i++) {
                String id = lest.modell().getTidsmaal(i).getId();
                if (!tidsmaal.add(id)) {
                    feil(lest, lest.linje("tidsmaal", i), "the measure " + id + " is written twice");
                }
            }
            for (int i = 0; i < lest.modell().getSpoersmaalCount(); i++) {
                var s = lest.modell().getSpoersmaal(i);
                if (svar.put(s.getId(), s.getSvarList().stream().map(Modellsvar::getId).collect(Collectors.toSet())) != null) {
                    feil(lest, lest.linje("spoersmaal", i), "the question " + s.getId() + " is written twice");
                }
            }
        }
        var kjent = new ModelDataChecks.Kjent(modellider, kjennetegn, sammenligninger, svar, frister,
                lov.getSpoersmaalList().stream().map(Spoersmaal::getId).collect(Collectors.toSet()));
        for (Lest lest : leste) {
            ModelDataChecks.sjekk(lest.modell(), kjent,
                    (felt, nummer, grunn) -> feil(lest, lest.linje(felt, nummer), grunn));
            List<String> umulig = ModelEligibility.umulig(lest.modell());
            if (!umulig.isEmpty()) {
                feil(lest, lest.linje(), "model " + lest.modell().getId() + " lets nobody in: " + String.join(", ", umulig));
            }
        }
    }

    private void poster(List<Lest> leste, Set<String> frister) {
        ModelPostChecks sjekk = new ModelPostChecks(leste.stream().map(Lest::modell).toList(), regelider, frister);
        Set<List<String>> sett = new HashSet<>();
        for (Post post : poster) {
            Modellpost p = post.post();
            String navn = p.getRapport() + " " + p.getId();
            sjekk.feil(p).forEach(grunn -> faults.add(new Fault(post.fil(), post.linje(), navn + " " + grunn)));
            if (!sett.add(List.of(p.getRapport(), p.getSlag().name(), p.getId()))) {
                faults.add(new Fault(post.fil(), post.linje(), navn + " is written twice"));
            }
        }
    }

    private List<Lest> les(RuleSource kilde) {
        Modellsett.Builder bygger = Modellsett.newBuilder();
        List<Lest> leste = new ArrayList<>();
        RuleLoader.parse(kilde, bygger, faults).ifPresent(tre -> {
            var felt = Modellsett.getDescriptor().findFieldByName("modell");
            for (int i = 0; i < bygger.getModellCount(); i++) {
                leste.add(new Lest(bygger.getModell(i), kilde.navn(), tre.getLocation(felt, i).getLine() + 1,
                        tre.getNestedTree(felt, i)));
            }
            var post = Modellsett.getDescriptor().findFieldByName("post");
            for (int i = 0; i < bygger.getPostCount(); i++) {
                poster.add(new Post(bygger.getPost(i), kilde.navn(), tre.getLocation(post, i).getLine() + 1));
            }
        });
        return leste;
    }

    private void modell(Lest lest) {
        Modell m = lest.modell();
        String navn = "model " + m.getId();
        if (!ID.matcher(m.getId()).matches()) {
            feil(lest, lest.linje(), navn + " has no id of small letters, digits and hyphens");
        }
        if (!modellider.add(m.getId())) {
            feil(lest, lest.linje(), navn + " is written twice");
        }
        if (m.getTittel().isBlank() || m.getVersjon().isBlank()) {
            feil(lest, lest.linje(), navn + " lacks its title or version");
        }
        if (m.getRegelCount() == 0) {
            feil(lest, lest.linje(), navn + " has no rule");
        }
        kilde(lest, lest.linje(), m.getKilde(), navn);
        periode(lest, lest.linje(), m.getGyldig(), navn);
    }

    private void regler(Lest lest) {
        for (int i = 0; i < lest.modell().getRegelCount(); i++) {
            Modellregel r = lest.modell().getRegel(i);
            int linje = lest.linje(i);
            String navn = "rule " + r.getId();
            if (r.getId().isBlank()) {
                feil(lest, linje, "a rule has no id");
            } else if (!regelider.add(r.getId())) {
                feil(lest, linje, navn + " is written twice");
            }
            kilde(lest, linje, r.getKilde(), navn);
            periode(lest, linje, r.getUtvalg().getGyldig(), navn);
            ModelRuleChecks.feil(r, modellider).forEach(grunn -> feil(lest, linje, navn + " " + grunn));
            int nummer = i;
            ModelRuleChecks.vilkaar(r).ifPresent(grunn -> feil(lest, lest.vilkaarslinje(nummer),
                    navn + " has a condition that does not type-check: " + grunn));
        }
    }

    private void kilde(Lest lest, int linje, Modellkilde kilde, String navn) {
        if (kilde.getDokument().isBlank() || kilde.getSted().isBlank()) {
            feil(lest, linje, navn + " lacks its source: document and lines or paragraph");
        }
    }

    private void periode(Lest lest, int linje, Periode periode, String navn) {
        try {
            Dager dager = Dager.av(periode);
            if (dager.fra() > dager.til()) {
                feil(lest, linje, navn + " ends (" + periode.getTil() + ") before it begins (" + periode.getFra() + ")");
            }
        } catch (DateTimeException e) {
            feil(lest, linje, navn + " has a date that is none: " + e.getMessage());
        }
    }

    private void feil(Lest lest, int linje, String grunn) {
        faults.add(new Fault(lest.fil(), linje, grunn));
    }
}
