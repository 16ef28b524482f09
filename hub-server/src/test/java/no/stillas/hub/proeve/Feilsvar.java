package no.stillas.hub.proeve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The error of a call, with its details. */
public record Feilsvar(com.google.rpc.Status status) {
    public static Feilsvar av(ThrowingCallable kall) {
        var feil = catchThrowableOfType(StatusRuntimeException.class, kall);
        assertThat(feil).as("the call was to fail").isNotNull();
        return new Feilsvar(StatusProto.fromThrowable(feil));
    }

    public Feilsvar har(Status.Code kode) {
        assertThat(Status.fromCodeValue(status.getCode()).getCode()).as(status.toString()).isEqualTo(kode);
        return this;
    }

    /** The reason of the error. */
    public String grunn() {
        return detalj(ErrorInfo.class).getReason();
    }

    /** Fields that are wrong. */
    public List<String> felt() {
        return detalj(BadRequest.class).getFieldViolationsList().stream().map(BadRequest.FieldViolation::getField).toList();
    }

    private <M extends Message> M detalj(Class<M> type) {
        return status.getDetailsList().stream().filter(d -> d.is(type)).findFirst().map(d -> pakkUt(d, type)).orElseThrow();
    }

    private static <M extends Message> M pakkUt(Any any, Class<M> type) {
        try {
            return any.unpack(type);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
