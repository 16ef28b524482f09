package no.stillas.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LanesTest {
    private static final boolean FRESH = true;
    private static final boolean BEGUN = false;

    private final Lanes<String> lanes =
            new Lanes<>(Map.of(Lane.DUTY_AND_URGENT, 100, Lane.ORDINARY, 100, Lane.BULK, 100));

    private void fill(Lane lane, boolean fresh, String name, int count) {
        IntStream.range(0, count).forEach(i -> assertThat(lanes.offer(lane, fresh, name + i)).isTrue());
    }

    private static long of(List<String> taken, String name) {
        return taken.stream().filter(item -> item.startsWith(name)).count();
    }

    @Test
    void whatIsInTheHouseGoesBeforeWhatIsNewAndLeavesItAFifth() {
        fill(Lane.ORDINARY, FRESH, "new", 50);
        fill(Lane.ORDINARY, BEGUN, "begun", 50);
        List<String> taken = lanes.drain(10);
        assertThat(of(taken, "begun")).isEqualTo(8);
        assertThat(of(taken, "new")).isEqualTo(2);
        assertThat(taken).containsSubsequence("begun0", "begun1", "begun7").containsSubsequence("new0", "new1");
    }

    @Test
    void neitherLeavesRoomThatTheOtherCouldUse() {
        fill(Lane.ORDINARY, FRESH, "new", 50);
        fill(Lane.ORDINARY, BEGUN, "begun", 3);
        assertThat(of(lanes.drain(10), "new")).isEqualTo(7);
        fill(Lane.BULK, BEGUN, "late", 1);
        assertThat(lanes.drain(100)).hasSize(44);
    }

    @Test
    void dutiesOfEitherKindGoBeforeAllThatIsOrdinary() {
        fill(Lane.ORDINARY, BEGUN, "ordinary", 50);
        fill(Lane.DUTY_AND_URGENT, FRESH, "duty", 4);
        fill(Lane.DUTY_AND_URGENT, BEGUN, "urgent", 4);
        List<String> taken = lanes.drain(10);
        assertThat(taken.subList(0, 8)).noneMatch(item -> item.startsWith("ordinary"));
        assertThat(of(taken, "ordinary")).isEqualTo(2);
    }

    @Test
    void aFullQueueOfNewOnesRefusesNothingThatIsInTheHouse() {
        fill(Lane.ORDINARY, FRESH, "new", 100);
        assertThat(lanes.offer(Lane.ORDINARY, FRESH, "one too many")).isFalse();
        assertThat(lanes.offer(Lane.ORDINARY, BEGUN, "an acknowledgement")).isTrue();
    }

    @Test
    void whatIsPutBackIsTheFirstOfItsKind() {
        fill(Lane.ORDINARY, BEGUN, "begun", 2);
        lanes.putBack(Lane.ORDINARY, BEGUN, "deferred");
        assertThat(lanes.drain(10)).containsExactly("deferred", "begun0", "begun1");
    }
}
