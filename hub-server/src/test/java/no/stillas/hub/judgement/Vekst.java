package no.stillas.hub.judgement;

import com.google.protobuf.TextFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;

/**
 * The law as it would be with every rule in ten versions: today's, and nine that are in force in other years. That is how a
 * rule book grows, and the hardest growth for a table by sender, receiver and purpose: each of its places holds ten times as
 * many rules. It is written as text, loaded and checked as every other. Gates, of which there are few, stay as they are.
 */
final class Vekst {
    private static final int VERSJONER = 10;
    private static final String SISTE_DAG = "2029-12-31";
    private static final int FOERSTE_AAR = 2030;
    private static final int FOERSTE_TIDLIGERE_AAR = 1980;

    private Vekst() {}

    static RuleBook tidoblet(RuleBook bok) {
        Map<Grunnlag, Periode> grunnlag = new HashMap<>();
        for (Grunnlagsregel g : bok.regelsett().getGrunnlagList()) {
            grunnlag.put(g.getGrunnlag(), g.getGyldig());
        }
        Regelsett.Builder vokst = bok.regelsett().toBuilder().clearRegel();
        var iKraft = Stream.concat(bok.regelsett().getRegelList().stream().map(Regel::getId),
                bok.regelsett().getProfilList().stream().map(Profilregel::getId)).collect(Collectors.toSet());
        vokst.getSpoersmaalBuilderList().forEach(s -> {
            // a question may be about a rule that waits for its act
            var gjelder = s.getGjelderList().stream().filter(iKraft::contains).toList();
            s.clearValgt().clearGjelder().addAllGjelder(gjelder);
        });
        for (Regel r : bok.regelsett().getRegelList()) {
            if (r.getPort()) {
                vokst.addRegel(r);
                continue;
            }
            vokst.addRegel(r.toBuilder().setGyldig(dagens(r.getGyldig())));
            boolean kanKomme = r.getGrunnlagCount() == 0 || r.getGrunnlagList().stream().map(grunnlag::get)
                    .anyMatch(p -> p.getTil().isEmpty());
            for (int i = 1; i < VERSJONER; i++) {
                vokst.addRegel(versjon(r, i, (kanKomme ? FOERSTE_AAR : FOERSTE_TIDLIGERE_AAR) + i));
            }
        }
        return RuleBook.load(List.of(new RuleSource("vokst.textproto", TextFormat.printer().printToString(vokst))));
    }

    private static Periode dagens(Periode egen) {
        boolean aapen = egen.getTil().isEmpty() || egen.getTil().compareTo(SISTE_DAG) > 0;
        return Periode.newBuilder().setFra(egen.getFra().isEmpty() ? "2000-01-01" : egen.getFra())
                .setTil(aapen ? SISTE_DAG : egen.getTil()).build();
    }

    private static Regel versjon(Regel r, int nummer, int aar) {
        return r.toBuilder().setId(navn(r.getId(), nummer)).clearUsikker().clearGaarFoer()
                .addAllGaarFoer(r.getGaarFoerList().stream().map(id -> navn(id, nummer)).toList())
                .setGyldig(Periode.newBuilder().setFra(aar + "-01-01").setTil(aar + "-12-31")).build();
    }

    private static String navn(String id, int nummer) {
        return id + ".v" + nummer;
    }
}
