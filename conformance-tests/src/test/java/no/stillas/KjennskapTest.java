package no.stillas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedOutputStream;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stillas.proto.Kanonisk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which module may know of which, and inside the adapters which room. */
final class KjennskapTest {
    private static final Pattern GENERERT = Pattern.compile(".*/no/stillas/proto/\\w+/v\\d+/.*");
    /** Without the messages and stubs of the contracts, which know each other alone. */
    private static final JavaClasses HUSET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(sted -> !sted.matches(GENERERT))
            .importPackages("no.stillas");
    private static final String SDK = "no.stillas.adapter.sdk";

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.<ArchRule>of(
                        noClasses().that().resideInAPackage("no.stillas.proto..")
                                .should().dependOnClassesThat(resideInAnyPackage(
                                        "no.stillas.hub..", "no.stillas.adapter..", "no.stillas.demo..", "no.stillas.last..",
                                        "no.stillas.tilgang..", "no.stillas.konformitet.."))
                                .because("the contracts know nobody that keeps them"),
                        noClasses().that().doNotBelongToAnyOf(Kanonisk.class)
                                .and().resideOutsideOfPackage("no.stillas.hub.ledger.merkle")
                                .should().callMethod(MessageDigest.class, "getInstance", String.class)
                                .orShould().callMethod(CodedOutputStream.class, "useDeterministicSerialization")
                                .because("a message has the same bytes and the same sum with everybody; a verifier of the log stands alone"),
                        noClasses().that().resideInAPackage("no.stillas.adapter..")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.hub.."))
                                .because("an agency knows the hub by its contracts, over gRPC"),
                        noClasses().that().resideInAnyPackage("no.stillas.adapter..", "no.stillas.hub..")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.demo..", "no.stillas.last..",
                                        "no.stillas.tilgang..", "no.stillas.konformitet.."))
                                .because("nothing that runs knows a case that it is shown with, a load that it is measured with or a scenario"),
                        noClasses().that().resideInAPackage("no.stillas.hub..")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.adapter.."))
                                .because("the hub knows an agency by what it says, and by no code"),
                        classes().that().resideInAPackage("no.stillas.adapter..").should().resideInAPackage(SDK + "..")
                                .because("what a sector knows is a file, and what all sectors share knows none"),
                        slices().matching(SDK + ".(*)..").should().beFreeOfCycles()
                                .because("a document goes one way in and one way out"),
                        only("", "what an agency system is to the hub follows from the contracts alone"),
                        only("bilde", "taking what is no picture out of a picture is a function of its bytes"),
                        only("ident", "an identifier is a function of its digits"),
                        only("kontroll", "whether a message keeps the contract is asked of the contract", SDK),
                        only("lager", "the store knows no hub and no agency"),
                        only("hub", "the line knows no folder, no sector and no configuration file",
                                SDK, SDK + ".ident", SDK + ".kontroll", SDK + ".lager"),
                        only("mappe", "a folder knows no sector",
                                SDK, SDK + ".bilde", SDK + ".hub", SDK + ".ident", SDK + ".kontroll", SDK + ".lager"),
                        noClasses().that().resideInAnyPackage(SDK, SDK + ".bilde", SDK + ".ident", SDK + ".kontroll", SDK + ".lager")
                                .should().dependOnClassesThat(resideInAnyPackage("io.grpc..", "com.nimbusds..", "picocli.."))
                                .because("only the line has a network, and only the program a command line"),
                        noClasses().that().resideInAnyPackage("no.stillas.demo..", "no.stillas.tilgang..")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.hub.."))
                                .because("what is shown is what a caller outside has: contracts and command lines"),
                        noClasses().that().resideInAPackage("no.stillas.last..")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.hub..")
                                        .and(not(resideInAPackage("no.stillas.hub.identity"))))
                                .because("what is measured is what a caller outside has, with a development token"),
                        noClasses().that().resideInAPackage("no.stillas.last..")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.adapter..")
                                        .and(not(resideInAPackage(SDK + ".ident"))))
                                .because("a load is put on the hub, and on no adapter"),
                        noClasses().that().resideInAPackage("no.stillas.demo..")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.last.."))
                                .because("a case is played, not measured"),
                        noClasses().that().resideInAPackage("no.stillas.tilgang..")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.hub..", "no.stillas.adapter..",
                                        "no.stillas.demo..", "no.stillas.last..", "no.stillas.konformitet.."))
                                .because("what everyone needs knows nobody who needs it"),
                        noClasses().that().resideInAPackage("no.stillas.konformitet..")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.demo..", "no.stillas.last.."))
                                .because("a scenario is no case and no load"),
                        noClasses().that().resideInAPackage("no.stillas.konformitet..")
                                .and().resideOutsideOfPackage("no.stillas.konformitet.hub")
                                .should().dependOnClassesThat(resideInAPackage("no.stillas.hub.."))
                                .because("a step does what an agency system does, over gRPC"),
                        noClasses().that().resideInAPackage("no.stillas.konformitet.sertifikat..")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.konformitet.hub", "no.stillas.konformitet.steg"))
                                .because("a system is tried without a hub, by cases that are no scenarios"),
                        noClasses().that().resideInAPackage("no.stillas.konformitet.sertifikat.motpart")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.konformitet.sertifikat",
                                        "no.stillas.konformitet.sertifikat.steg", "io.cucumber.."))
                                .because("the hub that a system meets keeps the contract and knows no case"),
                        noClasses().that().resideInAPackage("no.stillas.konformitet.skjema")
                                .should().dependOnClassesThat(resideInAnyPackage("no.stillas.konformitet.steg", "no.stillas.konformitet.hub",
                                        "io.grpc..", "io.cucumber.."))
                                .because("a table is read by the contracts alone"))
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> regel.check(HUSET)));
    }

    /** One room of what all sectors share knows of the adapters' house these rooms and its own. */
    private static ArchRule only(String rom, String fordi, String... kjenner) {
        var egen = rom.isEmpty() ? SDK : SDK + "." + rom;
        var kjente = Stream.concat(Stream.of(egen), List.of(kjenner).stream()).toArray(String[]::new);
        DescribedPredicate<JavaClass> annet = resideInAPackage("no.stillas.adapter..").and(not(resideInAnyPackage(kjente)));
        return noClasses().that().resideInAPackage(egen).should().dependOnClassesThat(annet).because(fordi);
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        try (var alle = Files.walk(Path.of(".."))) {
            var pakker = alle.filter(f -> f.toString().contains("src/main/java") && f.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
            assertThat(pakker).hasSizeGreaterThan(50).allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
        }
    }
}
