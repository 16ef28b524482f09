package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is played beside each other, and what happens when one part of it cannot go on. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SamspillTest {
    private static final CountDownLatch ALDRI = new CountDownLatch(1);

    private final Samspill samspill = new Samspill();

    @Test
    void it_is_over_when_all_parts_have_ended() throws Exception {
        List<String> spilt = new CopyOnWriteArrayList<>();
        var foerst = new CountDownLatch(1);
        samspill.spill(() -> {
            assertThat(foerst.await(20, TimeUnit.SECONDS)).isTrue();
            spilt.add("sist");
        });
        samspill.spill(() -> {
            spilt.add("først");
            foerst.countDown();
        });
        samspill.vent();
        assertThat(spilt).containsExactly("først", "sist");
    }

    @Test
    void a_part_that_cannot_go_on_ends_it_though_another_never_would() {
        samspill.spill(ALDRI::await);
        samspill.spill(() -> {
            throw new IOException("porten er opptatt");
        });
        assertThatThrownBy(samspill::vent).isInstanceOf(IOException.class).hasMessage("porten er opptatt");
    }

    @Test
    void so_does_a_part_with_a_fault_in_it_and_what_it_was_is_told() {
        samspill.spill(ALDRI::await);
        samspill.spill(() -> {
            throw new AssertionError("umulig");
        });
        assertThatThrownBy(samspill::vent).isInstanceOf(IllegalStateException.class).hasMessageContaining("umulig");
    }

    @Test
    void so_does_an_adapter_that_a_case_starts_and_that_does_not_come_up_whatever_the_case_makes_of_it() {
        List<String> startet = new CopyOnWriteArrayList<>();
        var drift = samspill.av(new Adapterdrift() {
            @Override
            public void start(String navn) {
                startet.add(navn);
            }

            @Override
            public void ventTilOppe(String navn) throws IOException {
                throw new IOException("adapteren for " + navn + " startet ikke");
            }

            @Override
            public void stans(String navn) {}
        });
        samspill.spill(() -> {
            drift.start("nav");
            try {
                drift.ventTilOppe("nav");
            } catch (IOException e) {
                ALDRI.await();
            }
        });
        assertThatThrownBy(samspill::vent).isInstanceOf(IOException.class).hasMessage("adapteren for nav startet ikke");
        assertThat(startet).containsExactly("nav");
    }
}
