package no.stillas.hub.directory;

import static no.stillas.hub.directory.Builtin.oslo;
import static no.stillas.hub.directory.Minimal.BASE;
import static no.stillas.hub.directory.Minimal.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final String WEEKDAYS = "DAG_MANDAG, DAG_TIRSDAG, DAG_ONSDAG, DAG_TORSDAG, DAG_FREDAG";
    private static final Directory DIRECTORY = Minimal.read(BASE, unit("kontor", "utenom: \"kveld\" aapent { vinduer { dager: ["
            + WEEKDAYS + "] fra: \"08:00\" til: \"15:30\" } "
            + "unntak { dato: \"2026-12-24\" fra: \"08:00\" til: \"12:00\" } unntak { dato: \"2026-12-23\" } }")
            + unit("kveld", "utenom: \"vakt\" aapent { vinduer { dager: [" + WEEKDAYS + "] fra: \"15:30\" til: \"08:00\" } "
            + "vinduer { dager: [DAG_LOERDAG, DAG_SOENDAG, DAG_HELLIGDAG] fra: \"08:00\" til: \"08:00\" } }")
            + unit("natt", "utenom: \"vakt\" aapent { vinduer { dager: [DAG_LOERDAG, DAG_SOENDAG] fra: \"01:00\" "
            + "til: \"03:00\" } }"));

    @ParameterizedTest(name = "the office at {0}: open is {1}")
    @CsvSource({
        "2026-11-25T07:59:59, false", "2026-11-25T08:00, true", "2026-11-25T15:29:59, true", "2026-11-25T15:30, false",
        "2026-11-28T10:00, false",
        // public holidays: 17 May is a Monday in 2027; Good Friday; Ascension Day
        "2027-05-17T10:00, false", "2027-03-26T10:00, false", "2027-05-06T10:00, false", "2027-05-18T10:00, true",
        // days that are otherwise
        "2026-12-23T10:00, false", "2026-12-24T11:59, true", "2026-12-24T12:00, false"})
    void anOfficeIsOpenOnWeekdaysThatAreNoHolidays(String at, boolean open) {
        assertThat(DIRECTORY.openAt(unitOf("kontor"), oslo(at))).isEqualTo(open);
    }

    @ParameterizedTest(name = "the evening service at {0}: open is {1}")
    @CsvSource({
        "2026-11-25T15:29:59, false", "2026-11-25T15:30, true", "2026-11-25T23:59:59, true", "2026-11-26T00:00, true",
        "2026-11-26T07:59:59, true", "2026-11-26T08:00, false",
        // Friday evening into Saturday and all the weekend until Monday
        "2026-11-27T23:00, true", "2026-11-28T10:00, true", "2026-11-29T10:00, true", "2026-11-30T07:59, true",
        "2026-11-30T08:01, false",
        // a holiday is as a weekend
        "2027-05-17T10:00, true"})
    void aWindowReachesAcrossMidnight(String at, boolean open) {
        assertThat(DIRECTORY.openAt(unitOf("kveld"), oslo(at))).isEqualTo(open);
    }

    @Test
    void theHourThatComesTwiceInOctoberIsOpenBothTimes() {
        // 2026-10-25: 03:00 summer time becomes 02:00; the window 01:00 to 03:00 is three hours long
        assertThat(open("natt", "2026-10-24T22:59:59Z")).isFalse();
        assertThat(open("natt", "2026-10-24T23:00:00Z")).isTrue();
        assertThat(open("natt", "2026-10-25T00:30:00Z")).isTrue();
        assertThat(open("natt", "2026-10-25T01:30:00Z")).isTrue();
        assertThat(open("natt", "2026-10-25T01:59:59Z")).isTrue();
        assertThat(open("natt", "2026-10-25T02:00:00Z")).isFalse();
    }

    @Test
    void theHourThatIsMissingInMarchShortensTheWindow() {
        // 2026-03-29: 02:00 becomes 03:00; the window 01:00 to 03:00 is one hour long
        assertThat(open("natt", "2026-03-29T00:00:00Z")).isTrue();
        assertThat(open("natt", "2026-03-29T00:59:59Z")).isTrue();
        assertThat(open("natt", "2026-03-29T01:00:00Z")).isFalse();
    }

    @Test
    void theEveningServiceLosesNoHourAtEitherChange() {
        for (var night : new String[] {"2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"}) {
            assertThat(open("kveld", night)).as(night).isTrue();
        }
    }

    @ParameterizedTest(name = "who answers for the office at {0}: {1}")
    @CsvSource({"2026-11-25T10:00, kontor", "2026-11-25T20:00, kveld", "2026-12-23T10:00, vakt"})
    void whoeverIsClosedIsAnsweredForUntilAHumanDoes(String at, String answers) {
        assertThat(DIRECTORY.answersNow(unitOf("kontor"), oslo(at)).unit().id()).isEqualTo(answers);
    }

    @Test
    void theOneThatAnswersSaysWhetherItIsTheOneThatWasAsked() {
        assertThat(DIRECTORY.answersNow(unitOf("kontor"), oslo("2026-11-25T10:00")).itself()).isTrue();
        assertThat(DIRECTORY.answersNow(unitOf("kontor"), oslo("2026-11-25T20:00")).itself()).isFalse();
    }

    private static boolean open(String unit, String at) {
        return DIRECTORY.openAt(unitOf(unit), Instant.parse(at));
    }

    private static Unit unitOf(String id) {
        return DIRECTORY.unit(id).orElseThrow();
    }
}
