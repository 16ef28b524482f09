package no.stillas.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.stillas.hub.identitetsnummer.DNummer;
import no.stillas.hub.identitetsnummer.Foedselsnummer;
import org.junit.jupiter.api.Test;

final class NummerserieTest {
    private static final LocalDate DAG = LocalDate.of(2015, 2, 28);

    @Test
    void numbers_are_valid_synthetic_and_none_comes_twice() {
        var serie = new Nummerserie();
        var numre = Stream.generate(() -> serie.neste(DAG, false)).limit(200).toList();
        assertThat(numre).doesNotHaveDuplicates().allSatisfy(n ->
                assertThat(Foedselsnummer.les(n)).hasValueSatisfying(f -> assertThat(f.syntetisk()).isTrue()));
        assertThat(DNummer.les(serie.neste(DAG, true))).isPresent();
    }

    @Test
    void two_series_give_the_same_numbers() {
        assertThat(new Nummerserie().neste(DAG, false)).isEqualTo(new Nummerserie().neste(DAG, false));
    }

    @Test
    void a_series_that_begins_later_has_none_of_the_first_ones() {
        var foerste = numre(new Nummerserie()).toList();
        assertThat(numre(new Nummerserie(200))).doesNotContainAnyElementsOf(foerste);
    }

    private static Stream<String> numre(Nummerserie serie) {
        return Stream.generate(() -> serie.neste(DAG, false)).limit(50);
    }
}
