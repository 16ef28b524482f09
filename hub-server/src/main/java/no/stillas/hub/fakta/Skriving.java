package no.stillas.hub.fakta;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Writer;

/** Waiting for the writer, and its failures as the caller sees them. */
public final class Skriving {
    private Skriving() {}

    /**
     * The result when it is on disk. Blocks: never on a gRPC thread.
     *
     * @throws io.grpc.StatusRuntimeException what the work threw, {@code RESOURCE_EXHAUSTED} where the lane is full,
     *     {@code UNAVAILABLE} where nothing could be stored
     */
    public static <R> R vent(CompletableFuture<R> framtid) {
        try {
            return framtid.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Writer.QueueFull _ -> throw Feil.forMye("the hub has more to do than it can take in now", 1);
                case Writer.NotStored _ -> throw Feil.utilgjengelig("the hub cannot store now; nothing was changed", "");
                case RuntimeException r -> throw r;
                case null, default -> throw e;
            }
        }
    }
}
