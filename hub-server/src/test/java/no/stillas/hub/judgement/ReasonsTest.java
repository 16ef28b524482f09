package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Ordlyd;
import org.junit.jupiter.api.Test;

/** In which order reasons are said, which are left out, and that nothing is said twice. */
class ReasonsTest {
    private static final String D08 = Law.BOK.regel("D08").orElseThrow().getOrdlyd().getAvsender();

    private static Reasons reasons(Situation s) {
        return new Reasons(s.judge().decision(), Law.BOK, Map.of(Situation.BARN, "barnet", "soesken", "soesken1"), Ordlyd::getAvsender);
    }

    private static Situation fosterbarn() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ADR).ett("F+FOSTERHJEM")
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
    }

    private static Situation bupTilSkole(Kategori... kategorier) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(kategorier);
    }

    @Test
    void what_stands_in_the_way_is_said_first_and_of_an_address_that_was_left_out_only_the_auditor_reads_why() {
        assertThat(reasons(fosterbarn()).av()).extracting(Begrunnelse::getKategorierList)
                .containsExactly(List.of(Kategori.KATEGORI_HPS), List.of(Kategori.KATEGORI_BVN));
        assertThat(reasons(fosterbarn()).alle()).extracting(Begrunnelse::getKategorierList).containsExactly(
                List.of(Kategori.KATEGORI_HPS), List.of(Kategori.KATEGORI_ADR), List.of(Kategori.KATEGORI_BVN));
    }

    @Test
    void where_a_model_narrows_only_what_the_law_stops_or_lets_wait_is_said_of_the_law() {
        assertThat(reasons(fosterbarn()).hindringer()).extracting(Begrunnelse::getKategorierList)
                .containsExactly(List.of(Kategori.KATEGORI_HPS));
        Situation venter = bupTilSkole(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA).ett("P+HOLDES_TILBAKE_3_4_3");
        assertThat(reasons(venter).hindringer()).extracting(Begrunnelse::getAarsak).containsExactly(Aarsak.AARSAK_KREVER_VURDERING);
    }

    @Test
    void that_a_rule_also_lets_something_pass_is_not_told_after_it_has_stopped_something() {
        Situation s = bupTilSkole(Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS);
        s.person(p -> p.medSamtykker(List.of(s.samtykkeFraAlle(p, Kategorisett.av(Kategori.KATEGORI_HEA)))));
        assertThat(reasons(s).av()).singleElement().satisfies(b -> {
            assertThat(b.getKategorierList()).containsExactly(Kategori.KATEGORI_HPS);
            assertThat(b.getTekst()).endsWith(D08);
        });
        assertThat(reasons(s).alle()).as("the auditor reads both, and all of both").hasSize(2)
                .allSatisfy(b -> assertThat(b.getTekst()).endsWith(D08));
    }

    @Test
    void a_rule_that_stops_for_two_causes_is_worded_with_the_first_and_the_second_is_the_cause_alone() {
        Situation s = bupTilSkole(Kategori.KATEGORI_HEA);
        s.facts = s.facts.medInnhold(Innhold.av(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_HEA),
                new Opplysning("soesken", Kategori.KATEGORI_HEA))));
        s.person("soesken", p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier,
                List.of(Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR))))));
        assertThat(reasons(s).av()).extracting(Begrunnelse::getTekst).containsExactly(
                Texts.aarsak(Aarsak.AARSAK_SAMTYKKE_MANGLER) + " " + D08, Texts.aarsak(Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER));
    }

    @Test
    void what_would_carry_it_past_an_objection_is_not_cited_where_nobody_has_objected() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).ett("dato=2026-06-01")
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25).ett("fare");
        assertThat(reasons(s).av()).extracting(Begrunnelse::getParagraf).containsExactly("helsepersonelloven §§ 25 første ledd og 45 første ledd");
    }

    @Test
    void a_ground_that_nobody_can_object_to_is_not_cited_with_what_would_carry_it_past_an_objection() {
        RuleBook bok = RuleBook.load(List.of(new RuleSource("regler.textproto", Regeltekst.REGEL),
                new RuleSource("grunnlag.textproto", Regeltekst.GRUNNLAG.replaceFirst("  tekst:",
                        "  tross_reservasjon { fare: true kilde { lov: \"l\" paragraf: \"§\" versjon: \"1\" } }\n  tekst:"))));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3).ett("fare");
        s.person(p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(),
                s.facts.tidspunkt(), true))));
        Decision decision = Judgement.judge(s.facts, bok).decision();
        assertThat(decision.verdicts()).allMatch(Verdict::passerer);
        assertThat(new Reasons(decision, bok, Map.of(), Ordlyd::getAvsender).av()).extracting(Begrunnelse::getParagraf)
                .containsExactly("barnevernsloven § 13-1");
    }
}
