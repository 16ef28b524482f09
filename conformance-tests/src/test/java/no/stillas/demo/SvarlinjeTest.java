package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SvarlinjeTest {
    @Test
    void who_answers_is_told_by_name_and_how_it_was_found() {
        assertThat(linjer("no.D/Resolve", "{}", "{'unit': {'id': 'a-b', 'navn': 'Asker barnevern'}, 'via': ['Røyken er nå Asker']}"))
                .containsExactly("Asker barnevern (Røyken er nå Asker)");
        assertThat(linjer("no.D/Resolve", "{}", "{'unit': {'navn': 'Bufetat vest'}, 'via': ['Bufetat vest har ansvaret i Haugesund']}"))
                .containsExactly("Bufetat vest har ansvaret i Haugesund");
    }

    @Test
    void of_the_clocks_only_the_one_that_the_step_expects_is_told_with_its_last_moment_and_where_it_stands() {
        assertThat(linjer("no.T/ListExpectations", "{'expectations': [{'messageId': 'm1', 'state': 'EXPECTATION_STATE_MET_LATE'}]}",
                "{'expectations': [{'messageId': 'm1', 'state': 'EXPECTATION_STATE_MET_LATE', 'due': '2026-06-01T10:00:00Z',"
                        + " 'tekst': 'Tilbud skal gis.'}, {'messageId': 'm2', 'state': 'EXPECTATION_STATE_OPEN',"
                        + " 'due': '2026-06-01T10:00:00Z', 'tekst': 'En annens.'}]}"))
                .containsExactly("holdt for sent, frist 01.06.2026 kl. 12:00: Tilbud skal gis.");
    }

    @Test
    void a_task_is_told_by_its_text_and_so_is_that_there_is_none() {
        var venter = "{'tasks': [{'messageId': 'm1'}]}";
        assertThat(linjer("no.S/ListTasks", venter, "{'tasks': [{'messageId': 'm1', 'tekst': 'Ring nå.'}, {'messageId': 'm2', 'tekst': 'Nei.'}]}"))
                .containsExactly("oppgave: Ring nå.");
        assertThat(linjer("no.S/ListTasks", venter, "{'tasks': [{'messageId': 'm2', 'tekst': 'Nei.'}]}"))
                .containsExactly("ingen oppgave om dette");
    }

    @Test
    void the_trace_tells_what_was_left_out() {
        assertThat(linjer("no.T/List", "{'entries': [{'messageId': 'm1'}]}",
                "{'entries': [{'messageId': 'm1', 'dokument': 'Svar', 'decision': {'utelatelser': [{'sti': 'helse'}]}}]}"))
                .containsExactly("Svar; utelatt: helse");
        assertThat(linjer("no.T/List", "{'entries': null}", "{}")).containsExactly("ingenting");
    }

    private static List<String> linjer(String metode, String svarer, String svar) {
        var steg = JsonParser.parseString("{'kall': '" + metode + "'}").getAsJsonObject();
        steg.add("svarer", JsonParser.parseString(svarer));
        return Svarlinje.av(steg, svar);
    }
}
