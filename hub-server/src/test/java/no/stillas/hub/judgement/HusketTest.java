package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What took long to make is made once while it is among the last that were asked for. */
class HusketTest {
    private final List<String> laget = new ArrayList<>();
    private final Husket<String, String> husket = new Husket<>(2);

    private String av(String hva) {
        return husket.av(hva, h -> {
            laget.add(h);
            return h.toUpperCase(java.util.Locale.ROOT);
        });
    }

    @Test
    void what_was_made_is_given_again_and_the_one_longest_unasked_for_makes_room() {
        assertThat(av("a")).isEqualTo("A");
        av("b");
        assertThat(av("a")).isEqualTo("A");
        assertThat(laget).as("both are kept").containsExactly("a", "b");
        av("c");
        av("a");
        assertThat(laget).as("b made room").containsExactly("a", "b", "c");
        av("b");
        assertThat(laget).containsExactly("a", "b", "c", "b");
    }

    @Test
    void what_fails_is_made_anew() {
        assertThatIllegalStateException().isThrownBy(() -> husket.av("a", h -> {
            throw new IllegalStateException("no");
        }));
        assertThat(av("a")).isEqualTo("A");
    }
}
