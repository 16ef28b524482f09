package no.stillas.konformitet.steg;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the hub says when a call is wrong. */
final class Feil {
    private static final Set<Code> IKKE_SVAR = EnumSet.of(Code.CANCELLED, Code.UNKNOWN, Code.DEADLINE_EXCEEDED, Code.INTERNAL,
            Code.DATA_LOSS, Code.UNIMPLEMENTED, Code.UNAUTHENTICATED);

    private Feil() {}

    /**
     * Whether this is the hub's answer to what was asked. A call that did not reach it, and one that it broke under, say
     * nothing of what it holds.
     */
    static boolean svar(StatusRuntimeException feil) {
        // a refusal comes as a status alone; what the channel itself says has what went wrong as its cause
        return feil.getCause() == null && feil.getStatus().getCause() == null && !IKKE_SVAR.contains(feil.getStatus().getCode());
    }

    /** Code, words, and each field that is wrong. */
    static String tekst(StatusRuntimeException feil) {
        var tekst = new StringBuilder(feil.getStatus().getCode() + ": " + feil.getStatus().getDescription());
        var status = StatusProto.fromThrowable(feil);
        if (status != null) {
            for (var del : status.getDetailsList()) {
                if (del.is(BadRequest.class)) {
                    try {
                        tekst.append(del.unpack(BadRequest.class).getFieldViolationsList().stream()
                                .map(f -> f.getField() + " " + f.getDescription()).collect(Collectors.joining("; ", " (", ")")));
                    } catch (InvalidProtocolBufferException e) {
                        tekst.append(" (uleselige detaljer)");
                    }
                }
            }
        }
        return tekst.toString();
    }
}
