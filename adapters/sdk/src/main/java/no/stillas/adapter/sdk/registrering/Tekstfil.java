package no.stillas.adapter.sdk.registrering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Kontraktbrudd;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Sektor;

/** Reads what people have written: text format, or JSON where the name ends in {@code .json}. */
final class Tekstfil {
    private static final String FELLES = "felles.textproto";

    private Tekstfil() {}

    static Registrering registrering(Path fil) throws IOException {
        var navn = fil.getFileName().toString();
        var registrering = Registrering.newBuilder();
        les(navn, Files.readString(fil), registrering);
        return kontrollert(navn, registrering.build());
    }

    /** A sector file on the class path, on top of the one that all sectors share. */
    static Sektor sektor(String navn) throws IOException {
        var sektor = Sektor.newBuilder();
        les(FELLES, ressurs(FELLES), sektor);
        les(navn, ressurs(navn), sektor);
        return kontrollert(navn, sektor.build());
    }

    private static String ressurs(String navn) throws IOException {
        try (var inn = Tekstfil.class.getResourceAsStream(navn)) {
            if (inn == null) {
                throw new IOException(navn + " is not on the class path");
            }
            return new String(inn.readAllBytes(), UTF_8);
        }
    }

    private static void les(String navn, String tekst, Message.Builder inn) throws IOException {
        try {
            if (navn.endsWith(".json")) {
                Dokumenttyper.alle().jsonParser().merge(tekst, inn);
            } else {
                TextFormat.merge(tekst, inn);
            }
        } catch (TextFormat.ParseException | InvalidProtocolBufferException e) {
            throw new IOException(navn + ": " + e.getMessage(), e);
        }
    }

    private static <M extends Message> M kontrollert(String navn, M lest) throws IOException {
        var brudd = Kontraktbrudd.i(lest);
        if (!brudd.isEmpty()) {
            throw new IOException(navn + ": " + brudd.stream()
                    .map(ett -> Kontraktbrudd.sti(ett) + " " + Kontraktbrudd.tekst(ett))
                    .collect(Collectors.joining("; ")));
        }
        return lest;
    }
}
