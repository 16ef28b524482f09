package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Vilkaar;

/**
 * The law as it would be ten times as large, with the same answers, in the two ways that a rule book grows: by versions that are
 * in force in other years, and by rules that are in force at the same time and tell more finely apart. Both fill the places of
 * a table by sender, receiver and purpose, ten times as many rules in each. It is written as text, loaded and checked as every
 * other. Gates, of which there are few, stay as they are.
 */
final class Vekst {
    private static final int VERSJONER = 10;
    private static final String SISTE_DAG = "2029-12-31";
    private static final int FOERSTE_AAR = 2030;
    private static final int FOERSTE_TIDLIGERE_AAR = 1980;

    private Vekst() {}

    /** Every rule in ten versions: today's, and nine that are in force in other years. */
    static RuleBook tidoblet(RuleBook bok) {
        Map<Grunnlag, Periode> grunnlag = new HashMap<>();
        for (Grunnlagsregel g : bok.regelsett().getGrunnlagList()) {
            grunnlag.put(g.getGrunnlag(), g.getGyldig());
        }
        Regelsett.Builder vokst = bok.regelsett().toBuilder().clearRegel();
        var iKraft = profiler(bok.regelsett());
        bok.regelsett().getRegelList().forEach(r -> iKraft.add(r.getId()));
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

    /**
     * Every rule as ten or more that are in force on the same days and together say what it says: one for each of its categories,
     * and each of these halved by whether the sender is this or that, until there are ten. No growth is harder: all of them are in the
     * same places of the table and on the same grounds, and only their conditions tell which one speaks.
     */
    static RuleBook delt(RuleBook bok) {
        Map<String, List<Regel>> delt = new LinkedHashMap<>();
        bok.regelsett().getRegelList().forEach(r -> delt.put(r.getId(), r.getPort() ? List.of(r) : del(r)));
        Regelsett.Builder vokst = bok.regelsett().toBuilder().clearRegel();
        delt.values().forEach(vokst::addAllRegel);
        utvid(vokst, delt);
        var kjente = profiler(bok.regelsett());
        vokst.getRegelList().forEach(r -> kjente.add(r.getId()));
        vokst.getSpoersmaalBuilderList().forEach(s -> {
            var gjelder = s.getGjelderList().stream().filter(kjente::contains).toList();
            s.clearValgt().clearSvar().setIngenBryter("Svarene nevner regler som her er delt.").clearGjelder()
                    .addAllGjelder(gjelder);
        });
        return RuleBook.load(List.of(new RuleSource("vokst.textproto", TextFormat.printer().printToString(vokst))));
    }

    /** Wherever a list names a rule, its parts. */
    private static void utvid(Message.Builder i, Map<String, List<Regel>> delt) {
        for (FieldDescriptor felt : i.getAllFields().keySet()) {
            if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                int antall = felt.isRepeated() ? i.getRepeatedFieldCount(felt) : 1;
                for (int n = 0; n < antall; n++) {
                    utvid(felt.isRepeated() ? i.getRepeatedFieldBuilder(felt, n) : i.getFieldBuilder(felt), delt);
                }
            } else if (felt.getJavaType() == FieldDescriptor.JavaType.STRING && felt.isRepeated()) {
                i.setField(felt, ((List<?>) i.getField(felt)).stream().map(String.class::cast)
                        .flatMap(id -> delt.containsKey(id) ? delt.get(id).stream().map(Regel::getId) : Stream.of(id)).toList());
            }
        }
    }

    private static Set<String> profiler(Regelsett sett) {
        return sett.getProfilList().stream().map(Profilregel::getId).collect(Collectors.toSet());
    }

    private static List<Regel> del(Regel r) {
        List<Regel> deler = r.getKategoriList().stream()
                .map(k -> r.toBuilder().clearKategori().addKategori(k).build()).toList();
        if (deler.isEmpty()) {
            deler = List.of(r);
        }
        Iterator<Egenskap> egenskaper = egenskaper(r).iterator();
        while (deler.size() < VERSJONER) {
            Egenskap e = egenskaper.next();
            deler = deler.stream().flatMap(d -> Stream.of(
                    med(d, v -> v.addAvsenderEr(e)), med(d, v -> v.addAvsenderErIkke(e)))).toList();
        }
        List<Regel> nummerert = new ArrayList<>();
        for (int i = 0; i < deler.size(); i++) {
            nummerert.add(deler.get(i).toBuilder().setId(navn(r.getId(), i + 1)).build());
        }
        return nummerert;
    }

    private static Regel med(Regel r, Consumer<Vilkaar.Builder> vilkaar) {
        Regel.Builder del = r.toBuilder();
        vilkaar.accept(del.getVilkaarBuilder());
        return del.build();
    }

    /** What the rule says nothing of. */
    private static List<Egenskap> egenskaper(Regel r) {
        return Stream.of(Egenskap.values()).filter(e -> e != Egenskap.UNRECOGNIZED && e != Egenskap.EGENSKAP_UNSPECIFIED)
                .filter(e -> !r.getVilkaar().getAvsenderErList().contains(e)
                        && !r.getVilkaar().getAvsenderErIkkeList().contains(e)).toList();
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
