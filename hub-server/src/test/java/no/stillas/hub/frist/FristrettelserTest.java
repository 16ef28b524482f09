package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristledd;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines as the rulebook was corrected: each test has the item's number in its name. */
final class FristrettelserTest {
    private static final Fristbok BOK = Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT));

    private static Frist frist(String id) {
        return BOK.frist(id).orElseThrow();
    }

    private static List<Fristledd> lengde(Fristledd.Builder ledd) {
        return List.of(ledd.build());
    }

    @Test
    void b4_a_begjaering_is_sent_within_its_weeks_or_the_vedtak_lapses() {
        assertThat(frist("DL-7-7").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setUker(3)));
        assertThat(frist("DL-4-4").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setUker(2)));
        assertThat(frist("DL-5-2").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setUker(6)));
        assertThat(frist("DL-5-13").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setMaaneder(6)));
        assertThat(List.of("DL-7-7", "DL-4-4", "DL-5-2", "DL-5-13")).allSatisfy(id ->
                assertThat(frist(id).getArt()).as(id).isEqualTo(Fristart.FRISTART_BORTFALL));
        assertThat(frist("DL-5-2").getKanForlenges()).contains("leder");
        assertThat(frist("DL-5-13").getKanForlenges()).contains("seks måneder");
    }

    @Test
    void b4_the_complaint_on_an_order_is_made_within_three_days() {
        assertThat(frist("DL-PALEGG-KLAGE").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setDager(3)));
        assertThat(frist("DL-PALEGG-KLAGE").getLov().getParagraf()).isEqualTo("§ 14");
    }

    @ParameterizedTest
    @CsvSource({"DL-4-4.UTLAND, § 4-4", "DL-11-3, § 11-3", "DL-11-3.VEDTAK, § 11-3", "DL-6-5, § 6-5", "DL-3-5, § 3-5",
        "DL-10-3, § 10-3", "DL-10-3.IVERKSETTING, § 10-3", "DL-10-3.NEMND, § 10-3"})
    void b4_what_was_added_is_started_by_a_document_and_has_its_paragraph(String id, String paragraf) {
        assertThat(frist(id).getLov().getParagraf()).contains(paragraf);
        assertThat(frist(id).getStartCount()).as("its end stands in deadline-ends.tsv").isPositive();
    }

    @Test
    void b4_six_months_abroad_take_the_place_of_the_weeks_and_are_not_added_to_them() {
        assertThat(List.of("DL-4-2", "DL-4-4")).allSatisfy(id -> {
            assertThat(frist(id).getStart(0).getDerList()).anyMatch(v -> v.getFelt().equals("vanlig_bosted_i_utlandet") && v.getTom());
            assertThat(frist(id + ".UTLAND").getStart(0).getDerList())
                    .anyMatch(v -> v.getFelt().equals("vanlig_bosted_i_utlandet") && v.getSatt());
        });
    }

    @Test
    void b5_an_akuttvedtak_is_sent_at_once_from_iverksetting_and_an_utreiseforbud_from_the_vedtak() {
        var send = frist("DL-AKUTT-SEND");
        assertThat(send.getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setStraks(true)));
        var fra = send.getStartList().stream().filter(s -> s.getDerCount() > 0 && s.getDer(0).getFelt().equals("hjemmel"))
                .collect(java.util.stream.Collectors.toMap(s -> List.copyOf(s.getDer(0).getVerdiList()), s -> s.getFraFelt()));
        assertThat(fra).containsEntry(List.of("HJEMMEL_BVL2021_4_6"), "fattet").containsEntry(List.of("HJEMMEL_BVL2021_4_2",
                "HJEMMEL_BVL2021_4_3", "HJEMMEL_BVL2021_4_4", "HJEMMEL_BVL2021_4_5", "HJEMMEL_BVL2021_7_7"), "iverksatt");
    }

    @Test
    void b6_complaints_and_actions_move_to_the_next_virkedag_and_barnevernets_own_do_not() {
        assertThat(List.of("DL-KLAGE", "DL-COURT")).allSatisfy(id ->
                assertThat(frist(id).getFlyttesTilVirkedag()).as(id).isTrue());
        assertThat(List.of("DL-BM-REVIEW", "DL-INV", "DL-FB1", "DL-FB2")).allSatisfy(id ->
                assertThat(frist(id).getFlyttesTilVirkedag()).as(id).isFalse());
    }

    @Test
    void b7_an_order_of_barnehage_has_no_end_and_others_end_after_a_year() {
        assertThat(frist("DL-3-4.BARNEHAGE").getUtenLengde()).contains("uten tidsbegrensning");
        assertThat(frist("DL-3-4.BARNEHAGE").getLengdeList()).isEmpty();
        assertThat(frist("DL-3-4").getStart(0).getDerList()).as("an order of barnehage does not start the year")
                .anyMatch(v -> v.getFelt().equals("tiltakskode") && v.getIkkeVerdiList().contains("TILTAKSKODE_K4_1"));
        assertThat(frist("DL-3-4").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setMaaneder(12)));
    }

    @Test
    void b8_a_recording_that_is_used_in_a_case_or_worth_keeping_is_not_deleted_after_three_years() {
        assertThat(frist("DL-LYD").getTekst()).contains("tre år").contains("tilsyns-, klage- eller erstatningssak")
                .contains("annen saksbehandling").contains("verdi som dokumentasjon");
    }

    @Test
    void b9_the_visit_in_an_institution_is_only_where_barnevernet_was_not_there_and_two_visits_are_by_decision() {
        assertThat(List.of("DL-INST-PLAN.BESOEK", "DL-INST-PLAN.BESOEK-AKUTT")).allSatisfy(id -> assertThat(frist(id).getStart(0)
                .getDerList()).anyMatch(v -> v.getFelt().equals("uten_barneverntjenesten") && v.getSatt()));
        assertThat(frist("DL-FOS-VISIT").getKanForlenges()).contains("vedtas når forholdene er gode").contains("mer enn to år")
                .contains("varig opphold avtales");
    }
}
