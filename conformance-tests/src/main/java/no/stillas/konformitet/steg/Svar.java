package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import io.grpc.StatusRuntimeException;
import java.util.Optional;

/** What a call was answered with: a message, or a fault. */
record Svar(String metode, Optional<Message> melding, Optional<StatusRuntimeException> feil) {
    Svar {
        requireNonNull(metode, "metode is null");
        requireNonNull(melding, "melding is null");
        requireNonNull(feil, "feil is null");
    }
}
