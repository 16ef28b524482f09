package no.stillas.hub.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A client that sends whatever bytes it is given. */
final class Raatt extends AbstractBlockingStub<Raatt> {
    private Raatt(Channel kanal, CallOptions valg) {
        super(kanal, valg);
    }

    static Raatt newBlockingStub(Channel kanal) {
        return new Raatt(kanal, CallOptions.DEFAULT);
    }

    @Override
    protected Raatt build(Channel kanal, CallOptions valg) {
        return new Raatt(kanal, valg);
    }

    byte[] kall(String metode, byte[] innhold) {
        return ClientCalls.blockingUnaryCall(getChannel(), metode(metode), getCallOptions(), innhold);
    }

    /** What the hub refuses it with. */
    StatusRuntimeException avvist(String metode, byte[] innhold) {
        return assertThrows(StatusRuntimeException.class, () -> kall(metode, innhold));
    }

    static MethodDescriptor<byte[], byte[]> metode(String navn) {
        return MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(navn)
                .setRequestMarshaller(new Bytes())
                .setResponseMarshaller(new Bytes())
                .build();
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] bytes) {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] parse(InputStream inn) {
            try {
                return inn.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
