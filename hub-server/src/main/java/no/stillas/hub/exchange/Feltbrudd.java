package no.stillas.hub.exchange;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.Status;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.exchange.v1.FieldViolation;

/** Field violations of a status, as a stream's answer carries them. */
final class Feltbrudd {
    private Feltbrudd() {}

    static List<FieldViolation> av(Status status) {
        var brudd = new ArrayList<FieldViolation>();
        for (var detalj : status.getDetailsList()) {
            if (detalj.is(BadRequest.class)) {
                try {
                    detalj.unpack(BadRequest.class).getFieldViolationsList().forEach(f -> brudd.add(
                            FieldViolation.newBuilder().setField(f.getField()).setDescription(f.getDescription()).build()));
                } catch (InvalidProtocolBufferException e) {
                    throw new IllegalStateException("a detail that the hub made cannot be read", e);
                }
            }
        }
        return brudd;
    }
}
