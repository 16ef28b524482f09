package no.stillas.tilgang;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.Dokumenttyper;

/** A unary call of any service of the contracts, with the request as JSON. */
public final class Kall {
    private final Hubtilgang hub;

    public Kall(Hubtilgang hub) {
        this.hub = hub;
    }

    /**
     * Calls and returns the answer.
     *
     * @param foresporsel the request as JSON; names that the contract does not have are refused
     *
     * @throws io.grpc.StatusRuntimeException when the hub refuses
     * @throws IOException when the case is wrong: no such method, or a request that cannot be read
     */
    public Message kall(String metode, String organisasjonsnummer, String foresporsel) throws IOException {
        var beskrivelse = finn(metode);
        var melding = DynamicMessage.newBuilder(beskrivelse.getInputType());
        try {
            Dokumenttyper.alle().jsonParser().merge(foresporsel, melding);
        } catch (InvalidProtocolBufferException e) {
            throw new IOException(metode + ": " + e.getMessage(), e);
        }
        return kall(metode, organisasjonsnummer, melding.build());
    }

    /**
     * Calls and returns the answer.
     *
     * @throws io.grpc.StatusRuntimeException when the hub refuses
     * @throws IOException when there is no such method
     */
    public Message kall(String metode, String organisasjonsnummer, Message foresporsel) throws IOException {
        var beskrivelse = finn(metode);
        var melding = DynamicMessage.newBuilder(beskrivelse.getInputType()).mergeFrom(foresporsel.toByteString());
        var grpc = io.grpc.MethodDescriptor.<DynamicMessage, DynamicMessage>newBuilder()
                .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(metode)
                .setRequestMarshaller(ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(beskrivelse.getInputType())))
                .setResponseMarshaller(ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(beskrivelse.getOutputType())))
                .build();
        return ClientCalls.blockingUnaryCall(hub.som(organisasjonsnummer), grpc, CallOptions.DEFAULT.withDeadlineAfter(15, TimeUnit.SECONDS), melding.build());
    }

    /**
     * The method of this name, {@code package.Service/Method}.
     *
     * @throws IOException when no contract has it
     */
    public static MethodDescriptor finn(String metode) throws IOException {
        int skille = metode.indexOf('/');
        var tjeneste = metode.substring(0, Math.max(0, skille));
        return Dokumenttyper.alle().filer().stream().flatMap(fil -> fil.getServices().stream())
                .filter(s -> s.getFullName().equals(tjeneste)).flatMap(s -> s.getMethods().stream())
                .filter(m -> m.getName().equals(metode.substring(skille + 1))).findFirst()
                .orElseThrow(() -> new IOException("ingen tjeneste har metoden " + metode));
    }
}
