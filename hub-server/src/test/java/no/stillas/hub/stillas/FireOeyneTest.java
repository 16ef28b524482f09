package no.stillas.hub.stillas;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.proto.felles.v1.Ansatt;
import org.junit.jupiter.api.Test;

/** Four eyes are two people who are known to be two. */
final class FireOeyneTest {
    @Test
    void anotherSpellingOfANameIsTheSameOne() {
        for (var navn : new String[] {"Kåre Ås", "kåre  ås", "Ås, Kåre", "Kaare Aas", "Kåre M. Ås", "Kåre"}) {
            assertThat(FireOeyne.toMennesker(ansatt("Kåre Ås", ""), ansatt(navn, ""))).as(navn).isFalse();
        }
        assertThat(FireOeyne.toMennesker(ansatt("Kåre Ås", ""), ansatt("Kari Ås", ""))).isTrue();
    }

    @Test
    void whoIsNotNamedIsNotKnownToBeAnother() {
        assertThat(FireOeyne.toMennesker(ansatt("", ""), ansatt("Kari Ås", ""))).isFalse();
        assertThat(FireOeyne.toMennesker(ansatt(" . ", "9144900"), ansatt("Kari Ås", ""))).isFalse();
    }

    @Test
    void whereBothHaveAnHprNumberItDecides() {
        assertThat(FireOeyne.toMennesker(ansatt("Kari Ås", "9144900"), ansatt("Per Dal", "009144900"))).isFalse();
        assertThat(FireOeyne.toMennesker(ansatt("Kari Ås", "9144900"), ansatt("Kari Ås", "9144901"))).isTrue();
        assertThat(FireOeyne.toMennesker(ansatt("", "9144900"), ansatt("Per Dal", "9144901"))).isTrue();
    }

    private static Ansatt ansatt(String navn, String hpr) {
        return Ansatt.newBuilder().setNavn(navn).setRolle("leder").setHprNummer(hpr).build();
    }
}
