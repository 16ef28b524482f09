package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was corrected in the rulebook and is no row of its table: profiles, who must be told, what parents may know. Each
 * test has the item's number in its display name's beginning; what is expected is what the item says.
 */
class LawCorrectionsTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);
    private static final Giver MOR = Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR);
    private static final Giver FAR = Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR);
    private static final Giver BVT = Situation.giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN);
    private static final Giver PAAROERENDE = Situation.giver("bestemor", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE);
    private static final Giver VERGE = Situation.giver("verge", Giverrolle.GIVERROLLE_VERGE);

    private static Giver selv(int alder) {
        return new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(alder), true);
    }

    /** BUP tells the school of health with consent. */
    private static Situation helse(String spec) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HPS).med(spec);
    }

    private static Situation med(Situation s, Giver... givere) {
        return s.person(p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, List.of(givere)))));
    }

    private static Verdict ett(Situation s) {
        return s.judge().decision().verdicts().getFirst();
    }

    private static Situation tilForelder(String spec, Grunnlag grunnlag) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_HEA)
                .med("M+FORELDREANSVAR;" + spec).paaberoper(grunnlag);
    }

    @Test
    void i12_only_duties_of_the_first_kind_pass_whatever_they_cover_and_these_are_they() {
        assertThat(Law.BOK.regelsett().getGrunnlagList().stream().filter(g -> g.getArt() == Grunnlagsart.GRUNNLAGSART_PLIKT1)
                .map(g -> g.getGrunnlag().name().substring("GRUNNLAG_".length())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("MELD_A", "MELD_B", "MELD_C", "MELD_D", "MELD_E", "STRL196", "HPL31",
                        "BVL13_5_1", "BVL13_5_2", "BVL13_5_3", "BVL13_5_4", "BVL13_5_5", "BVL13_5_6", "BVL13_5A", "TILSYN",
                        // settled afterwards
                        "BVL14_9", "BVL14_22", "HPL32_2", "FVK9_2", "OPPL12_6");
        var utenfor = new Situation(Etat.ETAT_BVT, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_HEA)
                .med("M+FORELDREANSVAR").paaberoper(Grunnlag.GRUNNLAG_BVL12_2);
        assertThat(ett(utenfor).passerer()).as("§ 12-2(2): only the vedtak").isFalse();
        var melding = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_PLN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        assertThat(ett(melding).passerer()).isTrue();
        assertThat(melding.judge().decision().merker()).contains(Merke.UTENFOR_RADEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16})
    void i14_help_for_a_child_without_care_is_started_at_once_and_asks_nobody_for_consent(int alder) {
        var s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUF, Formaal.FORMAAL_PLACEMENT).om(Kategori.KATEGORI_BVN)
                .med("alder=" + alder).paaberoper(Grunnlag.GRUNNLAG_BVL16_3);
        assertThat(ett(s).passerer()).isTrue();
        assertThat(Law.BOK.regelsett().getProfilList()).as("§ 4-1 is no consent rule")
                .noneMatch(p -> p.getKilde().getParagraf().contains("§ 4-1") || p.getKilde().getParagraf().contains("§§ 4-1"));
    }

    @Test
    void i15_a16_health_is_kept_from_parents_as_a_youth_wishes_from_16_but_for_what_the_care_needs() {
        assertThat(ett(tilForelder("alder=16", Grunnlag.GRUNNLAG_PBRL3_4)).passerer()).isFalse();
        assertThat(ett(tilForelder("alder=16;F+NOEDVENDIG_FOR_OMSORGEN", Grunnlag.GRUNNLAG_PBRL3_4)).passerer()).isTrue();
        assertThat(ett(med(tilForelder("alder=16", Grunnlag.GRUNNLAG_HPL22), selv(16))).passerer()).isTrue();
    }

    @Test
    void i15_a16_from_12_to_15_health_is_kept_from_parents_when_the_child_has_reasons_that_should_be_respected() {
        assertThat(ett(tilForelder("alder=13;P+RESERVERT_3_4_2;P0HOLDES_TILBAKE_3_4_3", Grunnlag.GRUNNLAG_PBRL3_4)).passerer()).isFalse();
        assertThat(ett(tilForelder("alder=13;P0RESERVERT_3_4_2;P0HOLDES_TILBAKE_3_4_3", Grunnlag.GRUNNLAG_PBRL3_4)).passerer()).isTrue();
        assertThat(ett(tilForelder("alder=13;P+RESERVERT_3_4_2;F+NOEDVENDIG_FOR_OMSORGEN;P0HOLDES_TILBAKE_3_4_3",
                Grunnlag.GRUNNLAG_PBRL3_4)).passerer()).as("what the care needs is still given").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 11, 12, 15, 16, 17})
    void i15_a5_a16_at_every_age_nothing_is_told_to_parents_where_weighty_regard_speaks_against_it(int alder) {
        var s = tilForelder("P+HOLDES_TILBAKE_3_4_3;P0RESERVERT_3_4_2;alder=" + alder, Grunnlag.GRUNNLAG_PBRL3_4);
        assertThat(ett(s).passerer()).isFalse();
        var ogsaaNoedvendig = tilForelder("P+HOLDES_TILBAKE_3_4_3;P0RESERVERT_3_4_2;F+NOEDVENDIG_FOR_OMSORGEN;alder=" + alder,
                Grunnlag.GRUNNLAG_PBRL3_4);
        assertThat(ett(ogsaaNoedvendig).dom()).as("where (3) and (4) meet a human decides").isEqualTo(Dom.VENTER);
    }

    @Test
    void i15_a16_the_vedtak_goes_to_the_parents_only_when_danger_is_considered_and_never_when_there_is_any() {
        var vedtak = new Situation(Etat.ETAT_BVT, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_DEC)
                .med("M+FORELDREANSVAR").paaberoper(Grunnlag.GRUNNLAG_BVL12_2);
        assertThat(ett(vedtak).passerer()).isTrue();
        assertThat(ett(vedtak.ett("F+FARE_VED_UNDERRETNING")).passerer()).isFalse();
    }

    @Test
    void i43_a4_under_12_with_information_withheld_nobody_is_asked_and_nobodys_consent_opens() {
        assertThat(krav(11, "P+HOLDES_TILBAKE_3_4_3")).isEqualTo(Dom.VENTER);
        assertThat(ett(med(helse("alder=11;P+HOLDES_TILBAKE_3_4_3"), MOR, FAR)).dom()).isEqualTo(Dom.VENTER);
        assertThat(ett(med(helse("alder=11"), MOR, FAR)).passerer()).isTrue();
    }

    @Test
    void a4_from_12_to_15_who_cannot_consent_where_parents_are_not_told_nobody_is_asked() {
        assertThat(ett(med(helse("alder=13;P+HOLDES_TILBAKE_3_4_3;P+MANGLER_KOMPETANSE"), MOR, FAR)).dom()).isEqualTo(Dom.VENTER);
        assertThat(ett(med(helse("alder=13;P+RESERVERT_3_4_2;P+MANGLER_KOMPETANSE"), MOR, FAR)).dom()).isEqualTo(Dom.VENTER);
        assertThat(ett(med(helse("alder=13;P+HOLDES_TILBAKE_3_4_3"), selv(13))).passerer()).as("who can, consents alone").isTrue();
    }

    private static Dom krav(int alder, String spec) {
        return ett(helse("alder=" + alder + ";" + spec).paaberoper(Grunnlag.GRUNNLAG_HPL22)).dom();
    }

    @Test
    void i44_b2_for_a_youth_who_cannot_consent_the_nearest_relative_lifts_secrecy_and_after_5_1_a_human_decides() {
        assertThat(ett(med(helse("alder=16;P+MANGLER_KOMPETANSE"), PAAROERENDE)).passerer()).isTrue();
        assertThat(ett(med(helse("alder=16;P+MANGLER_KOMPETANSE"), selv(16))).passerer()).isFalse();
        assertThat(ett(med(helse("alder=16;P+MANGLER_KOMPETANSE;om:5-1"), BVT)).dom()).isEqualTo(Dom.VENTER);
        assertThat(ett(med(helse("alder=16;om:5-1"), selv(16))).passerer()).as("who can, consents alone").isTrue();
    }

    @Test
    void i48_no_whole_journal_is_asked_for_and_what_the_law_lets_go_whole_has_rows_of_its_own() {
        var henvisning = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(henvisning.judge().decision().plikter()).contains(Plikt.PLIKT_O_MIN);
        assertThat(Law.BOK.regel("K04")).as("own innsyn").isPresent();
        assertThat(Law.BOK.regel("C27")).as("party innsyn").isPresent();
        assertThat(Law.BOK.regel("B13")).as("a case moved between barneverntjenester").isPresent();
        assertThat(Law.BOK.regel("K03")).as("change of fastlege").isPresent();
    }

    @ParameterizedTest
    @CsvSource({"INSTITUSJON_6_6", "AKUTT_INSTITUSJON_4_5"})
    void a9_where_barnevernet_has_the_care_after_trafficking_no_parent_is_asked(String omsorg) {
        for (var profil : Set.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH, Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL,
                Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU)) {
            assertThat(Law.BOK.krav(profil, 10, Omsorgsstatus.valueOf("OMSORGSSTATUS_" + omsorg), DAG)).as(profil.name())
                    .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
        }
    }

    @ParameterizedTest
    @CsvSource({"6_2", "4_4"})
    void a9_in_other_institutions_the_parents_remain_holders(String paragraf) {
        var status = java.util.Arrays.stream(Omsorgsstatus.values()).filter(o -> o.name().endsWith(paragraf)).findFirst().orElseThrow();
        assertThat(Law.BOK.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, 10, status, DAG)).isEqualTo(Samtykkekrav.SAMTYKKEKRAV_FORELDREANSVAR);
    }

    @Test
    void a9_with_no_holder_of_foreldreansvar_the_appointed_verge_consents() {
        var s = helse("alder=10").person(p -> p.medForeldreansvar(Foreldreansvar.hos()));
        assertThat(ett(med(s, VERGE)).passerer()).isTrue();
        assertThat(ett(med(helse("alder=10").person(p -> p.medForeldreansvar(Foreldreansvar.hos())), MOR)).passerer()).isFalse();
    }

    @Test
    void b1_consent_to_an_institution_is_the_youths_alone_from_15_and_the_childs_and_the_holders_before() {
        for (int alder : IntStream.of(0, 7, 12, 14).toArray()) {
            assertThat(Law.BOK.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_INST15, alder, Omsorgsstatus.OMSORGSSTATUS_HJEMME, DAG))
                    .as("%s", alder).isEqualTo(Samtykkekrav.SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR);
        }
        assertThat(Law.BOK.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_INST15, 15, Omsorgsstatus.OMSORGSSTATUS_HJEMME, DAG))
                .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_SELV);
    }

    @ParameterizedTest
    @CsvSource({"HJEMME, FORELDREANSVAR", "OMSORGSOVERTAKELSE_5_1, BARNEVERNSTJENESTEN", "AKUTT_4_2, VURDERING",
            "FLYTTEFORBUD_4_3, VURDERING"})
    void b21_the_barnehage_may_tell_the_school_by_the_parents_leave_and_after_5_1_by_barnevernets(String omsorg, String hvem) {
        assertThat(Law.BOK.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_BHG, 5, Omsorgsstatus.valueOf("OMSORGSSTATUS_" + omsorg), DAG))
                .isEqualTo(Samtykkekrav.valueOf("SAMTYKKEKRAV_" + hvem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKJULT_ADRESSE", "STRENGT_FORTROLIG", "FORTROLIG"})
    void i17_a_graded_child_is_referred_without_its_place_and_not_denied(String gradering) {
        var s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR)
                .med("gradert=" + gradering).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        var dom = s.judge();
        assertThat(dom).isInstanceOf(Redacted.class);
        assertThat(dom.decision().verdicts()).filteredOn(v -> v.kategori() == Kategori.KATEGORI_ADR)
                .allSatisfy(v -> assertThat(v.aarsak()).isEqualTo(Aarsak.AARSAK_ADRESSE_UTELATT));
    }

    @Test
    void a5_the_child_learns_early_of_the_parents_right_and_of_what_was_given_to_those_who_have_the_care() {
        for (String regel : List.of("D10", "D11", "D12", "D13", "D14b")) {
            assertThat(Law.BOK.pliktregel("I-PBRL345").orElseThrow().getRegelList()).contains(regel);
        }
        assertThat(Law.BOK.pliktregel("I-PBRL344").orElseThrow().getRegelList()).containsExactlyInAnyOrder("D10d", "D11d", "D14b");
    }

    @Test
    void a6_no_rule_tells_parents_beforehand_that_barnevernet_asks_a_service() {
        assertThat(Law.BOK.regel("B01").orElseThrow().getPliktList())
                .doesNotContain(Plikt.PLIKT_O_INFP, Plikt.PLIKT_O_INFA);
        assertThat(Law.BOK.pliktregel("I-FOER-FORESATTE").orElseThrow().getOrdlyd().getAvsender())
                .contains("Om en samtale med barnet informeres de aldri på forhånd");
    }
}
