package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import org.junit.jupiter.api.Test;

/** What every database must do with content and with whom it is about. */
abstract class PersonContract extends WriterContract {
    @Test
    void contentUpToSeveralMegabytesIsKept() {
        SubjectKey child = child("a");
        byte[] large = new byte[4 * 1024 * 1024];
        new Random(1).nextBytes(large);
        StoredMessage sent =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            StoredMessage message =
                                                    message(UUID.randomUUID(), view.subject(child).pseudonym(), State.QUEUED);
                                            batch.message(message);
                                            batch.payload(message.id(), message.child().orElseThrow(), ByteString.copyFrom(large));
                                            return message;
                                        })
                                .about(child));
        assertThat(store.messages().payload(sent.id()))
                .isEqualTo(new Messages.Payload.Content(ByteString.copyFrom(large)));
    }

    @Test
    void aDestroyedMessageIsGoneAndTheOthersStay() {
        StoredMessage gone = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage stays = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.destroyPayload(gone.id());
                                    return "";
                                })
                        .message(gone.id()));
        assertThat(store.messages().payload(gone.id())).isEqualTo(new Messages.Payload.Gone());
        assertThat(store.messages().payload(stays.id())).isInstanceOf(Messages.Payload.Content.class);
        assertThat(store.messages().payload(UUID.randomUUID())).isEqualTo(new Messages.Payload.Never());
        assertThat(store.messages().decisions(gone.id())).hasSize(1);
        assertThat(store.messages().byId(gone.id())).isPresent();
    }

    @Test
    void anErasedChildsContentIsGoneAndItsNumberLeadsNowhere() {
        StoredMessage erased = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage stays = send(child("b"), UUID.randomUUID(), Lane.ORDINARY);
        Pseudonym subject = erased.child().orElseThrow();
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.destroyKey(subject);
                                    batch.forget(subject);
                                    return "";
                                })
                        .about(SubjectKey.known(subject)));
        assertThat(store.messages().payload(erased.id())).isEqualTo(new Messages.Payload.Gone());
        assertThat(store.messages().payload(stays.id())).isInstanceOf(Messages.Payload.Content.class);
        assertThat(store.facts().find(child("a"))).isEmpty();
        StoredMessage later = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        assertThat(later.child()).isNotEqualTo(erased.child());
        assertThat(store.messages().payload(later.id())).isInstanceOf(Messages.Payload.Content.class);
    }

    @Test
    void anAliasLeadsToTheSamePerson() {
        SubjectKey child = child("d-nummer");
        Pseudonym subject = send(child, UUID.randomUUID(), Lane.ORDINARY).child().orElseThrow();
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    batch.alias(child("fødselsnummer"), view.subject(child).pseudonym());
                                    return "";
                                })
                        .about(child));
        assertThat(store.facts().find(child("fødselsnummer"))).contains(subject);
    }

    @Test
    void twoRecordsThatWereJoinedHaveOneHistory() {
        StoredMessage one = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage two = send(child("b"), UUID.randomUUID(), Lane.ORDINARY);
        record(child("a"), UUID.randomUUID(), "fra a");
        record(child("b"), UUID.randomUUID(), "fra b");
        Pseudonym from = two.child().orElseThrow();
        Pseudonym into = one.child().orElseThrow();
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.join(from, into);
                                    return "";
                                })
                        .about(SubjectKey.known(from), SubjectKey.known(into)));
        record(child("b"), UUID.randomUUID(), "senere");
        Subject subject = store.facts().load(Set.of(child("b"))).subject(child("b"));
        assertThat(subject.pseudonym()).isEqualTo(into);
        assertThat(subject.facts()).extracting(fact -> fact.body().toStringUtf8())
                .containsExactlyInAnyOrder("fra a", "fra b", "senere");
        assertThat(subject.latest(FactKind.SAMTYKKE).orElseThrow().body().toStringUtf8()).isEqualTo("senere");
        assertThat(store.messages().byPerson(into, 10)).hasSize(2);
        assertThat(store.messages().byPerson(from, 10)).hasSize(2);
    }
}
