package no.stillas.konformitet.fabrikk;

import static java.util.Objects.requireNonNull;

import io.cucumber.core.backend.ObjectFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives the step classes of a scenario its world, and each scenario a new one. One for each run, used by one thread. */
public final class Fabrikk implements ObjectFactory {
    private final Supplier<?> verdener;
    private final Map<Class<?>, Object> laget = new HashMap<>();
    private @Nullable Object verden;

    /** @param verdener makes the world of the scenario that begins; step classes have one constructor, which takes it */
    public Fabrikk(Supplier<?> verdener) {
        this.verdener = requireNonNull(verdener, "verdener is null");
    }

    @Override
    public void start() {
        verden = verdener.get();
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
        var denne = requireNonNull(verden, "no scenario is played");
        try {
            var bygger = type.getDeclaredConstructor(denne.getClass());
            bygger.setAccessible(true);
            return bygger.newInstance(denne);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no step class", e);
        }
    }
}
