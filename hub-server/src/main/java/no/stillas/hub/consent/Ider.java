package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import io.grpc.StatusRuntimeException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.kryptering.IdentifierHash;

/**
 * The way from the id of a consent, a request or an objection to the person that it is about: a further key of the
 * person, so that an id says nothing without the hub.
 */
@Singleton
final class Ider {
    /** What an id is of. */
    enum Slag {
        SAMTYKKE,
        FORESPOERSEL,
        RESERVASJON
    }

    private final IdentifierHash hash;
    private final Facts facts;

    Ider(IdentifierHash hash, Facts facts) {
        this.hash = requireNonNull(hash, "hash is null");
        this.facts = requireNonNull(facts, "facts is null");
    }

    SubjectKey.Identified noekkel(Slag slag, UUID id) {
        return new SubjectKey.Identified(hash.of("id:" + slag, id.toString()));
    }

    /** The id is taken: the same words whoever has taken it. */
    static StatusRuntimeException iBruk(String felt) {
        return Feil.finnesAlt("ID_I_BRUK", felt + " is used for something else");
    }

    /** The person, where there is such an id. Blocks. */
    Optional<Pseudonym> person(Slag slag, UUID id) {
        return facts.find(noekkel(slag, id));
    }
}
