package no.stillas.proto.eksempel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;

/**
 * The example documents of the contract. A file is named after its document type, with a variant after a hyphen:
 * {@code Tillegg.json}, {@code Tillegg-svar.json}.
 */
public final class Eksempler {
    private static final Path MAPPE = Path.of("src/test/resources/eksempler");

    private Eksempler() {}

    /** Names of all examples, without {@code .json}. */
    public static List<String> navn() {
        try (var filer = Files.list(MAPPE)) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(fil -> fil.endsWith(".json"))
                    .map(fil -> fil.substring(0, fil.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an example. */
    public static String json(String navn) {
        try {
            return Files.readString(MAPPE.resolve(navn + ".json"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document type that an example is of. */
    public static Dokumenttype type(String navn) {
        var enkeltnavn = navn.contains("-") ? navn.substring(0, navn.indexOf('-')) : navn;
        var treff = Dokumenttyper.alle().typer().stream()
                .filter(type -> type.descriptor().getName().equals(enkeltnavn))
                .toList();
        if (treff.size() != 1) {
            throw new IllegalStateException(navn + " names " + treff.size() + " document types");
        }
        return treff.getFirst();
    }

    /** A builder with the example in it, to be changed by the caller. */
    public static Message.Builder les(String navn) {
        var builder = type(navn).prototype().newBuilderForType();
        try {
            Dokumenttyper.alle().jsonParser().merge(json(navn), builder);
        } catch (IOException e) {
            throw new UncheckedIOException(navn, e);
        }
        return builder;
    }

    /** All document types. */
    static List<Dokumenttype> typer() {
        return List.copyOf(Dokumenttyper.alle().typer());
    }

    /** All messages of the files that define documents: documents and their parts. */
    static List<Descriptor> meldinger() {
        return typer().stream()
                .map(type -> type.descriptor().getFile())
                .distinct()
                .flatMap(fil -> fil.getMessageTypes().stream())
                .toList();
    }
}
