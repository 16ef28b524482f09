package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a row of the decision table ends and another begins, or none. */
class RadenesGrenserTest {
    private static Verdict ett(Situation s) {
        return s.judge().decision().verdicts().getFirst();
    }

    private static Situation nemnda(Etat mottaker) {
        return new Situation(Etat.ETAT_BHN, mottaker, Formaal.FORMAAL_INVESTIGATE).om(Kategori.KATEGORI_CLI)
                .paaberoper(Grunnlag.GRUNNLAG_BVL14_22);
    }

    @ParameterizedTest
    @EnumSource(names = {"ETAT_PAR", "ETAT_BAR", "ETAT_MEP", "ETAT_ORG", "ETAT_ADV", "ETAT_PRL"})
    void k14_nemnda_asks_no_private_person_and_nobody_whose_kind_is_not_known(Etat mottaker) {
        assertThat(ett(nemnda(mottaker)).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(nemnda(mottaker).ett("M+PRIVAT")).dom()).isEqualTo(Dom.STANSES);
    }

    @Test
    void k14_nemnda_asks_a_private_fastlege_and_a_human_decides_of_a_private_barnehage() {
        assertThat(ett(nemnda(Etat.ETAT_FLE).ett("M+PRIVAT"))).returns(Dom.PASSERER, Verdict::dom)
                .returns("K14.h", v -> v.regel().orElse(""));
        assertThat(ett(nemnda(Etat.ETAT_BHG).ett("M+PRIVAT")).dom()).isEqualTo(Dom.VENTER);
    }

    private static Situation klagesak(Kategori kategori) {
        return new Situation(Etat.ETAT_KHO, Etat.ETAT_STF, Formaal.FORMAAL_SUPERVISION).om(kategori)
                .ett("F+KLAGE_OPPRETTHOLDT").paaberoper(Grunnlag.GRUNNLAG_FVL33_4);
    }

    @Test
    void k21_health_goes_with_a_complaint_by_consent_or_to_supervision_and_never_by_the_duty_to_send_the_case() {
        for (var kategori : List.of(Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS)) {
            assertThat(ett(klagesak(kategori)).dom()).as("%s", kategori).isEqualTo(Dom.STANSES);
            assertThat(ett(klagesak(kategori).samtykke(kategori))).as("%s", kategori).returns(Dom.PASSERER, Verdict::dom)
                    .returns(Beslutning.BESLUTNING_CONSENT, Verdict::beslutning);
        }
        assertThat(ett(klagesak(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_TILSYN)).regel()).contains("D38");
        assertThat(ett(klagesak(Kategori.KATEGORI_DEC)).dom()).isEqualTo(Dom.PASSERER);
        assertThat(ett(klagesak(Kategori.KATEGORI_DEC).ett("S+HELSEPERSONELL")).dom())
                .as("who acts as helsepersonell").isEqualTo(Dom.STANSES);
    }

    private static Situation skolen(int alder) {
        return new Situation(Etat.ETAT_SKO, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_EDU)
                .med("alder=" + alder + ";M+FORELDREANSVAR").paaberoper(Grunnlag.GRUNNLAG_BARNELOVA47);
    }

    @Test
    void e15_from_15_the_pupil_says_whether_a_parent_is_told_of_school() {
        assertThat(ett(skolen(14)).dom()).isEqualTo(Dom.PASSERER);
        for (int alder : new int[] {15, 16, 17}) {
            assertThat(ett(skolen(alder)).dom()).as("%d", alder).isEqualTo(Dom.STANSES);
            var elevens = skolen(alder);
            elevens.person(p -> p.medSamtykker(List.of(elevens.samtykke(p, Kategorisett.av(Kategori.KATEGORI_EDU),
                    List.of(elevens.samtykkeFraAlle(p, Kategorisett.ingen()).givere().stream()
                            .filter(g -> g.ref().equals(Situation.BARN)).findFirst().orElseThrow())))));
            assertThat(ett(elevens)).as("%d", alder).returns(Dom.PASSERER, Verdict::dom)
                    .returns("E15.s", v -> v.regel().orElse(""));
        }
    }

    @Test
    void e15_a_human_decides_where_weighty_regard_speaks_against_telling_the_parents() {
        assertThat(ett(skolen(10).ett("P+HOLDES_TILBAKE_3_4_3"))).returns(Dom.VENTER, Verdict::dom)
                .returns("E15b", v -> v.regel().orElse(""));
    }

