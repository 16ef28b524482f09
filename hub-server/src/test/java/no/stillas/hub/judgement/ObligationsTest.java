package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Logginnhold;
import no.stillas.proto.kodeverk.v1.Pliktkrets;
import no.stillas.proto.kodeverk.v1.Pliktpart;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.hub.judgement.facts.Vurdering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a decision obliges somebody to: who must be told and when, what is logged, what a human must review by when. */
class ObligationsTest {
    private static Situation melding(Etat avsender, Kategori kategori) {
        return new Situation(avsender, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(kategori)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
    }

    private static Situation legens() {
        return melding(Etat.ETAT_FLE, Kategori.KATEGORI_BVN);
    }

    private static Map<String, Pliktstatus> av(Situation s) {
        return sagt(s).stream().collect(Collectors.toMap(Oppfoelging::getId, Oppfoelging::getStatus));
    }

    private static List<Oppfoelging> sagt(Situation s) {
        return Explanation.avsender(s.judge(), Law.BOK, Map.of()).getOppfoelgingList();
    }

    private static Oppfoelging en(Situation s, String id) {
        return sagt(s).stream().filter(o -> o.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void a_doctor_who_reports_must_consider_telling_the_child_and_its_parents_afterwards_and_barnevernet_need_not() {
        assertThat(av(legens())).containsEntry("I-PBRL36-BARN", Pliktstatus.PLIKTSTATUS_GJENSTAAR)
                .containsEntry("I-PBRL36-FORESATTE", Pliktstatus.PLIKTSTATUS_GJENSTAAR);
        var barnet = en(legens(), "I-PBRL36-BARN");
        assertThat(barnet.getSkylder()).isEqualTo(Pliktpart.PLIKTPART_AVSENDER);
        assertThat(barnet.getHvem()).isEqualTo(Pliktkrets.PLIKTKRETS_BARNET);
        assertThat(barnet.getParagraf()).contains("pasient- og brukerrettighetsloven").contains("§ 3-6 tredje ledd");
        assertThat(barnet.getTekst()).contains("så langt forholdene tilsier det");
        assertThat(barnet.getFristErInnstilling()).as("the act says no time").isTrue();
    }

    @Test
    void a_school_that_reports_must_write_down_whom_it_has_told_and_owes_nobody_a_notice() {
        assertThat(av(melding(Etat.ETAT_SKO, Kategori.KATEGORI_BVN))).containsEntry("O-INFQ", Pliktstatus.PLIKTSTATUS_GJENSTAAR)
                .doesNotContainKeys("I-PBRL36-BARN", "I-PBRL36-FORESATTE", "I-GDPR14");
    }

    @Test
    void what_may_be_violence_is_told_to_nobody_until_it_is_released() {
        var vold = av(melding(Etat.ETAT_FLE, Kategori.KATEGORI_VOL));
        assertThat(vold).containsEntry("I-PBRL36-BARN", Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE)
                .containsEntry("I-PBRL36-FORESATTE", Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE)
                .containsEntry("N-NOINFP", Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE);
        assertThat(av(legens())).doesNotContainKey("N-NOINFP");
    }

    @Test
    void that_violence_is_in_it_waits_whatever_reason_the_sender_has() {
        var s = melding(Etat.ETAT_FLE, Kategori.KATEGORI_VOL);
        s.facts = s.facts.medFakta(s.facts.fakta().med(Faktum.FAKTUM_FORESATTE_INFORMERT, Sannhet.USANN));
        assertThat(av(s)).containsEntry("I-PBRL36-FORESATTE", Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE);
    }

    static Stream<Arguments> aldre() {
        return Stream.of(argumentSet("the day before 16", -1, true), argumentSet("16 years on the day", 0, false),
                argumentSet("the day after 16", 1, false));
    }

    @ParameterizedTest
    @MethodSource("aldre")
    void parents_are_told_of_health_until_the_child_is_16(int dager, boolean foreldre) {
        var s = legens();
        s.person(p -> p.medFoedselsdato(s.dato.minusYears(16).minusDays(dager)));
        assertThat(av(s).containsKey("I-PBRL36-FORESATTE")).isEqualTo(foreldre);
        assertThat(av(s)).containsKey("I-PBRL36-BARN");
    }

    @Test
    void parents_are_not_told_when_the_child_does_not_want_it_or_weighty_regard_speaks_against_it_or_the_age_is_unknown() {
        assertThat(av(legens().ett("alder=13").ett("P+RESERVERT_3_4_2"))).doesNotContainKey("I-PBRL36-FORESATTE");
        assertThat(av(legens().ett("P+HOLDES_TILBAKE_3_4_3"))).doesNotContainKey("I-PBRL36-FORESATTE");
        var ukjent = legens();
        ukjent.facts = ukjent.facts.medPersoner(ukjent.facts.personer().stream().map(p -> p.ref().equals(Situation.BARN)
                ? Person.ukjent(p.ref(), p.rolle()).medVern(p.vern()) : p).toList());
        assertThat(av(ukjent)).doesNotContainKey("I-PBRL36-FORESATTE").containsKey("I-PBRL36-BARN");
    }

    @Test
    void what_the_sender_states_settles_it_where_the_act_lets_it() {
        assertThat(av(informert(legens(), Faktum.FAKTUM_BARNET_INFORMERT, Sannhet.SANN)))
                .containsEntry("I-PBRL36-BARN", Pliktstatus.PLIKTSTATUS_GJORT);
        assertThat(av(informert(legens(), Faktum.FAKTUM_BARNET_INFORMERT, Sannhet.USANN)))
                .containsEntry("I-PBRL36-BARN", Pliktstatus.PLIKTSTATUS_UTELATT_MED_GRUNN);
        assertThat(av(fosterhjem())).containsEntry("I-FOSTER11", Pliktstatus.PLIKTSTATUS_GJENSTAAR);
        assertThat(av(informert(fosterhjem(), Faktum.FAKTUM_FOSTERFORELDRE_INFORMERT, Sannhet.SANN)))
                .containsEntry("I-FOSTER11", Pliktstatus.PLIKTSTATUS_GJORT);
        assertThat(av(informert(fosterhjem(), Faktum.FAKTUM_FOSTERFORELDRE_INFORMERT, Sannhet.USANN)))
                .as("no exception in the regulation").containsEntry("I-FOSTER11", Pliktstatus.PLIKTSTATUS_GJENSTAAR);
    }

    private static Situation fosterhjem() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_EDU)
                .ett("F+FOSTERHJEM").paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
    }

    private static Situation informert(Situation s, Faktum hvem, Sannhet sannhet) {
        s.facts = s.facts.medFakta(s.facts.fakta().med(hvem, sannhet));
        return s;
    }

    @Test
    void the_one_who_orders_tells_the_parties_and_helsepersonell_who_answer_wait_for_its_release() {
        var s = new Situation(Etat.ETAT_BUP, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_PALEGG);
        s.paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_HEA));
        assertThat(av(s)).containsEntry("I-BVL134-PARTENE", Pliktstatus.PLIKTSTATUS_GJENSTAAR)
                .containsEntry("I-PBRL36-PALEGG", Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE);
        var partene = en(s, "I-BVL134-PARTENE");
        assertThat(partene.getSkylder()).isEqualTo(Pliktpart.PLIKTPART_MOTTAKER);
        assertThat(partene.getParagraf()).isEqualTo("barnevernsloven § 13-4 fjerde ledd");
    }

    @Test
    void what_barnevernet_shares_without_consent_is_told_the_parents_before_and_the_reason_for_not_telling_is_kept() {
        var holdt = sagt(c03());
        assertThat(holdt).extracting(Oppfoelging::getId).contains("I-FOER-FORESATTE", "H-BVL14", "G-VENTER");
        assertThat(av(informert(c03(), Faktum.FAKTUM_FORESATTE_INFORMERT, Sannhet.USANN)))
                .containsEntry("I-FOER-FORESATTE", Pliktstatus.PLIKTSTATUS_UTELATT_MED_GRUNN);
        assertThat(av(informert(c03(), Faktum.FAKTUM_BARNET_INFORMERT, Sannhet.SANN)))
                .containsEntry("H-BVL14", Pliktstatus.PLIKTSTATUS_GJORT);
    }

    private static Situation c03() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
    }

    static Stream<Arguments> loggdager() {
        return Stream.of(argumentSet("the day before § 22 a", "2026-06-30", "L-PJF14", "L-PJL22A", false),
                argumentSet("the day that § 22 a is in force", "2026-07-01", "L-PJL22A", "L-PJF14", true),
                argumentSet("the day after", "2026-07-02", "L-PJL22A", "L-PJF14", true));
    }

    @ParameterizedTest
    @MethodSource("loggdager")
    void from_1_july_2026_the_log_holds_which_information_or_documents(String dag, String gjelder, String ikke,
            boolean opplysninger) {
        var s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .ett("dato=" + dag).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(s.judge().utfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(av(s)).containsEntry(gjelder, Pliktstatus.PLIKTSTATUS_GJORT).doesNotContainKey(ikke);
        var logg = en(s, gjelder);
        assertThat(logg.getSlag()).isEqualTo(Pliktslag.PLIKTSLAG_LOGG);
        assertThat(logg.getLoggesList()).contains(Logginnhold.LOGGINNHOLD_HVEM, Logginnhold.LOGGINNHOLD_GRUNNLAG,
                Logginnhold.LOGGINNHOLD_PERIODE);
        assertThat(logg.getLoggesList().contains(Logginnhold.LOGGINNHOLD_OPPLYSNINGER)).isEqualTo(opplysninger);
        assertThat(logg.getParagraf().contains("§ 22 a")).isEqualTo(opplysninger);
    }

    @Test
    void section_22a_is_about_health_information_of_helsepersonell_and_all_else_is_logged_besides() {
        var skole = melding(Etat.ETAT_SKO, Kategori.KATEGORI_BVN).ett("dato=2026-07-01");
        assertThat(av(skole)).containsKey("L-ALLE").doesNotContainKeys("L-PJL22A", "L-PJF14");
    }

    @Test
    void what_danger_opened_is_reviewed_within_one_working_day_and_what_waits_within_a_day_or_at_once() {
        var fare = new Situation(Etat.ETAT_BVT, Etat.ETAT_SOM, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_BVN).ett("fare")
                .paaberoper(Grunnlag.GRUNNLAG_FVL13B7);
        assertThat(fare.judge().utfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(av(fare)).containsKey("G-FARE");
        assertThat(av(legens())).doesNotContainKey("G-FARE");
        assertThat(Law.BOK.pliktregel("G-FARE").orElseThrow().getInnen().getVirkedager()).isEqualTo(1);
        assertThat(Law.BOK.pliktregel("G-VENTER").orElseThrow().getInnen().getTimer()).isEqualTo(24);
    }

    @Test
    void what_is_denied_obliges_nobody_to_anything() {
        var nektet = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_SAMARBEID);
        assertThat(nektet.judge().utfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(sagt(nektet)).isEmpty();
        assertThat(Explanation.revisor(nektet.judge(), Law.BOK, Map.of()).getOppfoelgingList()).isEmpty();
    }

    @Test
    void the_auditor_reads_the_same_obligations_in_other_words() {
        var revisor = Explanation.revisor(legens().judge(), Law.BOK, Map.of()).getOppfoelgingList();
        assertThat(revisor).extracting(Oppfoelging::getId).containsExactlyElementsOf(
                sagt(legens()).stream().map(Oppfoelging::getId).toList());
        assertThat(revisor).allSatisfy(o -> assertThat(o.getTekst()).startsWith("Plikt " + o.getId() + ": "));
    }

    @Test
    void a_youth_learns_what_is_told_to_those_who_have_the_care() {
        var s = new Situation(Etat.ETAT_BUP, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_HEA)
                .med("alder=16;M+FORELDREANSVAR;F+NOEDVENDIG_FOR_OMSORGEN").paaberoper(Grunnlag.GRUNNLAG_PBRL3_4);
        assertThat(s.judge().decision().regler()).contains("D14b");
        assertThat(en(s, "I-PBRL344").getHvem()).isEqualTo(Pliktkrets.PLIKTKRETS_BARNET);
        assertThat(en(s, "I-PBRL344").getParagraf()).contains("§ 3-4 fjerde ledd");
    }

    @Test
    void the_hub_itself_tells_nobody() {
        assertThat(Law.BOK.pliktregler()).filteredOn(r -> r.getSlag() == Pliktslag.PLIKTSLAG_INFORMER)
                .isNotEmpty().allSatisfy(r -> assertThat(r.getSkylder()).isNotEqualTo(Pliktpart.PLIKTPART_HUBEN));
    }

    @Test
    void what_waits_is_decided_within_a_day_and_at_once_where_it_is_urgent() {
        assertThat(av(c03())).containsKey("G-VENTER").doesNotContainKey("G-VENTER-HASTER");
        var haster = c03();
        haster.facts = haster.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(haster.judge().utfall()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(av(haster)).containsKey("G-VENTER-HASTER").doesNotContainKey("G-VENTER");
    }

    @Test
    void an_obligation_from_an_age_is_for_those_who_are_known_to_have_come_to_it() {
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL, """
                pliktregel {
                  id: "P15"
                  slag: PLIKTSLAG_INFORMER
                  fra_alder: 15
                  skylder: PLIKTPART_AVSENDER
                  hvem: PLIKTKRETS_BARNET
                  tid: PLIKTTID_ETTER
                  innen { virkedager: 5 }
                  innstilling: true
                  kilde { lov: "barnevernsloven" paragraf: "§ 12-3" versjon: "2026" }
                  ordlyd { avsender: "a" revisor: "b" registrert: "c" }
                }
                """);
        assertThat(foelger(c03().ett("alder=14"), bok)).isEmpty();
        assertThat(foelger(c03().ett("alder=15"), bok)).containsExactly("P15");
        assertThat(foelger(c03().person(p -> Person.ukjent(p.ref(), p.rolle()).medVern(p.vern())), bok)).isEmpty();
    }

    private static List<String> foelger(Situation s, RuleBook bok) {
        var judged = Judgement.judge(s.facts, bok);
        assertThat(judged).isInstanceOf(Permitted.class);
        return Explanation.avsender(judged, bok, Map.of()).getOppfoelgingList().stream().map(Oppfoelging::getId).toList();
    }

    @Test
    void what_one_row_obliges_to_is_not_owed_for_what_another_row_lets_pass() {
        String uten = Regeltekst.REGEL.replace("X1", "X2").replace("KATEGORI_BVN", "KATEGORI_EDU");
        String annen = Regeltekst.med("plikt: PLIKT_O_INFQ").replace("X1", "X3").replace("KATEGORI_BVN", "KATEGORI_EDU")
                .replace("ETAT_SKO", "ETAT_BUP");
        String plikt = Regeltekst.PLIKT.replace("hvem:", "plikt: PLIKT_O_INFQ kategori: %s\n  hvem:");
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        for (Kategori kategori : List.of(Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU)) {
            RuleBook bok = Regeltekst.les(Regeltekst.med("plikt: PLIKT_O_INFQ"), uten, annen, plikt.formatted(kategori));
            Judged judged = Judgement.judge(s.facts, bok);
            assertThat(judged).isInstanceOf(Permitted.class);
            assertThat(Obligations.av(judged.utfall(), judged.decision(), bok, Ordlyd::getAvsender)).as("%s", kategori)
                    .hasSize(kategori == Kategori.KATEGORI_BVN ? 1 : 0);
        }
    }

    @Test
    void what_asks_for_two_persons_is_looked_at_afterwards_unless_a_named_human_has_let_it_pass() {
        var politiet = new Situation(Etat.ETAT_POL, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE).om(Kategori.KATEGORI_CRI)
                .paaberoper(Grunnlag.GRUNNLAG_POL30);
        assertThat(av(politiet)).containsKey("G-4E-ETTER");
        var skolen = new Situation(Etat.ETAT_SKO, Etat.ETAT_POL, Formaal.FORMAAL_PREVENT).om(Kategori.KATEGORI_CRI)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13B6);
        assertThat(av(skolen)).containsKey("G-4E").doesNotContainKey("G-4E-ETTER");
        skolen.facts = skolen.facts.medVurderinger(List.of(new Vurdering("E12", Situation.BARN, true, "rektor", skolen.facts.tidspunkt(), true)));
        assertThat(skolen.judge()).isInstanceOf(Permitted.class);
        assertThat(av(skolen)).doesNotContainKeys("G-4E", "G-4E-ETTER");
    }
}
