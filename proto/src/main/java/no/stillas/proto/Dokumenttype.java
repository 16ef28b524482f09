package no.stillas.proto;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import no.stillas.proto.kontrakt.v1.Dokument;
import org.jspecify.annotations.Nullable;

/**
 * One document type: a message that carries the option {@code (stillas.kontrakt.v1.dokument)}. Immutable, and known by
 * its descriptor: its generated class is loaded by whom first asks for {@link #prototype()}.
 */
public final class Dokumenttype {
    private final Descriptor descriptor;
    private final Dokument dokument;
    private volatile @Nullable Message prototype;

    Dokumenttype(Descriptor descriptor, Dokument dokument) {
        this.descriptor = descriptor;
        this.dokument = dokument;
    }

    /** The message's descriptor. */
    public Descriptor descriptor() {
        return descriptor;
    }

    /** The option: group, purposes, title, source. */
    public Dokument dokument() {
        return dokument;
    }

    /** The generated class's empty instance; builders and parsers come from it. */
    public Message prototype() {
        var kjent = prototype;
        if (kjent == null) {
            // the same instance, however many ask at once
            prototype = kjent = Kontraktfiler.tomInstans(descriptor);
        }
        return kjent;
    }

    /** Full protobuf name, such as {@code stillas.henvisning.v1.Henvisning}. */
    public String navn() {
        return descriptor.getFullName();
    }

    /** Norwegian title, for people. */
    public String tittel() {
        return dokument.getTittel();
    }
}
