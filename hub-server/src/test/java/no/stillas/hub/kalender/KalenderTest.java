package no.stillas.hub.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.regelverk.v1.Fristledd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends of deadlines, to the second. Times are those of a clock on a wall in Norway. */
final class KalenderTest {
    private static final Fristledd EN_UKE = Fristledd.newBuilder().setUker(1).build();
    private static final Fristledd TRE_UKER = Fristledd.newBuilder().setUker(3).build();
    private static final Fristledd SEKS_UKER = Fristledd.newBuilder().setUker(6).build();
    private static final Fristledd EN_MAANED = Fristledd.newBuilder().setMaaneder(1).build();
    private static final Fristledd TRE_MAANEDER = Fristledd.newBuilder().setMaaneder(3).build();
    private static final Fristledd TRE_DAGER = Fristledd.newBuilder().setDager(3).build();

    private static Fristledd timer(int antall) {
        return Fristledd.newBuilder().setTimer(antall).build();
    }

    private static Fristledd virkedager(int antall) {
        return Fristledd.newBuilder().setVirkedager(antall).build();
    }

    static Stream<Arguments> dager() {
        return Stream.of(
                argumentSet("a week ends with the same day of the week", "2026-03-02T09:00:00", false,
                        "2026-03-09", List.of(EN_UKE)),
                argumentSet("what comes a second before midnight counts from that day", "2026-03-02T23:59:59", false,
                        "2026-03-09", List.of(EN_UKE)),
                argumentSet("and a second after from the next", "2026-03-03T00:00:00", false,
                        "2026-03-10", List.of(EN_UKE)),
                argumentSet("barnevernet's week does not move, though it ends on Good Friday", "2026-03-27T12:00:00", false,
                        "2026-04-03", List.of(EN_UKE)),
                argumentSet("nor over New Year", "2026-12-25T12:00:00", false, "2027-01-01", List.of(EN_UKE)),
                argumentSet("three months from the expiry of the week", "2026-01-20T12:00:00", false,
                        "2026-04-27", List.of(EN_UKE, TRE_MAANEDER)),
                argumentSet("three months from the last of November end with the last of February",
                        "2026-11-23T12:00:00", false, "2027-02-28", List.of(EN_UKE, TRE_MAANEDER)),
                argumentSet("six weeks over the clock of spring", "2026-03-10T11:40:00", false,
                        "2026-04-21", List.of(SEKS_UKER)),
                argumentSet("a month from 31 January", "2026-01-31T12:00:00", false, "2026-02-28", List.of(EN_MAANED)),
                argumentSet("a month from 31 January in a leap year", "2028-01-31T12:00:00", false,
                        "2028-02-29", List.of(EN_MAANED)),
                argumentSet("a court's month that ends on a Saturday moves to Monday", "2026-01-28T12:00:00", true,
                        "2026-03-02", List.of(EN_MAANED)),
                argumentSet("a complaint's three weeks that end on Skjærtorsdag move past Easter",
                        "2026-03-12T12:00:00", true, "2026-04-07", List.of(TRE_UKER)),
                argumentSet("a complaint that ends on a virkedag stays", "2026-03-11T12:00:00", true,
                        "2026-04-01", List.of(TRE_UKER)),
                argumentSet("three days from 29 December end on New Year's Day and move past the weekend",
                        "2026-12-29T12:00:00", true, "2027-01-04", List.of(TRE_DAGER)),
                argumentSet("ten virkedager in an ordinary month", "2026-02-02T12:00:00", false,
                        "2026-02-16", List.of(virkedager(10))),
                argumentSet("ten virkedager over Easter", "2026-03-26T12:00:00", false,
                        "2026-04-14", List.of(virkedager(10))),
                argumentSet("ten virkedager over Christmas and New Year", "2026-12-18T12:00:00", false,
                        "2027-01-05", List.of(virkedager(10))),
                argumentSet("ten virkedager over 1 and 17 May and Ascension Day", "2026-04-30T12:00:00", false,
                        "2026-05-18", List.of(virkedager(10))),
                argumentSet("the first virkedag after a Friday is Monday", "2026-02-06T12:00:00", false,
                        "2026-02-09", List.of(virkedager(1))),
                argumentSet("Christmas Eve on a weekday is a virkedag", "2026-12-23T12:00:00", false,
                        "2026-12-24", List.of(virkedager(1))));
    }

    @ParameterizedTest
    @MethodSource("dager")
    void a_deadline_of_days_ends_with_the_last_second_of_the_day(
            String fra, boolean flyttes, String siste, List<Fristledd> ledd) {
        Instant slutt = Kalender.slutt(oslo(fra), ledd, flyttes);
        assertThat(slutt).isAfterOrEqualTo(oslo(siste + "T23:59:59")).isBefore(oslo(siste + "T23:59:59").plusSeconds(1));
    }

    static Stream<Arguments> timer() {
        return Stream.of(
                argumentSet("48 hours over a weekend", "2026-02-06T18:00:00", 48, "2026-02-08T18:00:00"),
                argumentSet("48 hours over the clock of spring are 49 on the wall", "2026-03-28T18:00:00", 48,
                        "2026-03-30T19:00:00"),
                argumentSet("48 hours over the clock of autumn are 47 on the wall", "2026-10-24T18:00:00", 48,
                        "2026-10-26T17:00:00"),
                argumentSet("two hours over the hour that is not", "2026-03-29T01:30:00", 2, "2026-03-29T04:30:00"),
                argumentSet("two hours over New Year", "2026-12-31T23:00:00", 2, "2027-01-01T01:00:00"));
    }

    @ParameterizedTest
    @MethodSource("timer")
    void hours_go_by_the_clock(String fra, int antall, String til) {
        assertThat(Kalender.slutt(oslo(fra), List.of(timer(antall)), false)).isEqualTo(oslo(til));
    }

    private static Instant oslo(String tid) {
        return LocalDateTime.parse(tid).atZone(Dager.OSLO).toInstant();
    }
}