    private static Situation advokaten() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_ADV, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_DEC)
                .ett("M+FULLMAKT").paaberoper(Grunnlag.GRUNNLAG_FVL12);
    }

    @Test
    void k29_the_vedtak_goes_to_the_lawyer_only_where_danger_has_been_considered_and_there_is_none() {
        assertThat(ett(advokaten()).dom()).as("not considered").isEqualTo(Dom.STANSES);
        assertThat(ett(advokaten().ett("F+FARE_VED_UNDERRETNING")).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(advokaten().ett("F0FARE_VED_UNDERRETNING")).dom()).isEqualTo(Dom.PASSERER);
        assertThat(ett(advokaten().med("F0FARE_VED_UNDERRETNING;M+SPERRET_PERSON")).dom()).isEqualTo(Dom.STANSES);
    }

    private static Situation krav(Etat avsender) {
        return new Situation(avsender, Etat.ETAT_KRI, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_STRGJ7A)
                .paalegg(Grunnlag.GRUNNLAG_STRGJ7A, Kategorisett.av(Kategori.KATEGORI_HEA));
    }

    @Test
    void h09_the_prison_service_gets_health_from_helsepersonell_alone_and_only_to_avert_danger() {
        assertThat(ett(krav(Etat.ETAT_BVT).ett("F+STRENGT_NOEDVENDIG")).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(krav(Etat.ETAT_NAVK).ett("F+STRENGT_NOEDVENDIG")).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(krav(Etat.ETAT_BUP)).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(krav(Etat.ETAT_BUP).ett("F+STRENGT_NOEDVENDIG")).dom()).isEqualTo(Dom.PASSERER);
    }

    private static Situation planen(int alder, String mer) {
        return new Situation(Etat.ETAT_BKO, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(Kategori.KATEGORI_PLN)
                .med("alder=" + alder + ";M+FORELDREANSVAR" + mer).paaberoper(Grunnlag.GRUNNLAG_BARNELOVA47);
    }

    @Test
    void i10_a_parent_sees_the_plan_only_after_the_answer_on_what_is_withheld() {
        var svart = ";P0RESERVERT_3_4_2;P0HOLDES_TILBAKE_3_4_3";
        for (int alder : new int[] {8, 13, 15}) {
            assertThat(ett(planen(alder, "")).dom()).as("%d, unanswered", alder).isEqualTo(Dom.STANSES);
            assertThat(ett(planen(alder, svart)).dom()).as("%d, answered", alder).isEqualTo(Dom.PASSERER);
        }
        assertThat(ett(planen(13, svart + ";om:5-1")).dom()).as("barnevernet has the care").isEqualTo(Dom.VENTER);
        assertThat(ett(planen(16, svart)).dom()).isEqualTo(Dom.STANSES);
        assertThat(ett(planen(16, svart).samtykke(Kategori.KATEGORI_PLN))).returns(Dom.PASSERER, Verdict::dom)
                .returns("I10.s", v -> v.regel().orElse(""));
        assertThat(ett(planen(16, ";P+HOLDES_TILBAKE_3_4_3").samtykke(Kategori.KATEGORI_PLN)).dom()).isEqualTo(Dom.STANSES);
    }

    @ParameterizedTest
    @CsvSource({"KRS, PAR", "BVT, MEP", "BUP, SKO", "BVI, BUF"})
    void j12_a_technical_receipt_names_nobody_and_the_status_of_somebody_is_none(String fra, String til) {
        var s = new Situation(Etat.valueOf("ETAT_" + fra), Etat.valueOf("ETAT_" + til), Formaal.FORMAAL_ADMIN);
        assertThat(ett(s.om(Kategori.KATEGORI_STA))).returns(Dom.PASSERER, Verdict::dom).returns("J12", v -> v.regel().orElse(""));
        // whoever a message names is identified by it
        assertThat(s.om(Kategori.KATEGORI_ID, Kategori.KATEGORI_STA).judge().decision().verdicts())
                .noneMatch(Verdict::passerer);
        assertThat(s.om(Kategori.KATEGORI_CLI, Kategori.KATEGORI_STA).judge().decision().verdicts())
                .noneMatch(Verdict::passerer);
    }
}
