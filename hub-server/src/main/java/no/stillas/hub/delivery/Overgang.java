package no.stillas.hub.delivery;

import java.util.Set;

/** One cell of {@link Overganger}. */
sealed interface Overgang {

  /** The delivery goes to a new state, with effects in the same commit. */
  record Til(Tilstand neste, Set<Virkning> virkninger) implements Overgang {
    public Til {
      virkninger = Set.copyOf(virkninger);
    }

    static Til til(Tilstand neste, Virkning... virkninger) {
      return new Til(neste, Set.of(virkninger));
    }
  }

  /** Has happened already, or does not matter any more: answered as recorded, nothing is written. */
  record Uendret() implements Overgang {}

  /** Cannot happen to a delivery in this state: a peer said something about what it never got. */
  record Ulovlig() implements Overgang {}
}
