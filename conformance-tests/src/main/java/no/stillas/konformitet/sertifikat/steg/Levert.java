package no.stillas.konformitet.sertifikat.steg;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;

/** Something that the case has put in the system's inbox. */
record Levert(String navn, Delivery leveranse) {
    Levert {
        requireNonNull(navn, "navn is null");
        requireNonNull(leveranse, "leveranse is null");
    }

    String id() {
        return leveranse.getDeliveryId();
    }

    Envelope envelope() {
        return leveranse.getMessage().getEnvelope();
    }

    String messageId() {
        return envelope().getMessageId();
    }
}
