package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import java.util.Map;
import java.util.TreeMap;
import org.reactivestreams.Publisher;

/**
 * Tells those who watch the hub of kommuner's own models that do not act as they were loaded: how many in the metrics, which
 * and why in the detail of health. The hub is up all the same: it serves everybody else, and holds what it should not decide.
 */
@Context
final class Modelltilsyn implements HealthIndicator {
    private final Modellregister register;

    Modelltilsyn(Modellregister register, MeterRegistry maalinger) {
        this.register = requireNonNull(register, "register is null");
        maalinger.gauge("stillas.modeller", Tags.of("stilling", "til_side"), register, r -> antall(r, Stilling.TilSide.class));
        maalinger.gauge("stillas.modeller", Tags.of("stilling", "ute"), register, r -> antall(r, Stilling.Ute.class));
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, String> detaljer = new TreeMap<>();
        register.tilSide().forEach(u -> detaljer.put(u.modell().getId() + " " + u.modell().getVersjon(),
                (u.stilling() instanceof Stilling.Ute ? "ute: " : "satt til side: ") + u.feiltekst()));
        return Publishers.just(HealthResult.builder("modeller", HealthStatus.UP).details(detaljer).build());
    }

    private static double antall(Modellregister register, Class<? extends Stilling> stilling) {
        return register.tilSide().stream().map(Utgave::stilling).filter(stilling::isInstance).count();
    }
}
