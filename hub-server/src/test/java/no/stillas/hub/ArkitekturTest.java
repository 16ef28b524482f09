package no.stillas.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which room may know of which. */
final class ArkitekturTest {
    private static final JavaClasses HUBEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.stillas.hub");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                        noClasses().that().resideInAPackage("..judgement..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "io.micronaut..", "java.sql..", "io.grpc..", "org.slf4j..", "jakarta..")
                                .because("judging is a pure function of facts and rules"),
                        noClasses().that().resideInAPackage("..judgement..")
                                .should().callMethod(java.time.Instant.class, "now")
                                .orShould().callMethod(java.time.LocalDate.class, "now")
                                .because("the moment of disclosure is one of the facts"),
                        noClasses().that().resideInAPackage("..judgement..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "..admission..", "..exchange..", "..ledger..", "..delivery..", "..directory..",
                                        "..fact", "..fakta..", "..casefacts..", "..consent..", "..person..")
                                .because("judgement knows no stage and no store"),
                        noClasses().that().resideInAPackage("..ledger..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "..exchange..", "..delivery..", "..judgement..", "..consent..", "..directory..")
                                .because("the commit stage stores what the others decide"),
                        noClasses().that().resideInAPackage("..delivery..")
                                .should().dependOnClassesThat().resideInAnyPackage("..exchange..", "..admission..")
                                .because("a message goes one way through the house"),
                        noClasses().that().resideInAPackage("..dokument..")
                                .should().dependOnClassesThat().resideInAnyPackage("..ledger..", "..exchange..", "..fact")
                                .because("what a document holds follows from the document and its contract alone"),
                        noClasses().that().resideInAPackage("..directory..")
                                .should().dependOnClassesThat().resideInAnyPackage("..exchange..", "..ledger..", "..delivery..")
                                .because("the directory is a snapshot that knows no message"),
                        noClasses().that().resideOutsideOfPackages("..exchange..", "..cli..")
                                .should().dependOnClassesThat().resideInAPackage("..exchange..")
                                .because("nobody but the command line stands outside the door"))
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> ((ArchRule) regel).check(HUBEN)));
    }
}
