package no.stillas.konformitet.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When time is moved, the hub does what its own schedule would have had it do. */
final class RundeneTest {
    @Test
    void moving_time_runs_every_round_of_the_hubs_schedule() throws ClassNotFoundException {
        var rundene = Arrays.stream(Class.forName("no.stillas.hub.frist.Tidsplan").getDeclaredMethods())
                .filter(m -> m.getName().equals("planlegger")).flatMap(m -> Stream.of(m.getParameterTypes()))
                .map(Class::getName).filter(t -> t.matches("no\\.stillas\\.hub\\.(frist|delivery)\\..*")).toList();
        var kalt = new ClassFileImporter().importClass(Egenhub.class).getMethodCallsFromSelf().stream()
                .map(k -> k.getTargetOwner().getName()).toList();

        assertThat(rundene).hasSizeGreaterThan(4).isSubsetOf(kalt);
    }

    @Test
    void a_round_is_run_until_nothing_is_left() {
        var igjen = new int[] {3};

        Egenhub.gjoerFerdig("frister", () -> igjen[0]--);

        assertThat(igjen[0]).isEqualTo(-1);
    }

    @Test
    void a_round_that_never_ends_is_a_fault() {
        assertThatThrownBy(() -> Egenhub.gjoerFerdig("frister", () -> 1)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("frister");
    }
}
