package no.stillas.proto.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;

/** What an act, a regulation or a report demands of a document, as checked in under {@code sjekklister}. */
final class Sjekkliste {
    private static final Path MAPPE = Path.of("src/test/resources/sjekklister");

    private Sjekkliste() {}

    /**
     * One demand.
     *
     * @param punkt letter, number or name in the source
     * @param hva what is demanded
     * @param dokument full name of the document type
     * @param sti path of the field that holds it, by proto names
     */
    record Krav(String punkt, String hva, String dokument, String sti) {
        /** The field that the path leads to, if every step of it exists. */
        Optional<FieldDescriptor> felt() {
            return Dokumenttyper.alle().finn(dokument).map(Dokumenttype::descriptor).flatMap(type -> finn(type, sti));
        }

        private static Optional<FieldDescriptor> finn(Descriptor type, String sti) {
            var ledd = sti.split("\\.", 2);
            var felt = Optional.ofNullable(type.findFieldByName(ledd[0]));
            return ledd.length == 1
                    ? felt
                    : felt.filter(holder -> holder.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
                            .flatMap(holder -> finn(holder.getMessageType(), ledd[1]));
        }

        @Override
        public String toString() {
            return punkt + " " + hva;
        }
    }

    static List<Krav> les(String navn) {
        try {
            return Files.readAllLines(MAPPE.resolve(navn + ".tsv"), UTF_8).stream()
                    .filter(linje -> !linje.startsWith("#"))
                    .map(linje -> linje.split("\t"))
                    .map(felt -> new Krav(felt[0], felt[1], felt[2], felt[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
