package no.stillas.konformitet.steg;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FeilTest {
    @ParameterizedTest
    @EnumSource(value = Status.Code.class, names = {"INVALID_ARGUMENT", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNAVAILABLE"})
    void what_the_hub_refuses_is_its_answer(Status.Code kode) {
        assertThat(Feil.svar(kode.toStatus().withDescription("Ring 40000004.").asRuntimeException())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Status.Code.class, names = {"CANCELLED", "UNKNOWN", "DEADLINE_EXCEEDED", "INTERNAL",
            "DATA_LOSS", "UNIMPLEMENTED", "UNAUTHENTICATED"})
    void a_call_that_broke_is_not(Status.Code kode) {
        assertThat(Feil.svar(kode.toStatus().asRuntimeException())).isFalse();
    }

    @Test
    void a_hub_that_was_not_reached_has_not_answered() {
        assertThat(Feil.svar(Status.UNAVAILABLE.withCause(new IOException("refused")).asRuntimeException())).isFalse();
    }
}
