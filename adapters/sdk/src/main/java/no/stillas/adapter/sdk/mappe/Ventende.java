package no.stillas.adapter.sdk.mappe;

import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the hub holds: asked after now and then, and when a receipt or a notice comes, since the hub's own word is worth
 * more than the order in which its notices reach us.
 */
final class Ventende {
    private static final Logger LOGG = LoggerFactory.getLogger(Ventende.class);

    private final Mapper mapper;
    private final Innsending innsending;
    private final Consumer<Envelope> sendt;

    Ventende(Mapper mapper, Innsending innsending, Consumer<Envelope> sendt) {
        this.mapper = mapper;
        this.innsending = innsending;
        this.sendt = sendt;
    }

    /** Asks after each, and moves what does not wait any more. */
    void se() throws IOException {
        try (var alle = Files.newDirectoryStream(mapper.venter(), "[!.]*" + Filnavn.JSON)) {
            for (var fil : alle) {
                try {
                    var envelope = Json.envelope(Files.readAllBytes(fil));
                    flytt(fil, envelope, innsending.status(envelope.getMessageId()));
                } catch (StatusRuntimeException e) {
                    LOGG.info("what is held could not be asked after: {}", e.getStatus().getCode());
                }
            }
        }
    }

    private void flytt(Path fil, Envelope envelope, GetStatusResponse status) throws IOException {
        switch (status.getState()) {
            case MESSAGE_STATE_HELD, MESSAGE_STATE_UNSPECIFIED, UNRECOGNIZED -> { }
            case MESSAGE_STATE_QUEUED, MESSAGE_STATE_HANDED_OVER, MESSAGE_STATE_ACKED, MESSAGE_STATE_ACCEPTED,
                    MESSAGE_STATE_REJECTED, MESSAGE_STATE_QUARANTINED -> {
                sendt.accept(envelope);
                legg(fil, mapper.sendt(), svar(status));
            }
            case MESSAGE_STATE_DENIED, MESSAGE_STATE_EXPIRED, MESSAGE_STATE_STOPPED, MESSAGE_STATE_RECALLED -> {
                var svar = Utmappe.medNummer(envelope, svar(status));
                Json.skriv(mapper.avvist().resolve(navn(fil) + Filnavn.GRUNN), svar);
                legg(fil, mapper.avvist(), svar);
            }
        }
    }

    /** The name was nobody else's when the file was picked up, and is kept by the file itself. */
    private void legg(Path fil, Path mappe, SubmitStreamResponse svar) throws IOException {
        Json.skriv(mapper.svar().resolve(navn(fil) + Filnavn.JSON), svar);
        Filer.flytt(fil, mappe.resolve(fil.getFileName()));
    }

    private static SubmitStreamResponse svar(GetStatusResponse status) {
        return SubmitStreamResponse.newBuilder()
                .setMessageId(status.getMessageId())
                .setAnswer(SubmitResponse.newBuilder().setMessageId(status.getMessageId()).setDecision(status.getDecision()))
                .build();
    }

    private static String navn(Path fil) {
        var navn = fil.getFileName().toString();
        return navn.substring(0, navn.length() - Filnavn.JSON.length());
    }
}
