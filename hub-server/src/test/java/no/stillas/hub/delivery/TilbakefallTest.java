package no.stillas.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TilbakefallTest {
  private static final Instant T = Instant.parse("2026-11-22T10:00:00Z");
  private static final Tilbakefall TIL_ET_MINUTT = new Tilbakefall(Duration.ofSeconds(2), Duration.ofMinutes(1), 0.5);

  @Test
  void theWaitDoublesUpToTheCapAndStaysThere() {
    assertThat(IntStream.rangeClosed(1, 8).mapToObj(TIL_ET_MINUTT::lengst))
        .isEqualTo(List.of(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L).stream().map(Duration::ofSeconds).toList());
    assertThat(TIL_ET_MINUTT.lengst(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void theJitterOnlyEverShortensTheWaitAndByNoMoreThanItsShare() {
    RandomGenerator tilfeldig = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      assertThat(TIL_ET_MINUTT.neste(3, T, tilfeldig)).isBetween(T.plusSeconds(4), T.plusSeconds(8));
    }
  }

  @Test
  void receiversThatFellTogetherDoNotComeBackTogether() {
    RandomGenerator tilfeldig = new SplittableRandom(1);
    assertThat(IntStream.range(0, 100).mapToObj(_ -> TIL_ET_MINUTT.neste(6, T, tilfeldig)).distinct().count())
        .isGreaterThan(90);
  }

  @Test
  void withoutJitterTheSameAttemptAlwaysWaitsTheSame() {
    Tilbakefall fast = new Tilbakefall(Duration.ofSeconds(2), Duration.ofMinutes(1), 0);
    assertThat(fast.neste(4, T, new SplittableRandom())).isEqualTo(T.plusSeconds(16));
  }

  @Test
  void aPolicyThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Tilbakefall(Duration.ZERO, Duration.ofMinutes(1), 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tilbakefall(Duration.ofSeconds(2), Duration.ofSeconds(1), 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tilbakefall(Duration.ofSeconds(2), Duration.ofSeconds(3), 1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TIL_ET_MINUTT.lengst(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
