package no.stillas.hub.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;

/** What must be known of a unit to let it state a fact: whose it is, and what kind it is. */
public interface Enheter {
    /** The unit with this id today. */
    Optional<Enhet> finn(String id);

    /** As {@link #finn}, where {@code leser} may know that there is such a unit. */
    Optional<Enhet> finnSynlig(String id, Enhet leser);

    /**
     * The caller's own unit.
     *
     * @throws io.grpc.StatusRuntimeException {@code PERMISSION_DENIED} where it is not the caller's or does not exist, in
     *     the same words
     */
    default Enhet egen(Caller caller, String id) {
        return finn(id)
                .filter(e -> caller.is(e.organisasjonsnummer()))
                .orElseThrow(() -> Feil.ikkeTillatt("ENHET_ER_IKKE_DIN",
                        "enhet is not a unit of the organisation of the token"));
    }

    /** A unit. */
    record Enhet(String id, String organisasjonsnummer, Etat etat) {
        public Enhet {
            requireNonNull(id, "id is null");
            requireNonNull(organisasjonsnummer, "organisasjonsnummer is null");
            requireNonNull(etat, "etat is null");
        }

        public Tjeneste tjeneste() {
            return Tjeneste.newBuilder().setOrganisasjonsnummer(organisasjonsnummer).setEnhet(id).build();
        }

        /** Whether {@code tjeneste} is this unit. */
        public boolean er(Tjeneste tjeneste) {
            return id.equals(tjeneste.getEnhet()) && organisasjonsnummer.equals(tjeneste.getOrganisasjonsnummer());
        }
    }
}
