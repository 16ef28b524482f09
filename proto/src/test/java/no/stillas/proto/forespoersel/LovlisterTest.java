package no.stillas.proto.forespoersel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.stillas.proto.akutt.v1.Bistandsgrunn;
import no.stillas.proto.forespoersel.v1.Paaleggssak;
import org.junit.jupiter.api.Test;

/** The closed lists of barnevernsloven, held against the act's own. */
class LovlisterTest {
    @Test
    void aPaaleggCanBeGivenInTheCasesOfTheActAndNoOther() {
        assertThat(Arrays.stream(Paaleggssak.values()).map(Enum::name).map(navn -> navn.replace("PAALEGGSSAK_P_", "")))
                .containsExactlyInAnyOrder(
                        "PAALEGGSSAK_UNSPECIFIED", "UNRECOGNIZED", "3_4_UNNGAA_5_1", "3_7", "3_8", "4_2", "4_3", "4_4", "4_5", "4_6",
                        "5_1", "5_7", "5_8", "5_9", "5_10", "5_13", "6_2", "6_6", "7_2", "7_3", "14_25");
    }

    @Test
    void politiCanBeDemandedForTheCasesOfTheActAndNeverForVoluntaryHelp() {
        assertThat(Arrays.stream(Bistandsgrunn.values()).map(Enum::name).map(navn -> navn.replace("BISTANDSGRUNN_", "")))
                .contains("UNDERSOEKELSE_2_2", "IVERKSETTE_4_2", "IVERKSETTE_4_5", "IVERKSETTE_6_6", "TILBAKE_TIL_INSTITUSJON_10_14")
                .doesNotContain("IVERKSETTE_4_1", "IVERKSETTE_4_6", "IVERKSETTE_6_1");
    }
}
