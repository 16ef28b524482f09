package no.stillas.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.bekymring.v1.Bokstav;
import no.stillas.proto.bekymring.v1.Meldegrunn;
import no.stillas.proto.bekymring.v1.Meldelov;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters as law-corrections.md items 1 and A1 map them. */
class MeldegrunnerTest {
    static Stream<Arguments> bokstaver() {
        var skole = List.of("A", "BC", "D", "E", "");
        return Stream.of(argumentSet("opplæringslova § 24-3", Meldelov.MELDELOV_OPPL_24_3, skole),
                argumentSet("privatskolelova § 7-4", Meldelov.MELDELOV_PRIVATSKOLELOVA_7_4, skole),
                argumentSet("barnehageloven § 46", Meldelov.MELDELOV_BARNEHAGELOVEN_46, List.of("A", "B", "C", "E", "")));
    }

    @ParameterizedTest
    @MethodSource("bokstaver")
    void a_copy_of_the_paragraph_has_its_own_letters(Meldelov lov, List<String> betyr) {
        assertThat(betydninger(lov)).isEqualTo(betyr);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MELDELOV_UNSPECIFIED", "UNRECOGNIZED", "MELDELOV_OPPL_24_3",
            "MELDELOV_PRIVATSKOLELOVA_7_4", "MELDELOV_BARNEHAGELOVEN_46"})
    void all_other_acts_have_the_letters_of_barnevernsloven(Meldelov lov) {
        assertThat(betydninger(lov)).containsExactly("A", "B", "C", "D", "E");
    }

    private static List<String> betydninger(Meldelov lov) {
        return Arrays.stream(Bokstav.values()).filter(b -> b != Bokstav.BOKSTAV_UNSPECIFIED && b != Bokstav.UNRECOGNIZED)
                .map(b -> Meldegrunner.av(lov, b).stream().map(g -> g.name().substring("GRUNNLAG_MELD_".length()))
                        .collect(Collectors.joining())).toList();
    }

    @Test
    void a_letter_that_the_act_does_not_have_is_to_be_asked_about() {
        assertThat(merknader(Meldelov.MELDELOV_BARNEHAGELOVEN_46, Bokstav.BOKSTAV_E, Grunnlag.GRUNNLAG_MELD_E))
                .containsExactly("Følg opp: bokstaven i «grunner nr. 1» finnes ikke i barnehageloven § 46. "
                        + "Spør melderen hva bekymringen gjelder.");
    }

    @Test
    void a_letter_that_stands_for_another_ground_than_the_message_names_is_to_be_asked_about() {
        assertThat(merknader(Meldelov.MELDELOV_BARNEHAGELOVEN_46, Bokstav.BOKSTAV_D, Grunnlag.GRUNNLAG_MELD_D)).containsExactly(
                "Følg opp: bokstaven i «grunner nr. 1» er i barnehageloven § 46 en annen grunn enn den meldingen viser til. "
                        + "Spør melderen hva som er rett.");
        assertThat(merknader(Meldelov.MELDELOV_OPPL_24_3, Bokstav.BOKSTAV_B, Grunnlag.GRUNNLAG_MELD_A)).singleElement()
                .satisfies(m -> assertThat(m).contains("opplæringslova § 24-3", "en annen grunn"));
    }

    @Test
    void a_letter_that_stands_for_what_the_message_names_is_as_it_should_be() {
        assertThat(merknader(Meldelov.MELDELOV_BARNEHAGELOVEN_46, Bokstav.BOKSTAV_D, Grunnlag.GRUNNLAG_MELD_E)).isEmpty();
        assertThat(merknader(Meldelov.MELDELOV_OPPL_24_3, Bokstav.BOKSTAV_B, Grunnlag.GRUNNLAG_MELD_C)).isEmpty();
    }

    @Test
    void where_the_message_names_no_ground_of_meldeplikt_only_the_act_is_asked() {
        assertThat(merknader(Meldelov.MELDELOV_HPL_33, Bokstav.BOKSTAV_D, Grunnlag.GRUNNLAG_BVL2_1)).isEmpty();
        assertThat(merknader(Meldelov.MELDELOV_OPPL_24_3, Bokstav.BOKSTAV_E, Grunnlag.GRUNNLAG_BVL2_1)).hasSize(1);
    }

    @Test
    void what_is_not_stated_is_not_remarked_upon_twice() {
        assertThat(merknader(Meldelov.MELDELOV_UNSPECIFIED, Bokstav.BOKSTAV_A, Grunnlag.GRUNNLAG_MELD_A)).isEmpty();
        assertThat(merknader(Meldelov.MELDELOV_HPL_33, Bokstav.BOKSTAV_UNSPECIFIED, Grunnlag.GRUNNLAG_MELD_A)).isEmpty();
        assertThat(Set.copyOf(Meldegrunner.av(Meldelov.UNRECOGNIZED, Bokstav.BOKSTAV_A))).isEmpty();
    }

    private static List<String> merknader(Meldelov lov, Bokstav bokstav, Grunnlag navngitt) {
        return Meldegrunner.merknader(Envelope.newBuilder().addGrunnlag(Paastand.newBuilder().setGrunnlag(navngitt)).build(),
                Bekymringsmelding.newBuilder().addGrunner(Meldegrunn.newBuilder().setLov(lov).setBokstav(bokstav)).build());
    }
}
