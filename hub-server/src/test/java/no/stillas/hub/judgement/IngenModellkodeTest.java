package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No model has code of its own: no Java of any module names one, and what a model file calls its rules, clocks, roles and
 * states stands in no Java either. What the contracts call by a model's name is listed, with the reason.
 */
class IngenModellkodeTest {
    /** The models, their teams and what only they have, as a name of a type or in prose. Capitals alone are a short name. */
    private static final Pattern NAVN = Pattern.compile("(?i)stillasbygg|fact[ _-]?ung|(?<![a-z])fact-|samhandlingsforl(ø|oe?)p|fonna|grorud"
            + "|nye[ _-]?m(ø|oe)nstre|trygg.oppvekst|familiepartner|akutteam|tett[ _-]?p(å|aa)|sammen[ _-]?om[ _-]?barnet|ansvarsdeling"
            + "|stafett|der.ungdommen.er|tverrfaglig[ _-]?innsats|(?<![a-z])bti|(?-i:(?<![A-Za-z])(DUE|FACT|MAT)(?![A-Za-z]))");
    /** Words that the hub has of its own, and models too. */
    private static final Set<String> HUBENS_EGNE = Set.of("LeafKind.FACT", "LEAF_KIND_FACT", "case FACT", "FACT,");
    /** What a contract is called by, though one model alone has it: the name of the thing is the model's. */
    private static final Map<String, String> KONTRAKTENS = Map.ofEntries(
            Map.entry("AVTALETYPE_STILLASBYGGERNE_KOMMUNE", "an agreement between that service and a kommune"),
            Map.entry("AVTALETYPE_FACT_ETABLERING", "the agreement that sets up such a team"),
            Map.entry("AVTALETYPE_FACT_BARNEVERN", "the agreement between such a team and barnevernet"),
            Map.entry("SOEKNADSTYPE_DUE", "the form that is applied to that service by"),
            Map.entry("BESTILLINGSTYPE_MOBILT_AKUTTEAM", "what is ordered"),
            Map.entry("HENVENDERINSTANS_MOBILT_AKUTTEAM", "who asks"),
            Map.entry("HJEMMETILTAK_MOBILT_AKUTTEAM", "a measure at home"),
            Map.entry("samhandlingsforloep", "which course a henvisning to BUP comes from"),
            Map.entry("stillasbyggernes_bidrag", "a part of the 5R-avtale's form"),
            Map.entry("STILLASROLLE_STILLASBYGGER", "a role of a member"),
            Map.entry("BARNSDELTAKELSE_STILLASBYGGER_ER_STEMMEN", "how the child takes part in a meeting"),
            Map.entry("Stafettloggoppfoering", "the document itself"),
            Map.entry("stafettholder", "who holds the log"),
            Map.entry("Btinivaa", "the levels of the log"),
            Map.entry("BTINIVAA_UNSPECIFIED", "the levels of the log"),
            Map.entry("BTINIVAA_0", "the levels of the log"),
            Map.entry("BTINIVAA_1", "the levels of the log"),
            Map.entry("BTINIVAA_2", "the levels of the log"),
            Map.entry("BTINIVAA_3", "the levels of the log"));
    /** Ids and roles of model files that are words of everybody's. */
    private static final Set<String> VANLIGE_ORD = Set.of("alle", "avvist", "barnevernleder", "due", "felles", "forelder", "ja", "kontaktperson",
            "koordinator", "med", "nei", "oppgave", "saksbehandler", "tjenesten", "venter", "vurdering");

    private static List<Path> filer(String mappe, String slutt) throws IOException {
        try (Stream<Path> alle = Files.walk(Path.of(".."))) {
            return alle.filter(f -> f.toString().contains("/src/main/" + mappe + "/") && !f.toString().contains("/target/")
                    && f.toString().endsWith(slutt)).toList();
        }
    }

    private static String les(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the model files call things by. */
    private static Set<String> modellenesOrd() throws IOException {
        Pattern ord = Pattern.compile("\\b(id|rolle|navn|tittel): \"([^\"]+)\"");
        return filer("resources/rules/models", ".textproto").stream().filter(f -> !f.getFileName().toString().startsWith("dekning-"))
                .flatMap(f -> ord.matcher(les(f)).results().map(m -> m.group(2))).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void all_modules_are_looked_through() throws IOException {
        List<String> java = filer("java", ".java").stream().map(Path::toString).toList();
        for (String modul : List.of("proto", "hub-server", "adapters/sdk", "conformance-tests", "conformance-tests/demo")) {
            assertThat(java).as(modul).anyMatch(f -> f.startsWith("../" + modul + "/src/main/java/"));
        }
        assertThat(modellenesOrd()).contains("stillasbyggerne", "DUE – Der ungdommen er", "bti").hasSizeGreaterThan(500);
    }

    @Test
    void no_java_names_a_model() throws IOException {
        assertThat(filer("java", ".java").stream().flatMap(fil -> les(fil).lines()
                .filter(linje -> NAVN.matcher(HUBENS_EGNE.stream().reduce(linje, (l, ord) -> l.replace(ord, ""))).find())
                .map(linje -> fil + ": " + linje.strip()))).isEmpty();
    }

    @Test
    void no_java_has_a_word_that_a_model_file_gives_a_meaning() throws IOException {
        Set<String> ord = modellenesOrd();
        Pattern streng = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
        Set<String> sagt = filer("java", ".java").stream().flatMap(f -> streng.matcher(les(f)).results()).map(m -> m.group(1))
                .filter(ord::contains).collect(Collectors.toCollection(TreeSet::new));
        assertThat(sagt).containsExactlyInAnyOrderElementsOf(VANLIGE_ORD);
    }

    /** Rules are named in prose too: {@code STB-ALDER}. */
    @Test
    void no_java_names_a_rule_of_a_model() throws IOException {
        Set<String> regler = modellenesOrd().stream().filter(o -> o.matches("[A-Z]+[A-Z0-9]*(-[A-Z0-9]+)+")).collect(Collectors.toSet());
        assertThat(regler).contains("STB-ALDER").hasSizeGreaterThan(200);
        Pattern regel = Pattern.compile("(?<![A-Z0-9-])(" + String.join("|", regler) + ")(?![A-Z0-9-])");
        assertThat(filer("java", ".java").stream().flatMap(f -> regel.matcher(les(f)).results().map(m -> f + ": " + m.group()))).isEmpty();
    }

    @Test
    void what_the_contracts_call_by_a_model_s_name_is_what_is_listed() throws IOException {
        Pattern navn = Pattern.compile("[A-Za-z]\\w*");
        Set<String> brukt = filer("protobuf", ".proto").stream().flatMap(f -> les(f).lines())
                .map(linje -> linje.replaceFirst("//.*", "").replaceAll("\"[^\"]*\"", ""))
                .flatMap(linje -> navn.matcher(linje).results().map(MatchResult::group)).filter(IngenModellkodeTest::modellnavn)
                .collect(Collectors.toSet());
        assertThat(brukt).isEqualTo(KONTRAKTENS.keySet());
    }

    private static boolean modellnavn(String navn) {
        return !HUBENS_EGNE.contains(navn) && NAVN.matcher(navn.replace('_', ' ')).find();
    }
}
