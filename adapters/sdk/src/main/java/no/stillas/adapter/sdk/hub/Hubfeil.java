package no.stillas.adapter.sdk.hub;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.RetryInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.FieldViolation;

/** What a gRPC status from the hub means for the one who called. */
final class Hubfeil {
    private Hubfeil() {}

    /**
     * Whether the same call may succeed later, the caller's message being what it is. What the hub does not explain
     * ({@code UNKNOWN}, {@code INTERNAL}) counts as passing: nothing that an agency hands in is given up for a fault that
     * is not its own; so does a token that does not hold, which somebody must mend.
     */
    static boolean forbigaaende(StatusRuntimeException feil) {
        return switch (feil.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, CANCELLED, UNKNOWN, INTERNAL, DATA_LOSS,
                    UNAUTHENTICATED -> true;
            case OK, INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, FAILED_PRECONDITION, OUT_OF_RANGE,
                    UNIMPLEMENTED -> false;
        };
    }

    /** As the hub would have said it on a stream. */
    static Fault fault(StatusRuntimeException feil) {
        var beskrivelse = feil.getStatus().getDescription();
        return Fault.newBuilder()
                .setCode(feil.getStatus().getCode().value())
                .setMessage(beskrivelse == null ? feil.getStatus().getCode().name() : beskrivelse)
                .addAllViolations(detalj(feil, BadRequest.class).map(Hubfeil::felt).orElse(List.of()))
                .build();
    }

    /** How long the hub asks for; nothing where it does not say. */
    static Duration ventetid(StatusRuntimeException feil) {
        return detalj(feil, RetryInfo.class)
                .map(info -> Duration.ofSeconds(info.getRetryDelay().getSeconds(), info.getRetryDelay().getNanos()))
                .orElse(Duration.ZERO);
    }

    private static List<FieldViolation> felt(BadRequest feil) {
        return feil.getFieldViolationsList().stream()
                .map(felt -> FieldViolation.newBuilder().setField(felt.getField()).setDescription(felt.getDescription()).build())
                .toList();
    }

    private static <M extends Message> Optional<M> detalj(StatusRuntimeException feil, Class<M> type) {
        var status = StatusProto.fromThrowable(feil);
        if (status == null) {
            return Optional.empty();
        }
        for (Any detalj : status.getDetailsList()) {
            if (detalj.is(type)) {
                try {
                    return Optional.of(detalj.unpack(type));
                } catch (InvalidProtocolBufferException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
