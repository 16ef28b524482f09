package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EndringTest {
    private static final Sak SAK = new Sak("Sak", "", json("{'barn': {'alder': 9}}"),
            List.of(json("{'ut': 'bup', 'navn': 'meldingen', 'melding': {'formaal': 'COORD'}}")), List.of());

    @Test
    void a_changed_fact_is_the_case_with_that_fact() throws IOException {
        assertThat(endring("'endre': {'meldingen': {'melding': {'formaal': 'CARE'}}}").paa(SAK).steg())
                .containsExactly(json("{'ut': 'bup', 'navn': 'meldingen', 'melding': {'formaal': 'CARE'}}"));
    }

    @Test
    void a_patch_that_leaves_the_step_as_it_was_is_an_error() {
        assertThatThrownBy(() -> endring("'endre': {'meldingen': {'melding': {'formaal': 'COORD'}}}").paa(SAK))
                .hasMessageContaining("«meldingen» er ikke endret");
    }

    @Test
    void a_patch_that_takes_away_what_is_not_there_is_an_error() {
        assertThatThrownBy(() -> endring("'endre': {'meldingen': {'melding': {'hastegrad': null}}}").paa(SAK))
                .hasMessageContaining("«meldingen» er ikke endret");
    }

    @Test
    void persons_that_stay_as_they_were_are_an_error() {
        assertThatThrownBy(() -> endring("'personer': {'barn': {'alder': 9}}, 'foer': [{'stans': 'kommune'}]").paa(SAK))
                .hasMessageContaining("ingenting er endret");
    }

    @Test
    void a_step_that_the_case_does_not_have_is_an_error() {
        assertThatThrownBy(() -> endring("'uten': ['svaret']").paa(SAK)).hasMessageContaining("ingen steg heter [svaret]");
    }

    @Test
    void a_denial_or_a_hold_that_does_not_say_why_is_an_error_in_a_change_and_in_a_case() {
        assertThatThrownBy(() -> endring("'venter': {'utfall': 'UTFALL_DENIED'}")).hasMessageContaining("sier ikke hvorfor");
        assertThatThrownBy(() -> endring("'venter': {'utfall': 'UTFALL_HELD', 'regel': 'C05'}")).hasMessageContaining("sier ikke hvorfor");
        var steg = List.of(json("{'ut': 'bup', 'navn': 'meldingen', 'utfall': 'UTFALL_DENIED'}"));
        assertThatThrownBy(() -> new Sak("Sak", "", new JsonObject(), steg, List.of()))
                .hasMessageContaining("«meldingen» venter UTFALL_DENIED");
        assertThat(endring("'venter': {'utfall': 'UTFALL_DENIED', 'aarsak': 'AARSAK_IKKE_GRUNNLAG'}").venter().has("aarsak")).isTrue();
    }

    private static Endring endring(String hva) {
        return Endring.av(json("{'tittel': 'endret', 'kilde': 'C05', 'til': 'meldingen', " + hva + "}"));
    }

    private static JsonObject json(String tekst) {
        return JsonParser.parseString(tekst.replace('\'', '"')).getAsJsonObject();
    }
}
