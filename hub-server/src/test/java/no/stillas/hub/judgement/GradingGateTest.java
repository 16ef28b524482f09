package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;

/** Places of protected persons. */
class GradingGateTest {
    private static Situation henvisning(Gradering gradering) {
        return new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ID, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(gradering, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
    }

    private static Verdict adresse(Judged judged) {
        return judged.decision().verdicts().stream().filter(v -> v.kategori() == Kategori.KATEGORI_ADR).findFirst()
                .orElseThrow();
    }

    @Test
    void an_ungraded_address_follows_a_referral_to_a_public_receiver() {
        assertThat(henvisning(Gradering.GRADERING_INGEN).judge()).isInstanceOf(Permitted.class);
    }

    @Test
    void a_graded_or_unknown_address_is_left_out_and_the_referral_goes_on() {
        for (Gradering g : List.of(Gradering.GRADERING_UNSPECIFIED, Gradering.GRADERING_KLIENTADRESSE,
                Gradering.GRADERING_FORTROLIG, Gradering.GRADERING_STRENGT_FORTROLIG,
                Gradering.GRADERING_STRENGT_FORTROLIG_UTLAND, Gradering.GRADERING_SKJULT_ADRESSE)) {
            Judged judged = henvisning(g).judge();
            assertThat(judged).as("%s", g).isInstanceOf(Redacted.class);
            assertThat(adresse(judged).aarsak()).isEqualTo(Aarsak.AARSAK_ADRESSE_UTELATT);
            assertThat(judged.decision().stedSkjult()).contains(Situation.BARN);
        }
    }

    @Test
    void strengt_fortrolig_needs_the_role_at_both_ends_and_the_case_owners_list() {
        Situation s = henvisning(Gradering.GRADERING_STRENGT_FORTROLIG);
        s.avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE6).mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6);
        assertThat(adresse(s.judge()).dom()).as("not on the list").isEqualTo(Dom.UTELATES);
        s.person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of(Situation.MOTTAKER))));
        assertThat(adresse(s.paaberoper(Grunnlag.GRUNNLAG_HPL25).judge()).dom()).isEqualTo(Dom.PASSERER);
        assertThat(adresse(s.mottakerEr().judge()).dom()).as("receiver without role").isEqualTo(Dom.UTELATES);
    }

    @Test
    void fortrolig_needs_the_role_and_a_named_humans_decision() {
        Situation s = henvisning(Gradering.GRADERING_FORTROLIG).avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE7)
                .mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE7);
        assertThat(adresse(s.judge()).dom()).isEqualTo(Dom.UTELATES);
        s.facts = s.facts.medVurderinger(List.of(new Vurdering("J02", Situation.BARN, true, "leder",
                s.facts.tidspunkt(), true)));
        assertThat(adresse(s.judge()).dom()).isEqualTo(Dom.PASSERER);
    }

    @Test
    void a_melding_about_a_graded_child_goes_without_places_and_takes_the_manual_route() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        s.facts = s.facts.medInnhold(new Innhold(s.facts.innhold().opplysninger(), true, false, false));
        Judged judged = s.judge();

        assertThat(judged).isInstanceOf(Redacted.class);
        assertThat(judged.decision().plikt()).isTrue();
        assertThat(judged.decision().merker()).contains(Merke.MANUELL_VEI, Merke.FRITEKST_UTELATES);
        assertThat(Judgement.utenVesentlig((Redacted) judged)).as("never stopped").isInstanceOf(Redacted.class);
    }

    @Test
    void barnevernet_tells_the_police_of_a_hidden_address_where_both_have_the_role() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_POL, Formaal.FORMAAL_ADMIN)
                .om(Kategori.KATEGORI_ADR, Kategori.KATEGORI_DEC)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_SKJULT_ADRESSE, List.of())))
                .avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE6).mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_5_3);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        assertThat(s.mottakerEr().judge()).isInstanceOf(Redacted.class);
    }

    @Test
    void an_address_never_goes_to_a_parent_nor_from_a_shelter_to_others_than_it_names() {
        Situation foreldre = new Situation(Etat.ETAT_BVT, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY)
                .om(Kategori.KATEGORI_DEC, Kategori.KATEGORI_ADR).mottakerEr(Egenskap.EGENSKAP_FORELDREANSVAR)
                .paaberoper(Grunnlag.GRUNNLAG_BVL12_2);
        assertThat(adresse(foreldre.judge()).dom()).isEqualTo(Dom.UTELATES);
        Situation krisesenter = new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR).ett("fare").paaberoper(Grunnlag.GRUNNLAG_KRS5_3);
        assertThat(adresse(krisesenter.judge()).dom()).isEqualTo(Dom.UTELATES);
        assertThat(adresse(krisesenter.mottakerEr(Egenskap.EGENSKAP_NAVNGITT_MOTTAKER).judge()).dom())
                .isEqualTo(Dom.PASSERER);
    }

    @Test
    void a_school_does_not_fetch_through_the_hub_for_a_child_whose_place_is_hidden() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_SKO, Formaal.FORMAAL_TRANSITION)
                .om(Kategori.KATEGORI_EDU).ett("F+INNHENTET_AV_MOTTAKER").paaberoper(Grunnlag.GRUNNLAG_OPPL25_1_2);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        assertThat(s.ett("gradert=SKJULT_ADRESSE").judge()).isInstanceOf(Denied.class);
    }

    @Test
    void what_reveals_a_place_in_another_category_makes_it_a_redacted_message() {
        Situation s = henvisning(Gradering.GRADERING_SKJULT_ADRESSE).om(Kategori.KATEGORI_HEA);
        s.facts = s.facts.medInnhold(new Innhold(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_HEA)),
                false, false, false, List.of(Situation.BARN)));
        assertThat(s.judge()).isInstanceOf(Redacted.class);
        assertThat(s.judge().decision().stedSkjult()).isEqualTo(Set.of(Situation.BARN));
        assertThat(((Redacted) s.judge()).stedSkjult()).isEqualTo(Set.of(Situation.BARN));
    }

    private static Situation duty(Etat fra, Etat til, Formaal formaal, Grunnlag grunnlag) {
        return new Situation(fra, til, formaal).om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))
                .avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE6).mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6)
                .paaberoper(grunnlag);
    }

    @Test
    void only_a_duty_that_the_place_belongs_to_takes_it_past_the_case_owners_list() {
        assertThat(adresse(duty(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Grunnlag.GRUNNLAG_MELD_A).judge()).dom())
                .as("a melding").isEqualTo(Dom.UTELATES);
        assertThat(adresse(duty(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Grunnlag.GRUNNLAG_STRL196).judge()).dom())
                .as("avverging").isEqualTo(Dom.PASSERER);
        assertThat(adresse(duty(Etat.ETAT_BUP, Etat.ETAT_POL, Formaal.FORMAAL_ACUTE, Grunnlag.GRUNNLAG_HPL31).judge()).dom())
                .as("hpl § 31").isEqualTo(Dom.PASSERER);
    }

    @Test
    void danger_on_a_named_ground_takes_a_place_past_the_case_owners_list() {
        Situation s = new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))
                .avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE6)
                .mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6, Egenskap.EGENSKAP_NAVNGITT_MOTTAKER)
                .paaberoper(Grunnlag.GRUNNLAG_KRS5_3);
        assertThat(adresse(s.judge()).dom()).isEqualTo(Dom.UTELATES);
        assertThat(adresse(s.ett("fare").judge()).dom()).isEqualTo(Dom.PASSERER);
    }

    @Test
    void a_named_human_who_says_no_keeps_a_fortrolig_address_closed() {
        Situation s = henvisning(Gradering.GRADERING_FORTROLIG).avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE7)
                .mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE7);
        s.facts = s.facts.medVurderinger(List.of(new Vurdering("J02", Situation.BARN, false, "leder",
                s.facts.tidspunkt(), true)));
        assertThat(adresse(s.judge()).dom()).isEqualTo(Dom.UTELATES);
    }

    /** Avverging needs no list and no assessment; what is fortrolig still goes to public receivers only. */
    @Test
    void a_fortrolig_address_goes_to_a_private_receiver_only_with_a_public_task() {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_PRI, Formaal.FORMAAL_CARE)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_FORTROLIG, List.of())))
                .avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE7);
        assertThat(aapen(s.mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE7))).isFalse();
        assertThat(aapen(s.mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE7, Egenskap.EGENSKAP_OFFENTLIG))).isTrue();
        assertThat(aapen(s.mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE7, Egenskap.EGENSKAP_LOVPAALAGT_OPPGAVE))).isTrue();
    }

    private static boolean aapen(Situation s) {
        return new AddressGate(new Case(s.facts), Law.BOK, true).aapen(s.facts.personer().getFirst());
    }

    @Test
    void an_ungraded_address_follows_placement_and_referral_and_no_other_purpose() {
        for (Formaal formaal : Formaal.values()) {
            if (formaal == Formaal.UNRECOGNIZED || formaal == Formaal.FORMAAL_UNSPECIFIED) {
                continue;
            }
            Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, formaal).om(Kategori.KATEGORI_ADR);
            assertThat(new AddressGate(new Case(s.facts), Law.BOK, false).plasseringEllerHenvisning())
                    .as("%s", formaal)
                    .isEqualTo(formaal == Formaal.FORMAAL_PLACEMENT || formaal == Formaal.FORMAAL_REFERRAL);
        }
    }

    @Test
    void a_melding_about_a_child_whose_grading_nobody_knows_keeps_its_words_and_takes_the_usual_route() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_UNSPECIFIED, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        s.facts = s.facts.medInnhold(new Innhold(s.facts.innhold().opplysninger(), true, false, false));
        assertThat(s.judge().decision().merker()).doesNotContain(Merke.MANUELL_VEI, Merke.FRITEKST_UTELATES);
        assertThat(adresse(s.judge()).dom()).isEqualTo(Dom.UTELATES);
    }

    /** Every receiver, grading, pair of roles, list, answer of a named human, and what goes past list and answer. */
    @Test
    void over_all_that_the_gate_reads_no_graded_address_opens_without_the_role_at_both_ends() {
        List<List<Egenskap>> roller = List.of(List.of(), List.of(Egenskap.EGENSKAP_ROLLE_KODE7),
                List.of(Egenskap.EGENSKAP_ROLLE_KODE6));
        int[] aapne = {0, 0};
        for (Etat mottaker : Etat.values()) {
            for (Gradering gradering : Gradering.values()) {
                if (mottaker.ordinal() == 0 || mottaker == Etat.UNRECOGNIZED || gradering == Gradering.UNRECOGNIZED) {
                    continue;
                }
                for (int i = 0; i < 9 * 16; i++) {
                    int valg = i / 9;
                    Situation s = new Situation(Etat.ETAT_BVT, mottaker, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_ADR)
                            .avsenderEr(roller.get(i % 3).toArray(Egenskap[]::new))
                            .mottakerEr(Stream.concat(roller.get(i / 3 % 3).stream(), (valg & 1) == 0 ? Stream.empty()
                                    : Stream.of(Egenskap.EGENSKAP_OFFENTLIG)).toArray(Egenskap[]::new))
                            .person(p -> p.medVern(new Vern(gradering, (valg & 2) == 0 ? List.of() : List.of(Situation.MOTTAKER))));
                    s.facts = s.facts.medVurderinger((valg & 4) == 0 ? List.of() : List.of(new Vurdering("J02", Situation.BARN,
                            true, "leder", s.facts.tidspunkt(), true)));
                    boolean aapen = new AddressGate(new Case(s.facts), Law.BOK, (valg & 8) != 0).aapen(s.facts.personer().getFirst());
                    assertThat(aapen && gradering != Gradering.GRADERING_INGEN && (i % 3 == 0 || i / 3 % 3 == 0))
                            .as("%s to %s, %d", gradering, mottaker, i).isFalse();
                    aapne[aapen && gradering != Gradering.GRADERING_INGEN ? 1 : 0]++;
                }
            }
        }
        assertThat(aapne[1]).as("with the role it can be sent").isPositive();
    }

    private static Situation samtale(Gradering gradering) {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_EDU)
                .person(p -> p.medVern(new Vern(gradering, List.of())));
        s.facts = s.facts.medInnhold(new Innhold(s.facts.innhold().opplysninger(), true, false, false));
        return s;
    }

    @Test
    void words_that_nobody_is_bound_to_send_wait_alike_where_the_place_is_protected_and_where_nobody_knows() {
        for (Gradering g : List.of(Gradering.GRADERING_UNSPECIFIED, Gradering.GRADERING_KLIENTADRESSE,
                Gradering.GRADERING_FORTROLIG, Gradering.GRADERING_STRENGT_FORTROLIG, Gradering.GRADERING_SKJULT_ADRESSE)) {
            assertThat(samtale(g).judge().decision().merker()).as("%s", g).contains(Merke.FRITEKST_UTELATES);
        }
        assertThat(samtale(Gradering.GRADERING_INGEN).judge().decision().merker()).doesNotContain(Merke.FRITEKST_UTELATES);
    }

    @Test
    void an_attestation_with_the_role_that_no_place_is_in_them_opens_words_whether_the_place_is_protected_or_unknown() {
        for (Gradering g : List.of(Gradering.GRADERING_UNSPECIFIED, Gradering.GRADERING_STRENGT_FORTROLIG)) {
            Situation s = samtale(g);
            s.facts = s.facts.medInnhold(s.facts.innhold().medStedfriFritekst(true));
            assertThat(s.judge().decision().merker()).as("%s", g).doesNotContain(Merke.FRITEKST_UTELATES);
        }
    }

    @Test
    void words_of_somebody_whose_place_nobody_knows_go_where_it_is_urgent_or_help_waits() {
        Situation haster = samtale(Gradering.GRADERING_UNSPECIFIED);
        haster.facts = haster.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(haster.judge().decision().merker()).as("urgent").doesNotContain(Merke.FRITEKST_UTELATES);
        for (Formaal formaal : List.of(Formaal.FORMAAL_CARE, Formaal.FORMAAL_REFERRAL, Formaal.FORMAAL_ACUTE,
                Formaal.FORMAAL_PLACEMENT)) {
            Situation hjelp = samtale(Gradering.GRADERING_UNSPECIFIED);
            hjelp.facts = hjelp.facts.medFormaal(formaal);
            assertThat(hjelp.judge().decision().merker()).as("%s", formaal).doesNotContain(Merke.FRITEKST_UTELATES);
        }
    }

    @Test
    void words_of_somebody_whose_place_nobody_knows_go_where_somebody_is_bound_to_send_them_and_wait_where_a_consent_lets_them() {
        Situation paalegg = samtale(Gradering.GRADERING_UNSPECIFIED).paaberoper(Grunnlag.GRUNNLAG_PALEGG)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU));
        paalegg.facts = paalegg.facts.medFormaal(Formaal.FORMAAL_ORDER);
        assertThat(paalegg.judge().decision().verdicts()).extracting(Verdict::beslutning)
                .containsExactly(Beslutning.BESLUTNING_ORDER);
        assertThat(paalegg.judge().decision().merker()).as("an order").doesNotContain(Merke.FRITEKST_UTELATES);
        Situation nabo = samtale(Gradering.GRADERING_UNSPECIFIED).paaberoper(Grunnlag.GRUNNLAG_BVL2_1);
        nabo.facts = nabo.facts.medAvsender(Part.av(Etat.ETAT_MEP, Situation.AVSENDER)).medFormaal(Formaal.FORMAAL_CONCERN)
                .medInnhold(nabo.facts.innhold().medOpplysninger(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_BVN))));
        assertThat(nabo.judge().decision().verdicts()).extracting(Verdict::grunnlag).containsExactly(Grunnlag.GRUNNLAG_BVL2_1);
        assertThat(nabo.judge().decision().merker()).as("a concern").doesNotContain(Merke.FRITEKST_UTELATES);
        Situation samtykket = samtale(Gradering.GRADERING_UNSPECIFIED);
        samtykket.facts = samtykket.facts.medAvsender(Part.av(Etat.ETAT_BUP, Situation.AVSENDER))
                .medMottaker(Part.av(Etat.ETAT_SKO, Situation.MOTTAKER))
                .medInnhold(samtykket.facts.innhold().medOpplysninger(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_HEA))));
        samtykket.samtykke(Kategori.KATEGORI_HEA);
        assertThat(samtykket.judge().decision().verdicts()).allMatch(Verdict::passerer);
        assertThat(samtykket.judge().decision().merker()).as("a consent").contains(Merke.FRITEKST_UTELATES);
    }
}
