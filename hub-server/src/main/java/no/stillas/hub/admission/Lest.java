package no.stillas.hub.admission;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.grpc.Feil;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;

/**
 * An envelope whose content has been read.
 *
 * @param envelope the envelope, holding {@code document} where there is one
 * @param type the document's type
 * @param document the typed document; empty where it is sealed
 */
record Lest(Envelope envelope, Dokumenttype type, Optional<Message> document) {
    private static final Dokumenttyper TYPER = Dokumenttyper.alle();

    Lest {
        requireNonNull(envelope, "envelope is null");
        requireNonNull(type, "type is null");
        requireNonNull(document, "document is null");
    }

    /** @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where the content is no document of the contract */
    static Lest strengt(Envelope envelope) {
        var type = type(envelope).orElseThrow(() -> Feil.ugyldig(switch (envelope.getContentCase()) {
            case DOCUMENT -> "envelope.document.type_url";
            case SEALED -> "envelope.sealed.document_type";
            case CONTENT_NOT_SET -> "envelope.document";
        }, envelope.getContentCase() == Envelope.ContentCase.CONTENT_NOT_SET
                ? "a message holds one document, typed or sealed"
                : "not a document type of this contract"));
        if (!envelope.hasDocument()) {
            return new Lest(envelope, type, Optional.empty());
        }
        return new Lest(envelope, type, Optional.of(raatt(envelope).orElseThrow(() -> Feil.ugyldig(
                "envelope.document.value", "the bytes are not a " + type.navn()))));
    }

    /**
     * What a duty or an urgent message holds. Where not even the kind of document can be read, a worry is an empty
     * bekymringsmelding and all else an empty dialogmelding: that it hastens, and about whom, stands in the envelope.
     *
     * @param mangler gets a task for each thing that is wrong
     */
    static Lest mildt(Envelope envelope, boolean bekymring, List<String> mangler) {
        var kjent = type(envelope);
        if (kjent.isEmpty()) {
            mangler.add("Følg opp: dokumentet mangler eller er av et slag som huben ikke kjenner. Det er ikke med. "
                    + "Ring avsenderen om innholdet.");
        }
        var type = kjent.orElseGet(() -> TYPER.finn(
                (bekymring ? Bekymringsmelding.getDescriptor() : Dialogmelding.getDescriptor()).getFullName()).orElseThrow());
        if (envelope.hasSealed()) {
            return new Lest(envelope.toBuilder().setSealed(envelope.getSealed().toBuilder().setDocumentType(type.navn()))
                    .build(), type, Optional.empty());
        }
        var raatt = kjent.flatMap(_ -> raatt(envelope));
        if (kjent.isPresent() && raatt.isEmpty()) {
            mangler.add("Følg opp: dokumentet kan ikke leses. Det er ikke med. Ring avsenderen om innholdet.");
        }
        var document = Rensing.av(raatt.orElseGet(type::prototype), "envelope.document", mangler);
        // What is delivered and judged again is what was judged; bytes with nothing wrong stay the sender's own.
        var med = raatt.filter(document::equals).isPresent()
                ? envelope
                : envelope.toBuilder().setDocument(Any.pack(document)).build();
        return new Lest(med, type, Optional.of(document));
    }

    /** The document as it came; empty where there is none that can be read. */
    static Optional<Message> raatt(Envelope envelope) {
        try {
            return type(envelope).isEmpty() || !envelope.hasDocument()
                    ? Optional.empty()
                    : Optional.of(TYPER.pakkUt(envelope.getDocument()));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }

    private static Optional<Dokumenttype> type(Envelope envelope) {
        return switch (envelope.getContentCase()) {
            case DOCUMENT -> TYPER.av(envelope.getDocument());
            case SEALED -> TYPER.finn(envelope.getSealed().getDocumentType());
            case CONTENT_NOT_SET -> Optional.empty();
        };
    }

    /** The purpose that the document is sent for, as far as its type says it; a worry is one whatever else the type is for. */
    Formaal formaal(boolean bekymring) {
        var mulige = type.dokument().getFormaalList();
        return bekymring && mulige.contains(Formaal.FORMAAL_CONCERN) || mulige.isEmpty()
                ? Formaal.FORMAAL_CONCERN
                : mulige.getFirst();
    }
}
