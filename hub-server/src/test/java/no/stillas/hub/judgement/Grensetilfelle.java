package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * One case at the limit of a rule, as {@code rader-grenser.tsv} has it. Of several categories the first is asked about.
 *
 * @param regel the rule whose limit it is
 * @param svar what becomes of it: {@code PASSERER}, {@code VENTER}, {@code STANSES}, {@code UTELATES}
 * @param ved the rule that decides; {@code -} for none, empty where it is not asked
 */
record Grensetilfelle(String regel, Map<String, String> rad, Dom svar, String ved) {
    static List<Grensetilfelle> alle() {
        return Tsv.les("rader-grenser.tsv").stream().map(r -> new Grensetilfelle(r.get("regel"), r, Dom.valueOf(r.get("svar")),
                r.get("ved"))).toList();
    }

    void proev() {
        Kategori[] kategorier = Arrays.stream(rad.get("kategori").split(",")).map(k -> Kategori.valueOf("KATEGORI_" + k))
                .toArray(Kategori[]::new);
        var s = new Situation(Etat.valueOf("ETAT_" + rad.get("avsender")), Etat.valueOf("ETAT_" + rad.get("mottaker")),
                Formaal.valueOf("FORMAAL_" + rad.get("formaal"))).om(kategorier);
        List<String> ord = Arrays.stream(rad.get("situasjon").split(";")).filter(o -> !o.isBlank()).toList();
        ord.stream().filter(o -> !hubens(o)).forEach(s::ett);
        Grunnlag[] grunnlag = Arrays.stream(rad.get("grunnlag").split(",")).filter(g -> !g.isBlank())
                .map(g -> Grunnlag.valueOf("GRUNNLAG_" + g)).toArray(Grunnlag[]::new);
        if (ord.contains("uattestert")) {
            s.paaberoperUtenAttestasjon(grunnlag);
        } else {
            s.paaberoper(grunnlag);
        }
        if (ord.contains("samtykke")) {
            s.samtykke(kategorier);
        }
        if (ord.contains("paalegg")) {
            s.paalegg(grunnlag[0], Kategorisett.av(kategorier));
        }
        Verdict v = s.judge().decision().verdicts().stream().filter(x -> x.kategori() == kategorier[0]).findFirst().orElseThrow();
        assertThat(v.dom()).as(this + " gave " + v).isEqualTo(svar);
        assertThat(ved.isEmpty() || v.regel().orElse("-").equals(ved)).as(this + " gave " + v).isTrue();
    }

    private static boolean hubens(String ord) {
        return List.of("uattestert", "samtykke", "paalegg").contains(ord);
    }

    @Override
    public String toString() {
        return regel + ": " + rad.get("avsender") + "→" + rad.get("mottaker") + " " + rad.get("formaal") + " " + rad.get("kategori")
                + " " + rad.get("grunnlag") + " " + rad.get("situasjon");
    }
}
