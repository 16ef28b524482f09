package no.stillas.hub.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.BindableService;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/**
 * A service whose callers are told when their bytes are no message: {@code INVALID_ARGUMENT}. gRPC itself parses where no
 * interceptor can see it, answers {@code UNKNOWN}, and writes a stack trace to the log for each.
 */
final class Lesbar implements ServerInterceptor {
    private Lesbar() {}

    static ServerServiceDefinition av(BindableService tjeneste) {
        return ServerInterceptors.intercept(ServerInterceptors.useInputStreamMessages(tjeneste.bindService()), new Lesbar());
    }

    @Override
    public <Q, S> ServerCall.Listener<Q> interceptCall(ServerCall<Q, S> kall, Metadata hode, ServerCallHandler<Q, S> videre) {
        return new SimpleForwardingServerCallListener<>(videre.startCall(kall, hode)) {
            private boolean uleselig;

            @Override
            public void onMessage(Q bytes) {
                if (uleselig) {
                    return;
                }
                try {
                    super.onMessage(bytes);
                } catch (StatusRuntimeException e) {
                    if (!(e.getCause() instanceof InvalidProtocolBufferException)) {
                        throw e;
                    }
                    uleselig = true;
                    var feil = Feil.ugyldig("request", "the bytes are not the protobuf message that the method takes");
                    var detaljer = feil.getTrailers();
                    kall.close(Status.fromThrowable(feil), detaljer == null ? new Metadata() : detaljer);
                    // to the service the call is broken off: it lets go of what it holds
                    super.onCancel();
                }
            }

            @Override
            public void onHalfClose() {
                if (!uleselig) {
                    super.onHalfClose();
                }
            }

            @Override
            public void onReady() {
                if (!uleselig) {
                    super.onReady();
                }
            }

            @Override
            public void onCancel() {
                if (!uleselig) {
                    super.onCancel();
                }
            }

            @Override
            public void onComplete() {
                if (!uleselig) {
                    super.onComplete();
                }
            }
        };
    }
}
