package no.stillas.hub.directory;

import static no.stillas.hub.directory.Builtin.DIRECTORY;
import static no.stillas.hub.directory.Builtin.OFFICE_HOURS;
import static no.stillas.hub.directory.Builtin.oslo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.hub.directory.Resolution.NotFound;
import no.stillas.hub.directory.Via.Merged;
import no.stillas.proto.kodeverk.v1.Funksjon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {
    @ParameterizedTest(name = "fosterhjem in {0} at {1}: {2}")
    @CsvSource({
        // Røyken: the trial from 2016-04-01 until the kommune became part of Asker
        "0627, 2016-03-31T23:59, bufetat-soer-fosterhjem",
        "0627, 2016-04-01T00:00, roeyken-fosterhjem",
        "0627, 2019-12-31T23:59, roeyken-fosterhjem",
        "0627, 2020-01-01T00:00, bufetat-oest-fosterhjem",
        "0627, 2026-11-25T10:00, bufetat-oest-fosterhjem",
        // Alta: the trial until 2021-12-31, across a new number
        "2012, 2016-03-31T12:00, bufetat-nord-fosterhjem",
        "2012, 2016-04-01T12:00, alta-fosterhjem",
        "5403, 2021-12-31T23:59, alta-fosterhjem",
        "2012, 2021-12-31T23:59, alta-fosterhjem",
        "5403, 2022-01-01T00:00, bufetat-nord-fosterhjem",
        "5601, 2026-11-25T10:00, bufetat-nord-fosterhjem",
        // Nøtterøy before it became Færder
        "0722, 2017-05-01T12:00, faerder-fosterhjem",
        "0722, 2018-01-01T00:00, faerder-fosterhjem",
        // the invented trial of today
        "9901, 2025-12-31T23:59, bufetat-vest-fosterhjem",
        "9901, 2026-01-01T00:00, fjordvik-fosterhjem",
        "9901, 2027-12-31T23:59, fjordvik-fosterhjem",
        "9901, 2028-01-01T00:00, bufetat-vest-fosterhjem",
        // never in a trial
        "3203, 2026-11-25T10:00, bufetat-oest-fosterhjem",
        "0301, 2026-11-25T10:00, oslo-bfe-fosterhjem"})
    void theSameRequestGoesToAnotherReceiverByKommuneAndDate(String kommune, String at, String unit) {
        assertThat(found(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE, kommune, "", oslo(at)).unit().id()).isEqualTo(unit);
    }

    @Test
    void theDayTurnsInNorwayNotInGreenwich() {
        assertThat(found(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE, "0627", "", Instant.parse("2019-12-31T22:59:59Z"))
                .unit().id()).isEqualTo("roeyken-fosterhjem");
        assertThat(found(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE, "0627", "", Instant.parse("2019-12-31T23:00:00Z"))
                .unit().id()).isEqualTo("bufetat-oest-fosterhjem");
    }

    @Test
    void intakeAtInstitutionsStaysWithBufetatInTheTrial() {
        assertThat(found(Funksjon.FUNKSJON_BUFETAT_INNTAK, "0627", "", oslo("2018-06-01T12:00")).unit().id())
                .isEqualTo("bufetat-soer-inntak");
    }

    @Test
    void aKommuneThatIsGoneIsFollowedStepByStep() {
        var found = found(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "0627", "", OFFICE_HOURS);
        assertThat(found.unit().id()).isEqualTo("asker-barnevern");
        assertThat(found.via()).filteredOn(Merged.class::isInstance).extracting(Via::text)
                .containsExactly("Røyken (0627) er fra 2020-01-01 Asker (3025)", "Asker (3025) er fra 2024-01-01 Asker (3203)");
    }

    @Test
    void aKommuneDoesNotAnswerBeforeItExists() {
        assertThat(DIRECTORY.resolve(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "3203", "", oslo("2019-06-01T12:00")))
                .isInstanceOfSatisfying(NotFound.class, n -> assertThat(n.text()).contains("2024-01-01"));
    }

    @Test
    void inOsloTheBydelDecidesAndIsAskedFor() {
        assertThat(found(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "0301", "030115", OFFICE_HOURS).unit().id())
                .isEqualTo("soendre-nordstrand-barnevern");
        assertThat(found(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "0301", "030111", OFFICE_HOURS).unit().id())
                .isEqualTo("stovner-barnevern");
        assertThat(DIRECTORY.resolve(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "0301", "", OFFICE_HOURS))
                .isEqualTo(new NotFound("Oslo har dette etter bydel: oppgi bydelsnummer."));
    }

    @Test
    void whatTheKommuneHasInCommonIsFoundForEveryBydel() {
        assertThat(found(Funksjon.FUNKSJON_BARNEVERNVAKT, "0301", "030111", OFFICE_HOURS).unit().id())
                .isEqualTo("oslo-barnevernvakt");
    }

    @Test
    void aBydelOfAnotherKommuneIsNotTaken() {
        assertThat(DIRECTORY.resolve(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "4601", "030111", OFFICE_HOURS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUnknownKommuneHasNobodyButTheNationalNumber() {
        assertThat(DIRECTORY.resolve(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, "9999", "", OFFICE_HOURS))
                .isInstanceOf(NotFound.class);
        assertThat(DIRECTORY.dutyPhone("9999", "", OFFICE_HOURS)).isEqualTo("116 111");
        assertThat(DIRECTORY.dutyReceiver("9999", "", OFFICE_HOURS)).isEmpty();
    }

    @Test
    void altasDutyServiceAnswersForHasvik() {
        assertThat(found(Funksjon.FUNKSJON_BARNEVERNVAKT, "5616", "", oslo("2026-11-25T23:00")).unit().id())
                .isEqualTo("alta-barnevernvakt");
    }

    @Test
    void aSchoolMustBeNamedAsAKommuneHasMany() {
        assertThat(DIRECTORY.resolve(Funksjon.FUNKSJON_SKOLE, "4601", "", OFFICE_HOURS)).isInstanceOfSatisfying(
                NotFound.class, n -> assertThat(n.text()).contains("oppgi enheten"));
    }

    @Test
    void aDutyFindsBarnevernstjenestenOfThePlace() {
        assertThat(DIRECTORY.dutyReceiver("4601", "", OFFICE_HOURS).map(Unit::id)).contains("bergen-barnevern");
        // without the bydel it is not known which, so the duty service has it
        assertThat(DIRECTORY.dutyReceiver("0301", "", OFFICE_HOURS).map(Unit::id)).contains("oslo-barnevernvakt");
    }

    private static Found found(Funksjon function, String kommune, String bydel, Instant at) {
        var resolution = DIRECTORY.resolve(function, kommune, bydel, at);
        assertThat(resolution).isInstanceOf(Found.class);
        return (Found) resolution;
    }
}
