package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole years and whole days as the law counts them, in Norway. */
class AlderTest {
    @ParameterizedTest
    @CsvSource({"2010-03-02, 2026-03-01, 15", "2010-03-02, 2026-03-02, 16", "2010-03-02, 2026-03-03, 16",
            "2010-03-31, 2026-04-01, 16", "2010-05-01, 2026-04-30, 15", "2012-02-29, 2026-02-28, 13",
            "2012-02-29, 2026-03-01, 14", "2012-02-29, 2028-02-29, 16", "2026-06-01, 2026-03-02, 0",
            "2026-03-02, 2026-03-02, 0"})
    void a_year_is_full_on_the_birthday_and_an_unborn_child_is_nought(LocalDate foedt, LocalDate dag, int alder) {
        assertThat(Ages.alder(foedt, dag)).isEqualTo(alder);
    }

    @Test
    void without_a_birth_date_an_adult_by_role_is_grown_up_and_a_child_of_an_age_that_nobody_knows() {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        for (Personrolle rolle : Personrolle.values()) {
            if (rolle != Personrolle.UNRECOGNIZED) {
                int ventet = switch (rolle) {
                    case PERSONROLLE_BARN, PERSONROLLE_SOESKEN, PERSONROLLE_UNSPECIFIED -> Ages.UKJENT;
                    default -> 18;
                };
                assertThat(Ages.alder(Person.ukjent("p", rolle), dag)).as("%s", rolle).isEqualTo(ventet);
            }
        }
        assertThat(Ages.alder(Person.ukjent("p", Personrolle.PERSONROLLE_FORELDER)
                .medFoedselsdato(LocalDate.of(2010, 1, 1)), dag)).as("a parent of sixteen").isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T22:59:59Z, 2026-03-28", "2026-03-28T23:00:00Z, 2026-03-29", "2026-03-29T21:59:59Z, 2026-03-29",
            "2026-03-29T22:00:00Z, 2026-03-30", "2026-10-24T22:00:00Z, 2026-10-25", "2026-10-25T22:59:59Z, 2026-10-25",
            "2026-10-25T23:00:00Z, 2026-10-26", "1992-07-16T21:59:59Z, 1992-07-16", "2031-01-01T00:00:00Z, 2031-01-01"})
    void a_day_is_norways_whatever_day_was_asked_for_before(Instant tidspunkt, LocalDate dag) {
        for (String foer : List.of("1970-01-01T12:00:00Z", "2026-03-29T12:00:00Z", "2026-10-25T12:00:00Z", "2033-05-01T12:00:00Z")) {
            Ages.dag(Instant.parse(foer));
            assertThat(Ages.dag(tidspunkt)).isEqualTo(dag);
            assertThat(Ages.dag(tidspunkt)).isEqualTo(dag);
        }
    }

    @Test
    void the_day_is_that_of_norway_in_summer_and_winter() {
        assertThat(Ages.dag(Instant.parse("2026-03-01T22:59:59Z"))).isEqualTo("2026-03-01");
        assertThat(Ages.dag(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo("2026-03-02");
        assertThat(Ages.dag(Instant.parse("2026-06-30T22:00:00Z"))).isEqualTo("2026-07-01");
    }

    private static Dager dager(String fra, String til) {
        return Dager.av(Periode.newBuilder().setFra(fra).setTil(til).build());
    }

    private static long dag(String dag) {
        return LocalDate.parse(dag).toEpochDay();
    }

    @Test
    void first_and_last_day_count_and_what_has_no_end_does_not_end() {
        Dager mars = dager("2026-03-01", "2026-03-31");
        assertThat(mars.omfatter(dag("2026-02-28"))).isFalse();
        assertThat(mars.omfatter(dag("2026-03-01"))).isTrue();
        assertThat(mars.omfatter(dag("2026-03-31"))).isTrue();
        assertThat(mars.omfatter(dag("2026-04-01"))).isFalse();
        assertThat(dager("", "").omfatter(dag("1900-01-01"))).isTrue();
        assertThat(dager("2026-03-01", "").omfatter(dag("2100-01-01"))).isTrue();
    }

    @Test
    void two_periods_meet_where_they_share_a_day() {
        assertThat(dager("2026-03-01", "2026-03-31").moeter(dager("2026-03-31", ""))).isTrue();
        assertThat(dager("2026-03-31", "").moeter(dager("2026-03-01", "2026-03-31"))).isTrue();
        assertThat(dager("2026-03-01", "2026-03-31").moeter(dager("2026-04-01", ""))).isFalse();
        assertThat(dager("2026-04-01", "").moeter(dager("2026-03-01", "2026-03-31"))).isFalse();
    }
}
