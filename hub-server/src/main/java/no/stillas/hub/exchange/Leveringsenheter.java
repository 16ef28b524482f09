package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.hub.delivery.Enheter;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.hub.directory.Resolution;

/** What delivery needs to know of units, from the directory. */
@Singleton
final class Leveringsenheter implements Enheter {
    private final Directory katalog;
    private final InstantSource klokke;

    Leveringsenheter(Directory katalog, InstantSource klokke) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public Optional<String> organisasjon(String enhet) {
        return katalog.unit(enhet).map(Unit::orgnr);
    }

    @Override
    public boolean utenSystem(String enhet) {
        return katalog.unit(enhet).map(Unit::withoutSystem).orElse(false);
    }

    @Override
    public boolean harVernrolle(String enhet) {
        return katalog.unit(enhet).map(u -> u.properties().contains(Egenskap.EGENSKAP_ROLLE_KODE6)).orElse(false);
    }

    @Override
    public Optional<Duration> kvitteringsfrist(String enhet) {
        return katalog.unit(enhet).map(Unit::alarmMinutes).filter(m -> m > 0).map(Duration::ofMinutes);
    }

    @Override
    public Vakt vakt(String enhet) {
        var naa = klokke.instant();
        return katalog.unit(enhet).stream()
                .flatMap(u -> u.kommuner().stream().sorted())
                .flatMap(kommune -> vakt(katalog.resolve(Funksjon.FUNKSJON_BARNEVERNVAKT, kommune, "", naa)).stream())
                .findFirst()
                .orElseGet(() -> new Vakt(Optional.empty(), "vakttelefonen", katalog.dutyPhone("", "", naa)));
    }

    private Optional<Vakt> vakt(Resolution svar) {
        return switch (svar) {
            case Resolution.Found f -> Optional.of(new Vakt(Optional.of(f.unit().id()), f.unit().name(),
                    katalog.answersNow(f.unit(), klokke.instant()).phone()));
            case Resolution.NotFound _ -> Optional.empty();
        };
    }
}
