package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules as another language has them say the same: what is measured beside the hub is the same law. */
class OversettelseLawsTest {
    private static final int ANTALL = 400;

    private static final List<Oversettelse.Linje> LINJER = Oversettelse.av(Law.BOK, CelMotor.SKRIFT);

    @Test
    void the_law_in_cel_lets_the_same_categories_pass_as_the_hub_in_random_messages() {
        Enighet enighet = Enighet.om(Enighet.tilfeldige(ANTALL, Law.BOK), Law.BOK, new CelMotor(LINJER), LINJER);
        assertThat(enighet.uenige()).isEmpty();
        assertThat(enighet.passerte()).isGreaterThan(ANTALL / 5);
        assertThat(enighet.stansede()).isGreaterThan(ANTALL / 5);
    }

    @Test
    void and_in_one_message_for_each_answer_that_the_law_has() {
        Enighet enighet = Enighet.om(List.copyOf(Opptelling.LOV.eksempler().values()), Law.BOK, new CelMotor(LINJER), LINJER);
        assertThat(enighet.uenige()).isEmpty();
        assertThat(enighet.passerte() + enighet.stansede()).isGreaterThan(Law.BOK.regler().size());
    }
}
