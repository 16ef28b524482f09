package no.stillas.last;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class TidsplanTest {
    @Test
    void arrivals_are_ascending_within_the_time_and_as_many_as_the_rate_says() {
        var plan = Tidsplan.poisson(1000, 20, 7);
        assertThat(plan.nanos()).isSorted();
        assertThat(plan.nanos()[plan.antall() - 1]).isLessThan(TimeUnit.SECONDS.toNanos(20));
        assertThat(plan.antall()).as("20 000 expected, standard deviation 141").isBetween(19_300, 20_700);
    }

    @Test
    void the_same_seed_is_the_same_plan_and_another_is_another() {
        assertThat(Tidsplan.poisson(50, 5, 1).nanos()).isEqualTo(Tidsplan.poisson(50, 5, 1).nanos())
                .isNotEqualTo(Tidsplan.poisson(50, 5, 2).nanos());
    }

    @Test
    void a_message_that_was_late_on_its_way_out_is_counted_from_when_it_was_due() {
        long forsinket = TimeUnit.SECONDS.toNanos(3);
        var maaling = new Maaling(System.nanoTime() - forsinket, 0, TimeUnit.SECONDS.toNanos(10));
        maaling.naadd(Maaling.Trinn.GODTATT, 0);
        assertThat(maaling.tider(Maaling.Trinn.GODTATT).getMinValue()).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(2990));
    }

    @Test
    void what_warms_up_is_not_counted() {
        var maaling = new Maaling(System.nanoTime(), TimeUnit.SECONDS.toNanos(1), TimeUnit.SECONDS.toNanos(2));
        maaling.naadd(Maaling.Trinn.GODTATT, 0);
        maaling.svarte("PERMITTED", 0);
        assertThat(maaling.tider(Maaling.Trinn.GODTATT).getTotalCount()).isZero();
        assertThat(maaling.svar()).isEmpty();
    }
}
