package no.stillas.konformitet.steg;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.stream.Collectors;

/** What the hub says when a call is wrong. */
final class Feil {
    private Feil() {}

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
