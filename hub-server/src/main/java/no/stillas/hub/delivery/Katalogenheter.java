package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Resolution;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.regelverk.v1.Egenskap;

/** Units as the directory has them. A former unit keeps its inbox: what was sent to it can still be fetched. */
@Singleton
final class Katalogenheter implements Enheter {
  private final Directory katalog;
  private final InstantSource klokke;

  Katalogenheter(Directory katalog, InstantSource klokke) {
    this.katalog = katalog;
    this.klokke = klokke;
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
    return katalog
        .unit(enhet)
        .map(Unit::properties)
        .map(p -> p.contains(Egenskap.EGENSKAP_ROLLE_KODE6) || p.contains(Egenskap.EGENSKAP_ROLLE_KODE7))
        .orElse(false);
  }

  @Override
  public Optional<Duration> kvitteringsfrist(String enhet) {
    return katalog.unit(enhet).filter(u -> u.alarmMinutes() > 0).map(u -> Duration.ofMinutes(u.alarmMinutes()));
  }

  @Override
  public Vakt vakt(String enhet) {
    Instant naa = klokke.instant();
    Optional<Unit> unit = katalog.unit(enhet);
    String telefon = unit.map(u -> katalog.dutyPhone(u, naa)).orElseGet(() -> katalog.dutyPhone("", "", naa));
    return unit.flatMap(u -> barnevernvakt(u, naa))
        .map(vakt -> new Vakt(Optional.of(vakt.id()), vakt.name(), telefon))
        .orElseGet(() -> new Vakt(Optional.empty(), "barnevernvakten", telefon));
  }

  private Optional<Unit> barnevernvakt(Unit unit, Instant naa) {
    return unit.kommuner().stream()
        .sorted()
        .findFirst()
        .flatMap(
            kommune ->
                switch (katalog.resolve(Funksjon.FUNKSJON_BARNEVERNVAKT, kommune, "", naa)) {
                  case Resolution.Found funnet -> Optional.of(funnet.unit());
                  case Resolution.NotFound _ -> Optional.empty();
                });
  }
}
