package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.stillas.hub.ledger.CommitListener;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import org.jspecify.annotations.Nullable;

/** The writer of a hub whose test lets it fail. On the tests' class path only. */
@Singleton
@Requires(property = Proevesvikt.EGENSKAP)
final class Proevesvikt implements BeanCreatedEventListener<Writer> {
    static final String EGENSKAP = "stillas.proeve.svikt";

    private volatile @Nullable Supplier<RuntimeException> feil;

    /** What every work that is submitted from now on fails with. */
    void med(Supplier<RuntimeException> hva) {
        feil = requireNonNull(hva, "hva is null");
    }

    @Override
    public Writer onCreated(BeanCreatedEvent<Writer> hendelse) {
        var ekte = hendelse.getBean();
        return new Writer() {
            @Override
            public <R> CompletableFuture<R> submit(Lane lane, Work<R> work) {
                var naa = feil;
                return naa == null ? ekte.submit(lane, work) : CompletableFuture.failedFuture(naa.get());
            }

            @Override
            public boolean accepting() {
                return ekte.accepting();
            }

            @Override
            public void onAccepting(AcceptingListener listener) {
                ekte.onAccepting(listener);
            }

            @Override
            public void onCommit(CommitListener listener) {
                ekte.onCommit(listener);
            }

            @Override
            public void onModels(ModelListener listener) {
                ekte.onModels(listener);
            }
        };
    }
}
