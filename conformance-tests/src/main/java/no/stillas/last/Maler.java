package no.stillas.last;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.stillas.proto.Dokumenttyper;

/** Requests as JSON files with open places, {@code ${name}}. */
final class Maler {
    private Maler() {}

    /** Fills the open places of a file and reads it. */
    static <B extends Message.Builder> B fyll(String fil, Map<String, String> verdier, B til) {
        var tekst = les(fil);
        for (var verdi : verdier.entrySet()) {
            tekst = tekst.replace("${" + verdi.getKey() + "}", verdi.getValue());
        }
        try {
            Dokumenttyper.alle().jsonParser().merge(tekst, til);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(fil + " is not what the contracts say", e);
        }
        return til;
    }

    private static String les(String fil) {
        try (var inn = Maler.class.getResourceAsStream(fil)) {
            return new String(Objects.requireNonNull(inn, fil).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
