package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;

/** Which kind a receiver knows a sender to hold, by who the sender is. */
final class KjentslagTest {
    private static Optional<Kategori> hos(Etat avsender, Egenskap... mottaker) {
        return Kjentslag.av(new Situation(avsender, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).mottakerEr(mottaker).facts);
    }

    @Test
    void a_public_service_knows_that_a_health_service_holds_health_and_a_private_person_is_told_no_kind() {
        assertThat(hos(Etat.ETAT_BUP, Egenskap.EGENSKAP_OFFENTLIG)).contains(Kategori.KATEGORI_HEA);
        assertThat(hos(Etat.ETAT_BUP)).isEmpty();
    }

    @Test
    void what_is_held_about_some_and_not_about_others_is_no_such_kind() {
        var kjente = Arrays.stream(Etat.values()).filter(e -> e != Etat.UNRECOGNIZED)
                .flatMap(e -> hos(e, Egenskap.EGENSKAP_OFFENTLIG).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kategori.class)));
        assertThat(kjente).containsExactly(Kategori.KATEGORI_HEA, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ECO);
        for (var etat : EnumSet.of(Etat.ETAT_BVT, Etat.ETAT_POL, Etat.ETAT_KRS, Etat.ETAT_FVK, Etat.ETAT_BUF)) {
            assertThat(hos(etat, Egenskap.EGENSKAP_OFFENTLIG)).as(etat.name()).isEmpty();
        }
    }
}
