package no.stillas.adapter.sdk.fake;

import com.google.protobuf.Any;
import com.google.protobuf.Timestamp;
import java.util.Random;
import java.util.UUID;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.SamtykkeVarsel;
import no.stillas.proto.samtykke.v1.Samtykkehendelse;

/** Messages that keep the contract, for tests that are about something else. */
public final class Meldinger {
    public static final String AVSENDER = "311000101";
    public static final String MOTTAKER = "311000306";
    public static final Timestamp DA = Timestamp.newBuilder().setSeconds(1_790_000_000).build();
    private static final Random TILFELDIG = new Random(1);

    private Meldinger() {}

    public static String id() {
        return Uuid7.ny(java.time.Instant.ofEpochSecond(DA.getSeconds()), TILFELDIG);
    }

    public static SamtykkeVarsel varsel() {
        return SamtykkeVarsel.newBuilder()
                .setSamtykkeId(UUID.randomUUID().toString())
                .setVersjon(1)
                .setHendelse(Samtykkehendelse.SAMTYKKEHENDELSE_TRUKKET)
                .setTidspunkt(DA)
                .setOmfang(Omfang.forNumber(1))
                .build();
    }

    public static Envelope.Builder envelope() {
        return Envelope.newBuilder()
                .setMessageId(id())
                .setConversationId(id())
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(AVSENDER).setEnhet("avsender-en"))
                .setReceiver(Receiver.newBuilder().setEnhet("mottaker-en"))
                .setFormaal(Formaal.FORMAAL_ADMIN)
                .setCreated(DA)
                .setDocument(Any.pack(varsel()))
                .setTest(true);
    }

    public static Delivery leveranse(Envelope envelope) {
        return Delivery.newBuilder()
                .setDeliveryId(UUID.randomUUID().toString())
                .setAttempt(1)
                .setCommitted(DA)
                .setMessage(DeliveredMessage.newBuilder().setEnvelope(envelope))
                .build();
    }
}
