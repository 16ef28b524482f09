package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;

/** Periods that a report can be of. */
@Singleton
final class Perioder {
    private static final int FLEST_MAANEDER = 36;

    private final InstantSource klokke;

    Perioder(InstantSource klokke) {
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /**
     * The months of a period.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where it is not whole months that are over
     */
    List<YearMonth> maaneder(String fra, String til) {
        var foerste = Dager.les(fra).filter(d -> d.getDayOfMonth() == 1)
                .orElseThrow(() -> Feil.ugyldig("fra", "is not the first day of a month"));
        var siste = Dager.les(til).filter(d -> d.equals(YearMonth.from(d).atEndOfMonth()))
                .orElseThrow(() -> Feil.ugyldig("til", "is not the last day of a month"));
        if (siste.isBefore(foerste)) {
            throw Feil.ugyldig("til", "is before the first day");
        }
        if (!siste.isBefore(Dager.dag(klokke.instant()))) {
            throw Feil.ugyldig("til", "is in a month that is not over");
        }
        var maaneder = Stream.iterate(YearMonth.from(foerste), m -> !m.isAfter(YearMonth.from(siste)), m -> m.plusMonths(1))
                .limit(FLEST_MAANEDER + 1L).toList();
        if (maaneder.size() > FLEST_MAANEDER) {
            throw Feil.ugyldig("til", "is more than 36 months after the first day");
        }
        return maaneder;
    }
}
