package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;

/** The caller's own units, those that are closed too: what they left is still somebody's to do. */
@Singleton
final class EgneEnheter {
    private final Directory katalog;

    EgneEnheter(Directory katalog) {
        this.katalog = requireNonNull(katalog, "katalog is null");
    }

    /**
     * The caller's unit.
     *
     * @throws io.grpc.StatusRuntimeException {@code PERMISSION_DENIED} where it is not the caller's or does not exist, in
     *     the same words
     */
    Unit krev(Caller caller, String enhet) {
        return katalog.unit(enhet)
                .filter(u -> caller.is(u.orgnr()))
                .orElseThrow(() -> Feil.ikkeTillatt("ENHET_ER_IKKE_DIN",
                        "enhet is not a unit of the organisation of the token"));
    }
}
