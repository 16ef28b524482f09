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
import no.stillas.proto.henvisning.v1.HenvisningProto;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.regelverk.v1.RegelverkProto;

/**
 * Finds the generated file descriptors where the generated classes lie: in the jars, or in the folders of a build. Every
 * contract file's outer class is named {@code …Proto}, which is what is looked for.
 */
final class Kontraktfiler {
    private static final String ROT = "no/stillas/proto";
    /** One class of each part that is compiled by itself: what is common, documents and services. */
    private static final List<Class<?>> DELENE = List.of(KontraktProto.class, HenvisningProto.class, RegelverkProto.class);

    private Kontraktfiler() {}

    static List<FileDescriptor> paaKlassestien() {
        return DELENE.stream().map(Kontraktfiler::sted).distinct().flatMap(sted -> filer(sted).stream())
                .filter(fil -> fil.startsWith(ROT) && fil.endsWith("Proto.class"))
                .map(fil -> fil.substring(0, fil.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .map(Kontraktfiler::descriptor)
                .toList();
    }

    private static Path sted(Class<?> en) {
        try {
            return Path.of(en.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the contracts have no place on disk", e);
        }
    }

    private static List<String> filer(Path sted) {
        try {
            if (Files.isDirectory(sted)) {
                try (var alle = Files.walk(sted.resolve(ROT))) {
                    return alle.map(fil -> sted.relativize(fil).toString().replace('\\', '/')).toList();
                }
            }
            try (var jar = new JarFile(sted.toFile())) {
                return jar.stream().map(JarEntry::getName).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the contracts cannot be read", e);
        }
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
