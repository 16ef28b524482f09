package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import io.cucumber.core.backend.ObjectFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the step classes of a scenario its world, and each scenario a new one. */
public final class Fabrikk implements ObjectFactory {
    private final Map<Class<?>, Object> laget = new HashMap<>();
    private @Nullable Verden verden;

    @Override
    public void start() {
        verden = new Verden(Rigg.naavaerende());
    }

    @Override
    public void stop() {
        laget.clear();
        verden = null;
    }

    @Override
    public boolean addClass(Class<?> type) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return type.cast(laget.computeIfAbsent(type, this::lag));
    }

    private Object lag(Class<?> type) {
        try {
            var bygger = type.getDeclaredConstructor(Verden.class);
            return bygger.newInstance(requireNonNull(verden, "no scenario is played"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no step class", e);
        }
    }
}
