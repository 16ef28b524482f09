package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.Forespoersel;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.fakta.v1.Faktum;

/** Reads requests for those who have part in them. Every method blocks on the database. */
@Singleton
final class Forespoersler {
    private static final int FLEST = 500;

    private final Facts facts;
    private final Messages messages;
    private final Followups followups;

    Forespoersler(Facts facts, Messages messages, Followups followups) {
        this.facts = requireNonNull(facts, "facts is null");
        this.messages = requireNonNull(messages, "messages is null");
        this.followups = requireNonNull(followups, "followups is null");
    }

    /** The request, where the unit has part in it. */
    Optional<Forespoersel> les(Pseudonym barn, UUID id, Enhet enhet) {
        var noekkel = SubjectKey.known(barn);
        return Faktalager.gjeldende(facts.load(Set.of(noekkel)).subject(noekkel), FactKind.SAMTYKKEFORESPOERSEL, id)
                .filter(f -> Visning.delaktig(f.getSamtykkeforespoersel(), enhet))
                .map(f -> vis(f, enhet));
    }

    Forespoersel vis(Faktum faktum, Enhet enhet) {
        return Visning.av(faktum, dokument(faktum), enhet);
    }

    /** Requests that the unit is to bring to people and that wait for an answer. */
    List<Forespoersel> hos(Enhet enhet) {
        return followups.tasksOf(enhet.id(), TaskState.OPEN, FLEST).stream()
                .filter(t -> t.kind().equals(Svar.OPPGAVE) && t.child().isPresent())
                .flatMap(t -> les(t.child().orElseThrow(), t.id(), enhet).stream())
                .toList();
    }

    private Optional<RequestConsentRequest> dokument(Faktum faktum) {
        return switch (messages.payload(UUID.fromString(faktum.getSamtykkeforespoersel().getDokument()))) {
            case Messages.Payload.Content c -> Optional.of(les(c));
            case Messages.Payload.Gone _, Messages.Payload.Never _ -> Optional.empty();
        };
    }

    private static RequestConsentRequest les(Messages.Payload.Content innhold) {
        try {
            return RequestConsentRequest.parseFrom(innhold.plaintext());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored request for consent does not parse", e);
        }
    }
}
