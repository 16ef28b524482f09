package no.stillas.hub.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Tidsmaal;
import no.stillas.proto.regelverk.v1.Utvalg;
import no.stillas.proto.report.v1.Utelatelsesgrunn;
import org.junit.jupiter.api.Test;

/** Which cases of one child a measure finds. */
final class MaalerTest {
    private static final Tidsmaal MAAL = Tidsmaal.newBuilder().setId("tid").addFra("droeftet").addFra("bestilt").addTil("startet")
            .addEllers("avvist").build();
    private static final Modell HUBENS = modell("", "");
    private static final Modell DOKUMENTENES = modell("henvisningsdato", "tiltak.oppstart");

    @Test
    void a_case_is_the_calendar_days_from_one_state_to_another_in_the_month_in_which_it_ended() {
        assertThat(saker(HUBENS, paa("bestilt", "2026-09-29"), paa("startet", "2026-10-02")))
                .containsExactly(new Sak(YearMonth.of(2026, 10), Sak.MAALT, 3));
        assertThat(saker(HUBENS, paa("bestilt", "2026-10-02"), paa("startet", "2026-10-02"))).as("the same day")
                .containsExactly(new Sak(YearMonth.of(2026, 10), Sak.MAALT, 0));
        assertThat(saker(HUBENS, paa("bestilt", "2026-10-02"))).as("it goes on").isEmpty();
    }

    @Test
    void it_begins_at_the_first_of_several_states_and_what_comes_between_is_nothing() {
        assertThat(saker(HUBENS, paa("droeftet", "2026-10-01"), paa("bestilt", "2026-10-05"), paa("annet", "2026-10-06"),
                paa("startet", "2026-10-07"))).containsExactly(new Sak(YearMonth.of(2026, 10), Sak.MAALT, 6));
    }

    @Test
    void a_child_that_comes_again_has_another_case() {
        assertThat(saker(HUBENS, paa("bestilt", "2026-10-01"), paa("startet", "2026-10-02"), paa("bestilt", "2026-11-01"),
                paa("startet", "2026-11-03"))).extracting(Sak::dager).containsExactly(1L, 2L);
    }

