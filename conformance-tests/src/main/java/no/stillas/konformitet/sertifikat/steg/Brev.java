package no.stillas.konformitet.sertifikat.steg;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.stillas.konformitet.skjema.Ramme;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * Makes the message that a counterparty sends, as the hub hands it over: what its template and the case's table say. Rows with
 * a capital are the envelope's and the delivery's, the others the document's.
 */
final class Brev {
    /** How a mark begins that says what somebody at the system is to do. */
    static final String PROEVE = "PRØVE: ";
    /** A field that no version of the contracts has. */
    private static final int UKJENT_FELT = 9999;

    private final Proeve proeve;

    Brev(Proeve proeve) {
        this.proeve = proeve;
    }

    DeliveredMessage av(String mal, Sender fra, Map<String, String> tabell) {
        var rader = proeve.rigg.maler.finn(mal).orElseGet(() -> new LinkedHashMap<>(Map.of("dokument", mal)));
        rader.putAll(tabell);
        var type = Ramme.type(Optional.ofNullable(rader.remove("dokument")).orElse(mal));
        var levert = DeliveredMessage.newBuilder();
        var konvolutt = levert.getEnvelopeBuilder()
                .setMessageId(proeve.nyId())
                .setConversationId(proeve.id("samtalen"))
                .setSender(fra)
                .setReceiver(Receiver.newBuilder().setEnhet(proeve.rigg.systemet.getEnhet()))
                .setCreated(tidspunkt(proeve.rigg.naa))
                .setTest(true);
        konvolutt.addPersoner(barnet());
        if (type.dokument().getFormaalCount() > 0) {
            konvolutt.setFormaal(type.dokument().getFormaal(0));
        }
        Message.Builder dokument = type.prototype().newBuilderForType();
        var innhold = new LinkedHashMap<String, String>();
        rader.forEach((felt, verdi) -> {
            if (Character.isUpperCase(felt.charAt(0))) {
                sett(levert, dokument, felt, verdi);
            } else {
                innhold.put(felt, verdi);
            }
        });
        proeve.skjema.fyll(dokument, innhold);
        return levert.setEnvelope(levert.getEnvelope().toBuilder().setDocument(Any.pack(dokument.build()))).build();
    }

    private void sett(DeliveredMessage.Builder levert, Message.Builder dokument, String felt, String verdi) {
        var konvolutt = levert.getEnvelopeBuilder();
        switch (felt) {
            case "Formål" -> fyll(konvolutt, "formaal", verdi);
            case "Hastegrad" -> fyll(konvolutt, "hastegrad", verdi);
            case "Opprettet" -> fyll(konvolutt, "created", verdi);
            case "Versjon" -> konvolutt.setDocumentVersion(verdi);
            case "Grunnlag" -> konvolutt.clearGrunnlag().addGrunnlag(Ramme.paastand(proeve.skjema, verdi, konvolutt.getCreated(), Ramme.ANSATT));
            case "Svar på" -> konvolutt.setInReplyTo(proeve.id(verdi));
            case "Samtale" -> konvolutt.setConversationId(proeve.id(verdi));
            case "Samtykke" -> levert.addSamtykker(proeve.id(verdi));
            case "Plikter" -> fyll(levert, "plikter", verdi);
            case "Utelatt" -> fyll(levert.addUtelattBuilder(), "aarsak", verdi);
            case "Merknad" -> levert.addMerknader(verdi);
            case "Be om" -> levert.addMerknader(PROEVE + verdi);
            case "Uten navn" -> konvolutt.getPersonerBuilder(0).clearNavn().clearFoedselsdato().getIdentitetBuilder().clear().setBeskrivelse(verdi);
            case "Ukjent felt" -> dokument.setUnknownFields(UnknownFieldSet.newBuilder().addField(UKJENT_FELT, UnknownFieldSet.Field.newBuilder()
                    .addLengthDelimited(ByteString.copyFromUtf8(verdi)).build()).build());
            default -> throw new IllegalArgumentException("konvolutten har ikke «" + felt + "»");
        }
    }

    private void fyll(Message.Builder melding, String sti, String verdi) {
        proeve.skjema.fyll(melding, Map.of(sti, verdi));
    }

    private Person barnet() {
        return Person.newBuilder().setRef(Proeve.BARNET).setRolle(Personrolle.PERSONROLLE_BARN)
                .setNavn(Navn.newBuilder().setFornavn("Nora").setEtternavn("Prøve"))
                .setFoedselsdato(proeve.foedt.toString())
                .setIdentitet(Identitet.newBuilder().setFoedselsnummer(proeve.nummer))
                .build();
    }

    static Timestamp tidspunkt(Instant tid) {
        return Timestamp.newBuilder().setSeconds(tid.getEpochSecond()).setNanos(tid.getNano()).build();
    }
}
