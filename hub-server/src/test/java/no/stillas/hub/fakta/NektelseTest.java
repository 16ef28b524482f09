package no.stillas.hub.fakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** What a recorded no takes away. */
class NektelseTest {
    private static final Samtykkepart SKOLEN = Samtykkepart.newBuilder().setEnhet("skole").build();
    private static final Samtykkegiver MOR = Samtykkegiver.newBuilder().setPerson("mor").build();

    /** Between all. */
    private record Alle() implements Nektelse.Mellom {
        @Override
        public boolean fra(Samtykkefaktum s) {
            return true;
        }

        @Override
        public boolean til(Samtykkefaktum s) {
            return true;
        }

        @Override
        public boolean til(Avslaattdel del) {
            return del.getMottaker().equals(SKOLEN);
        }
    }

    private static Samtykkefaktum.Builder samtykke(Samtykketilstand tilstand, Kategori... kategorier) {
        return Samtykkefaktum.newBuilder().setTilstand(tilstand).addGivere(MOR).addAllKategorier(List.of(kategorier));
    }

    private static Set<Kategori> nektet(Samtykkefaktum.Builder s) {
        return Nektelse.staaende(List.of(Faktum.newBuilder().setSamtykke(s).build()), new Alle()).findFirst().orElseThrow().kategorier();
    }

    @Test
    void a_part_that_names_a_receiver_and_no_category_takes_away_what_its_consent_was_asked_for_and_no_more() {
        assertThat(nektet(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT, Kategori.KATEGORI_EDU)
                .addAvslag(Avslaattdel.newBuilder().setMottaker(SKOLEN))
                .addAvslag(Avslaattdel.newBuilder().addKategorier(Kategori.KATEGORI_PPR))))
                .containsExactlyInAnyOrder(Kategori.KATEGORI_EDU, Kategori.KATEGORI_PPR);
    }

    @Test
    void a_part_that_names_its_categories_takes_away_those() {
        assertThat(nektet(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT, Kategori.KATEGORI_EDU)
                .addAvslag(Avslaattdel.newBuilder().addKategorier(Kategori.KATEGORI_HEA)))).containsExactly(Kategori.KATEGORI_HEA);
    }

    @Test
    void a_no_to_all_of_it_that_says_nothing_of_what_takes_all_away() {
        assertThat(nektet(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT)))
                .contains(Kategori.KATEGORI_HEA, Kategori.KATEGORI_BVN, Kategori.KATEGORI_PLN)
                .doesNotContain(Kategori.KATEGORI_UNSPECIFIED, Kategori.UNRECOGNIZED);
    }
}
