package no.stillas.adapter.sdk.lager;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Envelope;

/**
 * A message that the system has handled.
 *
 * @param kvittering what the system says of it
 * @param svar replies that the hub has not answered yet, complete with ids, in order
 */
public record Mottak(ApplicationReceipt kvittering, List<Envelope> svar) {
    public Mottak {
        requireNonNull(kvittering, "kvittering is null");
        svar = List.copyOf(svar);
    }

    public Noekkel noekkel() {
        return Noekkel.melding(kvittering.getAvsender(), kvittering.getMessageId());
    }

    /** What is kept when everything is said: no content. */
    Mottak ferdig() {
        return new Mottak(kvittering, List.of());
    }

    byte[] bytes() throws IOException {
        var ut = new ByteArrayOutputStream();
        kvittering.writeDelimitedTo(ut);
        for (var envelope : svar) {
            envelope.writeDelimitedTo(ut);
        }
        return ut.toByteArray();
    }

    static Mottak av(byte[] bytes) throws IOException {
        var inn = new ByteArrayInputStream(bytes);
        var kvittering = requireNonNull(ApplicationReceipt.parseDelimitedFrom(inn), "empty record");
        var svar = new ArrayList<Envelope>();
        while (inn.available() > 0) {
            svar.add(Envelope.parseDelimitedFrom(inn));
        }
        return new Mottak(kvittering, svar);
    }
}
