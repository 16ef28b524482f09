package no.stillas.hub.admission;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** A message that is well formed and that its caller may send. Only this package makes one. */
public final class Admitted {
    private final Caller caller;
    private final Envelope envelope;
    private final Dokumenttype type;
    private final Optional<Message> document;
    private final ByteString requestHash;
    private final Lane lane;
    private final boolean plikt;
    private final List<String> oppgaver;
    private final List<String> brudd;
    private final Instant received;

    Admitted(Caller caller, Envelope envelope, Dokumenttype type, Optional<Message> document, ByteString requestHash,
            Lane lane, boolean plikt, List<String> oppgaver, List<String> brudd, Instant received) {
        this.caller = requireNonNull(caller, "caller is null");
        this.envelope = requireNonNull(envelope, "envelope is null");
        this.type = requireNonNull(type, "type is null");
        this.document = requireNonNull(document, "document is null");
        this.requestHash = requireNonNull(requestHash, "requestHash is null");
        this.lane = requireNonNull(lane, "lane is null");
        this.plikt = plikt;
        this.oppgaver = List.copyOf(oppgaver);
        this.brudd = List.copyOf(brudd);
        this.received = requireNonNull(received, "received is null");
    }

    /**
     * The same message from another unit of the same organisation, for a duty or an urgent message whose sender named a
     * unit that is not there.
     *
     * @param oppgave what was wrong, as a task for the receiver, in bokmål
     */
    public Admitted medAvsenderenhet(String enhet, String oppgave) {
        var alle = new ArrayList<>(oppgaver);
        alle.add(oppgave);
        return new Admitted(caller, envelope.toBuilder().setSender(envelope.getSender().toBuilder().setEnhet(enhet)).build(),
                type, document, requestHash, lane, plikt, alle, brudd, received);
    }

    /**
     * The same message from an organisation that stands in no directory: as the sender that the hub makes of it, without any
     * role, with what nobody has confirmed as a task for the receiver.
     */
    public Admitted fraUtenforstaaende(String enhet, String oppgave) {
        var m = medAvsenderenhet(enhet, oppgave);
        return new Admitted(caller, m.envelope.toBuilder().setSender(m.envelope.getSender().toBuilder().clearRolle()).build(), type,
                document, requestHash, lane, plikt, m.oppgaver, brudd, received);
    }

    /** The same message without the name that its sender gives itself: whoever stands in the directory has its name there. */
    public Admitted utenAvsendernavn() {
        return envelope.getSender().getNavn().isEmpty() ? this : new Admitted(caller, envelope.toBuilder()
                .setSender(envelope.getSender().toBuilder().clearNavn()).build(), type, document, requestHash, lane, plikt, oppgaver,
                brudd, received);
    }

    public Caller caller() {
        return caller;
    }

    /** The envelope, normalised: ids and times that a duty lacked are filled in. */
    public Envelope envelope() {
        return envelope;
    }

    public Dokumenttype type() {
        return type;
    }

    /** The typed document; empty where it is sealed. */
    public Optional<Message> document() {
        return document;
    }

    /** SHA-256 of the hub's deterministic serialisation of the request as it was parsed. */
    public ByteString requestHash() {
        return requestHash;
    }

    public Lane lane() {
        return lane;
    }

    /** Whether it rests on a duty of the first kind: never denied, never held for form, never expires. */
    public boolean plikt() {
        return plikt;
    }

    /** What was wrong with a message that could not be refused, as tasks for the receiver, in bokmål. */
    public List<String> oppgaver() {
        return oppgaver;
    }

    /** Ids of the constraints that it breaks and that are no form: judged, and never waived. */
    public List<String> brudd() {
        return brudd;
    }

    public Instant received() {
        return received;
    }

    public UUID messageId() {
        return UUID.fromString(envelope.getMessageId());
    }

    public UUID conversation() {
        return UUID.fromString(envelope.getConversationId());
    }

    /** The person that the message is about: the child, or the pregnant woman. Empty where it is between organisations. */
    public Optional<Person> hovedperson() {
        return envelope.getPersonerList().stream()
                .filter(p -> p.getRolle() == Personrolle.PERSONROLLE_BARN || p.getRolle() == Personrolle.PERSONROLLE_GRAVID)
                .findFirst();
    }
}
