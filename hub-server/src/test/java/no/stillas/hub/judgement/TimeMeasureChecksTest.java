package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Tidsmaal;
import no.stillas.proto.regelverk.v1.Utvalg;
import org.junit.jupiter.api.Test;

/** What a measure of time may be called, and the field that tells its day. */
class TimeMeasureChecksTest {
    @Test
    void a_name_has_at_most_sixty_four_signs() {
        assertThat(feil("a".repeat(64))).noneMatch(f -> f.contains("has no name"));
        assertThat(feil("a".repeat(65))).anyMatch(f -> f.contains("has no name"));
        assertThat(feil("Stor")).anyMatch(f -> f.contains("has no name"));
    }

    private static List<String> feil(String id) {
        return TimeMeasureChecks.feil(Tidsmaal.newBuilder().setId(id).build(), Modell.getDefaultInstance(), 0);
    }

    @Test
    void a_day_is_of_one_event_and_not_of_each_in_a_list() {
        assertThat(dag("stillas.bistand.v1.Flytting", "dato")).isEmpty();
        assertThat(dag("stillas.stillas.v1.Referat", "oppgaver.frist")).containsExactly(
                "names the day oppgaver.frist, which is no field of Referat that holds one day");
        assertThat(dag("stillas.stillas.v1.Referat", "")).as("names none").isEmpty();
    }

    private static List<String> dag(String dokument, String felt) {
        return DayField.feil(Modellovergang.newBuilder().setDag(felt).setUtvalg(Utvalg.newBuilder().addDokument(dokument)).build());
    }
}
