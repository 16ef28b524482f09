package no.stillas.hub.exchange;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Remembers who closed the hub, so that a test that finds it closed says by whom. On the tests' class path only. */
@Singleton
final class Lukking implements ApplicationEventListener<ShutdownEvent> {
    private volatile @Nullable Throwable av;

    @Override
    public void onApplicationEvent(ShutdownEvent hendelse) {
        av = new Throwable("the hub is closed here, on " + Thread.currentThread().getName());
    }

    /** Fails when somebody has closed the hub. */
    void aldri() {
        if (av != null) {
            throw new IllegalStateException("the hub of this test is closed", av);
        }
    }
}
