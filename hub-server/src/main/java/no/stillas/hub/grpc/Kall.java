package no.stillas.hub.grpc;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves a call on a virtual thread of its own, in the call's context, so that it may block. What it throws becomes the
 * call's status; what is no status is a defect, logged by its class and told as {@code INTERNAL} without a text from
 * inside.
 */
public final class Kall {
    private static final Logger LOG = System.getLogger(Kall.class.getName());
    private static final Executor TRAADER = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("kall-", 0).factory());

    private Kall() {}

    /** One answer. */
    public static <S> void svar(StreamObserver<S> ut, Supplier<S> arbeid) {
        kjoer(ut, () -> {
            ut.onNext(arbeid.get());
            ut.onCompleted();
        });
    }

    /** Any number of answers; {@code arbeid} ends the stream itself. */
    public static void kjoer(StreamObserver<?> ut, Runnable arbeid) {
        TRAADER.execute(Context.current().wrap(() -> {
            try {
                arbeid.run();
            } catch (StatusRuntimeException e) {
                ut.onError(e);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a call failed by a defect: " + e.getClass().getName() + " at " + sted(e));
                ut.onError(Status.INTERNAL.withDescription("the hub failed; nothing of the call was promised")
                        .asRuntimeException());
            }
        }));
    }

    /** Where it was thrown, without its message: a message can hold what came in. */
    private static String sted(Throwable e) {
        return e.getStackTrace().length == 0 ? "unknown" : e.getStackTrace()[0].toString();
    }
}
