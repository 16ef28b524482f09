package no.stillas.proto;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import no.stillas.proto.kontrakt.v1.Dokument;

/**
 * One document type: a message that carries the option {@code (stillas.kontrakt.v1.dokument)}.
 *
 * @param descriptor the message's descriptor
 * @param prototype the generated class's empty instance; builders and parsers come from it
 * @param dokument the option: group, purposes, title, source
 */
public record Dokumenttype(Descriptor descriptor, Message prototype, Dokument dokument) {
    public Dokumenttype {
        requireNonNull(descriptor, "descriptor is null");
        requireNonNull(prototype, "prototype is null");
        requireNonNull(dokument, "dokument is null");
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
