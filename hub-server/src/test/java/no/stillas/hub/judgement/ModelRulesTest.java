package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import org.junit.jupiter.api.Test;

/** What the models that ship say, situation by situation. */
class ModelRulesTest {
    private static final RuleBook BOK = RuleBook.medModeller();
    private static final String HENVISNING = "stillas.henvisning.v1.Henvisning";
    private static final String NES = "3228";
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor", "far", "far");

    private static Situation henvisning(Etat fra, Etat til, String team, Avtaletype... avtaler) {
        Situation s = new Situation(fra, til, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_FVL13A1)
                .samtykke(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA);
        return samordnet(s, HENVISNING, side("1", ""), side("2", team), avtaler);
    }

    private static Side side(String org, String team) {
        return new Side(org, team, List.of(NES));
    }

    private static Situation samordnet(Situation s, String dokument, Side fra, Side til, Avtaletype... avtaler) {
        s.facts = s.facts.medSamordning(new Samordning(dokument, fra, til, false, Set.of(avtaler), Optional.empty(),
                List.of(), Samordning.Plan.ukjent("")));
        return s;
    }

    private static Situation tilStillasbyggerne(Avtaletype... avtaler) {
        return henvisning(Etat.ETAT_BVT, Etat.ETAT_BUP, "stillasbyggerne", avtaler);
    }

    private static Judged judge(Situation s) {
        return Judgement.judge(s.facts, BOK);
    }

    private static Decision svar(Situation s) {
        return Explanation.avsender(judge(s), BOK, LOKAL);
    }

    static Situation muntlig(Situation s) {
        return s.person(p -> p.medSamtykker(p.samtykker().stream().map(ModelRulesTest::muntlig).toList()));
    }

    private static Samtykke muntlig(Samtykke s) {
        return new Samtykke(s.ref(), s.gjelder(), s.givere(), s.enegrunn(), s.profil(), s.fra(), s.til(), s.kategorier(),
                s.unntatt(), s.formaal(), s.gyldigFra(), s.gyldigTil(), Samtykkeform.SAMTYKKEFORM_MUNTLIG_JOURNALFOERT,
                s.informert(), s.barnetUenig(), s.trukket(), s.statsforvalterOverstyrt(), s.synlig());
    }

