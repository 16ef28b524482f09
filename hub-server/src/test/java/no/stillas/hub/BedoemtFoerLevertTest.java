package no.stillas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.stillas.hub.delivery.HandOverJudge;
import no.stillas.hub.delivery.Koeing;
import no.stillas.hub.judgement.Denied;
import no.stillas.hub.judgement.Held;
import no.stillas.hub.judgement.Judged;
import no.stillas.hub.judgement.Passes;
import no.stillas.hub.judgement.Permitted;
import no.stillas.hub.judgement.Redacted;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.NewDelivery;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import org.junit.jupiter.api.Test;

/**
 * Every call in the hub that puts a message in a receiver's queue or hands one over is behind judgement: walked in the
 * byte code, so that a new way to a receiver fails the build until it asks for the proof.
 */
final class BedoemtFoerLevertTest {
    private static final JavaClasses HUBEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.stillas.hub");

    @Test
    void only_judgement_makes_a_judged_message() {
        for (var slag : List.of(Permitted.class, Redacted.class, Held.class, Denied.class)) {
            assertThat(HUBEN.get(slag).getConstructors()).allSatisfy(k -> assertThat(k.getModifiers()).as(k.getFullName())
                    .doesNotContain(JavaModifier.PUBLIC,
                            JavaModifier.PROTECTED));
            assertThat(somKaller(HUBEN, slag, "<init>")).as(slag.getSimpleName())
                    .allMatch(hvem -> hvem.startsWith("no.stillas.hub.judgement."));
        }
        assertThat(Judged.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Passes.class, Held.class, Denied.class);
        assertThat(Passes.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Permitted.class, Redacted.class);
    }

    @Test
    void a_message_is_queued_in_one_place_and_that_place_asks_for_the_proof() {
        assertThat(somLeggerMeldinger(HUBEN)).containsExactly(Koeing.class.getName());
        assertThat(enheterSom(HUBEN.get(Koeing.class), til(Batch.class, "enqueue"))).isNotEmpty()
                .allSatisfy(metode -> assertThat(krever(metode, Passes.class)).as(metode.getFullName()).isTrue());
    }

    @Test
    void a_message_is_handed_over_in_one_place_and_that_place_asks_for_the_proof() {
        assertThat(somKaller(HUBEN, Delivery.Builder.class, "setMessage"))
                .containsExactly("no.stillas.hub.delivery.Overleveringsarbeid");
        assertThat(enheterSom(HUBEN.get("no.stillas.hub.delivery.Overleveringsarbeid"), til(Delivery.Builder.class, "setMessage")))
                .isNotEmpty().allSatisfy(metode ->
                        assertThat(krever(metode, HandOverJudge.Verdict.Pass.class)).as(metode.getFullName()).isTrue());
        assertThat(somKaller(HUBEN, ReceiveResponse.Builder.class, "setDelivery")).containsExactly("no.stillas.hub.delivery.Runde");
        assertThat(somKaller(HUBEN, "no.stillas.hub.delivery.Utlevering$Resultat$Send", "<init>")).containsExactlyInAnyOrder(
                "no.stillas.hub.delivery.Overleveringsarbeid", "no.stillas.hub.delivery.Hubpostarbeid");
    }

    @Test
    void a_message_is_printed_in_one_place_and_that_place_asks_for_the_proof() {
        var print = "no.stillas.hub.delivery.Utskrift";
        var sted = "no.stillas.hub.delivery.Utskriftsarbeid";
        assertThat(somKaller(HUBEN, print, "av")).containsExactly(sted);
        assertThat(HUBEN.get(sted).getMethodCallsFromSelf().stream()
                .filter(k -> k.getTargetOwner().getName().equals(print) && k.getName().equals("av"))
                .map(JavaAccess::getOrigin)).isNotEmpty().allSatisfy(metode ->
                        assertThat(krever(metode, HandOverJudge.Verdict.Pass.class)).as(metode.getFullName()).isTrue());
        assertThat(somKaller(new ClassFileImporter().importPackages("no.stillas.hub.delivery"), print, "av"))
                .as("a way around is seen").contains("no.stillas.hub.delivery.UtskriftTest");
    }

