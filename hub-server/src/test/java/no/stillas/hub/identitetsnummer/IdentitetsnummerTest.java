package no.stillas.hub.identitetsnummer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bekk.bekkopen.person.FodselsnummerCalculator;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitetsnummerTest {
    static Stream<LocalDate> days() {
        return Stream.of(LocalDate.of(1948, 2, 29), LocalDate.of(1975, 12, 31), LocalDate.of(1999, 1, 1),
                LocalDate.of(2000, 2, 29), LocalDate.of(2015, 7, 4), LocalDate.of(2031, 10, 17));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyNumberThatNocommonsMakesForADayIsAFoedselsnummerByTheOldRule(LocalDate day) {
        assertThat(numbers(day)).isNotEmpty().allSatisfy(n -> assertThat(Foedselsnummer.les(n))
                .hasValueSatisfying(f -> {
                    assertThat(f.regel()).isEqualTo(Kontrollregel.GAMMEL);
                    assertThat(f.syntetisk()).isFalse();
                }));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aNumberWithOneDigitChangedIsTakenByTheOldRuleOnlyWhereNocommonsTakesIt(LocalDate day) {
        var changed = numbers(day).stream().limit(20).flatMap(IdentitetsnummerTest::oneDigitChanged).toList();
        assertThat(changed).hasSizeGreaterThan(1000).allSatisfy(n -> assertThat(byOldRule(n))
                .isEqualTo(FodselsnummerValidator.isValid(n)));
    }

    @Test
    void randomDigitsAreTakenByTheOldRuleWhereNocommonsTakesThem() {
        var random = new Random(20320101);
        var numbers = random.ints(60_000, 0, 12_000).mapToObj(i -> valid("%02d%02d%02d%03d".formatted(
                random.nextInt(32), random.nextInt(13), random.nextInt(100), random.nextInt(1000))))
                .flatMap(Optional::stream).toList();
        // ours does not read the century out of the individual number, so it may take more, and never less
        assertThat(numbers).hasSizeGreaterThan(1000)
                .filteredOn(FodselsnummerValidator::isValid).hasSizeGreaterThan(1000)
                .allMatch(IdentitetsnummerTest::byOldRule);
    }

    @ParameterizedTest
    @CsvSource({
        "01811599839, GAMMEL", "01811599928, BARE_2032", "01811599936, BARE_2032", "01811599944, BARE_2032"})
    void tenorNumbersHoldByTheOldRuleOrByThatOf2032(String number, Kontrollregel rule) {
        assertThat(Foedselsnummer.les(number)).hasValueSatisfying(f -> {
            assertThat(f.regel()).isEqualTo(rule);
            assertThat(f.serie()).isEqualTo(Serie.TENOR);
            assertThat(f.syntetisk()).isTrue();
        });
    }

    @Test
    void dollyNumbersAreSynthetic() {
        assertThat(Foedselsnummer.les("15460999879")).hasValueSatisfying(f -> {
            assertThat(f.serie()).isEqualTo(Serie.DOLLY);
            assertThat(f.syntetisk()).isTrue();
        });
    }

    @Test
    void aDNummerIsNoFoedselsnummerAndTheOtherWayRound() {
        assertThat(DNummer.les("41821099909")).hasValueSatisfying(d -> assertThat(d.syntetisk()).isTrue());
        assertThat(Foedselsnummer.les("41821099909")).isEmpty();
        assertThat(DNummer.les("01811599839")).isEmpty();
    }

    @Test
    void dNumreThatNocommonsMakesAreReal() {
        var numbers = FodselsnummerCalculator.getManyDNumberFodselsnummerForDate(date(LocalDate.of(1990, 5, 5)));
        assertThat(numbers).isNotEmpty().allSatisfy(n -> assertThat(DNummer.les(n.getValue()))
                .hasValueSatisfying(d -> assertThat(d.syntetisk()).isFalse()));
    }

    @Test
    void bostNumbersBelongToRealPersonsAndAreNoFoedselsnummer() {
        var bost = IntStream.range(0, 10).mapToObj(i -> valid("01211599" + i)).flatMap(Optional::stream)
                .findFirst().orElseThrow();
        assertThat(Elleve.les(bost)).hasValueSatisfying(e -> assertThat(e.serie()).isEqualTo(Serie.BOST));
        assertThat(Foedselsnummer.les(bost)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0181159983", "018115998390", "0181159983x", "01811599838", "31821599839",
        "٠١٨١١٥٩٩٨٣٩"})
    void whatCannotBeANumberIsNotRead(String text) {
        assertThat(Foedselsnummer.les(text)).isEmpty();
        assertThat(DNummer.les(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200000000008, true", "200000000000, false", "2000000000080, false", "20000000000x, false"})
    void dufNumbersHoldByTheirControlDigits(String number, boolean taken) {
        assertThat(DufNummer.les(number).isPresent()).isEqualTo(taken);
    }

    @Test
    void exactlyOnePairOfControlDigitsMakesADufNumber() {
        var taken = IntStream.range(0, 100).mapToObj("1999123456%02d"::formatted)
                .filter(n -> DufNummer.les(n).isPresent()).toList();
        // 4·1 + 6·9 + 3·9 + 2·9 + 4·1 + 6·2 + 3·3 + 2·4 + 7·5 + 5·6 = 201 = 18·11 + 3
        assertThat(taken).containsExactly("199912345603");
    }

    @Test
    void organisationNumbersOfTenorAreSynthetic() {
        assertThat(Organisasjonsnummer.les("310000019")).hasValueSatisfying(o -> assertThat(o.syntetisk()).isTrue());
        assertThat(Organisasjonsnummer.les("889640782")).hasValueSatisfying(o -> assertThat(o.syntetisk()).isFalse());
        assertThat(Organisasjonsnummer.les("310000018")).isEmpty();
    }

    @Test
    void noNumberShowsItsDigitsAsText() {
        assertThat(Foedselsnummer.les("01811599839").orElseThrow()).hasToString("Foedselsnummer[TENOR]");
        assertThat(DNummer.les("41821099909").orElseThrow()).hasToString("DNummer[TENOR]");
        assertThat(DufNummer.les("199912345603").orElseThrow()).hasToString("DufNummer[]");
    }

    private static boolean byOldRule(String number) {
        return Foedselsnummer.les(number)
                .filter(f -> f.regel() == Kontrollregel.GAMMEL && f.serie() == Serie.VANLIG).isPresent()
                || DNummer.les(number)
                .filter(d -> d.regel() == Kontrollregel.GAMMEL && d.serie() == Serie.VANLIG).isPresent();
    }

    private static List<String> numbers(LocalDate day) {
        return FodselsnummerCalculator.getManyFodselsnummerForDate(date(day)).stream()
                .map(n -> n.getValue()).collect(Collectors.toList());
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static Stream<String> oneDigitChanged(String number) {
        return IntStream.range(0, 11).boxed().flatMap(i -> IntStream.range(0, 10)
                .filter(d -> d != number.charAt(i) - '0')
                .mapToObj(d -> number.substring(0, i) + d + number.substring(i + 1)));
    }

    /** The nine digits with control digits by the old rule, where there are such. */
    static Optional<String> valid(String nine) {
        return IntStream.range(0, 100).mapToObj(i -> nine + "%02d".formatted(i))
                .filter(n -> Elleve.les(n).filter(e -> e.regel() == Kontrollregel.GAMMEL).isPresent())
                .findFirst();
    }
}
