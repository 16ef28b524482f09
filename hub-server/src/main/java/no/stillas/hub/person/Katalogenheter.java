package no.stillas.hub.person;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;

/** Units as the directory has them today. */
@Singleton
final class Katalogenheter implements Enheter {
    private final Directory katalog;
    private final InstantSource klokke;

    Katalogenheter(Directory katalog, InstantSource klokke) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public Optional<Enhet> finn(String id) {
        return gyldig(id).map(Katalogenheter::enhet);
    }

    @Override
    public Optional<Enhet> finnSynlig(String id, Enhet leser) {
        return gyldig(id)
                .filter(u -> u.orgnr().equals(leser.organisasjonsnummer())
                        || u.hiddenFromAllBut().map(kjenner -> kjenner.contains(leser.etat())).orElse(true))
                .map(Katalogenheter::enhet);
    }

    private Optional<Unit> gyldig(String id) {
        return katalog.unit(id).filter(u -> u.valid().contains(Dager.dag(klokke.instant())));
    }

    private static Enhet enhet(Unit unit) {
        return new Enhet(unit.id(), unit.orgnr(), unit.kind());
    }
}
