package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristledd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines as the rulebook was corrected: each test has the item's number in its name. */
final class FristrettelserTest {
    private static final Fristbok BOK = Fristbok.innebygd();

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
    @CsvSource(textBlock = """
            DL-4-4.UTLAND, Seks måneder, § 4-4
            DL-11-3, tre uker og seks uker, § 11-3
            DL-6-5, en uke, § 6-5
            DL-3-5, seks måneder, § 3-5
            DL-8-7, seks måneder, § 8-7
            DL-10-3, 'tre måneder, to uker til iverksetting, to uker til nemnda', § 10-3
            """)
    void b4_what_no_document_starts_is_there_with_its_time_and_its_paragraph(String id, String tid, String paragraf) {
        assertThat(frist(id).getTekst()).contains(tid);
        assertThat(frist(id).getLov().getParagraf()).contains(paragraf);
        assertThat(frist(id).getUtenStart()).isNotBlank();
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
        assertThat(frist("DL-3-4.BARNEHAGE").getTekst()).contains("uten tidsbegrensning");
        assertThat(frist("DL-3-4.BARNEHAGE").getLengdeList()).isEmpty();
        assertThat(frist("DL-3-4").getLengdeList()).isEqualTo(lengde(Fristledd.newBuilder().setMaaneder(12)));
    }

    @Test
    void b8_a_recording_that_is_used_in_a_case_or_worth_keeping_is_not_deleted_after_three_years() {
        assertThat(frist("DL-LYD").getTekst()).contains("tre år").contains("tilsyns-, klage- eller erstatningssak")
                .contains("annen saksbehandling").contains("verdi som dokumentasjon");
    }

    @Test
    void b9_the_visit_in_an_institution_is_only_where_barnevernet_was_not_there_and_two_visits_are_by_decision() {
        assertThat(frist("DL-INST-PLAN.BESOEK").getTekst()).contains("innen en uke").contains("innen to virkedager")
                .contains("når barneverntjenesten ikke var med");
        assertThat(frist("DL-FOS-VISIT").getTekst()).contains("kan vedtas når forholdene er gode").contains("mer enn to år")
                .contains("avtales ved varig opphold");
    }
}
