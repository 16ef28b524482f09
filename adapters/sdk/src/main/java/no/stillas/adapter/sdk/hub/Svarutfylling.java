package no.stillas.adapter.sdk.hub;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.proto.exchange.v1.Envelope;

/** Completes a system's replies with what follows from the document that they answer. What the system has set stands. */
final class Svarutfylling {
    private final String organisasjonsnummer;
    private final InstantSource klokke;

    Svarutfylling(String organisasjonsnummer, InstantSource klokke) {
        this.organisasjonsnummer = organisasjonsnummer;
        this.klokke = klokke;
    }

    List<Envelope> utfyll(Dokument dokument, List<Envelope> svar) {
        var utfylt = new ArrayList<Envelope>();
        for (var ett : svar) {
            utfylt.add(utfyll(dokument, ett, utfylt.size()));
        }
        return utfylt;
    }

    private Envelope utfyll(Dokument dokument, Envelope svar, int nummer) {
        var til = svar.toBuilder();
        if (til.getMessageId().isEmpty()) {
            // from what is the same at every attempt, so that no crash makes two of one reply
            til.setMessageId(Uuid7.avledet(
                    dokument.committed(), dokument.avsender(), dokument.messageId(), dokument.enhet(), Integer.toString(nummer)));
        }
        if (til.getConversationId().isEmpty()) {
            til.setConversationId(dokument.envelope().getConversationId());
        }
        if (til.getInReplyTo().isEmpty()) {
            til.setInReplyTo(dokument.messageId());
        }
        if (!til.hasSender()) {
            til.getSenderBuilder().setOrganisasjonsnummer(organisasjonsnummer).setEnhet(dokument.enhet());
        }
        if (!til.hasReceiver()) {
            til.getReceiverBuilder().setEnhet(dokument.envelope().getSender().getEnhet());
        }
        if (!til.hasCreated()) {
            til.setCreated(tidspunkt(klokke.instant()));
        }
        return til.setTest(til.getTest() || dokument.envelope().getTest()).build();
    }

    private static Timestamp tidspunkt(Instant tid) {
        return Timestamp.newBuilder().setSeconds(tid.getEpochSecond()).setNanos(tid.getNano()).build();
    }
}
