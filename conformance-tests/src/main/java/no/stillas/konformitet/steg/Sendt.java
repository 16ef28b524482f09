package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import io.grpc.StatusRuntimeException;
import java.util.Optional;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitResponse;

/** A message that the scenario has sent, with the hub's answer, or the fault that the call itself ended with. */
record Sendt(String navn, Envelope konvolutt, Optional<SubmitResponse> svar, Optional<StatusRuntimeException> feil) {
    Sendt {
        requireNonNull(navn, "navn is null");
        requireNonNull(konvolutt, "konvolutt is null");
        requireNonNull(svar, "svar is null");
        requireNonNull(feil, "feil is null");
    }

    String id() {
        return konvolutt.getMessageId();
    }

    /** The answer, where there is one. */
    SubmitResponse besvart() {
        return svar.orElseThrow(() -> new AssertionError("huben tok ikke imot «" + navn + "»: "
                + feil.map(Feil::tekst).orElse("")));
    }
}
