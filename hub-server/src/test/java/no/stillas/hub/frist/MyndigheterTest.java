package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Hjemmel;
import no.stillas.proto.vedtak.v1.Kompetanse;
import no.stillas.proto.vedtak.v1.Underskriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can make an acute decision, by the act that it rests on. */
final class MyndigheterTest {
    private final Myndigheter myndigheter = new Myndigheter(Fristbok.innebygd());

    private Optional<Myndigheter.Mangel> mangel(Hjemmel hjemmel, Kompetanse kompetanse, boolean utenforKontortid) {
        return myndigheter.mangel(Akuttvedtak.newBuilder().setHjemmel(hjemmel).setUtenforKontortid(utenforKontortid)
                .setUnderskriver(Underskriver.newBuilder().setKompetanse(kompetanse)).build(), Etat.ETAT_BUF);
    }

    @ParameterizedTest
    @EnumSource(value = Hjemmel.class, names = {"HJEMMEL_BVL2021_4_2", "HJEMMEL_BVL2021_4_4", "HJEMMEL_BVL2021_4_5"})
    void paatalemyndigheten_can_at_any_hour_by_the_act_of_2021(Hjemmel hjemmel) {
        assertThat(mangel(hjemmel, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, false)).isEmpty();
        assertThat(mangel(hjemmel, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, true)).isEmpty();
        assertThat(mangel(hjemmel, Kompetanse.KOMPETANSE_SAKSBEHANDLER, true)).isPresent();
    }

    @Test
    void paatalemyndigheten_can_outside_office_hours_by_the_act_of_1992() {
        assertThat(mangel(Hjemmel.HJEMMEL_BVL1992_4_6_2, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, false)).isPresent();
        assertThat(mangel(Hjemmel.HJEMMEL_BVL1992_4_6_2, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, true)).isEmpty();
    }

    @Test
    void with_hours_as_the_answer_paatalemyndigheten_can_outside_office_hours_only_and_nemnda_gets_it_all_the_same() {
        var medTimer = new Myndigheter(Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PAATALEMYNDIGHET_UTENFOR_KONTORTID)));
        var vedtak = Akuttvedtak.newBuilder().setHjemmel(Hjemmel.HJEMMEL_BVL2021_4_2)
                .setUnderskriver(Underskriver.newBuilder().setKompetanse(Kompetanse.KOMPETANSE_PAATALEMYNDIGHET));

        assertThat(medTimer.mangel(vedtak.build(), Etat.ETAT_BUF)).hasValueSatisfying(m -> assertThat(m.stanser()).isTrue());
        assertThat(medTimer.mangel(vedtak.build(), Etat.ETAT_BHN)).hasValueSatisfying(m -> assertThat(m.stanser()).isFalse());
        assertThat(medTimer.mangel(vedtak.setUtenforKontortid(true).build(), Etat.ETAT_BUF)).isEmpty();
        assertThat(mangel(Hjemmel.HJEMMEL_BVL2021_4_2, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, false)).as("by default").isEmpty();
    }

    @Test
    void paatalemyndigheten_cannot_forbid_a_move() {
        assertThat(mangel(Hjemmel.HJEMMEL_BVL2021_4_3, Kompetanse.KOMPETANSE_PAATALEMYNDIGHET, true)).isPresent();
    }
}