    @Test
    void what_cannot_be_measured_is_left_out_with_the_reason() {
        assertThat(utelatt(HUBENS, paa("startet", "2026-10-02"))).containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE);
        assertThat(utelatt(HUBENS, paa("bestilt", "2026-10-01"), paa("avvist", "2026-10-02"), paa("startet", "2026-10-03")))
                .containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_KOM_IKKE_DIT, Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE);
        assertThat(utelatt(HUBENS, paa("bestilt", "2026-10-01"), paa("annet", "2026-10-02"), paa("bestilt", "2026-10-03"),
                paa("startet", "2026-10-04"))).as("begun anew").containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_KOM_IKKE_DIT, Sak.MAALT);
    }

    @Test
    void a_new_move_to_the_state_where_it_begins_is_another_case_and_the_former_went_elsewhere() {
        assertThat(saker(HUBENS, paa("bestilt", "2026-01-10"), paa("bestilt", "2026-09-29"), paa("startet", "2026-10-02")))
                .containsExactly(new Sak(YearMonth.of(2026, 9), Utelatelsesgrunn.UTELATELSESGRUNN_KOM_IKKE_DIT, 0),
                        new Sak(YearMonth.of(2026, 10), Sak.MAALT, 3));
    }

    @Test
    void a_case_is_of_the_month_in_which_its_end_was_known_by_the_days_of_the_moments_themselves() {
        assertThat(saker(HUBENS, kjent("bestilt", "2026-09-28", "2026-10-05"), kjent("startet", "2026-09-30", "2026-11-02")))
                .containsExactly(new Sak(YearMonth.of(2026, 11), Sak.MAALT, 2));
    }

    @Test
    void what_is_known_late_changes_nothing_that_was_told() {
        var slutt = paa("startet", "2026-10-02");
        var utenBegynnelse = new Sak(YearMonth.of(2026, 10), Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE, 0);
        assertThat(saker(HUBENS, slutt)).containsExactly(utenBegynnelse);
        assertThat(saker(HUBENS, kjent("bestilt", "2026-10-01", "2026-11-05"), slutt)).as("its beginning").containsExactly(utenBegynnelse);
        assertThat(saker(HUBENS, kjent("bestilt", "2026-10-01", "2026-11-05"), slutt, paa("startet", "2027-01-01")))
                .as("nor does it begin what ends long after").extracting(Sak::utelatt)
                .containsOnly(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE);
        assertThat(saker(HUBENS, paa("bestilt", "2026-10-01"), kjent("startet", "2026-10-02", "2026-12-01"), paa("avvist", "2026-11-01"),
                paa("bestilt", "2026-11-10"), paa("startet", "2026-12-10"))).as("an end before a beginning that is known")
                .containsExactly(new Sak(YearMonth.of(2026, 11), Utelatelsesgrunn.UTELATELSESGRUNN_KOM_IKKE_DIT, 0),
                        new Sak(YearMonth.of(2026, 12), Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE, 0),
                        new Sak(YearMonth.of(2026, 12), Sak.MAALT, 30));
        assertThat(saker(HUBENS, paa("bestilt", "2026-10-05"), kjent("avvist", "2026-10-04", "2026-10-06"), paa("startet", "2026-10-07")))
                .as("that another case went elsewhere").containsExactly(new Sak(YearMonth.of(2026, 10), Sak.MAALT, 2));
    }

    @Test
    void where_the_model_names_the_day_only_the_documents_day_counts() {
        assertThat(saker(DOKUMENTENES, oppgitt("bestilt", "2026-10-20", "2026-10-01"), oppgitt("startet", "2026-11-02", "2026-10-08")))
                .as("by the documents' days, in the month in which the hub was told")
                .containsExactly(new Sak(YearMonth.of(2026, 11), Sak.MAALT, 7));
        assertThat(utelatt(DOKUMENTENES, paa("bestilt", "2026-10-01"), oppgitt("startet", "2026-10-02", "2026-10-02")))
                .containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG);
        assertThat(utelatt(DOKUMENTENES, oppgitt("bestilt", "2026-10-01", "2026-10-01"), paa("startet", "2026-10-02")))
                .containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG);
        assertThat(utelatt(DOKUMENTENES, oppgitt("bestilt", "2026-10-01", "2026-10-05"), oppgitt("startet", "2026-10-06", "2026-10-04")))
                .containsExactly(Utelatelsesgrunn.UTELATELSESGRUNN_REKKEFOELGE);
        assertThat(saker(modell("henvisningsdato", ""), oppgitt("bestilt", "2026-10-03", "2026-10-01"), oppgitt("startet", "2026-10-05", "2026-10-31")))
                .as("each end by itself").extracting(Sak::dager).containsExactly(4L);
    }

    private static List<Sak> saker(Modell modell, Flytting... flyttinger) {
        return new Maaler(modell, MAAL).saker(List.of(flyttinger));
    }

    private static Stream<Utelatelsesgrunn> utelatt(Modell modell, Flytting... flyttinger) {
        return saker(modell, flyttinger).stream().map(Sak::utelatt);
    }

    private static Flytting paa(String tilstand, String dag) {
        return kjent(tilstand, dag, dag);
    }

    private static Flytting kjent(String tilstand, String dag, String kjent) {
        return new Flytting(tilstand, Dager.fra(LocalDate.parse(dag)), Dager.fra(LocalDate.parse(kjent)), Optional.empty());
    }

    private static Flytting oppgitt(String tilstand, String hubens, String dokumentets) {
        return new Flytting(tilstand, Dager.fra(LocalDate.parse(hubens)), Dager.fra(LocalDate.parse(hubens)), Optional.of(LocalDate.parse(dokumentets)));
    }

    private static Modell modell(String fra, String til) {
        return Modell.newBuilder().setId("laget").addTidsmaal(MAAL)
                .addOvergang(overgang("droeftet", fra)).addOvergang(overgang("bestilt", fra)).addOvergang(overgang("startet", til)).build();
    }

    private static Modellovergang overgang(String til, String dag) {
        return Modellovergang.newBuilder().setTil(til).setDag(dag).setUtvalg(Utvalg.getDefaultInstance()).build();
    }
}
