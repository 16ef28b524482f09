package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may be told of another's dealings with a child. */
final class FortellingTest {
    private static final String BARN = "01811599839";

    @TempDir
    Path mappe;

    @Test
    void a_unit_that_is_closed_is_told_nothing_and_gets_no_task_whatever_was_consented_to() {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var fakta = new Fakta(hub);
            fakta.barn(BARN, LocalDate.of(2015, 1, 1));
            for (var til : List.of("roeyken-barnevern", "asker-barnevern")) {
                fakta.samtykke(BARN, Formaal.FORMAAL_COORD, List.of("asker-skole", til), Kategori.KATEGORI_EDU, Kategori.KATEGORI_ADM,
                        Kategori.KATEGORI_CLI);
            }
            var noekkel = hub.del(Personnoekler.class).av(Hubkall.nummer(BARN).build());
            var barn = hub.del(Facts.class).load(Set.of(noekkel)).subject(noekkel);
            var fortelling = hub.del(Fortelling.class);
            var naa = Instant.now();
            assertThat(fortelling.kanVite("asker-skole", "asker-barnevern", barn, naa)).as("the one that answers now").isTrue();
            assertThat(fortelling.kanVite("asker-skole", "roeyken-barnevern", barn, naa)).as("closed since 2020").isFalse();
        }
    }
}
