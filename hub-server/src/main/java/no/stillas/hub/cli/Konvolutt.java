package no.stillas.hub.cli;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.Timestamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.Envelope;

/** A message as an agency system drops it in {@code ut/}: what the adapter fills in there, is filled in here. */
final class Konvolutt {
    private static final SecureRandom TILFELDIG = new SecureRandom();
    private static final long STOERST = 16L << 20;

    private Konvolutt() {}

    /**
     * @param kilde a file, or {@code -} for standard input
     * @param org organisation of the caller, where it is known
     * @param enhet unit that sends, where the file does not say
     * @throws Kommandofeil where there is no such file or it is no message
     */
    static Envelope les(String kilde, Optional<String> org, Optional<String> enhet, Instant naa) {
        var envelope = Envelope.newBuilder();
        try {
            Dokumenttyper.alle().jsonParser().merge(innhold(kilde), envelope);
        } catch (InvalidProtocolBufferException e) {
            throw Kommandofeil.gikkIkke(kilde + " er ikke en melding: " + e.getMessage());
        } catch (IOException e) {
            throw Kommandofeil.gikkIkke(kilde + " kan ikke leses: " + e.getClass().getSimpleName());
        }
        return fyll(envelope, org, enhet, naa).build();
    }

    private static String innhold(String kilde) throws IOException {
        if (kilde.equals("-")) {
            return new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        var fil = Path.of(kilde);
        if (!Files.isRegularFile(fil)) {
            throw Kommandofeil.bruk("Det er ingen fil " + kilde);
        }
        if (Files.size(fil) > STOERST) {
            throw Kommandofeil.gikkIkke(kilde + " er for stor: høyst 3 MiB vedlegg i én melding.");
        }
        return Files.readString(fil);
    }

    private static Envelope.Builder fyll(Envelope.Builder envelope, Optional<String> org, Optional<String> enhet, Instant naa) {
        if (envelope.getMessageId().isEmpty()) {
            envelope.setMessageId(uuid7(naa));
        }
        if (envelope.getConversationId().isEmpty()) {
            envelope.setConversationId(UUID.randomUUID().toString());
        }
        if (!envelope.hasCreated()) {
            envelope.setCreated(Timestamps.fromMillis(naa.toEpochMilli()));
        }
        var avsender = envelope.getSenderBuilder();
        if (avsender.getOrganisasjonsnummer().isEmpty()) {
            org.ifPresent(avsender::setOrganisasjonsnummer);
        }
        if (avsender.getEnhet().isEmpty()) {
            enhet.ifPresent(avsender::setEnhet);
        }
        if (avsender.getEnhet().isEmpty()) {
            throw Kommandofeil.bruk("Filen sier ikke hvilken enhet som sender: oppgi --enhet.");
        }
        envelope.getAttachmentsBuilderList().stream().filter(v -> v.getSha256().isEmpty())
                .forEach(v -> v.setSha256(Kanonisk.sha256(v.getInnhold())));
        return envelope;
    }

    private static String uuid7(Instant naa) {
        long hoey = naa.toEpochMilli() << 16 | 0x7000L | TILFELDIG.nextLong() & 0xFFFL;
        return new UUID(hoey, 0x8000_0000_0000_0000L | TILFELDIG.nextLong() >>> 2).toString();
    }
}
