package no.stillas.hub.identity;

import io.grpc.BindableService;
import io.grpc.protobuf.services.ProtoReflectionService;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/**
 * Server reflection, so that a tool can call the hub without the contracts. In development only: elsewhere the service
 * is not there at all, besides that {@link IdentityInterceptor} lets nobody in to it.
 */
@Factory
@Requires(property = "stillas.identity.environment", pattern = "(?i)development")
final class Reflection {
    @Singleton
    BindableService v1() {
        return ProtoReflectionServiceV1.newInstance();
    }

    /** What tools asked for before the protocol was settled, and many still do. */
    @Singleton
    @SuppressWarnings("deprecation")
    BindableService v1alpha() {
        return ProtoReflectionService.newInstance();
    }
}
