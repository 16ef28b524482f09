package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The command line of the kit, as somebody at a keyboard has it: a folder of features, a hub, three reports and an exit code. */
final class KonformitetTest {
    private static final String MAPPE = Path.of("src", "test", "resources", "kommandolinje").toString();
    private static final Map<String, String> HOLDER = Map.of("Det som holder", "passed");
    private static final Map<String, String> ALLE = Map.of("Det som holder", "passed", "Det som ikke holder", "failed", "Det som venter", "skipped");

    @TempDir
    Path mappe;

    private record Svar(int kode, String ut, String feil) {}

    private Svar kjoer(String... argumenter) {
        var alle = new ArrayList<>(List.of(argumenter));
        alle.addAll(List.of("--reports", mappe.resolve("rapport").toString()));
        var ut = new ByteArrayOutputStream();
        var feil = new StringWriter();
        var vanlig = System.out;
        System.setOut(new PrintStream(ut, true, StandardCharsets.UTF_8));
        try {
            int kode = Konformitet.kommando().setErr(new PrintWriter(feil)).execute(alle.toArray(String[]::new));
            return new Svar(kode, ut.toString(StandardCharsets.UTF_8), feil.toString().strip());
        } finally {
            System.setOut(vanlig);
        }
    }

    @Test
    void a_folder_is_played_against_a_hub_that_is_started_and_what_does_not_hold_is_told_and_is_exit_code_one() throws Exception {
        var svar = kjoer("--features", MAPPE);

        assertThat(svar.kode).isEqualTo(1);
        assertThat(svar.feil).isEmpty();
        assertThat(svar.ut).contains("feilet Det som ikke holder", "venter Det som venter", "bestått: 1, feilet: 1, venter: 1, ikke spilt: 0",
                "Rapporter: " + mappe.resolve("rapport").resolve("rapport.html"));
        assertThat(json()).isEqualTo(xml()).isEqualTo(html()).isEqualTo(ALLE);
    }

    @Test
    void what_holds_is_exit_code_zero_and_a_tag_chooses_it() throws Exception {
        var svar = kjoer("--features", MAPPE, "--tags", "@holder");

        assertThat(svar.kode).as(svar.ut).isZero();
        assertThat(svar.ut).contains("bestått: 1, feilet: 0, venter: 0, ikke spilt: 0");
        assertThat(json()).isEqualTo(xml()).isEqualTo(html()).isEqualTo(HOLDER);
    }

    @Test
    void a_hub_that_runs_is_played_against_by_its_address_with_the_tokens_of_its_data_folder() throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        try (var kontekst = ApplicationContext.builder().banner(false).properties(Map.of("stillas.data", data.toString(),
                "stillas.identity.environment", "DEVELOPMENT", "grpc.server.port", 0, "micronaut.server.port", -1)).start();
                var server = kontekst.getBean(GrpcEmbeddedServer.class).start()) {
            var svar = kjoer("--features", MAPPE, "--hub", "localhost:" + server.getPort(), "--data", data.toString());

            assertThat(svar.kode).as(svar.feil).isEqualTo(1);
            assertThat(svar.ut).contains("bestått: 1, feilet: 1, venter: 1, ikke spilt: 0");
            assertThat(json()).isEqualTo(xml()).isEqualTo(html()).isEqualTo(ALLE);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--features finnes/ikke                          | --features: finnes/ikke finnes ikke. Se --help.",
            "--features src/test/resources/proever --tags @x | Det er ingen scenarier i src/test/resources/proever med merkene @x. Se --help.",
            "--hub localhost:1 --data target/ingen-hub       | Huben på localhost:1 svarer ikke. Se --help.",
            "--hub localhost:1                               | --hub trenger --identities FIL eller --data DIR. Se --help."})
    void what_cannot_be_played_is_one_clear_sentence_and_exit_code_two(String linje, String setning) {
        var svar = kjoer(linje.split(" "));

        assertThat(svar.kode).isEqualTo(2);
        assertThat(svar.feil).isEqualTo(setning);
        assertThat(svar.ut).isEmpty();
    }

    /** What became of each scenario, by the name of it. */
    private Map<String, String> json() throws Exception {
        var utfall = new TreeMap<String, String>();
        for (var fil : JsonParser.parseString(rapport("json")).getAsJsonArray()) {
            for (var scenario : fil.getAsJsonObject().getAsJsonArray("elements")) {
                var s = scenario.getAsJsonObject();
                if (s.get("type").getAsString().equals("scenario")) {
                    utfall.put(s.get("name").getAsString(), verste(s));
                }
            }
        }
        return utfall;
    }

    private static String verste(JsonObject scenario) {
        var alle = new ArrayList<String>();
        for (var del : List.of("before", "steps", "after")) {
            if (scenario.has(del)) {
                scenario.getAsJsonArray(del).forEach(s ->
                        alle.add(s.getAsJsonObject().getAsJsonObject("result").get("status").getAsString()));
            }
        }
        return alle.contains("failed") ? "failed" : alle.contains("skipped") ? "skipped" : "passed";
    }

    private Map<String, String> xml() throws Exception {
        var utfall = new TreeMap<String, String>();
        var alle = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(mappe.resolve("rapport/rapport.xml").toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < alle.getLength(); i++) {
            var ett = (Element) alle.item(i);
            utfall.put(ett.getAttribute("name"), ett.getElementsByTagName("failure").getLength() > 0 ? "failed"
                    : ett.getElementsByTagName("skipped").getLength() > 0 ? "skipped" : "passed");
        }
        return utfall;
    }

    /** The page is drawn from the messages that it carries. */
    private Map<String, String> html() throws Exception {
        var side = rapport("html");
        var fra = side.indexOf("[", side.indexOf("CUCUMBER_MESSAGES ="));
        var navn = new TreeMap<String, String>();
        var utfall = new TreeMap<String, String>();
        for (var m : JsonParser.parseReader(new JsonReader(new StringReader(side.substring(fra)))).getAsJsonArray()) {
            var melding = m.getAsJsonObject();
            if (melding.has("pickle")) {
                var pickle = melding.getAsJsonObject("pickle");
                navn.put(pickle.get("id").getAsString(), pickle.get("name").getAsString());
            } else if (melding.has("testCase")) {
                var sak = melding.getAsJsonObject("testCase");
                navn.put(sak.get("id").getAsString(), navn.get(sak.get("pickleId").getAsString()));
            } else if (melding.has("testCaseStarted")) {
                var start = melding.getAsJsonObject("testCaseStarted");
                navn.put(start.get("id").getAsString(), navn.get(start.get("testCaseId").getAsString()));
            } else if (melding.has("testStepFinished")) {
                var steg = melding.getAsJsonObject("testStepFinished");
                utfall.merge(navn.get(steg.get("testCaseStartedId").getAsString()),
                        steg.getAsJsonObject("testStepResult").get("status").getAsString().toLowerCase(Locale.ROOT),
                        (foer, naa) -> foer.equals("passed") || naa.equals("failed") ? naa : foer);
            }
        }
        return utfall;
    }

    private String rapport(String slag) throws Exception {
        return Files.readString(mappe.resolve("rapport").resolve("rapport." + slag));
    }
}
