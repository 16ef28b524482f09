package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Personfaktum;
import org.junit.jupiter.api.Test;

/** What each reader is told. */
class ExplanationTest {
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor1", "far", "far1");

    private static Situation bupTilSkole() {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL22);
    }

    private static Decision avsender(Situation s) {
        return Explanation.avsender(s.judge(), Law.BOK, LOKAL);
    }

    private static Situation medSamtykke(Situation s, Giver... givere) {
        return s.person(p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, List.of(givere)))));
    }

    @Test
    void a_denial_names_paragraph_rule_and_reason_and_whom_to_ask_and_the_fixed_line() {
        Decision svar = avsender(bupTilSkole());

        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_SAMTYKKE_MANGLER);
        assertThat(svar.getBegrunnelser(0).getRegel()).isEqualTo("D08");
        assertThat(svar.getBegrunnelser(0).getParagraf()).isEqualTo("helsepersonelloven § 22 første ledd");
        assertThat(svar.getBegrunnelser(0).getTekst()).startsWith("Samtykke mangler.").contains("gyldig samtykke");
        assertThat(svar.getBegrunnelser(0).getPersonerList()).containsExactly("barnet");
        assertThat(svar.getRemedies(0).getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        assertThat(svar.getRemedies(0).getPersonerList()).containsExactlyInAnyOrder("mor1", "far1");
        assertThat(svar.getMeldepliktlinje()).contains("§ 13-2", "§ 196", "116 111");
    }

    @Test
    void for_a_sixteen_year_old_the_remedy_is_to_ask_the_youth_and_not_the_parents() {
        Situation s = bupTilSkole().ett("alder=16");
        medSamtykke(s, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        Decision svar = avsender(s);

        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER);
        assertThat(svar.getRemedies(0).getPersonerList()).containsExactly("barnet");
        assertThat(svar.getRemedies(0).getTekst()).contains("fylt 16 år");
    }

    @Test
    void more_than_may_pass_is_denied_with_the_list_and_goes_on_with_leave() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS).ett("F+FOSTERHJEM")
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
        Decision nei = avsender(s);
        assertThat(nei.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(nei.getUtelatelserList()).singleElement()
                .satisfies(u -> assertThat(u.getKategori()).isEqualTo(Kategori.KATEGORI_HPS));
        assertThat(nei.getRemediesList()).anySatisfy(r -> {
            assertThat(r.getKind()).isEqualTo(RemedyKind.REMEDY_KIND_UTELAT);
            assertThat(r.getKategorierList()).containsExactly(Kategori.KATEGORI_HPS);
        });
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(avsender(s).getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);
    }

    @Test
    void where_a_hidden_fact_decided_the_answer_is_generic_and_the_auditor_knows() {
        Situation s = bupTilSkole();
        medSamtykke(s, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        s.person(p -> p.medPersonfakta(Personfakta.sanne(Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3))
                .medSkjult(Set.of(Skjult.PERSONFAKTA)));
        Decision svar = avsender(s);

        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(svar.getBegrunnelserList()).singleElement().satisfies(b -> {
            assertThat(b.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG);
            assertThat(b.getRegel()).isEmpty();
        });
        assertThat(svar.getRemediesList()).isEmpty();
        assertThat(svar.getVenterPaaList()).singleElement()
                .satisfies(v -> assertThat(v.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
        assertThat(Explanation.revisor(s.judge(), Law.BOK, LOKAL).getBegrunnelser(0).getAarsak())
                .isEqualTo(Aarsak.AARSAK_KREVER_VURDERING);
        assertThat(Explanation.kontroll(s.judge(), Law.BOK, LOKAL))
                .as("the control of the sender's own organisation knows no more than the sender").isEqualTo(svar);
    }

    @Test
    void the_senders_own_control_is_told_what_the_sender_is_in_the_auditors_words() {
        Decision revisor = Explanation.kontroll(bupTilSkole().judge(), Law.BOK, LOKAL);

        assertThat(revisor.getBegrunnelser(0).getTekst())
                .contains(Law.BOK.regel("D08").orElseThrow().getOrdlyd().getRevisor())
                .isNotEqualTo(avsender(bupTilSkole()).getBegrunnelser(0).getTekst());
    }

    @Test
    void a_hidden_fact_that_changes_nothing_leaves_the_answer_byte_equal() {
        Situation uten = bupTilSkole();
        Situation med = bupTilSkole().person(p -> p.medPersonfakta(
                Personfakta.sanne(Personfaktum.PERSONFAKTUM_DOED)).medSkjult(Set.of(Skjult.PERSONFAKTA)));

        assertThat(avsender(med).toByteString()).isEqualTo(avsender(uten).toByteString());
    }

    @Test
    void the_consents_that_what_passes_rests_on_are_named() {
        Situation s = bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID);
        medSamtykke(s, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        assertThat(Explanation.samtykker(s.judge())).containsExactly("s1");
        assertThat(Explanation.samtykker(bupTilSkole().judge())).isEmpty();
    }

    @Test
    void the_person_concerned_is_told_in_plain_words_what_passed() {
        Situation s = bupTilSkole();
        Samtykke samtykke = s.samtykke(s.facts.personer().getFirst(), s.kategorier, List.of(
                Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(10), true)));
        s.person(p -> p.medSamtykker(List.of(samtykke)));
        assertThat(Explanation.registrert(s.judge(), Law.BOK)).contains("sagt ja");
        assertThat(Explanation.registrert(bupTilSkole().judge(), Law.BOK)).isEqualTo("Ingenting er sendt.");
    }

    @Test
    void a_relative_is_told_to_let_another_employee_act_but_a_melding_goes_marked() {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .om(Kategori.KATEGORI_BVN).ett("inhabil").paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        assertThat(s.judge().decision().merker()).contains(Merke.RELASJON);
        Situation annet = bupTilSkole().ett("inhabil");
        medSamtykke(annet, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        assertThat(avsender(annet).getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT);
        assertThat(avsender(annet).getRemediesList())
                .anyMatch(r -> r.getKind() == RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER);
    }

    @Test
    void barnevernet_can_order_what_is_denied_for_want_of_consent_and_a_date_can_be_waited_for() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE)
                .om(Kategori.KATEGORI_EDU).paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
        assertThat(avsender(s).getRemediesList()).extracting(r -> r.getKind())
                .contains(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE, RemedyKind.REMEDY_KIND_INNHENT_PAALEGG);
        Situation tidlig = new Situation(Etat.ETAT_BUP, Etat.ETAT_HST, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL26C);
        Decision svar = avsender(tidlig);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_I_KRAFT);
        assertThat(svar.getRemediesList()).anyMatch(r -> r.getDato().equals("2026-07-01"));
    }

    @Test
    void what_is_denied_for_a_reason_that_is_hidden_waits_for_nothing() {
        Situation s = bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_EDU);
        medSamtykke(s, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        s.om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ECO).person(p -> p.medPersonfakta(
                Personfakta.sanne(Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3)).medSkjult(Set.of(Skjult.PERSONFAKTA)));
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        Decision svar = avsender(s);
        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getBegrunnelserList()).singleElement()
                .satisfies(b -> assertThat(b.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
        assertThat(svar.getVenterPaaList()).isEmpty();
    }

    private static Situation privatBarnehage() {
        return new Situation(Etat.ETAT_BHG, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_D);
    }

    @Test
    void what_a_rule_marks_is_told_sender_and_auditor_where_it_is_so_and_only_there() {
        String merket = "Meldingen kommer fra en privat barnehage";
        Situation privat = privatBarnehage().avsenderEr(Egenskap.EGENSKAP_PRIVAT);
        assertThat(avsender(privat).getMerknaderList()).singleElement().asString().startsWith(merket);
        assertThat(Explanation.revisor(privat.judge(), Law.BOK, LOKAL).getMerknaderList()).singleElement().asString()
                .startsWith(merket);
        assertThat(avsender(privatBarnehage()).getMerknaderList()).isEmpty();
        assertThat(Explanation.revisor(privatBarnehage().judge(), Law.BOK, LOKAL).getMerknaderList()).isEmpty();
    }

    @Test
    void the_auditor_reads_what_it_obliges_to_in_order_and_what_was_marked_by_name() {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .om(Kategori.KATEGORI_BVN).ett("inhabil").paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        Decision svar = Explanation.revisor(s.judge(), Law.BOK, LOKAL);
        assertThat(svar.getPlikterList()).contains(Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_MIN).isSorted();
        assertThat(svar.getMerknaderList()).containsExactly(Merke.RELASJON.name());
    }

    @Test
    void the_person_concerned_is_told_what_passed_and_what_somebody_must_do_and_nothing_of_what_did_not() {
        Situation melding = privatBarnehage();
        assertThat(Explanation.registrertesPlikter(melding.judge(), Law.BOK)).hasSize(2)
                .anySatisfy(t -> assertThat(t).contains("logget hvem som fikk hva"));
        Situation delvis = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS).ett("F+FOSTERHJEM").paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
        delvis.facts = delvis.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(delvis.judge()).isInstanceOf(Redacted.class);
        assertThat(Explanation.registrert(delvis.judge(), Law.BOK)).contains("Barnevernstjenesten");
        assertThat(Explanation.registrertesPlikter(delvis.judge(), Law.BOK)).isNotEmpty();
        Situation holdt = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(holdt.judge()).isInstanceOf(Held.class);
        for (Situation ikke : List.of(holdt, bupTilSkole())) {
            assertThat(Explanation.registrert(ikke.judge(), Law.BOK)).isEqualTo("Ingenting er sendt.");
            assertThat(Explanation.registrertesPlikter(ikke.judge(), Law.BOK)).isEmpty();
        }
    }

    @Test
    void a_consent_is_not_named_where_what_passes_rests_on_something_else() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3).samtykke(Kategori.KATEGORI_BVN);
        assertThat(s.judge().decision().regler()).containsExactly("C06");
        assertThat(Explanation.samtykker(s.judge())).isEmpty();
    }

    @Test
    void a_consent_about_somebody_of_whom_it_waits_is_not_named_with_what_passes() {
        Situation s = bupTilSkole();
        for (String ref : List.of(Situation.BARN, "soesken")) {
            s.person(ref, p -> p.medSamtykker(List.of(medRef(s.samtykkeFraAlle(p, s.kategorier), "om-" + ref))));
        }
        s.facts = s.facts.medInnhold(Innhold.av(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_HEA),
                new Opplysning("soesken", Kategori.KATEGORI_HEA))));
        assertThat(Explanation.samtykker(s.judge())).containsExactly("om-barn", "om-soesken");
        s.person("soesken", p -> p.medPersonfakta(Personfakta.sanne(Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3)));
        assertThat(s.judge()).isInstanceOf(Held.class);
        assertThat(Explanation.samtykker(s.judge())).containsExactly("om-barn");
    }

    private static Samtykke medRef(Samtykke k, String ref) {
        return new Samtykke(ref, k.gjelder(), k.givere(), k.enegrunn(), k.profil(), k.fra(), k.til(), k.kategorier(), k.unntatt(),
                k.formaal(), k.gyldigFra(), k.gyldigTil(), k.form(), k.informert(), k.barnetUenig(), k.trukket(),
                k.statsforvalterOverstyrt(), k.synlig());
    }

    @Test
    void why_something_was_left_out_is_not_told_where_what_is_hidden_decided_it() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_FAM).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        s.person(p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(),
                Kategorisett.av(Kategori.KATEGORI_FAM), s.facts.tidspunkt(), false))));
        assertThat(s.judge()).isInstanceOf(Redacted.class);
        assertThat(avsender(s).getUtelatelserList()).singleElement()
                .satisfies(u -> assertThat(u.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
    }

    private static final RuleBook MED_MENNESKE = RuleBook.lovMed(new RuleSource("m.textproto", """
            modell { id: "m1" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
              regel { id: "M-1" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true }
                venting { menneske: "leder" }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }"""));

    private static Decision menneskeSaNei(Situation s) {
        var side = new Samordning.Side("1", "", List.of("3228"));
        s.facts = s.facts.medSamordning(new Samordning("stillas.dialog.v1.Dialogmelding", side, side, false, Set.of(),
                Optional.empty(), List.of(), Samordning.Plan.ukjent("")));
        s.facts = s.facts.medVurderinger(List.of(new Vurdering("M-1", Situation.BARN, false, "leder", s.facts.tidspunkt(), true)));
        Judged judged = Judgement.judge(s.facts, MED_MENNESKE);
        assertThat(judged).isInstanceOf(Denied.class);
        assertThat(judged.decision().modell()).isNotEmpty();
        return Explanation.avsender(judged, MED_MENNESKE, LOKAL);
    }

    @Test
    void that_there_is_nothing_to_do_is_said_of_the_model_where_only_a_model_says_no() {
        var fast = MED_MENNESKE.regelsett().getFasttekst();
        Situation s = bupTilSkole();
        medSamtykke(s, Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
        assertThat(menneskeSaNei(s).getIngenVei()).isEqualTo(fast.getIngenVeiModell()).isNotEqualTo(fast.getIngenVei());
        Situation delvis = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ECO).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        delvis.facts = delvis.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(menneskeSaNei(delvis).getIngenVei()).as("the law takes a part of it too").isEqualTo(fast.getIngenVei());
    }
}
