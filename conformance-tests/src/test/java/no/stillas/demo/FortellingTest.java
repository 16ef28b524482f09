package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.stillas.proto.exchange.v1.SubmitResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FortellingTest {
    @Test
    void what_is_not_stated_is_one_line_and_other_tasks_are_told_as_they_are() {
        assertThat(fortalt("Følg opp: «situasjon» er ikke oppgitt.", "Ring barnet.", "Følg opp: «tolk» er ikke oppgitt."))
                .contains("oppgaver: følg opp det som ikke er oppgitt: situasjon, tolk")
                .contains("oppgave: Ring barnet.")
                .doesNotContain("Følg opp:");
    }

    @Test
    void one_field_that_is_not_stated_is_a_task_like_any_other() {
        assertThat(fortalt("Følg opp: «tolk» er ikke oppgitt.")).contains("oppgave: Følg opp: «tolk» er ikke oppgitt.");
    }

    @Test
    void what_has_stopped_is_not_offered_and_what_stands_is_told_how_to_ask(@TempDir Path mappe) throws IOException {
        var ut = new ByteArrayOutputStream();
        var fortelling = new Fortelling(new PrintStream(ut, true, StandardCharsets.UTF_8));
        try (var hub = Hubben.kjoerende(mappe, 4711, nummer -> "token")) {
            fortelling.slutt(mappe, hub, List.of(), false);
            assertThat(ut.toString(StandardCharsets.UTF_8)).contains("-Dkeep").doesNotContain("4711");
            ut.reset();
            fortelling.slutt(mappe, hub, List.of(), true);
            fortelling.staar(mappe, hub, "311000438", "haugesund-barnevern", "samtalen");
        }
        assertThat(ut.toString(StandardCharsets.UTF_8)).doesNotContain("-Dkeep")
                .contains("trace --hub localhost:4711 --data " + mappe)
                .contains("--org 311000438 --enhet haugesund-barnevern --samtale samtalen");
    }

    private static String fortalt(String... oppgaver) {
        var ut = new ByteArrayOutputStream();
        var svar = SubmitResponse.newBuilder();
        for (var o : oppgaver) {
            svar.addOppgaver(o);
        }
        new Fortelling(new PrintStream(ut, true, StandardCharsets.UTF_8)).avgjort(svar.build());
        return ut.toString(StandardCharsets.UTF_8);
    }
}
