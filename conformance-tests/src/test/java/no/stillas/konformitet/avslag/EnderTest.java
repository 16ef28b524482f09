package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.time.Duration;
import java.util.stream.Stream;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.hub.Avslaatt;
import no.stillas.konformitet.steg.Uteblitt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which ends of a scenario are a notice. */
final class EnderTest {
    private static final Nevning EN = new Nevning(Avslaatt.regel("C18"), new Stedet("classpath:en.feature", 10, "S1-42", "Noe skjer"));

    static Stream<Arguments> ender() {
        return Stream.of(
                argumentSet("all that it says held", new Result(Status.PASSED, Duration.ZERO, null), Hva.LIK),
                argumentSet("the hub answered something else", feil(new AssertionError("ventet noe annet")), Hva.ROED),
                argumentSet("it did not come, and the hub was done", feil(new Uteblitt("«x» kom ikke", true)), Hva.UTEBLE),
                argumentSet("the time ran out before the hub was done", feil(new Uteblitt("«x» kom ikke", false)), Hva.BRUTT),
                argumentSet("a step could not be done", feil(new IllegalStateException("innboksen er brutt")), Hva.BRUTT),
                argumentSet("it was skipped", new Result(Status.SKIPPED, Duration.ZERO, null), Hva.BRUTT));
    }

    private static Result feil(Throwable feil) {
        return new Result(Status.FAILED, Duration.ZERO, feil);
    }

    @ParameterizedTest
    @MethodSource("ender")
    void a_notice_is_what_the_hub_did_and_not_that_time_ran_out(Result slutt, Hva hva) {
        assertThat(Ender.av(EN, slutt).hva()).isEqualTo(hva);
    }
}
