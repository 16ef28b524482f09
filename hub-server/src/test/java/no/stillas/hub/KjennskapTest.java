package no.stillas.hub;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room of the hub knows the rooms that its package-info names, and no other. */
final class KjennskapTest {
    private static final String HUB = "no.stillas.hub.";
    private static final Pattern MAY_USE = Pattern.compile("\\b[Mm]ay\\s+(\\*\\s+)?use\\b.*?\\b[Mm]ust\\s+(\\*\\s+)?not\\b", Pattern.DOTALL);

    /**
     * @param navn the room, a package right under the hub
     * @param fordi why it knows no more
     * @param kjenner the other rooms that it may know
     */
    private record Rom(String navn, String fordi, Set<String> kjenner) {}

    private static final List<Rom> ROM = List.of(
            rom("admission", "form is looked at before anything is looked up: it knows no unit and judges nothing",
                    "grpc", "identity", "identitetsnummer", "ledger"),
            rom("avtale", "an agreement opens no secrecy: it judges nothing, and knows no person",
                    "delivery", "fact", "fakta", "grpc", "identitetsnummer", "identity", "kryptering", "ledger"),
            rom("casefacts", "it puts together what is judged and decides nothing", "admission", "fact", "fakta", "judgement",
                    "kryptering"),
            rom("cli", "it has what a caller outside has: the contracts", "identity", "judgement"),
            rom("consent", "whether a consent is valid in law is for judgement, of what is recorded here",
                    "delivery", "fact", "fakta", "grpc", "identitetsnummer", "identity", "kryptering", "ledger", "oppgave", "person"),
            rom("database", "it binds and reads, and knows no table of the domain"),
            rom("delivery", "it hands over what others have judged, to units that others know",
                    "fact", "grpc", "identity", "judgement", "kalender", "ledger", "oppgave"),
            rom("directory", "it is a snapshot that knows no child", "grpc", "identitetsnummer", "identity"),
            rom("dokument", "what a document holds follows from the document and its contract alone", "judgement"),
            rom("drift", "who runs an integration sees what stands still, and no content", "delivery", "fakta", "grpc", "identity"),
            rom("exchange", "the door knows the stages, and none that stand at doors of their own",
                    "admission", "avtale", "casefacts", "consent", "delivery", "directory", "dokument", "fact", "fakta", "frist",
                    "grpc", "identity", "innsyn", "judgement", "ledger", "modell", "noekkel", "oppgave", "plikt"),
            rom("fact", "facts are added by the ledger's writer, and each body is known by the room that owns its kind", "database"),
            rom("fakta", "who may state what is for the rooms that own the facts", "fact", "grpc", "ledger"),
            rom("frist", "a clock tells and reminds; it does not judge a message and does not stand at the door",
                    "avtale", "database", "delivery", "directory", "fact", "fakta", "judgement", "kalender", "ledger", "oppgave"),
            rom("grpc", "what every service shares knows no domain"),
            rom("identitetsnummer", "digits are judged as digits"),
            rom("identity", "who calls is settled before anything is known of what is called for", "grpc"),
            rom("innsyn", "it judges what may be told; telling it is for others",
                    "casefacts", "directory", "fact", "fakta", "judgement"),
            rom("judgement", "judging is a pure function of facts and rules"),
            rom("kalender", "a day is a day whatever is due on it", "fakta"),
            rom("kryptering", "keys know nothing of what they are for"),
            rom("ledger", "the commit stage stores what the others decide", "database", "fact", "grpc", "identity", "kryptering"),
            rom("modell", "it says by which rules is judged, and neither judges nor reads a message",
                    "directory", "fact", "fakta", "grpc", "identity", "judgement", "ledger"),
            rom("noekkel", "a number leaves the payload in one place, which stores nothing",
                    "fact", "identitetsnummer", "kryptering"),
            rom("oppgave", "a task does not know where it comes from", "fact", "ledger"),
            rom("person", "facts about persons are taken in here; what they mean is for judgement",
                    "directory", "fact", "fakta", "grpc", "identitetsnummer", "identity", "ledger", "noekkel"),
            rom("plikt", "what a decision obliges to becomes a task, and is told to nobody from here",
                    "delivery", "fakta", "judgement", "kalender", "ledger", "oppgave"),
            rom("rapport", "counts are of an organisation's messages, and of nobody",
                    "directory", "fact", "fakta", "grpc", "identity", "judgement", "ledger", "modell"),
            rom("regelarkiv", "rules of other days are read here, and judged with elsewhere", "judgement", "ledger", "modell"),
            rom("revisjon", "a control looks at what was decided, and neither changes nor reads what was sent",
                    "fact", "fakta", "grpc", "identity", "judgement", "ledger", "regelarkiv"),
            rom("stillas", "a role opens no door by itself",
                    "delivery", "directory", "fact", "fakta", "frist", "grpc", "identity", "innsyn", "judgement", "ledger", "modell", "noekkel",
                    "oppgave", "plikt"),
            rom("trace", "following a message changes nothing of it",
                    "directory", "fact", "fakta", "frist", "grpc", "identity", "innsyn", "judgement", "ledger", "noekkel", "regelarkiv"));

    private static Rom rom(String navn, String fordi, String... kjenner) {
        return new Rom(navn, fordi, Set.of(kjenner));
    }

    @TestFactory
    Stream<DynamicTest> a_room_knows_no_other_room_than_those_it_says() {
        return ROM.stream().map(rom -> DynamicTest.dynamicTest(rom.navn(), () -> {
            var kjente = Stream.concat(Stream.of(rom.navn()), rom.kjenner().stream()).map(navn -> HUB + navn + "..");
            noClasses().that().resideInAPackage(HUB + rom.navn() + "..")
                    .should().dependOnClassesThat(resideInAPackage("no.stillas.hub..")
                            .and(not(resideInAnyPackage(kjente.toArray(String[]::new)))))
                    .because(rom.fordi())
                    .check(Huset.HUBEN);
        }));
    }

    @Test
    void rooms_know_one_another_one_way() {
        SlicesRuleDefinition.slices().matching("no.stillas.hub.(*)..").should().beFreeOfCycles()
                .because("a message goes one way through the house")
                .check(Huset.HUBEN);
    }

    @Test
    void no_room_stands_unguarded() {
        var rom = Huset.HUBEN.stream()
                .map(klasse -> klasse.getPackageName())
                .filter(pakke -> pakke.startsWith(HUB))
                .map(pakke -> pakke.substring(HUB.length()).split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(ROM).extracting(Rom::navn).containsExactlyInAnyOrderElementsOf(rom);
    }

    @TestFactory
    Stream<DynamicTest> what_a_room_may_know_stands_in_its_package_info() {
        // the door's says every stage
        return ROM.stream().filter(rom -> !rom.navn().equals("exchange")).map(rom -> DynamicTest.dynamicTest(rom.navn(), () ->
                assertThat(rom.kjenner()).allSatisfy(kjent -> assertThat(sier(rom)).containsPattern("\\b" + kjent + "\\b"))));
    }

    /** From "may use" to "must not". */
    private static String sier(Rom rom) throws IOException {
        var modul = Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).toAbsolutePath();
        var fil = modul.resolve("src/main/java/no/stillas/hub").resolve(rom.navn()).resolve("package-info.java");
        var bruk = MAY_USE.matcher(Files.readString(fil));
        assertThat(bruk.find()).as("%s says what it may use and what it must not", rom.navn()).isTrue();
        return bruk.group();
    }
}
