package no.stillas.hub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.hub.identitetsnummer.Organisasjonsnummer;
import no.stillas.proto.directory.v1.Bufetatregion;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Funksjon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the directory that comes with the hub holds. */
class BuiltinDirectoryTest {
    @Test
    void everyFileOfTheFolderIsInTheList() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/directory"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".textproto")))
                    .containsExactlyInAnyOrderElementsOf(DirectoryFiles.builtIn().keySet());
        }
    }

    @Test
    void everyOrganisationNumberIsSynthetic() {
        assertThat(Builtin.DIRECTORY.organisations()).hasSizeGreaterThan(30)
                .allSatisfy(o -> assertThat(Organisasjonsnummer.les(o.orgnr()))
                        .hasValueSatisfying(n -> assertThat(n.syntetisk()).isTrue()));
    }

    @ParameterizedTest
    @EnumSource(value = Etat.class, names = {"ETAT_BVT", "ETAT_BVI", "ETAT_BUF", "ETAT_BUP", "ETAT_SKO", "ETAT_PPT",
        "ETAT_HST", "ETAT_FLE", "ETAT_LEV", "ETAT_NAVK", "ETAT_NAVS", "ETAT_BHN", "ETAT_STF", "ETAT_POL", "ETAT_KRS",
        "ETAT_KOE", "ETAT_BKO", "ETAT_PRL"})
    void thereIsAUnitOfEveryKindThatTheDemoNeeds(Etat kind) {
        assertThat(Builtin.DIRECTORY.units()).anyMatch(u -> u.kind() == kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4601", "0301", "3203", "5601", "3911", "9901", "1106", "3228", "3209"})
    void everyKommuneOfTodayHasNemndStatsforvalterIntakeAndFosterhjem(String kommune) {
        assertThat(Stream.of(Funksjon.FUNKSJON_NEMND, Funksjon.FUNKSJON_STATSFORVALTER,
                Funksjon.FUNKSJON_BUFETAT_INNTAK, Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE, Funksjon.FUNKSJON_BARNEVERNVAKT))
                .allSatisfy(f -> assertThat(Builtin.DIRECTORY.resolve(f, kommune, "", Builtin.OFFICE_HOURS))
                        .isInstanceOf(Found.class));
    }

    @Test
    void whoeverIsAskedForSomeHumanAnswersAtEveryHourOfAYear() {
        var hours = Stream.iterate(Instant.parse("2026-01-01T00:30:00Z"), t -> t.plus(7, ChronoUnit.HOURS))
                .limit(365 * 24 / 7).toList();
        assertThat(Builtin.DIRECTORY.units()).allSatisfy(unit -> assertThat(hours).allSatisfy(hour -> {
            var answers = Builtin.DIRECTORY.answersNow(unit, hour);
            assertThat(Builtin.DIRECTORY.openAt(answers.unit(), hour)).isTrue();
            assertThat(answers.phone()).isNotBlank();
        }));
    }

    @Test
    void twoBydelerAreTwoTenants() {
        var one = Builtin.unit("soendre-nordstrand-barnevern");
        var other = Builtin.unit("stovner-barnevern");
        assertThat(one.orgnr()).isNotEqualTo(other.orgnr());
        assertThat(Builtin.DIRECTORY.unitsOf(one.orgnr())).contains(one).doesNotContain(other);
    }

    @Test
    void inOsloTheKommuneStandsInBufetatsPlace() {
        var found = Builtin.DIRECTORY.resolve(
                Funksjon.FUNKSJON_BUFETAT_INNTAK, "0301", "", Builtin.OFFICE_HOURS);
        assertThat(found).isInstanceOfSatisfying(Found.class, f -> {
            assertThat(f.unit().kind()).isEqualTo(Etat.ETAT_BUF);
            assertThat(f.unit().data().getBufetatRegion()).isEqualTo(Bufetatregion.BUFETATREGION_OSLO);
            assertThat(f.source()).isEqualTo("bvl § 16-6");
        });
    }

    @Test
    void itIsTheSameVersionHoweverOftenItIsRead() {
        assertThat(DirectoryReader.read(DirectoryFiles.builtIn()).version()).isEqualTo(Builtin.DIRECTORY.version());
    }

    @Test
    void someUnitHasNoSystemAndAPersonWhoGetsThePrint() {
        assertThat(Builtin.unit("solheim-friskole").printsFor()).hasValueSatisfying(a ->
                assertThat(a.getNavn()).isNotBlank());
    }

    @Test
    void formerKommunerEndTheDayBeforeTheirSuccessorBegins() {
        assertThat(List.of("0220", "0627", "0628")).allSatisfy(k ->
                assertThat(Builtin.DIRECTORY.resolve(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, k, "",
                        LocalDate.of(2020, 1, 1).atStartOfDay(Days.OSLO).toInstant()))
                        .isInstanceOfSatisfying(Found.class, f -> assertThat(f.unit().id()).isEqualTo("asker-barnevern")));
    }
}
