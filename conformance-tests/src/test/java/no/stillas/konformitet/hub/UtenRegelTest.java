package no.stillas.konformitet.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Regelsett;
import org.junit.jupiter.api.Test;

/** One rule goes, and nothing else. */
final class UtenRegelTest {
    private static final Regelbok BOK = bok(List.of("C18", "C19"), List.of("STB-ALDER", "STB-ENIGHET"));

    private static Regelbok bok(List<String> rader, List<String> modellregler) {
        return Regelbok.newBuilder()
                .setLov(Regelsett.newBuilder().addAllRegel(rader.stream().map(id -> Regel.newBuilder().setId(id).build()).toList()))
                .addModell(Modell.newBuilder().setId("stb").setVersjon("2")
                        .addAllRegel(modellregler.stream().map(id -> Modellregel.newBuilder().setId(id).build()).toList()))
                .build();
    }

    @Test
    void a_row_of_the_law_goes_and_nothing_else() {
        assertThat(UtenRegel.uten(BOK, "C18")).isEqualTo(bok(List.of("C19"), List.of("STB-ALDER", "STB-ENIGHET")));
    }

    @Test
    void a_rule_of_a_model_goes_and_nothing_else() {
        assertThat(UtenRegel.uten(BOK, "STB-ENIGHET")).isEqualTo(bok(List.of("C18", "C19"), List.of("STB-ALDER")));
    }

    @Test
    void leaving_out_what_is_not_there_is_a_fault_and_no_success() {
        assertThatIllegalArgumentException().isThrownBy(() -> UtenRegel.uten(BOK, "C1")).withMessageContaining("C1");
    }
}
