package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/** What delivery needs to know of units. Answers from memory: it is asked on the path of every message. */
public interface Enheter {

  /** The organisation number of the unit, empty where there is no such unit. */
  Optional<String> organisasjon(String enhet);

  /** Whether the unit has no system of its own: what it gets becomes a task with a print for a named employee. */
  boolean utenSystem(String enhet);

  /** Whether the unit has the role to know of a protected address (kode 6, kode 7, skjult adresse). */
  boolean harVernrolle(String enhet);

  /** Whether the unit may be given anything: the directory does not say that it is not authorised. */
  boolean autorisert(String enhet);

  /**
   * How long the unit has to give an application receipt for a duty or an urgent message before somebody is alarmed;
   * empty where the unit has none of its own and the hub's setting holds. A setting, not law.
   */
  Optional<Duration> kvitteringsfrist(String enhet);

  /**
   * The human who can always be reached where the message is to go: the duty service of the receiver's kommune, and of
   * the sender's where the receiver serves several. Where that leaves more than one, none of them: a number to ring.
   */
  Vakt vakt(String mottaker, String avsender);

  /**
   * The name of who else can take what the receiver may not be given: barneverntjenesten where it was to go, else its
   * duty service; empty where neither is known and authorised.
   */
  Optional<String> annenMottaker(String mottaker, String avsender);

  /**
   * A duty service.
   *
   * @param enhet its unit in the directory, that gets the task; empty where it has none that is authorised
   * @param navn what to call it
   * @param telefon the number to ring; never empty
   */
  record Vakt(Optional<String> enhet, String navn, String telefon) {
    public Vakt {
      requireNonNull(enhet, "enhet is null");
      requireNonNull(navn, "navn is null");
      if (telefon.isBlank()) {
        throw new IllegalArgumentException("a duty service has a telephone number");
      }
    }
  }
}
