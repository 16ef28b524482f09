package no.stillas.hub.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** What a censored table hides. */
final class SensurTest {
    private static final List<Utfall> UTFALL =
            List.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED, Utfall.UTFALL_HELD, Utfall.UTFALL_DENIED);
    private static final List<Etat> ETATER = List.of(Etat.ETAT_BVT, Etat.ETAT_SKO, Etat.ETAT_BUP);
    private static final List<Function<Celle, Object>> LINJER = List.of(
            c -> List.of(c.dokument(), c.mottaker()),
            c -> List.of(c.dokument(), c.utfall()),
            c -> List.of(c.mottaker(), c.utfall()));

    @Test
    void a_small_cell_takes_the_smallest_beside_it_with_it_so_that_the_sum_does_not_tell() {
        var tabell = Sensur.tabell(Map.of(
                celle(Utfall.UTFALL_PERMITTED), 40L, celle(Utfall.UTFALL_HELD), 9L, celle(Utfall.UTFALL_DENIED), 3L), Celle.LINJER);

        assertThat(tabell).containsEntry(celle(Utfall.UTFALL_PERMITTED), OptionalLong.of(40))
                .containsEntry(celle(Utfall.UTFALL_HELD), OptionalLong.empty())
                .containsEntry(celle(Utfall.UTFALL_DENIED), OptionalLong.empty());
    }

    @Test
    void two_ones_do_not_hide_each_other() {
        var tabell = Sensur.tabell(Map.of(
                celle(Utfall.UTFALL_PERMITTED), 40L, celle(Utfall.UTFALL_HELD), 1L, celle(Utfall.UTFALL_DENIED), 1L), Celle.LINJER);
        assertThat(tabell.values()).containsOnly(OptionalLong.empty());
    }

    @Test
    void a_table_without_small_cells_is_shown_as_it_is() {
        assertThat(Sensur.tabell(Map.of(celle(Utfall.UTFALL_PERMITTED), 5L, celle(Utfall.UTFALL_DENIED), 6L), Celle.LINJER).values())
                .containsExactlyInAnyOrder(OptionalLong.of(5), OptionalLong.of(6));
    }

    @Test
    void in_any_table_no_censored_cell_follows_from_the_sums_of_its_lines() {
        var tilfeldig = new Random(20_260_504);
        for (int runde = 0; runde < 2_000; runde++) {
            var antall = tilfeldigTabell(tilfeldig);
            var tabell = Sensur.tabell(antall, Celle.LINJER);
            antall.forEach((c, n) -> {
                if (n < 5) {
                    assertThat(tabell.get(c)).isEmpty();
                }
            });
            for (var linje : LINJER) {
                antall.keySet().stream().collect(Collectors.groupingBy(linje)).values().forEach(celler -> {
                    var skjult = celler.stream().filter(c -> tabell.get(c).isEmpty()).toList();
                    long sum = skjult.stream().mapToLong(antall::get).sum();
                    assertThat(skjult.isEmpty() || skjult.size() == celler.size()
                            || skjult.size() > 1 && sum > skjult.size()).as(celler.toString()).isTrue();
                });
            }
        }
    }

    @Test
    void a_longer_period_less_a_shorter_one_does_not_give_a_censored_month() {
        var januar = Sensur.tabell(Map.of(celle(Utfall.UTFALL_PERMITTED), 20L, celle(Utfall.UTFALL_DENIED), 30L), Celle.LINJER);
        var februar = Sensur.tabell(Map.of(celle(Utfall.UTFALL_PERMITTED), 20L, celle(Utfall.UTFALL_DENIED), 2L), Celle.LINJER);

        var begge = Sensur.sum(List.of(januar, februar));
        assertThat(januar.get(celle(Utfall.UTFALL_DENIED))).isEqualTo(OptionalLong.of(30));
        assertThat(begge.get(celle(Utfall.UTFALL_DENIED))).isEmpty();
        assertThat(begge.get(celle(Utfall.UTFALL_PERMITTED))).isEmpty();
        assertThat(Sensur.sum(List.of(januar, januar)).get(celle(Utfall.UTFALL_DENIED))).isEqualTo(OptionalLong.of(60));
    }

    private static Map<Celle, Long> tilfeldigTabell(Random tilfeldig) {
        var antall = new HashMap<Celle, Long>();
        for (var dokument : List.of("Henvisning", "Dialogmelding", "Epikrise")) {
            for (var etat : ETATER) {
                for (var utfall : UTFALL) {
                    if (tilfeldig.nextInt(3) > 0) {
                        antall.put(new Celle(dokument, etat, utfall), 1L + tilfeldig.nextInt(tilfeldig.nextBoolean() ? 6 : 60));
                    }
                }
            }
        }
        return antall;
    }

    private static Celle celle(Utfall utfall) {
        return new Celle("Henvisning", Etat.ETAT_BUP, utfall);
    }
}
