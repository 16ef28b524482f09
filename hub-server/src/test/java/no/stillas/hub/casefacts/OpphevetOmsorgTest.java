package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import org.junit.jupiter.api.Test;

/** The six months after an omsorgsovertakelse was lifted (bvl § 8-7) are counted from what is recorded of it. */
final class OpphevetOmsorgTest {
    private static final LocalDate IDAG = Dager.dag(Barnet.NAA);

    @Test
    void theyEndWithTheLastDayOfTheSixthMonthAndBeginTheDayAfterItWasLifted() {
        assertThat(innen(Kilder.omsorgTil(IDAG.minusDays(1)))).isEqualTo(Sannhet.SANN);
        assertThat(innen(Kilder.omsorgTil(IDAG.minusMonths(6)))).isEqualTo(Sannhet.SANN);
        assertThat(innen(Kilder.omsorgTil(IDAG.minusMonths(6).minusDays(1)))).isEqualTo(Sannhet.USANN);
    }

    @Test
    void whileBarnevernetHasTheCareOrNeverHadItNothingIsKnownOfIt() {
        assertThat(innen()).isEqualTo(Sannhet.UKJENT);
        assertThat(innen(Kilder.omsorgTil(IDAG))).isEqualTo(Sannhet.UKJENT);
        assertThat(innen(Kilder.omsorgTil(IDAG.minusMonths(2)), Kilder.omsorgTil(IDAG.plusYears(1))))
                .as("taken over anew").isEqualTo(Sannhet.UKJENT);
    }

    @Test
    void theLastOneCounts() {
        assertThat(innen(Kilder.omsorgTil(IDAG.minusYears(3)), Kilder.omsorgTil(IDAG.minusMonths(1)))).isEqualTo(Sannhet.SANN);
    }

    private static Sannhet innen(Faktum.Builder... registrert) {
        var verden = Verden.av(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP, List.of(Grunnlag.GRUNNLAG_BVL8_7));
        for (var faktum : registrert) {
            verden = verden.registrert(faktum);
        }
        return verden.facts().fakta().av(no.stillas.proto.regelverk.v1.Faktum.FAKTUM_OMSORG_OPPHEVET_SISTE_HALVAAR);
    }
}
