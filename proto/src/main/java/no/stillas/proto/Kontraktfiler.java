package no.stillas.proto;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import no.stillas.proto.kontrakt.v1.KontraktProto;

/**
 * Finds the generated file descriptors where the generated classes lie: in the jar, or in the folder of a build. Every
 * contract file's outer class is named {@code …Proto}, which is what is looked for.
 */
final class Kontraktfiler {
    private static final String ROT = "no/stillas/proto";

    private Kontraktfiler() {}

    static List<FileDescriptor> paaKlassestien() {
        try {
            var sted = Path.of(KontraktProto.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(sted)) {
                return iMappen(sted);
            }
            try (var jar = new JarFile(sted.toFile())) {
                return descriptorer(jar.stream().map(JarEntry::getName));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the contracts cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the contracts have no place on disk", e);
        }
    }

    private static List<FileDescriptor> iMappen(Path mappe) throws IOException {
        try (var alle = Files.walk(mappe.resolve(ROT))) {
            return descriptorer(alle.map(fil -> mappe.relativize(fil).toString().replace('\\', '/')));
        }
    }

    private static List<FileDescriptor> descriptorer(Stream<String> filer) {
        return filer.filter(fil -> fil.startsWith(ROT) && fil.endsWith("Proto.class"))
                .map(fil -> fil.substring(0, fil.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .map(Kontraktfiler::descriptor)
                .toList();
    }

    private static FileDescriptor descriptor(String ytreKlasse) {
        try {
            return (FileDescriptor) Class.forName(ytreKlasse).getMethod("getDescriptor").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the outer class of a contract file: " + ytreKlasse, e);
        }
    }

    /** The generated class's default instance; needs {@code java_multiple_files}, as all contracts have. */
    static Message tomInstans(Descriptor type) {
        var klasse = type.getFile().getOptions().getJavaPackage() + "." + type.getName();
        try {
            return (Message) Class.forName(klasse).getMethod("getDefaultInstance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no generated class for " + type.getFullName(), e);
        }
    }
}
