package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Sakstype;
import org.junit.jupiter.api.Test;

/** What a sender can rightly do, situation by situation: all that is offered, and nothing else. */
class RemediesTest {
    private static final String ALLE_FORELDRE = "Spør om samtykke. Alle som har foreldreansvar, må samtykke, med mindre loven lar"
            + " én være nok. Barnet skal høres.";

    private static Situation bupTilSkole() {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA);
    }

    private static Situation omFosterbarn(Kategori... kategorier) {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(kategorier).ett("F+FOSTERHJEM")
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
    }

    private static List<Remedy> remedies(Situation s) {
        return Remedies.search(s.facts, Law.BOK);
    }

    @Test
    void what_may_not_pass_can_be_left_out_and_is_listed_as_one_would_say_it() {
        assertThat(remedies(omFosterbarn(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS))).containsExactly(new Remedy.Utelat(
                List.of("barn"), Kategorisett.av(Kategori.KATEGORI_HPS), "La være å ta med terapiinnhold og journalutdrag."));
        assertThat(remedies(omFosterbarn(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ECO,
                Kategori.KATEGORI_CRI))).extracting(Remedy::tekst).containsExactly("La være å ta med terapiinnhold og"
                        + " journalutdrag, opplysninger om økonomi og opplysninger om lovbrudd.");
    }

    @Test
    void where_nothing_of_substance_would_be_left_leaving_out_is_not_offered() {
        assertThat(remedies(omFosterbarn(Kategori.KATEGORI_HPS, Kategori.KATEGORI_ID))).isEmpty();
    }

    @Test
    void a_message_that_passes_needs_no_remedy() {
        assertThat(remedies(omFosterbarn(Kategori.KATEGORI_BVN))).isEmpty();
    }

    @Test
    void a_child_in_care_is_asked_for_at_barnevernstjenesten_and_one_without_parents_at_the_guardian() {
        assertThat(remedies(bupTilSkole().person(p -> p.medOmsorg(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1))))
                .containsExactly(new Remedy.SpoerOmSamtykke("barn", List.of(),
                        "Spør om samtykke. Barnevernstjenesten samtykker i stedet for foreldrene."));
        assertThat(remedies(bupTilSkole().person(p -> p.medForeldreansvar(Foreldreansvar.hos()))))
                .containsExactly(new Remedy.SpoerOmSamtykke("barn", List.of(), ALLE_FORELDRE));
    }

    @Test
    void parents_who_are_not_known_must_be_asked_all_the_same() {
        assertThat(remedies(bupTilSkole().person(p -> p.medForeldreansvar(Foreldreansvar.ukjent()))))
                .extracting(Remedy::tekst).containsExactly(ALLE_FORELDRE);
    }

    private static Situation medNei(Situation s, String giver, Formaal formaal, Kategori... kategorier) {
        return s.person(p -> p.medAvslag(List.of(
                new Avslag(giver, Giverrolle.GIVERROLLE_FORELDREANSVAR, formaal, Kategorisett.av(kategorier)))));
    }

    @Test
    void where_one_of_those_who_must_all_consent_has_said_no_nobody_is_asked_again() {
        for (String en : List.of("mor", "far")) {
            assertThat(remedies(medNei(bupTilSkole(), en, Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA))).as(en).isEmpty();
        }
        Situation ukjente = bupTilSkole().person(p -> p.medForeldreansvar(Foreldreansvar.ukjent()));
        assertThat(remedies(medNei(ukjente, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA)))
                .as("the sender got the no, and does not know who the holders are").isEmpty();
    }

    @Test
    void who_the_child_is_goes_with_the_content_and_is_not_asked_for_by_itself() {
        Situation s = medNei(bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA);
        assertThat(remedies(s)).noneMatch(r -> r instanceof Remedy.SpoerOmSamtykke);
    }

    private static Situation navTilSkole(Kategori... kategorier) {
        return new Situation(Etat.ETAT_NAVS, Etat.ETAT_VGS, Formaal.FORMAAL_COORD).om(kategorier);
    }

    @Test
    void a_message_that_says_only_how_it_goes_is_asked_for_where_consent_opens_for_that() {
        assertThat(remedies(navTilSkole(Kategori.KATEGORI_STA))).hasAtLeastOneElementOfType(Remedy.SpoerOmSamtykke.class);
        assertThat(remedies(medNei(navTilSkole(Kategori.KATEGORI_STA), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_STA)))
                .noneMatch(r -> r instanceof Remedy.SpoerOmSamtykke);
        assertThat(remedies(medNei(navTilSkole(Kategori.KATEGORI_STA, Kategori.KATEGORI_ECO), "mor", Formaal.FORMAAL_COORD,
                Kategori.KATEGORI_ECO))).as("all that is said was refused").noneMatch(r -> r instanceof Remedy.SpoerOmSamtykke);
    }

    @Test
    void whom_a_remedy_is_about_is_told_by_the_references_of_the_message() {
        var navn = java.util.Map.of("barn", "b1");
        assertThat(new Remedy.Utelat(List.of("barn", "andre"), Kategorisett.ingen(), "t").tilProto(navn).getPersonerList()).containsExactly("b1");
        assertThat(new Remedy.SpoerOmSamtykke("barn", List.of("barn", "andre"), "t").tilProto(navn).getPersonerList()).containsExactly("b1");
    }

    @Test
    void a_no_by_somebody_else_or_to_something_else_ends_nothing() {
        var spoer = remedies(bupTilSkole());
        assertThat(spoer).hasSize(1);
        assertThat(remedies(medNei(bupTilSkole(), "nabo", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA))).isEqualTo(spoer);
        assertThat(remedies(medNei(bupTilSkole(), "mor", Formaal.FORMAAL_REFERRAL, Kategori.KATEGORI_HEA))).isEqualTo(spoer);
        assertThat(remedies(medNei(bupTilSkole(), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ADM)))
                .isEqualTo(spoer);
        var ungdom = remedies(bupTilSkole().ett("alder=17"));
        assertThat(remedies(medNei(bupTilSkole().ett("alder=17"), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA)))
                .as("it is the youth who decides").isEqualTo(ungdom).hasSize(1);
    }

    @Test
    void a_denial_that_only_a_refused_consent_would_lift_says_that_it_was_refused() {
        var uten = Explanation.avsender(bupTilSkole().judge(), Law.BOK, java.util.Map.of());
        var nei = Explanation.avsender(medNei(bupTilSkole(), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA).judge(), Law.BOK,
                java.util.Map.of());
        assertThat(nei.getIngenVei()).isEqualTo(Law.BOK.regelsett().getFasttekst().getIngenVeiAvslag()).contains("sagt nei");
        assertThat(nei.toBuilder().clearIngenVei().build()).isEqualTo(uten.toBuilder().clearRemedies().build());
    }

    @Test
    void nobody_is_asked_about_a_child_of_unknown_age() {
        Situation s = bupTilSkole();
        s.person(p -> no.stillas.hub.judgement.facts.Person.ukjent(p.ref(), p.rolle()).medVern(p.vern())
                .medForeldreansvar(p.foreldreansvar()));
        assertThat(remedies(s)).noneMatch(r -> r instanceof Remedy.SpoerOmSamtykke);
    }

    @Test
    void of_a_plan_those_are_asked_whom_the_service_that_answers_for_it_asks() {
        Situation plan = new Situation(Etat.ETAT_SKO, Etat.ETAT_BKO, Formaal.FORMAAL_IP).om(Kategori.KATEGORI_PLN)
                .avsenderEr(Egenskap.EGENSKAP_DELTAKER_I_PLAN);
        assertThat(remedies(plan)).as("nobody knows who answers for it").isEmpty();
        assertThat(remedies(plan.ett("plan=KHO"))).containsExactly(new Remedy.SpoerOmSamtykke("barn",
                remedies(bupTilSkole()).stream().map(Remedy.SpoerOmSamtykke.class::cast).findFirst().orElseThrow().fra(),
                ALLE_FORELDRE));
    }

    @Test
    void nav_and_barnevernet_can_demand_what_may_not_be_given_freely_and_a_school_cannot() {
        assertThat(remedies(new Situation(Etat.ETAT_FLE, Etat.ETAT_NAVS, Formaal.FORMAAL_BENEFIT).om(Kategori.KATEGORI_HEA)))
                .containsExactly(new Remedy.InnhentPaalegg(
                        "NAV kan kreve opplysningene skriftlig etter folketrygdloven § 21-4."));
        assertThat(remedies(new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE)
                .om(Kategori.KATEGORI_EDU).paaberoper(Grunnlag.GRUNNLAG_FVL13A1)))
                .contains(new Remedy.InnhentPaalegg("Barnevernet kan gi pålegg om opplysningene i de sakene som"
                        + " barnevernsloven § 13-4 nevner."));
        assertThat(remedies(bupTilSkole())).noneMatch(r -> r instanceof Remedy.InnhentPaalegg);
    }

    @Test
    void other_receivers_are_offered_on_a_ground_that_is_named_and_never_more_than_three() {
        assertThat(remedies(new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_CARE).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25))).containsExactly(
                        new Remedy.AnnenMottaker(Etat.ETAT_LEV, "Grunnlaget åpner for å gi det til legevakten."),
                        new Remedy.AnnenMottaker(Etat.ETAT_AMK, "Grunnlaget åpner for å gi det til AMK."));
        assertThat(remedies(new Situation(Etat.ETAT_BVT, Etat.ETAT_PSK, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3))).hasSize(3).allMatch(r -> r instanceof Remedy.AnnenMottaker);
        assertThat(remedies(new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_CARE).om(Kategori.KATEGORI_HEA)))
                .as("no ground").noneMatch(r -> r instanceof Remedy.AnnenMottaker);
    }

    @Test
    void a_consent_that_begins_later_can_be_waited_for_to_the_day_after_it_begins() {
        Situation s = bupTilSkole();
        s.person(p -> p.medSamtykker(List.of(senere(s, s.samtykkeFraAlle(p, s.kategorier)))));
        assertThat(remedies(s)).contains(new Remedy.VentTil(LocalDate.of(2026, 3, 6), "Vent til 6.3.2026."));
    }

    private static Samtykke senere(Situation s, Samtykke k) {
        return fra(k, s.facts.tidspunkt().plusSeconds(3 * 86_400), 30);
    }

    private static Samtykke fra(Samtykke k, Instant fra, int dager) {
        return new Samtykke(k.ref(), k.gjelder(), k.givere(), k.enegrunn(), k.profil(), k.fra(), k.til(), k.kategorier(),
                k.unntatt(), k.formaal(), fra, fra.plusSeconds(86_400L * dager), k.form(), k.informert(), k.barnetUenig(),
                k.trukket(), k.statsforvalterOverstyrt(), k.synlig());
    }

    @Test
    void a_ground_that_began_today_is_no_reason_to_wait_for_this_morning() {
        Situation s = bupTilSkole().ett("dato=2026-07-01");
        s.person(p -> p.medSamtykker(List.of(fra(s.samtykkeFraAlle(p, s.kategorier),
                s.facts.tidspunkt().minusSeconds(40 * 86_400L - 4 * 3600), 40))));
        s.facts = s.facts.medTidspunkt(s.facts.tidspunkt().plusSeconds(5 * 3600));
        assertThat(s.judge()).isInstanceOf(Denied.class);
        assertThat(remedies(s.paaberoper(Grunnlag.GRUNNLAG_HPL26C))).noneMatch(r -> r instanceof Remedy.VentTil);
    }

    private static Situation medOgsaa(Situation s, Opplysning... flere) {
        s.facts = s.facts.medInnhold(s.facts.innhold().medOpplysninger(
                Stream.concat(s.facts.innhold().opplysninger().stream(), Stream.of(flere)).toList()));
        return s;
    }

    @Test
    void each_person_is_asked_for_about_what_is_said_of_them() {
        var om = medOgsaa(bupTilSkole(), new Opplysning("soesken", Kategori.KATEGORI_HPS));
        assertThat(remedies(om)).extracting(r -> ((Remedy.SpoerOmSamtykke) r).gjelder()).containsExactly("barn", "soesken");
        assertThat(remedies(medNei(om, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HPS)))
                .as("what the mother said no to of the one is told of the other")
                .extracting(r -> ((Remedy.SpoerOmSamtykke) r).gjelder()).containsExactly("barn", "soesken");
    }

    @Test
    void a_no_to_who_it_is_about_does_not_end_the_asking_for_what_is_said() {
        var navngitt = bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID);
        assertThat(remedies(medNei(navngitt, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_ID))).hasSize(1);
        assertThat(remedies(medNei(navngitt, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA))).isEmpty();
        assertThat(remedies(medNei(bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID), "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_ID)))
                .as("nor is it taken out, or said not to be asked for").extracting(Remedy::tekst).containsExactly(ALLE_FORELDRE);
    }

    @Test
    void a_no_to_some_of_it_leaves_the_rest_to_be_asked_for_and_says_what_is_not() {
        var begge = bupTilSkole().om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS);
        assertThat(remedies(begge)).extracting(Remedy::tekst).containsExactly(ALLE_FORELDRE);
        assertThat(remedies(medNei(begge, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HPS, Kategori.KATEGORI_CRI)))
                .as("crime is not in the message").extracting(Remedy::tekst).containsExactly(ALLE_FORELDRE
                        + " Ikke spør om terapiinnhold og journalutdrag, og la være å ta det med: det er det sagt nei til.");
        assertThat(remedies(medNei(begge, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HPS, Kategori.KATEGORI_HEA))).isEmpty();
    }

    @Test
    void what_is_said_of_another_is_nothing_to_ask_for_about_one_who_has_said_no() {
        var om = medOgsaa(bupTilSkole(), new Opplysning("soesken", Kategori.KATEGORI_HPS));
        assertThat(remedies(medNei(om, "mor", Formaal.FORMAAL_COORD, Kategori.KATEGORI_HEA)))
                .extracting(r -> ((Remedy.SpoerOmSamtykke) r).gjelder()).containsExactly("soesken");
    }

    @Test
    void what_is_left_out_is_offered_also_where_the_gate_takes_the_address_out_of_the_rest() {
        assertThat(remedies(omFosterbarn(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))))
                .contains(new Remedy.Utelat(List.of("barn"), Kategorisett.av(Kategori.KATEGORI_HPS),
                        "La være å ta med terapiinnhold og journalutdrag."));
    }

    @Test
    void a_professional_is_not_asked_to_consider_what_would_not_pass_even_so() {
        var uten = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP)
                .paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(remedies(uten.om(Kategori.KATEGORI_BVN))).singleElement().isInstanceOf(Remedy.MenneskeAvgjoer.class);
        assertThat(remedies(uten.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ECO))).isEmpty();
    }

    @Test
    void an_order_of_a_kind_that_opens_nothing_is_no_reason_to_ask_for_another() {
        var s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_EDU)
                .paaberoper(Grunnlag.GRUNNLAG_PALEGG)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU));
        s.facts = s.facts.medPaalegg(s.facts.paalegg().map(p -> new Paalegg(p.ref(), p.grunnlag(), Sakstype.SAKSTYPE_KRAV,
                p.utsteder(), p.adressat(), p.omfang(), p.gyldig(), p.forkynt())));
        assertThat(s.judge()).isInstanceOf(Denied.class);
        assertThat(remedies(s)).noneMatch(r -> r instanceof Remedy.InnhentPaalegg);
    }

    @Test
    void a_consent_that_has_ended_or_that_begins_later_without_all_who_must_give_it_is_not_waited_for() {
        Situation utloept = bupTilSkole();
        utloept.person(p -> p.medSamtykker(List.of(fra(utloept.samtykkeFraAlle(p, utloept.kategorier),
                utloept.facts.tidspunkt().minusSeconds(40 * 86_400L), 20))));
        assertThat(remedies(utloept)).singleElement().isInstanceOf(Remedy.SpoerOmSamtykke.class);
        Situation bareMor = bupTilSkole();
        bareMor.person(p -> p.medSamtykker(List.of(senere(bareMor, bareMor.samtykke(p, bareMor.kategorier,
                List.of(Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR)))))));
        assertThat(remedies(bareMor)).noneMatch(r -> r instanceof Remedy.VentTil);
    }

    @Test
    void who_is_a_relative_lets_another_act_and_what_waits_for_a_human_is_decided_by_one() {
        Situation henvisning = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(remedies(henvisning.ett("inhabil")))
                .containsExactly(new Remedy.MenneskeAvgjoer("La en annen ansatt ta saken."));
        Situation iTvil = bupTilSkole().samtykke(Kategori.KATEGORI_HEA);
        iTvil.ett("P+HOLDES_TILBAKE_3_4_3");
        assertThat(iTvil.judge()).isInstanceOf(Held.class);
        assertThat(remedies(iTvil)).contains(new Remedy.MenneskeAvgjoer(
                "La en navngitt person med ansvar hos dere avgjøre og begrunne det."));
    }

    @Test
    void urgency_opens_a_receiver_that_is_not_cleared_and_not_a_sender_who_is_a_relative_and_danger_opens_both() {
        assertThat(haster(henvisning("M+IKKE_AUTORISERT")).judge()).isInstanceOf(Permitted.class);
        assertThat(henvisning("M+IKKE_AUTORISERT").judge()).isInstanceOf(Denied.class);
        assertThat(haster(henvisning("inhabil")).judge()).isInstanceOf(Denied.class);
        for (String hindring : List.of("inhabil", "M+IKKE_AUTORISERT")) {
            Situation s = new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA)
                    .ett(hindring).paaberoper(Grunnlag.GRUNNLAG_KRS5_3);
            assertThat(s.judge()).as(hindring).isInstanceOf(Denied.class);
            assertThat(s.ett("fare").judge()).as(hindring + " in danger").isInstanceOf(Permitted.class);
        }
    }

    @Test
    void a_name_that_would_pass_by_itself_is_no_message_to_send_instead() {
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL.replace("KATEGORI_BVN", "KATEGORI_ID"));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_EDU, Kategori.KATEGORI_ID).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(Judgement.judge(s.facts, bok).decision().verdicts()).filteredOn(Verdict::passerer).extracting(Verdict::kategori)
                .containsExactly(Kategori.KATEGORI_ID);
        assertThat(Remedies.search(s.facts, bok)).noneMatch(r -> r instanceof Remedy.Utelat);
    }

    @Test
    void it_is_the_one_who_objected_who_is_asked_and_not_a_parent_whose_name_goes_with_it() {
        Situation s = medOgsaa(new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25), new Opplysning("ansvarlig", Kategori.KATEGORI_ID));
        s.facts = s.facts.medPersoner(Stream.concat(s.facts.personer().stream(), Stream.of(Person.ukjent("ansvarlig",
                Personrolle.PERSONROLLE_FORELDER).medFoedselsdato(LocalDate.of(1988, 6, 1)).medVern(Vern.ingen()))).toList());
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        s.person(p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(),
                s.facts.tidspunkt(), true))));
        assertThat(s.judge().decision().verdicts()).noneMatch(Verdict::passerer);
        assertThat(remedies(s)).anySatisfy(r -> {
            assertThat(r.tekst()).startsWith("Spør den som har motsatt seg");
            assertThat(((Remedy.SpoerOmSamtykke) r).fra()).containsExactly(Situation.BARN);
        });
    }

    @Test
    void a_rule_for_any_receiver_names_none_to_send_it_to_instead() {
        String enhver = Regeltekst.REGEL.replace("mottaker: ETAT_SKO", "enhver_mottaker: true");
        RuleBook bok = Regeltekst.les(enhver, Regeltekst.REGEL.replace("X1", "X2").replace("_PERMIT", "_DENY"),
                Regeltekst.REGEL.replace("X1", "X3").replace("ETAT_SKO", "ETAT_BUP"));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(Remedies.search(s.facts, bok)).extracting(r -> ((Remedy.AnnenMottaker) r).etat()).containsExactly(Etat.ETAT_BUP);
    }

    @Test
    void a_receiver_is_named_where_all_that_passes_there_does_so_by_rules_that_name_it() {
        String enhver = Regeltekst.REGEL.replace("mottaker: ETAT_SKO", "enhver_mottaker: true");
        RuleBook bok = Regeltekst.les(enhver, Regeltekst.REGEL.replace("X1", "X2").replace("_PERMIT", "_DENY"),
                Regeltekst.REGEL.replace("X1", "X3").replace("ETAT_SKO", "ETAT_BUP").replace("KATEGORI_BVN", "KATEGORI_EDU"));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(Judgement.judge(s.facts.medMottaker(new Part(Etat.ETAT_BUP, "bup", Optional.empty(), Egenskaper.ingen())), bok))
                .isInstanceOf(Permitted.class);
        assertThat(Remedies.search(s.facts, bok)).noneMatch(r -> r instanceof Remedy.AnnenMottaker);
    }

    @Test
    void what_would_be_left_out_at_another_receiver_needs_no_rule_that_names_it() {
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL.replace("ETAT_SKO", "ETAT_BUP"));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(Remedies.search(s.facts, bok)).contains(new Remedy.AnnenMottaker(Etat.ETAT_BUP, "Grunnlaget åpner for å gi det til tjenesten."));
    }

    private static Situation henvisning(String hindring) {
        return new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA).ett(hindring)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
    }

    private static Situation haster(Situation s) {
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        return s;
    }
}
