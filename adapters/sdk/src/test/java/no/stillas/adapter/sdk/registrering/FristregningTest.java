package no.stillas.adapter.sdk.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.stillas.proto.adapter.v1.Aapningstid;
import no.stillas.proto.adapter.v1.Svarfrist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristregningTest {
    @ParameterizedTest(name = "{0}, {1} {2} → {3}")
    @CsvSource({
        // ten working days over Easter 2026: Maundy Thursday 2 April, Good Friday 3, Easter Monday 6
        "2026-03-27T10:00:00Z, virkedager, 10, 2026-04-15T21:59:59Z",
        // 1 and 17 May, and Whit Monday 25 May
        "2026-05-13T10:00:00Z, virkedager, 10, 2026-05-29T21:59:59Z",
        // late in the evening in UTC it is the next day in Oslo
        "2026-06-01T22:30:00Z, virkedager, 1, 2026-06-03T21:59:59Z",
        "2026-11-22T10:00:00Z, uker, 3, 2026-12-13T22:59:59Z",
        // three weeks over the end of summer time end at midnight by the clock on the wall
        "2026-10-10T10:00:00Z, uker, 3, 2026-10-31T22:59:59Z",
        "2026-01-31T10:00:00Z, maaneder, 1, 2026-02-28T22:59:59Z",
        "2026-10-25T00:30:00Z, timer, 2, 2026-10-25T02:30:00Z"})
    void anAnswerIsDueByTheCalendarThatItsLengthIsIn(Instant fra, String slag, int antall, Instant frist) {
        var svarfrist = Svarfrist.newBuilder();
        switch (slag) {
            case "virkedager" -> svarfrist.setVirkedager(antall);
            case "uker" -> svarfrist.setUker(antall);
            case "maaneder" -> svarfrist.setMaaneder(antall);
            case "timer" -> svarfrist.setTimer(antall);
            default -> throw new IllegalArgumentException(slag);
        }
        assertThat(Fristregning.frist(fra, svarfrist.build())).isEqualTo(frist);
    }

    @ParameterizedTest(name = "{0} open: {1}")
    @CsvSource({"2026-11-23T07:00:00Z,true", "2026-11-23T06:59:59Z,false", "2026-11-23T14:30:00Z,false",
        "2026-11-22T10:00:00Z,false", "2026-12-25T10:00:00Z,false"})
    void somebodyIsThereOnWorkingDaysWithinTheHours(Instant naa, boolean aapent) {
        var tid = Aapningstid.newBuilder().setFra("08:00").setTil("15:30").build();
        assertThat(Fristregning.aapent(naa, tid)).isEqualTo(aapent);
        assertThat(Fristregning.aapent(naa, Aapningstid.getDefaultInstance())).isTrue();
    }
}
