package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Delvis;
import org.junit.jupiter.api.Test;

/** What becomes of a message as a whole, of who it is about, and what follows. */
class UtfallTest {
    private static Situation bupTilSkole(Kategori... kategorier) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(kategorier);
    }

    private static Situation medFosterforelder(Situation s) {
        s.facts = s.facts.medPersoner(Stream.concat(s.facts.personer().stream(), Stream.of(Person.ukjent("foster",
                Personrolle.PERSONROLLE_FOSTERFORELDER).medVern(Vern.ingen()))).toList());
        return s;
    }

    private static Dom dom(Situation s, String om, Kategori kategori) {
        List<Opplysning> alle = Stream.concat(s.facts.innhold().opplysninger().stream(),
                Stream.of(new Opplysning(om, kategori))).toList();
        s.facts = s.facts.medInnhold(s.facts.innhold().medOpplysninger(alle));
        return s.judge().decision().verdicts().stream().filter(v -> v.person().equals(om) && v.kategori() == kategori)
                .findFirst().orElseThrow().dom();
    }

    private static Situation medSamtykke() {
        return medFosterforelder(bupTilSkole(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA));
    }

    @Test
    void who_the_child_and_its_guardians_are_follows_what_may_be_told_of_the_child() {
        for (Kategori k : List.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_ADM)) {
            assertThat(dom(medSamtykke(), Situation.BARN, k)).as("%s of the child", k).isEqualTo(Dom.PASSERER);
            assertThat(dom(medSamtykke(), "mor", k)).as("%s of the mother", k).isEqualTo(Dom.PASSERER);
            assertThat(dom(medSamtykke(), "foster", k)).as("%s of the foster parent", k).isEqualTo(Dom.PASSERER);
            assertThat(dom(medSamtykke(), "soesken", k)).as("%s of the sibling", k).isEqualTo(Dom.STANSES);
        }
        assertThat(dom(medSamtykke(), Situation.BARN, Kategori.KATEGORI_CLI)).isEqualTo(Dom.PASSERER);
        assertThat(dom(medSamtykke(), "mor", Kategori.KATEGORI_CLI)).as("that the mother is a client").isEqualTo(Dom.STANSES);
    }

    @Test
    void who_it_is_about_does_not_follow_what_does_not_pass() {
        Situation uten = bupTilSkole(Kategori.KATEGORI_HEA);
        assertThat(dom(uten, Situation.BARN, Kategori.KATEGORI_ID)).isEqualTo(Dom.STANSES);
        assertThat(uten.judge().decision().verdicts()).as("told by the content's rule").allMatch(v -> v.regel().equals(Optional.of("D08")));
        assertThat(dom(bupTilSkole(Kategori.KATEGORI_HEA), "mor", Kategori.KATEGORI_ID)).isEqualTo(Dom.STANSES);
    }

    @Test
    void why_the_name_may_not_pass_is_never_told_by_whether_the_child_is_a_client() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_ADMIN)
                .om(Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI);
        assertThat(s.judge().decision().verdicts()).filteredOn(v -> v.kategori() == Kategori.KATEGORI_CLI).singleElement()
                .satisfies(v -> assertThat(v.regel()).contains("J15"));
        assertThat(s.judge().decision().verdicts()).filteredOn(v -> v.kategori() == Kategori.KATEGORI_ID).singleElement()
                .satisfies(v -> assertThat(v.regel()).isEmpty());
    }

    @Test
    void with_leave_to_leave_out_the_rest_goes_only_where_something_of_substance_passes() {
        Situation s = bupTilSkole(Kategori.KATEGORI_HEA, Kategori.KATEGORI_CRI).samtykke(Kategori.KATEGORI_HEA);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(s.judge()).isInstanceOf(Redacted.class);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_AVVIS);
        assertThat(s.judge()).isInstanceOf(Denied.class);
        Situation bareNavn = bupTilSkole(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID).samtykke(Kategori.KATEGORI_ID);
        bareNavn.facts = bareNavn.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(bareNavn.judge()).isInstanceOf(Denied.class);
    }

    @Test
    void a_name_or_an_address_alone_is_not_something_of_substance() {
        for (Kategori k : List.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_ADR)) {
            Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(k, Kategori.KATEGORI_BVN)
                    .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
            s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
            assertThat(Judgement.judge(s.facts, Regeltekst.les(Regeltekst.REGEL.replace("KATEGORI_BVN", k.name()))))
                    .as("%s", k).isInstanceOf(Denied.class);
        }
    }

    @Test
    void a_decision_tells_its_rules_its_grounds_and_what_it_leaves_out() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ID).ett("F+FOSTERHJEM")
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        Judged judged = s.judge();
        assertThat(judged.decision().regler()).containsExactly("C01");
        assertThat(judged.decision().grunnlag()).containsExactly(Grunnlag.GRUNNLAG_FOSTER11);
        assertThat(judged.decision().utelatt()).containsExactly(new Opplysning(Situation.BARN, Kategori.KATEGORI_HPS));
        assertThat(((Redacted) judged).utelatt()).isEqualTo(judged.decision().utelatt());
        assertThat(((Redacted) judged).stedSkjult()).isEqualTo(judged.decision().stedSkjult());
        assertThat(judged.decision().faktahash()).hasSize(64).isNotEqualTo(bupTilSkole().judge().decision().faktahash());
        assertThat(judged).hasToString("Redacted[C01]" + judged.decision().utelatt());
        assertThat(bupTilSkole(Kategori.KATEGORI_HEA).judge()).hasToString("Denied[D08]");
        assertThat(bupTilSkole(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA).judge()).hasToString("Permitted[D08]");
        Situation venter = bupTilSkole(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA).ett("P+HOLDES_TILBAKE_3_4_3");
        assertThat(((Held) venter.judge()).venterPaa()).containsExactly(new Wait.Menneske("D08"));
        assertThat(venter.judge().toString()).startsWith("Held[").contains("D08");
    }

    @Test
    void with_leave_what_waits_is_left_out_and_without_it_all_of_it_waits() {
        String dec = Regeltekst.REGEL.replace("X1", "X2").replace("KATEGORI_BVN", "KATEGORI_DEC").replace("_PERMIT", "_REVIEW");
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL, dec);
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_DEC).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(Judgement.judge(s.facts, bok)).isInstanceOfSatisfying(Held.class,
                h -> assertThat(h.venterPaa()).containsExactly(new Wait.Menneske("X2")));
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(Judgement.judge(s.facts, bok)).isInstanceOf(Redacted.class);
        assertThat(Judgement.judge(s.om(Kategori.KATEGORI_BVN).facts, bok)).as("nothing to leave out").isInstanceOf(Permitted.class);
    }

    @Test
    void what_is_urgent_and_says_only_who_goes_for_the_child_and_its_guardians_and_not_for_others() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE).om(Kategori.KATEGORI_ID)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1).samtykke(Kategori.KATEGORI_EDU);
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).medInnhold(s.facts.innhold().medOpplysninger(
                Stream.of(Situation.BARN, "mor", "soesken").map(p -> new Opplysning(p, Kategori.KATEGORI_ID)).toList()));
        assertThat(s.judge().decision().verdicts()).filteredOn(Verdict::passerer).extracting(Verdict::person)
                .containsExactlyInAnyOrder(Situation.BARN, "mor");
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_HASTER);
        assertThat(s.judge().decision().verdicts()).noneMatch(Verdict::passerer);
    }

    @Test
    void a_message_without_content_is_denied_but_for_a_duty() {
        assertThat(bupTilSkole().judge()).isInstanceOf(Denied.class);
        Situation melding = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        assertThat(melding.judge()).isInstanceOf(Permitted.class);
        melding.person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())));
        melding.facts = melding.facts.medInnhold(new Innhold(List.of(), true, false, false));
        assertThat(melding.judge()).as("its free text is left out").isInstanceOf(Redacted.class);
    }

    @Test
    void what_passes_is_logged_and_kept_to_what_is_needed_and_brings_what_its_rule_asks() {
        Situation s = bupTilSkole(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA);
        assertThat(s.judge().decision().plikter()).contains(Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_MIN)
                .containsAll(Law.BOK.regel(s.judge().decision().regler().getFirst()).orElseThrow().getPliktList())
                .doesNotContain(Plikt.PLIKT_O_NOINFP);
        Situation nektet = bupTilSkole(Kategori.KATEGORI_HEA);
        assertThat(nektet.judge().decision().plikter()).containsExactlyInAnyOrder(Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_MIN);
        assertThat(bupTilSkole(Kategori.KATEGORI_VOL).judge().decision().plikter()).as("what may be violence")
                .contains(Plikt.PLIKT_O_NOINFP);
    }

    @Test
    void where_a_place_was_taken_out_helsehjelp_placement_and_danger_take_the_manual_route_and_nothing_else() {
        for (Formaal formaal : Formaal.values()) {
            if (formaal == Formaal.UNRECOGNIZED) {
                continue;
            }
            Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, formaal).om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR)
                    .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())));
            assertThat(s.judge().decision().merker().contains(Merke.MANUELL_VEI)).as("%s", formaal)
                    .isEqualTo(switch (formaal) {
                        case FORMAAL_CARE, FORMAAL_REFERRAL, FORMAAL_ACUTE, FORMAAL_PLACEMENT -> true;
                        default -> false;
                    });
        }
    }

    @Test
    void a_place_that_is_left_out_names_the_gate_that_closed_it() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())));
        assertThat(s.judge().decision().verdicts()).singleElement().satisfies(v -> assertThat(v.regel()).contains("J01"));
    }

    @Test
    void who_it_is_about_does_not_follow_what_is_nobodys_and_not_where_a_rule_forbids_it() {
        String anonymt = Regeltekst.uten("grunnlag").replace("KATEGORI_BVN", "KATEGORI_ANO");
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_ANO, Kategori.KATEGORI_ID).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(Judgement.judge(s.facts, Regeltekst.les(anonymt)).decision().grunnlag()).as("it needs no ground").isEmpty();
        assertThat(doms(s, anonymt)).containsExactlyInAnyOrder("KATEGORI_ANO PASSERER", "KATEGORI_ID STANSES");
        s.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ID);
        assertThat(doms(s, Regeltekst.REGEL)).containsExactlyInAnyOrder("KATEGORI_BVN PASSERER", "KATEGORI_ID PASSERER");
        String forbudt = Regeltekst.uten("grunnlag").replace("X1", "X2").replace("KATEGORI_BVN", "KATEGORI_ID")
                .replace("_PERMIT", "_DENY");
        assertThat(doms(s, Regeltekst.REGEL + forbudt))
                .containsExactlyInAnyOrder("KATEGORI_BVN PASSERER", "KATEGORI_ID STANSES");
        assertThat(doms(s, Regeltekst.med("uten_foelge: true")))
                .containsExactlyInAnyOrder("KATEGORI_BVN PASSERER", "KATEGORI_ID STANSES");
    }

    private static List<String> doms(Situation s, String regler) {
        return Judgement.judge(s.facts, Regeltekst.les(regler)).decision().verdicts().stream()
                .map(v -> v.kategori() + " " + v.dom()).toList();
    }

    @Test
    void the_address_of_the_child_and_its_parents_follows_a_referral_and_that_of_others_does_not() {
        assertThat(adresse(Situation.BARN, Regeltekst.REGEL)).isEqualTo(Dom.PASSERER);
        assertThat(adresse("mor", Regeltekst.REGEL)).isEqualTo(Dom.PASSERER);
        assertThat(adresse("soesken", Regeltekst.REGEL)).isEqualTo(Dom.UTELATES);
        assertThat(adresse("kvinne", Regeltekst.REGEL)).isEqualTo(Dom.UTELATES);
        assertThat(adresse(Situation.BARN, Regeltekst.med("uten_adresse: true"))).isEqualTo(Dom.UTELATES);
        assertThat(adresse(Situation.BARN, Regeltekst.med("uten_foelge: true"))).isEqualTo(Dom.UTELATES);
    }

    private static Dom adresse(String om, String regel) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        s.facts = s.facts.medInnhold(s.facts.innhold().medOpplysninger(List.of(
                new Opplysning(Situation.BARN, Kategori.KATEGORI_BVN), new Opplysning(om, Kategori.KATEGORI_ADR))));
        return Judgement.judge(s.facts, Regeltekst.les(regel.replace("FOLLOWUP", "REFERRAL"))).decision().verdicts().stream()
                .filter(v -> v.kategori() == Kategori.KATEGORI_ADR).findFirst().orElseThrow().dom();
    }

    @Test
    void what_is_urgent_and_says_only_who_is_explained_by_the_row_that_is_not_in_doubt() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUF, Formaal.FORMAAL_PLACEMENT).om(Kategori.KATEGORI_ID)
                .paaberoper(Grunnlag.GRUNNLAG_BVL16_3);
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(Law.BOK.regel("C07b").orElseThrow().getUsikker()).as("passes as C07 does, and is in doubt").isTrue();
        assertThat(s.judge().decision().regler()).containsExactly("C07");
    }

    @Test
    void what_is_said_of_the_family_passes_about_the_family_and_not_about_the_one_who_reported() {
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL.replace("KATEGORI_BVN", "KATEGORI_FAM").replace("KRETS_BARNET", "KRETS_BARNET_OG_FAMILIE"));
        for (Personrolle rolle : List.of(Personrolle.PERSONROLLE_ANDRE, Personrolle.PERSONROLLE_MELDER)) {
            Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_FAM)
                    .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
            s.facts = s.facts.medPersoner(Stream.concat(s.facts.personer().stream(), Stream.of(Person.ukjent("tante", rolle).medVern(Vern.ingen()))).toList())
                    .medInnhold(s.facts.innhold().medOpplysninger(List.of(new Opplysning("tante", Kategori.KATEGORI_FAM))));
            assertThat(Judgement.judge(s.facts, bok).decision().verdicts().getFirst().passerer()).as("%s", rolle)
                    .isEqualTo(rolle == Personrolle.PERSONROLLE_ANDRE);
        }
    }
}
