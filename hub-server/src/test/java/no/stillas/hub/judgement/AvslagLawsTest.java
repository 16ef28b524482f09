package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;

/**
 * What holds for every no and every wait, under every grading: one case of each answer of the whole space, with the place of its
 * persons and without, all of it or what may pass; and draws under the models.
 */
class AvslagLawsTest {
    private static final RuleBook MODELLER = RuleBook.medModeller();
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "far", "far", "soesken", "soesken",
            "kvinne", "kvinne", "melder", "melder");
    private static final Set<String> FASTE = Set.of(Law.BOK.regelsett().getFasttekst().getIngenVei(),
            Law.BOK.regelsett().getFasttekst().getIngenVeiAvslag(), Law.BOK.regelsett().getFasttekst().getIngenVeiModell());
    private static final List<Gradering> GRADERINGER = Arrays.stream(Gradering.values())
            .filter(g -> g != Gradering.UNRECOGNIZED).toList();
    private static final List<Gradering> VERNET = List.of(Gradering.GRADERING_FORTROLIG, Gradering.GRADERING_STRENGT_FORTROLIG,
            Gradering.GRADERING_STRENGT_FORTROLIG_UTLAND, Gradering.GRADERING_SKJULT_ADRESSE, Gradering.GRADERING_KLIENTADRESSE);
    private static final String INGENTING = "nothing";

    /** The case, and the same with what reveals a place. */
    private static Stream<Facts> tilfeller() {
        return Opptelling.LOV.eksempler().values().stream().flatMap(f -> Stream.of(f, medSted(f)))
                .flatMap(f -> Stream.of(f.medDelvis(Delvis.DELVIS_AVVIS), f.medDelvis(Delvis.DELVIS_UTELAT)));
    }

    private static Facts medSted(Facts f) {
        var mer = new ArrayList<>(f.innhold().opplysninger());
        mer.add(new Opplysning("barn", Kategori.KATEGORI_ADR));
        return f.medInnhold(new Innhold(mer, true, false, false, List.of("barn")));
    }

    /** The same in a world where all of them have this grading. */
    private static Facts gradert(Facts f, Gradering gradering, Set<Skjult> skjult) {
        return f.medPersoner(f.personer().stream().map(p -> p.medVern(new Vern(gradering, List.of(f.mottaker().enhet())))
                .medSkjult(skjult)).toList());
    }

    private static void hvert(Consumer<Facts> proev) {
        tilfeller().forEach(f -> GRADERINGER.forEach(g -> proev.accept(gradert(f, g, Set.of()))));
    }

    private static Decision svar(Facts f, RuleBook bok) {
        return Explanation.avsender(Judgement.judge(f, bok), bok, LOKAL);
    }

    private static boolean enTekst(Decision svar) {
        return svar.getBegrunnelserCount() > 0
                && svar.getBegrunnelserList().stream().map(Begrunnelse::getAarsak).allMatch(Aarsak.AARSAK_IKKE_TILGJENGELIG::equals);
    }

    /** Which of the three it is told, if any. */
    private static String vei(Decision svar) {
        return svar.getRemediesCount() > 0 ? "remedy" : FASTE.contains(svar.getIngenVei()) ? "nothing opens"
                : enTekst(svar) ? "the one text" : INGENTING;
    }

    @Test
    void every_no_and_every_wait_has_a_remedy_or_that_nothing_opens_or_the_one_text_whatever_the_grading() {
        var talt = new TreeMap<String, Integer>();
        hvert(f -> proev(f, Law.BOK, talt));
        assertThat(talt).containsKeys("UTFALL_DENIED remedy", "UTFALL_DENIED nothing opens", "UTFALL_HELD remedy");
    }

    @Test
    void and_under_the_models_too_whatever_is_hidden() {
        var talt = new TreeMap<String, Integer>();
        var tilfeldige = new RandomFacts(23, MODELLER);
        for (int i = 0; i < 20_000; i++) {
            proev(tilfeldige.neste(), MODELLER, talt);
        }
        assertThat(talt).containsKeys("UTFALL_DENIED remedy", "UTFALL_DENIED nothing opens", "UTFALL_DENIED the one text",
                "UTFALL_HELD remedy", "UTFALL_HELD the one text");
    }

    private static void proev(Facts f, RuleBook bok, Map<String, Integer> talt) {
        Decision svar = svar(f, bok);
        if (svar.getUtfall() == Utfall.UTFALL_DENIED || svar.getUtfall() == Utfall.UTFALL_HELD) {
            assertThat(vei(svar)).as("%s was told %s", f, svar).isNotEqualTo(INGENTING);
            talt.merge(svar.getUtfall() + " " + vei(svar), 1, Integer::sum);
        }
    }

    @Test
    void no_answer_tells_a_grading_to_who_may_not_know_it() {
        tilfeller().flatMap(f -> Stream.of(f, f.medMottaker(f.mottaker().med(f.mottaker().egenskaper().med(Egenskap.EGENSKAP_ROLLE_KODE6)))))
                .filter(AvslagLawsTest::utenRollen).forEach(f -> sammeSvar(f, Law.BOK));
    }

    @Test
    void nor_under_the_models() {
        var tilfeldige = new RandomFacts(29, MODELLER);
        Stream.generate(tilfeldige::neste).limit(4_000).filter(AvslagLawsTest::utenRollen).forEach(f -> sammeSvar(medSted(f), MODELLER));
    }

    /** The sender and its own control are told the same of the same message where somebody is protected and where it is not known. */
    private static void sammeSvar(Facts f, RuleBook bok) {
        Judged ukjent = Judgement.judge(gradert(f, Gradering.GRADERING_UNSPECIFIED, Set.of()), bok);
        Decision avsender = Explanation.avsender(ukjent, bok, LOKAL);
        Decision kontroll = Explanation.kontroll(ukjent, bok, LOKAL);
        for (Gradering g : VERNET) {
            Judged vernet = Judgement.judge(gradert(f, g, Set.of(Skjult.VERN)), bok);
            assertThat(Explanation.avsender(vernet, bok, LOKAL)).as("%s %s", g, f).isEqualTo(avsender);
            assertThat(Explanation.kontroll(vernet, bok, LOKAL)).as("%s %s", g, f).isEqualTo(kontroll);
        }
    }

    private static boolean utenRollen(Facts f) {
        return !f.avsender().egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6) && !f.avsender().egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE7);
    }
}