    @Test
    void a_stored_document_is_opened_to_be_read_in_one_place_and_that_place_asks_the_judge() {
        var lest = "no.stillas.hub.stillas.Lest";
        var sted = "no.stillas.hub.stillas.Dokumentlesing";
        assertThat(somKaller(HUBEN, lest, "<init>")).containsExactly(sted);
        assertThat(somKaller(HUBEN, HandOverJudge.class, "overlevering")).contains(sted);
        assertThat(HUBEN.get(sted).getMethodCallsFromSelf()).as("what the judge lets pass, and not what is stored")
                .anyMatch(k -> k.getTargetOwner().isEquivalentTo(HandOverJudge.Verdict.Pass.class) && k.getName().equals("melding"));
    }

    @Test
    void a_verdict_that_lets_go_holds_the_proof_and_only_the_door_gives_one() {
        for (var slag : List.of(HandOverJudge.Verdict.Pass.class, HandOverJudge.Release.Frigi.class)) {
            assertThat(HUBEN.get(slag).getConstructors())
                    .allSatisfy(k -> assertThat(krever(k, Passes.class)).as(k.getFullName()).isTrue());
            assertThat(somKaller(HUBEN, slag, "<init>")).containsExactly("no.stillas.hub.exchange.Overlevering");
        }
    }

    @Test
    void a_way_around_is_seen() {
        var medSnarvei = new ClassFileImporter().importClasses(Snarvei.class, Koeing.class);
        assertThat(somLeggerMeldinger(medSnarvei)).contains(Snarvei.class.getName());
        assertThat(enheterSom(medSnarvei.get(Snarvei.class), til(Batch.class, "enqueue")))
                .noneMatch(metode -> krever(metode, Passes.class));
        assertThat(somKaller(medSnarvei, Delivery.Builder.class, "setMessage")).contains(Snarvei.class.getName());
    }

    /** Classes that make deliveries and know the kind of those that carry a message. */
    private static Set<String> somLeggerMeldinger(JavaClasses klasser) {
        var alle = new TreeSet<String>();
        for (var klasse : klasser) {
            boolean lager = klasse.getConstructorCallsFromSelf().stream().anyMatch(k -> k.getTargetOwner().isEquivalentTo(NewDelivery.class));
            boolean melding = klasse.getFieldAccessesFromSelf().stream()
                    .anyMatch(f -> f.getTargetOwner().isEquivalentTo(DeliveryKind.class) && f.getName().equals("MESSAGE"));
            if (lager && melding) {
                alle.add(klasse.getName());
            }
        }
        return alle;
    }

    private static Set<String> somKaller(JavaClasses klasser, Class<?> eier, String navn) {
        return somKaller(klasser, eier.getName(), navn);
    }

    private static Set<String> somKaller(JavaClasses klasser, String eier, String navn) {
        var alle = new TreeSet<String>();
        for (var klasse : klasser) {
            klasse.getAccessesFromSelf().stream()
                    .filter(a -> a.getTargetOwner().getName().equals(eier) && a.getName().equals(navn))
                    .forEach(_ -> alle.add(klasse.getName()));
        }
        return alle;
    }

    private static List<JavaCodeUnit> enheterSom(JavaClass klasse, Predicate<JavaAccess<?>> kall) {
        return klasse.getAccessesFromSelf().stream().filter(kall).map(JavaAccess::getOrigin).distinct().toList();
    }

    private static Predicate<JavaAccess<?>> til(Class<?> eier, String navn) {
        return a -> a.getTargetOwner().getName().equals(eier.getName()) && a.getName().equals(navn);
    }

    private static boolean krever(JavaCodeUnit metode, Class<?> bevis) {
        return metode.getRawParameterTypes().stream().anyMatch(p -> p.isAssignableTo(bevis));
    }

    /** What must not be written: queues and hands over what nobody has judged. */
    static final class Snarvei {
        void legg(no.stillas.hub.ledger.StoredMessage melding, Batch batch) {
            batch.enqueue(new NewDelivery(melding.id(), melding.receiverUnit(), melding.conversation(), melding.lane(),
                    DeliveryKind.MESSAGE, java.util.Optional.of(melding.id()), com.google.protobuf.ByteString.EMPTY,
                    melding.accepted(), java.util.Optional.empty()));
        }

        Delivery overlever(no.stillas.proto.exchange.v1.DeliveredMessage melding) {
            return Delivery.newBuilder().setMessage(melding).build();
        }
    }
}
