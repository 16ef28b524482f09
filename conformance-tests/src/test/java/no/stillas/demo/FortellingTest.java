package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
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
    void a_message_is_told_with_time_parties_document_outcome_paragraph_and_what_to_do() {
        var ut = new ByteArrayOutputStream();
        var fortelling = new Fortelling(new PrintStream(ut, true, StandardCharsets.UTF_8));
        var dokument = new JsonObject();
        dokument.addProperty("@type", "type.googleapis.com/stillas.henvisning.v1.Henvisning");
        fortelling.sendt("Barnevernet", "BUP", dokument);
        fortelling.avgjort(SubmitResponse.newBuilder().setDecision(Decision.newBuilder().setUtfall(Utfall.UTFALL_DENIED)
                .addBegrunnelser(Begrunnelse.newBuilder().setParagraf("fvl § 13").setTekst("Det mangler samtykke.").setRegel("C05"))
                .addUtelatelser(Utelatelse.newBuilder().setSti("helse").setKategori(Kategori.KATEGORI_HEA))
                .addRemedies(Remedy.newBuilder().setTekst("Spør moren."))).build());

        assertThat(ut.toString(StandardCharsets.UTF_8).lines().map(String::strip)).satisfiesExactly(
                sendt -> assertThat(sendt).matches("\\d\\d:\\d\\d:\\d\\d {1,2}Barnevernet → BUP: Henvisning"),
                utfall -> assertThat(utfall).isEqualTo("utfall: ikke tillatt"),
                fordi -> assertThat(fordi).isEqualTo("fordi: fvl § 13: Det mangler samtykke. [C05]"),
                ikke -> assertThat(ikke).isEqualTo("kan ikke gis: helse: HEA"),
                gjoer -> assertThat(gjoer).isEqualTo("gjør dette: Spør moren."));
    }

    @Test
    void what_has_stopped_is_not_offered_and_what_stands_is_told_how_to_ask(@TempDir Path mappe) throws IOException {
        var ut = new ByteArrayOutputStream();
        var fortelling = new Fortelling(new PrintStream(ut, true, StandardCharsets.UTF_8));
        try (var hub = Hubben.kjoerende(mappe, 4711, nummer -> "token")) {
            fortelling.slutt(mappe, hub, List.of(), false);
            assertThat(ut.toString(StandardCharsets.UTF_8)).contains("-Dkeep", "Huben lagret i " + hub.data(), mappe.resolve("utveksling").toString())
                    .doesNotContain("4711");
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
