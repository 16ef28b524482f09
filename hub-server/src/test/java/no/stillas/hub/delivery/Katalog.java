package no.stillas.hub.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of the tests: "avsender" and "mottaker" of an organisation each, one on paper, one with the role for protected addresses. */
final class Katalog implements Enheter {
  static final String AVSENDERORG = "999888777";
  static final String MOTTAKERORG = "999777666";
  static final String AVSENDER = "bup-avsender";
  static final String MOTTAKER = "barnevern-mottaker";
  static final String MOTTAKER2 = "ppt-mottaker";
  static final String PAPIR = "skole-uten-system";
  static final String VERNROLLE = "barnevern-vern";

  final Map<String, Duration> frister = new HashMap<>();

  @Override
  public Optional<String> organisasjon(String enhet) {
    return switch (enhet) {
      case AVSENDER -> Optional.of(AVSENDERORG);
      case MOTTAKER, MOTTAKER2, PAPIR, VERNROLLE -> Optional.of(MOTTAKERORG);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean utenSystem(String enhet) {
    return enhet.equals(PAPIR);
  }

  @Override
  public boolean harVernrolle(String enhet) {
    return Set.of(VERNROLLE).contains(enhet);
  }

  @Override
  public boolean autorisert(String enhet) {
    return true;
  }

  @Override
  public Optional<Duration> kvitteringsfrist(String enhet) {
    return Optional.ofNullable(frister.get(enhet));
  }

  @Override
  public Optional<String> annenMottaker(String mottaker, String avsender) {
    return Optional.of("barneverntjenesten");
  }

  @Override
  public Vakt vakt(String mottaker, String avsender) {
    return new Vakt(Optional.of("barnevernvakt"), "barnevernvakten", "40 00 00 01");
  }
}
