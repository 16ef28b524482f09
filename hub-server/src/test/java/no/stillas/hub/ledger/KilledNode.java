package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.kryptering.KeyRing;

/** A node in a process of its own that accepts until it is killed, and says which message it has acknowledged. */
final class KilledNode {
    private KilledNode() {}

    public static void main(String[] arguments) {
        Store store = open(Path.of(arguments[0]));
        Thread[] callers = new Thread[8];
        for (int i = 0; i < callers.length; i++) {
            callers[i] = Thread.ofVirtual().start(() -> {
                while (true) {
                    System.out.println(StoreContract.get(accept(store)));
                }
            });
        }
        for (Thread caller : callers) {
            try {
                caller.join();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    static Store open(Path folder) {
        return Store.open(
                Database.of(TestDatabases.h2(folder)),
                KeyRing.open(folder.resolve("noekler"), "hub.example", true),
                new Shards(1, "hub.example/logg"),
                () -> Samples.NOW,
                WriterSettings.standard());
    }

    private static CompletableFuture<String> accept(Store store) {
        SubjectKey child = Samples.child("barn");
        UUID conversation = UUID.randomUUID();
        return store.writer().submit(Lane.ORDINARY, TestWork.<String>of((view, batch) -> {
            StoredMessage message = Samples.message(conversation, view.subject(child).pseudonym(), State.QUEUED);
            batch.message(message);
            batch.payload(message.id(), message.child().orElseThrow(), ByteString.copyFromUtf8(message.id().toString()));
            batch.enqueue(Samples.delivery(message));
            batch.leaf(Samples.leaf(LeafKind.SUBMISSION));
            return message.id().toString();
        }).then((id, committed) -> id + " " + committed.leafIndex() + " .").about(child).in(conversation));
    }
}
