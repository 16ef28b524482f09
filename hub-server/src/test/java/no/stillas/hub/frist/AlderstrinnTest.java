package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which an age changes who decides. */
final class AlderstrinnTest {
    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 2026-05-01, 7", "2014-05-01, 2026-05-01, 12", "2011-05-01, 2026-05-01, 15",
        "2010-05-01, 2026-05-01, 16", "2008-05-01, 2026-05-01, 18", "2006-05-01, 2026-05-01, 20",
        "2003-05-01, 2026-05-01, 23", "2001-05-01, 2026-05-01, 25", "2002-05-01, 2026-12-31, 24-31-12",
        "2010-02-28, 2026-02-28, 16", "2008-02-29, 2026-03-01, 18", "2012-02-29, 2028-02-29, 16"
    })
    void an_age_is_reached_on_its_day_and_not_the_day_before(LocalDate foedt, LocalDate dag, String trinn) {
        assertThat(Alderstrinn.mellom(foedt, dag.minusDays(1), dag)).extracting(Alderstrinn::navn).containsExactly(trinn);
        assertThat(Alderstrinn.mellom(foedt, dag.minusDays(2), dag.minusDays(1))).isEmpty();
        assertThat(Alderstrinn.mellom(foedt, dag, dag.plusDays(1))).isEmpty();
    }

    @Test
    void days_that_the_hub_was_down_are_made_up_for() {
        assertThat(Alderstrinn.mellom(LocalDate.of(2010, 5, 1), LocalDate.of(2022, 4, 1), LocalDate.of(2026, 6, 1)))
                .extracting(Alderstrinn::navn).containsExactly("12", "15", "16");
    }
}