    @Test
    void a_kommune_without_a_samarbeidsavtale_refers_to_stillasbyggerne_and_the_message_waits_for_the_agreement() {
        Judged judged = judge(tilStillasbyggerne());
        assertThat(judged).isInstanceOfSatisfying(Held.class, h -> assertThat(h.venterPaa())
                .containsExactly(new Wait.Avtale(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE, "1", "2")));

        Decision svar = svar(tilStillasbyggerne());
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_AVTALE_MANGLER);
        assertThat(svar.getBegrunnelser(0).getRegel()).isEqualTo("STB-AVTALE");
        assertThat(svar.getBegrunnelser(0).getParagraf()).contains("Stillasbyggerne", "L1443");
        assertThat(svar.getVenterPaa(0).getTekst()).contains("samarbeidsavtale");
        assertThat(svar.getRemediesList()).extracting(Remedy::getKind)
                .containsExactly(RemedyKind.REMEDY_KIND_ANNEN_MOTTAKER);
    }

    @Test
    void with_the_agreement_in_force_it_goes_and_stillasbyggerne_get_a_task_to_ask_for_consent_to_the_cooperation() {
        Judged judged = judge(tilStillasbyggerne(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE));
        assertThat(judged).isInstanceOf(Permitted.class);
        assertThat(judged.decision().oppgaver()).singleElement().satisfies(o -> {
            assertThat(o.hosMottaker()).isTrue();
            assertThat(o.rolle()).isEqualTo("stillasbygger");
            assertThat(o.tekst()).contains("samtykke");
        });
    }

    @Test
    void an_agreement_of_another_kind_does_not_help() {
        assertThat(judge(tilStillasbyggerne(Avtaletype.AVTALETYPE_FACT_BARNEVERN))).isInstanceOf(Held.class);
    }

    @Test
    void without_consent_the_law_denies_and_no_agreement_is_offered() {
        Situation s = tilStillasbyggerne().person(p -> p.medSamtykker(List.of()));
        assertThat(judge(s)).isInstanceOf(Denied.class);
        assertThat(svar(s).toString()).doesNotContain("avtale");
        assertThat(svar(s).getRemediesList()).extracting(Remedy::getKind)
                .contains(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
    }

    @Test
    void an_urgent_referral_to_stillasbyggerne_does_not_wait_for_an_agreement() {
        Situation s = tilStillasbyggerne();
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(judge(s)).isInstanceOf(Permitted.class);
    }

    @Test
    void a_referral_to_bup_and_one_from_a_fastlege_to_the_team_need_no_agreement() {
        assertThat(judge(henvisning(Etat.ETAT_BVT, Etat.ETAT_BUP, ""))).isInstanceOf(Permitted.class);
        Situation fastlege = samordnet(new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25), HENVISNING, side("1", ""), side("2", ""));
        assertThat(judge(fastlege)).isInstanceOf(Permitted.class);
    }

    @Test
    void a_kommune_outside_the_area_is_told_so() {
        Situation s = samordnet(tilStillasbyggerne(), HENVISNING, new Side("1", "", List.of("4601")),
                side("2", "stillasbyggerne"), Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE);
        assertThat(judge(s)).isInstanceOf(Denied.class);
        assertThat(svar(s).getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_UTENFOR_OMRAADE);
    }

    private static Situation fraDue() {
        return samordnet(new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1).samtykke(Kategori.KATEGORI_BVN),
                "stillas.dialog.v1.Dialogmelding", side("1", "due"), side("1", ""));
    }

    @Test
    void due_may_contact_a_school_on_a_written_consent_and_not_on_an_oral_one() {
        assertThat(judge(fraDue())).isInstanceOf(Permitted.class);

        Situation muntlig = muntlig(fraDue());
        assertThat(judge(muntlig)).isInstanceOf(Denied.class);
        Decision svar = svar(muntlig);
        assertThat(svar.getBegrunnelser(0).getRegel()).isEqualTo("DUE-SKRIFTLIG");
        assertThat(svar.getRemedies(0).getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        assertThat(svar.getRemedies(0).getPersonerList()).containsExactlyInAnyOrder("mor", "far");
        assertThat(svar.getMeldepliktlinje()).isNotEmpty();
    }

    @Test
    void an_oral_consent_opens_for_those_who_are_not_due() {
        assertThat(judge(samordnet(muntlig(fraDue()), "stillas.dialog.v1.Dialogmelding", side("1", ""), side("1", ""))))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void an_oral_consent_beside_a_written_one_that_suffices_does_no_harm() {
        Situation s = fraDue();
        s.person(p -> p.medSamtykker(List.of(p.samtykker().getFirst(), muntlig(p.samtykker().getFirst()))));
        assertThat(judge(s)).isInstanceOf(Permitted.class);
    }

    @Test
    void a_consent_that_is_bound_to_a_person_does_not_cover_the_one_who_comes_after() {
        Situation s = fraDue();
        s.person(p -> p.medSamtykker(p.samtykker().stream().map(x -> new Samtykke(x.ref(), x.gjelder(), x.givere(),
                x.enegrunn(), x.profil(), x.fra(), List.of(Tjeneste.hosPerson(Situation.MOTTAKER, "laerer-1")),
                x.kategorier(), Kategorisett.ingen(), x.formaal(), x.gyldigFra(), x.gyldigTil(), x.form(), true, false,
                Optional.empty(), false, true)).toList()));
        assertThat(judge(til(s, "laerer-1"))).isInstanceOf(Permitted.class);
        assertThat(judge(til(s, "laerer-2"))).isInstanceOf(Denied.class);
        assertThat(svar(til(s, "laerer-2")).getRemedies(0).getPersonerList()).containsExactlyInAnyOrder("mor", "far");
    }

    private static Situation til(Situation s, String navngitt) {
        s.facts = s.facts.medMottaker(new no.stillas.hub.judgement.facts.Part(s.facts.mottaker().etat(),
                s.facts.mottaker().enhet(), Optional.of(navngitt), s.facts.mottaker().egenskaper()));
        return s;
    }

    @Test
    void an_agreement_between_fact_ung_and_barnevern_opens_nothing() {
        Situation s = samordnet(new Situation(Etat.ETAT_BUP, Etat.ETAT_BVT, Formaal.FORMAAL_COORD)
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL22), "stillas.dialog.v1.Dialogmelding",
                side("2", "fact-ung"), side("1", ""), Avtaletype.AVTALETYPE_FACT_BARNEVERN,
                Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE, Avtaletype.AVTALETYPE_LOVPAALAGT);
        assertThat(judge(s)).isInstanceOf(Denied.class);
        assertThat(svar(s).toString()).doesNotContain("avtale");
    }

    @Test
    void a_child_of_ten_is_too_young_for_fact_ung_and_is_sent_to_bup() {
        Decision svar = svar(henvisning(Etat.ETAT_BVT, Etat.ETAT_BUP, "fact-ung"));
        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_MAALGRUPPE);
        assertThat(svar.getRemedies(0).getEtat()).isEqualTo(Etat.ETAT_BUP);
    }

    @Test
    void the_receivers_own_referral_rule_is_told_in_its_own_words() {
        Situation s = henvisning(Etat.ETAT_BVT, Etat.ETAT_BUP, "");
        Facts f = s.facts;
        s.facts = f.medSamordning(new Samordning(HENVISNING, f.samordning().avsender(), f.samordning().mottaker(), false,
                Set.of(), Optional.of(new Samordning.Avvisning("Bare fastlegen kan henvise til oss.", "katalogen")),
                List.of(), f.samordning().plan()));
        Decision svar = svar(s);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_HENVISER_IKKE_GODTATT);
        assertThat(svar.getBegrunnelser(0).getTekst()).startsWith("Bare fastlegen kan henvise til oss.");
        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_second_individuell_plan_is_denied_and_one_who_may_not_know_of_the_first_is_not_told_of_it() {
        assertThat(svar(plan(false)).getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_PLAN_FINNES);
        assertThat(svar(plan(true)).getBegrunnelserList()).singleElement()
                .satisfies(b -> assertThat(b.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
    }

    private static Situation plan(boolean skjult) {
        Situation s = fraDue();
        s.facts = s.facts.medSamordning(new Samordning("stillas.plan.v1.IndividuellPlan", side("1", ""), side("1", ""),
                false, Set.of(), Optional.empty(), List.of(),
                new Samordning.Plan("denne", Sannhet.SANN, Sannhet.SANN, skjult)));
        return s;
    }

    @Test
    void what_waits_for_a_named_human_goes_on_a_yes_and_is_denied_on_a_no() {
        RuleBook bok = RuleBook.lovMed(new RuleSource("m.textproto", """
                modell { id: "m1" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "M-1" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                    utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true }
                    venting { menneske: "leder" }
                    ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }"""));
        Facts f = fraDue().facts;
        assertThat(Judgement.judge(f, bok)).isInstanceOfSatisfying(Held.class,
                h -> assertThat(h.venterPaa()).containsExactly(new Wait.Menneske("M-1")));
        assertThat(Judgement.judge(f.medVurderinger(List.of(svarMed(f, true))), bok)).isInstanceOf(Permitted.class);
        assertThat(Judgement.judge(f.medVurderinger(List.of(svarMed(f, false))), bok)).isInstanceOf(Denied.class);
    }

    private static no.stillas.hub.judgement.facts.Vurdering svarMed(Facts f, boolean ja) {
        return new no.stillas.hub.judgement.facts.Vurdering("M-1", Situation.BARN, ja, "leder", f.tidspunkt(), true);
    }

    @Test
    void what_waits_for_a_step_goes_when_the_step_has_been_taken() {
        RuleBook bok = RuleBook.lovMed(new RuleSource("m.textproto", """
                modell { id: "m1" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "M-1" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                    utvalg { gruppe: DOKUMENTGRUPPE_DIALOG enhver_avsender: true enhver_mottaker: true kommune: "3228"
                      gyldig { fra: "2026-03-01" til: "2026-03-31" } }
                    venting { dokument: "stillas.plan.v1.Tiltaksplan" }
                    ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }"""));
        Facts f = fraDue().facts;
        assertThat(bok.steg()).containsExactly("stillas.plan.v1.Tiltaksplan");
        assertThat(Judgement.judge(f, bok)).isInstanceOfSatisfying(Held.class,
                h -> assertThat(h.venterPaa()).containsExactly(new Wait.Steg("stillas.plan.v1.Tiltaksplan")));
        Facts etter = f.medSamordning(f.samordning().med(Set.of(),
                List.of(new Samordning.Steg("stillas.plan.v1.Tiltaksplan", true)), f.samordning().plan()));
        assertThat(Judgement.judge(etter, bok)).isInstanceOf(Permitted.class);
        Facts senere = f.medTidspunkt(Situation.kl12(LocalDate.of(2026, 4, 1)));
        assertThat(Judgement.judge(senere, bok)).as("the rule is not in use").isInstanceOf(Permitted.class);
    }
}
