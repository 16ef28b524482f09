package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.konformitet.Kjoering;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.hub.Avslaatt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step names, what is then played, and how it is told what became of it. */
final class NevningerTest {
    private static Nevning nevning(String fil, int linje) {
        return new Nevning(Avslaatt.regel("C18"), new Stedet(fil, linje, "S1-42", "Noe skjer"));
    }

    @Test
    void a_rule_of_a_kommunes_own_model_is_the_scenarios_to_leave_out() {
        assertThat(Nevninger.nevnt("går den gjennom etter regel \"C18\"")).containsExactly(new Avslaatt(Avslaatt.Slag.REGEL, "C18"));
        assertThat(Nevninger.nevnt("blir den avvist med \"MAALGRUPPE\" etter regel \"K9901-TETT-PAA-01@1\""))
                .containsExactly(new Avslaatt(Avslaatt.Slag.EGEN_REGEL, "K9901-TETT-PAA-01@1"));
    }

    @Test
    void a_scenario_of_a_kommunes_own_model_is_tried_without_the_models_rules_and_not_without_the_laws() {
        var alle = Nevninger.les(List.of(Kjoering.MODELLER), "");
        var proeves = Nevninger.aaProeve(List.of(Kjoering.MODELLER), "");

        assertThat(alle).extracting(n -> n.hva().slag()).contains(Avslaatt.Slag.REGEL, Avslaatt.Slag.EGEN_REGEL, Avslaatt.Slag.FRIST);
        assertThat(proeves).extracting(n -> n.hva().slag()).containsOnly(Avslaatt.Slag.EGEN_REGEL, Avslaatt.Slag.FRIST);
    }

    @Test
    void a_deadline_that_does_not_run_is_not_one_that_the_scenario_would_miss() {
        assertThat(Nevninger.nevnt("er fristen \"DL-INV\" \"åpen\" for \"X\"")).containsExactly(Avslaatt.frist("DL-INV"));
        assertThat(Nevninger.nevnt("går fristen \"DL-INV\" ut \"2027-01-01\" for \"X\"")).containsExactly(Avslaatt.frist("DL-INV"));
        assertThat(Nevninger.nevnt("løper ingen frist \"DL-INV\" for \"X\"")).isEmpty();
    }

    @Test
    void a_file_is_played_once_with_the_lines_of_its_scenarios() {
        assertThat(Avslag.filer(List.of(nevning("classpath:a.feature", 12), nevning("classpath:b.feature", 3), nevning("classpath:a.feature", 7))))
                .containsExactly("classpath:a.feature:7:12", "classpath:b.feature:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ventet UTFALL_PERMITTED av «x», fikk UTFALL_DENIED [AARSAK_IKKE_GRUNNLAG  [] [barn]]|PERMITTED → DENIED IKKE_GRUNNLAG",
        "ventet UTFALL_DENIED av «x», fikk UTFALL_PERMITTED [AARSAK_UNSPECIFIED C18 [] []]|DENIED → PERMITTED",
        "ventet UTFALL_DENIED av «x», fikk UTFALL_HELD [venter: AARSAK_STEG_MANGLER noe]|DENIED → HELD STEG_MANGLER",
        "ventet AARSAK_MAALGRUPPE, fikk [AARSAK_KAPASITET R [] []]|MAALGRUPPE → KAPASITET",
        "ventet AARSAK_MAALGRUPPE, fikk []|MAALGRUPPE → ingen årsak",
        "fristen INN-X er ikke åpen: [DL-Y EXPECTATION_STATE_OPEN]|fristen INN-X er ikke åpen",
        "Z har ikke oppgaven «møt», men [skriv, ring]|Z har ikke oppgaven «møt»",
        "«x» kom ikke til Y, men til []|«x» kom ikke til Y, men til []"})
    void what_was_otherwise_is_told_in_few_words(String grunn, String kort) {
        assertThat(new Funn(nevning("classpath:a.feature", 1), Hva.ROED, grunn).kort()).isEqualTo(kort);
    }
}
