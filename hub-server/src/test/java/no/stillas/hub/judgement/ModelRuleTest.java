package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Modell;
import org.junit.jupiter.api.Test;

/** One rule of a kommune's own model: by which words it reads a message, whether it is in use, and who answers in its place. */
class ModelRuleTest {
    private static final RuleBook GRUNN = RuleBook.lov();
    private static final String DIALOG = "stillas.dialog.v1.Dialogmelding";
    private static final String REGEL = """
            modell { id: "k3228-egen" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" } @HODE@
              regel { id: "K3228-EGEN-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN @MED@
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
            """;
    private static final String AVVISNING = "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }";

    private static Modell modell(String hode, String med) {
        var sett = no.stillas.proto.regelverk.v1.Modellsett.newBuilder();
        RuleLoader.parse(new RuleSource("m.textproto", REGEL.replace("@HODE@", hode).replace("@MED@", med)), sett, new java.util.ArrayList<>());
        return sett.getModell(0);
    }

    private static RuleBook bok(Modell modell, boolean tilSide) {
        return GRUNN.medEgne(List.of(new OwnModels.Version(modell, 1, 0, tilSide)));
    }

    private static Facts sendt(Set<Avtaletype> avtaler, List<String> kjennetegn, List<Avvik> avvik) {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1).samtykke(Kategori.KATEGORI_BVN).facts
                .medSamordning(new Samordning(DIALOG, new Side("1", "", List.of("3228")), new Side("2", "", List.of("3228")), false,
                        avtaler, Optional.empty(), List.of(), Samordning.Plan.ukjent("")).medModeller(kjennetegn, 1).medAvvik(avvik));
    }

    private static Facts sendt() {
        return sendt(Set.of(), List.of(), List.of());
    }

    private static List<String> regler(Facts f, RuleBook bok) {
        return Judgement.judge(f, bok).decision().modell().stream().map(ModelFinding::regel).toList();
    }

    @Test
    void the_one_who_answers_has_the_role_that_the_rule_says_and_where_it_is_set_aside_that_of_a_leader() {
        Modell modell = modell("", "venting { menneske: \"koordinator\" }");
        assertThat(venterPaa(bok(modell, false))).containsExactly("koordinator");
        assertThat(venterPaa(bok(modell, true))).containsExactly(Explanation.ANSVARLIG);
    }

    private static List<String> venterPaa(RuleBook bok) {
        return Explanation.avsender(Judgement.judge(sendt(), bok), bok, Map.of()).getVenterPaaList().stream().map(v -> v.getRolle()).toList();
    }

    @Test
    void what_would_not_have_stopped_the_message_waits_for_nobody_where_it_is_set_aside() {
        RuleBook bok = bok(modell("", "venting { avtale: AVTALETYPE_ANNEN }"), true);
        assertThat(Judgement.judge(sendt(), bok)).isInstanceOf(Held.class);
        assertThat(regler(sendt(Set.of(Avtaletype.AVTALETYPE_ANNEN), List.of(), List.of()), bok)).isEmpty();
    }

    @Test
    void it_reads_what_the_document_says_and_where_it_differs_by_the_names_of_its_own_version() {
        RuleBook sier = bok(modell("kjennetegn { id: \"k3228-egen-ja\" dokument: \"" + DIALOG + "\" der { felt: \"tekst\" satt: true } }",
                "vilkaar: \"'k3228-egen-ja' in dokument.sier\" " + AVVISNING), false);
        assertThat(regler(sendt(Set.of(), List.of("k3228-egen-ja@1"), List.of()), sier)).containsExactly("K3228-EGEN-01@1");
        assertThat(regler(sendt(Set.of(), List.of("k3228-egen-ja@2"), List.of()), sier)).as("another version's").isEmpty();
        for (String hvem : List.of("avsender", "mottaker")) {
            RuleBook avvik = bok(modell("sammenligning { id: \"k3228-egen-pris\" }",
                    "vilkaar: \"'k3228-egen-pris' in " + hvem + ".avvik\" " + AVVISNING), false);
            assertThat(regler(avvik("k3228-egen-pris@1"), avvik)).as(hvem).containsExactly("K3228-EGEN-01@1");
            assertThat(regler(avvik("k3228-egen-pris@2"), avvik)).as("another version's").isEmpty();
        }
    }

    private static Facts avvik(String navn) {
        return sendt(Set.of(), List.of(), List.of(new Avvik(navn, true, true)));
    }

    @Test
    void it_is_in_use_by_the_answer_that_its_own_version_has() {
        String spoersmaal = "spoersmaal { id: \"k3228-egen-spm\" tekst: \"Hva?\" imens: \"Ja.\" svar { id: \"ja\" tekst: \"Ja\" } svar { id: \"nei\" tekst: \"Nei\" }"
                + " kilde { dokument: \"d\" sted: \"s\" } valgt: \"@\" }";
        String regel = "naar { spoersmaal: \"k3228-egen-spm\" svar: \"ja\" } " + AVVISNING;
        assertThat(regler(sendt(), bok(modell(spoersmaal.replace("@", "ja"), regel), false))).containsExactly("K3228-EGEN-01@1");
        assertThat(regler(sendt(), bok(modell(spoersmaal.replace("@", "nei"), regel), false))).isEmpty();
    }

    @Test
    void what_waits_for_a_document_says_which_by_its_title() {
        RuleBook bok = bok(modell("", "venting { dokument: \"stillas.henvisning.v1.Henvisning\" }"), false);
        assertThat(Explanation.avsender(Judgement.judge(sendt(), bok), bok, Map.of()).getVenterPaaList()).singleElement()
                .satisfies(v -> assertThat(v.getTekst()).isEqualTo("Meldingen venter på et dokument som skal være sendt først: Henvisning."));
    }
}
