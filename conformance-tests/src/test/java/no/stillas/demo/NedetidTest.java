package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The adapter that cases have down, and that others wait for. */
final class NedetidTest {
    private final List<String> hendt = new CopyOnWriteArrayList<>();
    private final Adapterdrift drift = new Adapterdrift() {
        @Override
        public void start(String navn) {
            hendt.add("start " + navn);
        }

        @Override
        public void ventTilOppe(String navn) {}

        @Override
        public void stans(String navn) {
            hendt.add("stans " + navn);
        }
    };

    @Test
    void it_goes_down_once_and_up_once_for_all_that_need_it_so() {
        var nedetid = new Nedetid(drift, "sdk", 2);
        try (var saker = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                saker.submit(() -> {
                    nedetid.stans("sdk");
                    nedetid.start("sdk");
                    nedetid.ferdig();
                    return true;
                });
            }
        }
        assertThat(hendt).containsExactly("stans sdk", "start sdk");
    }

    @Test
    void where_every_case_ends_before_it_is_to_come_up_it_comes_up_for_the_others() throws IOException {
        var nedetid = new Nedetid(drift, "sdk", 2);
        nedetid.ferdig();
        assertThat(hendt).isEmpty();
        nedetid.ferdig();
        assertThat(hendt).containsExactly("start sdk");
    }
}
