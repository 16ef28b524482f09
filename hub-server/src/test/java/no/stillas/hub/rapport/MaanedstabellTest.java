package no.stillas.hub.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.stillas.proto.report.v1.Tidsmaaling;
import no.stillas.proto.report.v1.UtelatteSaker;
import no.stillas.proto.report.v1.Utelatelsesgrunn;
import org.junit.jupiter.api.Test;

/** What is told of the cases of a month, and of several. */
final class MaanedstabellTest {
    private static final YearMonth OKTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Utelatelsesgrunn UTEN_DAG = Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG;

    @Test
    void five_children_have_a_mean_and_a_median_and_the_number_left_out_is_told_by_reason() {
        var maaling = tabell(OKTOBER, barn(0, 1, 1, 2, 7), uten(6)).maaling();

        assertThat(maaling.getAntall()).isEqualTo(5);
        assertThat(maaling.getGjennomsnitt()).isEqualTo(2.2);
        assertThat(maaling.getMedian()).isEqualTo(1);
        assertThat(maaling.getUtelattList()).containsExactly(UtelatteSaker.newBuilder().setGrunn(UTEN_DAG).setAntall(6).build());
        assertThat(tabell(OKTOBER, barn(0, 1, 2, 3, 4, 10)).maaling()).satisfies(m -> {
            assertThat(m.getMedian()).isEqualTo(2.5);
            assertThat(m.getGjennomsnitt()).as("one decimal").isEqualTo(3.3);
        });
    }

    @Test
    void of_four_children_nothing_is_told_however_many_cases_they_have() {
        var fire = Stream.concat(barn(1, 2, 3).stream(), Stream.of(List.of(maalt(OKTOBER, 4), maalt(OKTOBER, 5), maalt(OKTOBER, 6)))).toList();

        var maaling = tabell(OKTOBER, fire).maaling();

        assertThat(maaling).isEqualTo(Tidsmaaling.getDefaultInstance());
    }

    @Test
    void a_few_left_out_hide_how_many_were_measured_and_how_long_it_took() {
        var maaling = tabell(OKTOBER, barn(1, 2, 3, 4, 5), uten(1)).maaling();

        assertThat(maaling.hasAntall()).as("or whoever knows the sum knows the one").isFalse();
        assertThat(maaling.getUtelattList()).singleElement().matches(u -> !u.hasAntall());
        assertThat(maaling.hasGjennomsnitt()).as("nor is the mean told without its number").isFalse();
        assertThat(maaling.hasMedian()).isFalse();
    }

    @Test
    void several_months_are_told_together_only_where_each_months_number_is() {
        var oktober = tabell(OKTOBER, barn(1, 1, 1, 1, 1));
        var november = tabell(NOVEMBER, barn(3, 3, 3, 3, 3));

        assertThat(Maanedstabell.samlet(List.of(oktober, november))).satisfies(m -> {
            assertThat(m.getAntall()).isEqualTo(10);
            assertThat(m.getGjennomsnitt()).isEqualTo(2);
            assertThat(m.getMedian()).isEqualTo(2);
        });
        for (var skjult : List.of(tabell(NOVEMBER, barn(3, 3)), tabell(NOVEMBER, barn(3, 3, 3, 3, 3), uten(2)))) {
            assertThat(Maanedstabell.samlet(List.of(oktober, skjult))).satisfies(m -> {
                assertThat(m.hasAntall()).isFalse();
                assertThat(m.hasGjennomsnitt()).isFalse();
                assertThat(m.hasMedian()).isFalse();
            });
        }
        assertThat(Maanedstabell.samlet(List.of(oktober, tabell(NOVEMBER, uten(5))))).as("a month in which nothing was measured takes nothing away")
                .satisfies(m -> assertThat(m.getGjennomsnitt()).isEqualTo(1));
    }

    @Test
    void one_month_by_itself_is_told_as_it_is() {
        for (var tabell : List.of(tabell(OKTOBER, barn(1, 2, 3, 4, 5), uten(1)), tabell(OKTOBER, uten(7)), tabell(OKTOBER, barn(1)))) {
            assertThat(Maanedstabell.samlet(List.of(tabell))).isEqualTo(tabell.maaling());
        }
        assertThat(tabell(OKTOBER, uten(7)).maaling().getAntall()).as("none was measured, and that hides nobody").isZero();
    }

    @SafeVarargs
    private static Maanedstabell tabell(YearMonth maaned, List<List<Sak>>... barn) {
        return Maanedstabell.av(maaned, Stream.of(barn).flatMap(List::stream).toList());
    }

    private static List<List<Sak>> barn(long... dager) {
        return LongStream.of(dager).mapToObj(d -> List.of(maalt(OKTOBER, d))).collect(Collectors.toList());
    }

    private static List<List<Sak>> uten(int antall) {
        return IntStream.range(0, antall).mapToObj(_ -> List.of(new Sak(OKTOBER, UTEN_DAG, 0))).toList();
    }

    private static Sak maalt(YearMonth maaned, long dager) {
        return new Sak(maaned, Sak.MAALT, dager);
    }
}
