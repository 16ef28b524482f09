package no.stillas.proto.kontrakt;

import static java.util.stream.Collectors.toMap;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Verdifelt;

/** The contracts as the gates see them: descriptors with their options, and comments from a build with source info. */
final class Kontrakter {
    private static final String KOMMENTERT = "target/buf/kommentert.binpb";
    private static final Map<String, Map<List<Integer>, String>> KOMMENTARER = lesKommentarer();

    private Kontrakter() {}

    /** All contract files, by name. */
    static List<FileDescriptor> filer() {
        return Dokumenttyper.alle().filer().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    /** All document types. */
    static List<Dokumenttype> dokumenter() {
        return List.copyOf(Dokumenttyper.alle().typer());
    }

    /** The document and every message of ours within it, but for the value types, which their holders' fields govern. */
    static Set<Descriptor> meldinger(Descriptor dokument) {
        var sett = new LinkedHashSet<Descriptor>();
        samle(dokument, sett);
        return sett;
    }

    private static void samle(Descriptor melding, Set<Descriptor> sett) {
        if (sett.add(melding)) {
            melding.getFields().stream().filter(Kontrakter::erEgenMelding).forEach(felt -> samle(felt.getMessageType(), sett));
        }
    }

    /** Whether a field holds a message whose own fields carry the annotations. */
    static boolean erEgenMelding(FieldDescriptor felt) {
        return felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && felt.getMessageType().getFullName().startsWith("stillas.")
                && !erVerditype(felt.getMessageType());
    }

    /** Whether a message is a value type of felles, governed by the field that holds it. */
    static boolean erVerditype(Descriptor melding) {
        return melding.getFullName().startsWith("stillas.felles.v1.");
    }

    /** What the contract says of a field. */
    static Felt felt(FieldDescriptor felt) {
        return felt.getOptions().getExtension(KontraktProto.felt);
    }

    /** What the contract says of a field of a value type. */
    static Verdifelt verdifelt(FieldDescriptor felt) {
        return felt.getOptions().getExtension(KontraktProto.verdifelt);
    }

    /** The documentation comment at a path of a file's descriptor; empty where there is none. */
    static String kommentar(FileDescriptor fil, List<Integer> sti) {
        return KOMMENTARER.getOrDefault(fil.getName(), Map.of()).getOrDefault(sti, "");
    }

    private static Map<String, Map<List<Integer>, String>> lesKommentarer() {
        var utfall = Buf.kjoer("build", "src/main/protobuf", "-o", KOMMENTERT);
        if (utfall.kode() != 0) {
            throw new IllegalStateException(utfall.tekst());
        }
        try {
            return FileDescriptorSet.parseFrom(Files.readAllBytes(Path.of(KOMMENTERT))).getFileList().stream()
                    .collect(toMap(fil -> fil.getName(), fil -> fil.getSourceCodeInfo().getLocationList().stream()
                            .collect(toMap(Location::getPathList, sted -> sted.getLeadingComments().strip(), (a, b) -> a))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
