package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.stillas.hub.delivery.Enheter.Vakt;
import no.stillas.hub.directory.Builtin;
import org.junit.jupiter.api.Test;

/** Whom an unfulfilled duty alarms, by the directory that comes with the hub. */
class LeveringsenheterTest {
    private final Leveringsenheter enheter = new Leveringsenheter(Builtin.DIRECTORY, () -> Builtin.NIGHT);

    @Test
    void a_region_alarms_the_duty_service_of_the_kommune_that_sent() {
        assertThat(enheter.vakt("bufetat-vest-beredskap", "bergen-barnevern")).extracting(Vakt::enhet)
                .isEqualTo(Optional.of("bergen-barnevernvakt"));
        assertThat(enheter.vakt("bufetat-vest-beredskap", "haugesund-barnevern")).extracting(Vakt::enhet)
                .isEqualTo(Optional.of("haugesund-barnevernvakt"));
    }

    @Test
    void a_kommune_alarms_its_own_duty_service_whoever_sent() {
        assertThat(enheter.vakt("bergen-barnevern", "haugesund-barnevern")).extracting(Vakt::enhet)
                .isEqualTo(Optional.of("bergen-barnevernvakt"));
    }

    @Test
    void where_more_than_one_kommune_may_be_meant_none_is_told_and_there_is_a_number_to_ring() {
        assertThat(enheter.vakt("bufetat-vest-beredskap", "bufetat-vest-inntak")).satisfies(v -> {
            assertThat(v.enhet()).isEmpty();
            assertThat(v.telefon()).isNotBlank();
        });
    }

    @Test
    void what_a_unit_may_not_be_given_barneverntjenesten_where_it_is_can_take_and_its_duty_service_where_it_is_the_unit_itself() {
        assertThat(enheter.annenMottaker("bergen-skole", "bup-bergen")).contains("Barneverntjenesten i Bergen");
        assertThat(enheter.annenMottaker("bergen-barnevern", "bup-bergen")).contains(
                Builtin.DIRECTORY.unit("bergen-barnevernvakt").orElseThrow().name());
        assertThat(enheter.annenMottaker("bufetat-vest-beredskap", "bufetat-vest-inntak")).as("of several, none").isEmpty();
    }

    @Test
    void a_unit_that_has_no_time_of_its_own_leaves_the_receipts_time_to_the_hubs_setting() {
        assertThat(enheter.kvitteringsfrist("haugesund-barnevern")).isEmpty();
    }
}
