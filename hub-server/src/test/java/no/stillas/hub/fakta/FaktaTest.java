package no.stillas.hub.fakta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.felles.v1.Periode;
import org.junit.jupiter.api.Test;

class FaktaTest {
    private static final LocalDate DAGEN = LocalDate.of(2026, 3, 29);

    @Test
    void everyBodyHasAKindAndNoTwoShareOne() {
        var slag = Faktum.getDescriptor().getOneofs().stream()
                .filter(o -> o.getName().equals("slag"))
                .flatMap(o -> o.getFields().stream())
                .map(felt -> Faktaslag.av(Faktum.newBuilder()
                        .setField(felt, Faktum.getDefaultInstance().getField(felt)).build()))
                .toList();

        assertThat(slag).doesNotHaveDuplicates().hasSize(Faktum.SlagCase.values().length - 1);
    }

    @Test
    void aFactThatSaysNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Faktaslag.av(Faktum.getDefaultInstance()));
    }

    @Test
    void aDayBeginsAndEndsInOsloAlsoWhenTheClockMoves() {
        assertThat(Dager.fra(DAGEN)).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(Dager.etter(DAGEN)).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(Dager.dag(Dager.etter(DAGEN).minusNanos(1))).isEqualTo(DAGEN);
    }

    @Test
    void theFirstAndTheLastDayCount() {
        var periode = Periode.newBuilder().setFra("2026-03-29").setTil("2026-03-30").build();

        assertThat(Dager.gjelder(periode, DAGEN.minusDays(1))).isFalse();
        assertThat(Dager.gjelder(periode, DAGEN)).isTrue();
        assertThat(Dager.gjelder(periode, DAGEN.plusDays(1))).isTrue();
        assertThat(Dager.gjelder(periode, DAGEN.plusDays(2))).isFalse();
    }

    @Test
    void whoActsForOneWhoCoordinatesNothingCoordinatesNothing() {
        for (var slag : List.of(Koordinatorslag.KOORDINATORSLAG_KONTAKTLEGE, Koordinatorslag.KOORDINATORSLAG_HELSEANSVARLIG)) {
            assertThat(Koordinatorer.koordinerer(fungerende(slag))).as(slag.name()).isFalse();
        }
        for (var slag : List.of(Koordinatorslag.KOORDINATORSLAG_KOORDINATOR, Koordinatorslag.KOORDINATORSLAG_BARNEKOORDINATOR)) {
            assertThat(Koordinatorer.koordinerer(fungerende(slag))).as(slag.name()).isTrue();
        }
    }

    private static Koordinatorfaktum fungerende(Koordinatorslag som) {
        return Koordinatorfaktum.newBuilder().setSlag(Koordinatorslag.KOORDINATORSLAG_FUNGERENDE).setFungererFor(som).build();
    }

    @Test
    void aPeriodWithoutAnEndGoesOnAndOneThatCannotBeReadNeverHolds() {
        assertThat(Dager.gjelder("2026-03-29", "", DAGEN.plusYears(50))).isTrue();
        assertThat(Arrays.asList("", "2026-02-30")).allSatisfy(fra ->
                assertThat(Dager.gjelder(fra, "", DAGEN)).isFalse());
        assertThat(Dager.gjelder("2026-03-29", "2026-13-01", DAGEN)).as("a last day that cannot be read").isFalse();
    }
}
