package no.stillas.hub.admission;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.DiscardUnknownFieldsParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Oensket;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/** Stage 2: from what a caller sent to what the hub takes in. Stateless; safe for concurrent use. */
public final class Admission {
    /** How far ahead of the hub's clock a sender's may be. */
    static final Duration KLOKKESLINGRING = Duration.ofMinutes(5);
    /** How long the hub remembers that it has answered a message; an older id cannot be told from a repeat. */
    static final Duration HUSKES = Duration.ofDays(365);

    private final Predicate<Grunnlag> plikt;

    /** {@code plikt}: whether a ground is a duty of the first kind, which nothing of form stops. */
    public Admission(Predicate<Grunnlag> plikt) {
        this.plikt = requireNonNull(plikt, "plikt is null");
    }

    /**
     * Takes the message in.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} with the fields that are wrong, or
     *     {@code PERMISSION_DENIED} where the sender is not the caller; nothing was changed
     */
    public Admitted admit(Caller caller, Envelope sent, Instant now) {
        if (!caller.is(sent.getSender().getOrganisasjonsnummer())) {
            throw Feil.ikkeTillatt("AVSENDER_ER_IKKE_KALLER",
                    "envelope.sender.organisasjonsnummer is not the organisation of the token");
        }
        boolean erPlikt = sent.getGrunnlagList().stream().map(Paastand::getGrunnlag).anyMatch(plikt);
        boolean mild = erPlikt || sent.getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR;
        var mangler = new ArrayList<String>();
        var feil = new ArrayList<Feltfeil>();

        var raa = mild ? utenUkjente(sent, mangler) : sent;
        Validering.struktur(raa).forEach(f -> feil.add(f.under("envelope")));
        var type = type(raa);
        var document = document(raa, type, mild, mangler);
        var hash = Kanonisk.hash(raa, document);
        var envelope = mild ? Utfylling.av(raa, hash, now) : raa;

        Validering.regler(envelope).forEach(f -> melde(mild, f.under("envelope"), mangler, feil));
        document.ifPresent(d -> Validering.feil(d).forEach(f -> melde(mild, f.under("envelope.document"), mangler, feil)));
        if (feil.isEmpty()) {
            Tid.kontroller(envelope, now).forEach(f -> melde(mild, f, mangler, feil));
            Personer.kontroller(envelope, document).forEach(f -> melde(mild, f, mangler, feil));
            Vedlegg.kontroller(envelope).forEach(f -> melde(mild, f, mangler, feil));
            formaal(envelope, type).ifPresent(f -> melde(mild, f, mangler, feil));
        }
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
        if (mild) {
            document.ifPresent(d -> Oensket.mangler(d).forEach(sti -> mangler.add("Følg opp: " + sti + " er ikke oppgitt.")));
        }
        return new Admitted(caller, envelope, type, document, hash, lane(mild, envelope), erPlikt, mangler, now);
    }

    private static void melde(boolean mild, Feltfeil f, List<String> mangler, List<Feltfeil> feil) {
        if (mild) {
            mangler.add("Følg opp: " + f.felt() + " mangler eller er feil (" + f.beskrivelse() + ").");
        } else {
            feil.add(f);
        }
    }

    private static Envelope utenUkjente(Envelope sent, List<String> mangler) {
        if (Validering.struktur(sent).isEmpty()) {
            return sent;
        }
        mangler.add("Meldingen holdt felt som huben ikke kjenner. De er ikke med. Ring avsenderen om innholdet.");
        try {
            return DiscardUnknownFieldsParser.wrap(Envelope.parser()).parseFrom(sent.toByteString());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("what was parsed once parses again", e);
        }
    }

    private static Dokumenttype type(Envelope envelope) {
        return switch (envelope.getContentCase()) {
            case DOCUMENT -> Dokumenttyper.alle().av(envelope.getDocument()).orElseThrow(() -> Feil.ugyldig(
                    "envelope.document.type_url", "not a document type of this contract"));
            case SEALED -> Dokumenttyper.alle().finn(envelope.getSealed().getDocumentType()).orElseThrow(() ->
                    Feil.ugyldig("envelope.sealed.document_type", "not a document type of this contract"));
            case CONTENT_NOT_SET -> throw Feil.ugyldig("envelope.document", "a message holds one document, typed or sealed");
        };
    }

    private static Optional<Message> document(Envelope envelope, Dokumenttype type, boolean mild, List<String> mangler) {
        if (!envelope.hasDocument()) {
            return Optional.empty();
        }
        try {
            ByteString bytes = envelope.getDocument().getValue();
            var parser = type.prototype().getParserForType();
            var document = parser.parseFrom(bytes, Dokumenttyper.alle().extensionRegistry());
            if (mild && !Validering.struktur(document).isEmpty()) {
                mangler.add("Dokumentet holdt felt som huben ikke kjenner. De er ikke med. Ring avsenderen om innholdet.");
                return Optional.of(DiscardUnknownFieldsParser.wrap(parser).parseFrom(bytes));
            }
            return Optional.of(document);
        } catch (InvalidProtocolBufferException e) {
            throw Feil.ugyldig("envelope.document.value", "the bytes are not a " + type.navn());
        }
    }

    private static Optional<Feltfeil> formaal(Envelope envelope, Dokumenttype type) {
        Formaal formaal = envelope.getFormaal();
        return type.dokument().getFormaalList().contains(formaal)
                ? Optional.empty()
                : Optional.of(new Feltfeil("envelope.formaal", type.tittel() + " is sent for "
                        + type.dokument().getFormaalList() + ", not " + formaal));
    }

    private static Lane lane(boolean mild, Envelope envelope) {
        if (mild) {
            return Lane.DUTY_AND_URGENT;
        }
        return envelope.getFormaal() == Formaal.FORMAAL_STAT ? Lane.BULK : Lane.ORDINARY;
    }

    /** When the sender says that it made the message. */
    static Instant created(Envelope envelope) {
        return Instant.ofEpochMilli(Timestamps.toMillis(envelope.getCreated()));
    }
}
