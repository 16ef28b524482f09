package no.stillas.hub;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.Writer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which room may know of which. */
final class ArkitekturTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                        noClasses().that().resideInAPackage("no.stillas.hub.judgement..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "io.micronaut..", "java.sql..", "io.grpc..", "org.slf4j..", "jakarta..")
                                .because("judging is a pure function of facts and rules"),
                        noClasses().that().resideInAPackage("no.stillas.hub.judgement..")
                                .should().callMethod(java.time.Instant.class, "now")
                                .orShould().callMethod(java.time.LocalDate.class, "now")
                                .because("the moment of disclosure is one of the facts"),
                        noClasses().that().resideInAPackage("no.stillas.hub.judgement..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "no.stillas.hub.admission..", "no.stillas.hub.exchange..", "no.stillas.hub.ledger..", "no.stillas.hub.delivery..", "no.stillas.hub.directory..",
                                        "no.stillas.hub.fact", "no.stillas.hub.fakta..", "no.stillas.hub.casefacts..", "no.stillas.hub.consent..", "no.stillas.hub.person..")
                                .because("judgement knows no stage and no store"),
                        noClasses().that().resideInAPackage("no.stillas.hub.ledger..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "no.stillas.hub.exchange..", "no.stillas.hub.delivery..", "no.stillas.hub.judgement..", "no.stillas.hub.consent..", "no.stillas.hub.directory..")
                                .because("the commit stage stores what the others decide"),
                        noClasses().that().resideInAPackage("no.stillas.hub.delivery..")
                                .should().dependOnClassesThat().resideInAnyPackage("no.stillas.hub.exchange..", "no.stillas.hub.admission..")
                                .because("a message goes one way through the house"),
                        noClasses().that().resideInAPackage("no.stillas.hub.dokument..")
                                .should().dependOnClassesThat().resideInAnyPackage("no.stillas.hub.ledger..", "no.stillas.hub.exchange..", "no.stillas.hub.fact")
                                .because("what a document holds follows from the document and its contract alone"),
                        noClasses().that().resideInAPackage("no.stillas.hub.directory..")
                                .should().dependOnClassesThat().resideInAnyPackage("no.stillas.hub.exchange..", "no.stillas.hub.ledger..", "no.stillas.hub.delivery..")
                                .because("the directory is a snapshot that knows no message"),
                        noClasses().that().resideOutsideOfPackages("no.stillas.hub.exchange..", "no.stillas.hub.cli..")
                                .should().dependOnClassesThat().resideInAPackage("no.stillas.hub.exchange..")
                                .because("nobody but the command line stands outside the door"),
                        noClasses().that().resideOutsideOfPackages("no.stillas.hub.oppgave..", "no.stillas.hub.ledger..")
                                .should().callConstructorWhere(describe("it makes a task",
                                        kall -> kall.getTargetOwner().isEquivalentTo(TaskRow.class)))
                                .because("tasks are made one way, of the contract's closed set of kinds: Oppgave.til"),
                        noClasses().that().resideInAPackage("no.stillas.hub.oppgave..")
                                .should().dependOnClassesThat().resideInAnyPackage(
                                        "no.stillas.hub.delivery..", "no.stillas.hub.consent..", "no.stillas.hub.stillas..", "no.stillas.hub.directory..")
                                .because("a task does not know where it comes from"),
                        noClasses().that().resideOutsideOfPackages(
                                        "no.stillas.hub.database..", "no.stillas.hub.fact..", "no.stillas.hub.ledger..")
                                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..")
                                .because("tables are known by the rooms that keep them"),
                        noClasses().that().resideInAPackage("no.stillas.hub.fact..")
                                .should().callMethod(java.sql.PreparedStatement.class, "executeUpdate")
                                .orShould().callMethod(java.sql.PreparedStatement.class, "executeBatch")
                                .because("facts are added by the ledger's writer, under the lock of the person's row"),
                        noClasses().that().resideInAnyPackage("no.stillas.hub.oppgave..", "no.stillas.hub.rapport..")
                                .should().dependOnClassesThat().areAssignableTo(Writer.class)
                                .because("a task is written by the one that has cause for it, and counting changes nothing"),
                        noClasses().that().resideInAnyPackage(
                                        "no.stillas.hub.avtale..", "no.stillas.hub.casefacts..", "no.stillas.hub.fact", "no.stillas.hub.fakta..",
                                        "no.stillas.hub.identitetsnummer..", "no.stillas.hub.innsyn..", "no.stillas.hub.kryptering..",
                                        "no.stillas.hub.noekkel..", "no.stillas.hub.person..", "no.stillas.hub.rapport..", "no.stillas.hub.stillas..")
                                .should().dependOnClassesThat().resideInAPackage("org.slf4j..")
                                .because("who has a person or a key in hand logs nothing"),
                        noClasses().that().resideOutsideOfPackage("no.stillas.hub.cli..")
                                .should().callMethod(java.time.Instant.class, "now")
                                .orShould().callMethod(java.time.LocalDate.class, "now")
                                .orShould().callMethod(java.lang.System.class, "currentTimeMillis")
                                .because("the moment is an argument, or comes from the hub's one clock"),
                        noClasses().that().resideOutsideOfPackages("no.stillas.hub.exchange..", "no.stillas.hub.innsyn..",
                                        "no.stillas.hub.stillas..", "no.stillas.hub.revisjon..", "no.stillas.hub.judgement..")
                                .should().dependOnClassesThat().areAssignableTo(Judgement.class)
                                .because("who judges is the door, what may be told, and who looks at a judgement that stands"))
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> ((ArchRule) regel).check(Huset.HUBEN)));
    }
}
