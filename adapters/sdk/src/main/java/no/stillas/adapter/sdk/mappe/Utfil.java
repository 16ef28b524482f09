package no.stillas.adapter.sdk.mappe;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.bilde.Bilderens;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.adapter.sdk.kontroll.Plikt;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Fault;

/** Reads what the system has dropped, completes it, and says early what the hub would refuse. */
final class Utfil {
    private static final int STOERST = 16 << 20;

    /** What came of reading. */
    sealed interface Lest {
        /**
         * Ready to be sent.
         *
         * @param utelatt names and codes of the file that the contract does not have, and that are not sent
         */
        record Klar(Envelope envelope, List<Feltfeil> utelatt) implements Lest {}

        /** Not to be sent. */
        record Feil(Fault fault) implements Lest {}
    }

    private final Oppsett oppsett;
    private final Mottakslager lager;

    Utfil(Oppsett oppsett, Mottakslager lager) {
        this.oppsett = oppsett;
        this.lager = lager;
    }

    Lest les(byte[] innhold) throws IOException {
        if (innhold.length > STOERST) {
            return ulest("Filen er for stor: høyst 3 MiB vedlegg i én melding.");
        }
        Envelope.Builder envelope;
        List<Feltfeil> utelatt = List.of();
        try {
            envelope = Json.envelope(innhold).toBuilder();
        } catch (InvalidProtocolBufferException e) {
            // a duty and what is urgent goes without what the contract does not know, as the hub itself would take it
            var mildt = Json.utenUkjente(innhold).filter(Plikt::ellerHaster);
            if (mildt.isEmpty()) {
                return ulest("Filen er ikke en melding: " + e.getMessage());
            }
            envelope = mildt.get().toBuilder();
            utelatt = Ukjent.i(innhold);
        }
        utfyll(envelope);
        var feil = new ArrayList<>(vedlegg(envelope));
        feil.addAll(avsender(envelope));
        var ferdig = envelope.build();
        feil.addAll(Kontraktkontroll.utgaaende(ferdig));
        feil.addAll(oppsett.kontroll().apply(ferdig));
        // a duty and what is urgent is never stopped for its form: the hub makes tasks of the gaps
        return feil.isEmpty() || Plikt.ellerHaster(ferdig)
                ? new Lest.Klar(ferdig, utelatt)
                : feil("Meldingen holder ikke kontrakten: " + feil.getFirst().felt() + ": " + feil.getFirst().beskrivelse(), feil);
    }

    private void utfyll(Envelope.Builder envelope) throws IOException {
        var naa = oppsett.drift().klokke().instant();
        if (envelope.getMessageId().isEmpty()) {
            envelope.setMessageId(Uuid7.ny(naa, oppsett.drift().tilfeldig()));
        }
        if (envelope.getConversationId().isEmpty()) {
            var kjent = envelope.getInReplyTo().isEmpty() ? null : lager.samtaleFor(envelope.getInReplyTo()).orElse(null);
            envelope.setConversationId(kjent == null ? Uuid7.ny(naa, oppsett.drift().tilfeldig()) : kjent);
        }
        if (!envelope.hasCreated()) {
            envelope.setCreated(Timestamp.newBuilder().setSeconds(naa.getEpochSecond()).setNanos(naa.getNano()));
        }
        var avsender = envelope.getSenderBuilder();
        if (avsender.getOrganisasjonsnummer().isEmpty()) {
            avsender.setOrganisasjonsnummer(oppsett.organisasjonsnummer());
        }
        if (avsender.getEnhet().isEmpty()) {
            avsender.setEnhet(oppsett.enhet());
        }
    }

    private List<Feltfeil> avsender(Envelope.Builder envelope) {
        var feil = new ArrayList<Feltfeil>();
        if (!envelope.getSender().getOrganisasjonsnummer().equals(oppsett.organisasjonsnummer())) {
            feil.add(new Feltfeil("sender.organisasjonsnummer", "is not that of this folder's organisation"));
        }
        if (!envelope.getSender().getEnhet().equals(oppsett.enhet())) {
            feil.add(new Feltfeil("sender.enhet", "is not this folder's unit"));
        }
        return feil;
    }

    /** The hash that the system gave is held against the file that it gave, and replaced by that of the cleaned one. */
    private static List<Feltfeil> vedlegg(Envelope.Builder envelope) {
        var feil = new ArrayList<Feltfeil>();
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            var sti = "attachments[" + i + "].";
            var vedlegg = envelope.getAttachments(i);
            if (!vedlegg.getSha256().isEmpty() && !vedlegg.getSha256().equals(Kanonisk.sha256(vedlegg.getInnhold()))) {
                feil.add(new Feltfeil(sti + "sha256", "is not the SHA-256 of innhold"));
                continue;
            }
            try {
                envelope.setAttachments(i, renset(vedlegg));
            } catch (IOException e) {
                feil.add(new Feltfeil(sti + "innhold", "is not a picture that metadata can be taken out of"));
                envelope.setAttachments(i, vedlegg.toBuilder().setSha256(Kanonisk.sha256(vedlegg.getInnhold())));
            }
        }
        return feil;
    }

    private static Attachment renset(Attachment vedlegg) throws IOException {
        var innhold = Bilderens.gjelder(vedlegg.getMedietype())
                ? ByteString.copyFrom(Bilderens.rens(vedlegg.getInnhold().toByteArray(), vedlegg.getMedietype()))
                : vedlegg.getInnhold();
        return vedlegg.toBuilder().setInnhold(innhold).setSha256(Kanonisk.sha256(innhold)).build();
    }

    /** What cannot be read may be a duty: whoever wrote it is told whom to ring. */
    private static Lest ulest(String tekst) {
        return feil(tekst + " " + Ringelinje.TEKST, List.of());
    }

    private static Lest feil(String tekst, List<Feltfeil> felt) {
        return new Lest.Feil(Fault.newBuilder()
                .setCode(Status.Code.INVALID_ARGUMENT.value())
                .setMessage(tekst)
                .addAllViolations(felt.stream().map(Feltfeil::proto).toList())
                .build());
    }
}
