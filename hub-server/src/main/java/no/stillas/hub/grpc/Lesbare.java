package no.stillas.hub.grpc;

import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts {@link Lesbar} around every service: one that is added again takes the place of the first by its name. */
@Singleton
final class Lesbare implements BeanCreatedEventListener<ServerBuilder<?>> {
    private final BeanProvider<BindableService> tjenester;

    Lesbare(BeanProvider<BindableService> tjenester) {
        this.tjenester = tjenester;
    }

    @Override
    public ServerBuilder<?> onCreated(BeanCreatedEvent<ServerBuilder<?>> hendelse) {
        tjenester.forEach(tjeneste -> hendelse.getBean().addService(Lesbar.av(tjeneste)));
        return hendelse.getBean();
    }
}
