package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Postslag;

/** What a line about a thing that a report tells of must fulfil: that it names what is there, and is not empty. */
final class ModelPostChecks {
    private final Set<String> modeller;
    private final Set<String> tilstander;
    private final Set<String> regler;
    private final Set<String> frister;

    ModelPostChecks(Collection<Modell> modeller, Set<String> regler, Set<String> frister) {
        this.modeller = modeller.stream().map(Modell::getId).collect(Collectors.toSet());
        this.tilstander = modeller.stream().flatMap(m -> m.getTilstandList().stream().map(t -> m.getId() + "/" + t.getId()))
                .collect(Collectors.toSet());
        this.regler = regler;
        this.frister = frister;
    }

    List<String> feil(Modellpost p) {
        List<String> feil = new ArrayList<>();
        if (p.getRapport().isBlank() || p.getId().isBlank() || p.getHva().isBlank()
                || p.getSlag() == Postslag.POSTSLAG_UNSPECIFIED) {
            feil.add("lacks its report, id, kind or what it is");
        }
        if (p.getModellCount() == 0) {
            feil.add("belongs to no model");
        }
        p.getModellList().stream().filter(m -> !modeller.contains(m)).forEach(m -> feil.add("belongs to " + m + ", which is no model"));
        p.getRegelList().stream().filter(r -> !regler.contains(r)).forEach(r -> feil.add("is carried by " + r + ", which is no rule"));
        p.getDokumentList().stream().filter(d -> Dokumenttyper.alle().finn(d).isEmpty())
                .forEach(d -> feil.add("is carried by " + d + ", which is no document type"));
        p.getFristList().stream().filter(f -> !frister.contains(f))
                .forEach(f -> feil.add("is carried by " + f + ", which is no deadline that something starts"));
        p.getTilstandList().stream().filter(t -> !tilstander.contains(t))
                .forEach(t -> feil.add("is carried by " + t + ", which is no state of a model"));
        boolean baaret = p.getRegelCount() + p.getDokumentCount() + p.getFristCount() + p.getTilstandCount()
                + p.getTjenesteCount() > 0;
        if (!baaret && p.getUten().isBlank()) {
            feil.add("is carried by nothing and does not say why");
        }
        return feil;
    }
}
