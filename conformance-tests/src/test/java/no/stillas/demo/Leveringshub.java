package no.stillas.demo;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.Recorded;

/**
 * A hub that hands one delivery to whoever opens an inbox, also what the real one would not let through, and notes what it
 * is told of it.
 */
final class Leveringshub extends ExchangeServiceGrpc.ExchangeServiceImplBase implements AutoCloseable {
    private final Delivery leveranse;
    private final Server server;
    private final List<ApplicationReceipt> kvitteringer = new CopyOnWriteArrayList<>();
    private final List<String> acket = new CopyOnWriteArrayList<>();

    Leveringshub(Delivery leveranse) throws IOException {
        this.leveranse = leveranse;
        server = NettyServerBuilder.forPort(0).addService(this).build().start();
    }

    int port() {
        return server.getPort();
    }

    List<ApplicationReceipt> kvitteringer() {
        return List.copyOf(kvitteringer);
    }

    List<String> acket() {
        return List.copyOf(acket);
    }

    @Override
    public StreamObserver<ReceiveRequest> receive(StreamObserver<ReceiveResponse> ut) {
        return new StreamObserver<>() {
            @Override
            public void onNext(ReceiveRequest sagt) {
                switch (sagt.getKindCase()) {
                    case OPEN -> ut.onNext(ReceiveResponse.newBuilder().setDelivery(leveranse).build());
                    case ACK -> {
                        acket.add(sagt.getAck().getDeliveryId());
                        bokfoert(sagt.getAck().getDeliveryId());
                    }
                    case APPLICATION_RECEIPT -> {
                        kvitteringer.add(sagt.getApplicationReceipt());
                        bokfoert(sagt.getApplicationReceipt().getMessageId());
                    }
                    case NACK -> bokfoert(sagt.getNack().getDeliveryId());
                    case READ_RECEIPT -> bokfoert(sagt.getReadReceipt().getMessageId());
                    case CREDIT, KIND_NOT_SET -> { }
                }
            }

            private void bokfoert(String id) {
                ut.onNext(ReceiveResponse.newBuilder().setRecorded(Recorded.newBuilder().setId(id)).build());
            }

            @Override
            public void onError(Throwable feil) { }

            @Override
            public void onCompleted() {
                ut.onCompleted();
            }
        };
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
