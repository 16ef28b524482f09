package no.stillas.proto;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.stillas.proto.kontrakt.v1.Dokument;
import no.stillas.proto.kontrakt.v1.KontraktProto;

/**
 * All document types that the contracts define, found by their option {@code (stillas.kontrakt.v1.dokument)}: a new
 * document is a new {@code .proto} file and nothing else. Immutable, safe for use by many threads.
 */
public final class Dokumenttyper {
    private final List<FileDescriptor> filer;
    private final SortedMap<String, Dokumenttype> typer;
    private final TypeRegistry typeRegistry;
    private final ExtensionRegistry extensionRegistry;

    private Dokumenttyper(List<FileDescriptor> filer) {
        this.filer = List.copyOf(filer);
        typer = filer.stream()
                .flatMap(fil -> fil.getMessageTypes().stream())
                .filter(type -> type.getOptions().hasExtension(KontraktProto.dokument))
                .map(Dokumenttyper::dokumenttype)
                .collect(collectingAndThen(
                        toMap(Dokumenttype::navn, identity(), (a, b) -> a, TreeMap::new),
                        Collections::unmodifiableSortedMap));
        var registry = TypeRegistry.newBuilder();
        filer.forEach(fil -> registry.add(fil.getMessageTypes()));
        typeRegistry = registry.build();
        extensionRegistry = ExtensionRegistry.newInstance();
        KontraktProto.registerAllExtensions(extensionRegistry);
        ValidateProto.registerAllExtensions(extensionRegistry);
    }

    private static final class Holder {
        static final Dokumenttyper ALLE = new Dokumenttyper(Kontraktfiler.paaKlassestien());
    }

    /** The document types of the contracts on the class path; found once. */
    public static Dokumenttyper alle() {
        return Holder.ALLE;
    }

    /** Every document type, by full name. */
    public Collection<Dokumenttype> typer() {
        return typer.values();
    }

    /** Every contract file: services, value types and documents. */
    public List<FileDescriptor> filer() {
        return filer;
    }

    /** The document type of this full protobuf name, if there is one. */
    public Optional<Dokumenttype> finn(String navn) {
        return Optional.ofNullable(typer.get(navn));
    }

    /** The document type that an envelope's {@code document} says it holds, if it is registered. */
    public Optional<Dokumenttype> av(Any document) {
        return finn(navn(document));
    }

    /** Full name of the type that an {@code Any} says it holds; empty where it says nothing. */
    public static String navn(Any document) {
        var url = document.getTypeUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /**
     * The typed document in an {@code Any}.
     *
     * @throws InvalidProtocolBufferException when its type is no document type, or its bytes are not of that type
     */
    public Message pakkUt(Any document) throws InvalidProtocolBufferException {
        var type = av(document).orElseThrow(() -> new InvalidProtocolBufferException("no document type: " + navn(document)));
        return type.prototype().getParserForType().parseFrom(document.getValue(), extensionRegistry);
    }

    /** Every message of the contracts, for {@link JsonFormat}. */
    public TypeRegistry typeRegistry() {
        return typeRegistry;
    }

    /** The contract's options and protovalidate's. */
    public ExtensionRegistry extensionRegistry() {
        return extensionRegistry;
    }

    /** A JSON parser that refuses unknown names: what is not known cannot be judged. */
    public JsonFormat.Parser jsonParser() {
        return JsonFormat.parser().usingTypeRegistry(typeRegistry);
    }

    /** A JSON printer that shows documents typed. */
    public JsonFormat.Printer jsonPrinter() {
        return JsonFormat.printer().usingTypeRegistry(typeRegistry);
    }

    private static Dokumenttype dokumenttype(Descriptor type) {
        Dokument option = type.getOptions().getExtension(KontraktProto.dokument);
        return new Dokumenttype(type, option);
    }
}
