package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** The rules as another language has them say the same: what is measured beside the hub is the same law. */
class OversettelseTest {
    private static final int ANTALL = 1_000;

    @Test
    void the_law_in_cel_lets_the_same_categories_pass_as_the_hub() {
        List<Oversettelse.Linje> linjer = Oversettelse.av(Law.BOK, CelMotor.SKRIFT);
        Facts noen = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_BVN).facts;
        CelMotor motor = new CelMotor(linjer, Spoerring.om(noen, noen.personer().getFirst(), Kategori.KATEGORI_BVN, Law.BOK));
        Enighet enighet = Enighet.om(ANTALL, Law.BOK, motor, linjer);
        assertThat(enighet.uenige()).isEmpty();
        assertThat(enighet.passerte()).isGreaterThan(ANTALL / 5);
        assertThat(enighet.stansede()).isGreaterThan(ANTALL / 5);
    }
}
