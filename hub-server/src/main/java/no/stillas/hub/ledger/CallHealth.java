package no.stillas.hub.ledger;

import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;

/** Says over {@code grpc.health.v1} what {@link StoreHealth} says over HTTP: not serving while the hub cannot store. */
@Context
@Requires(beans = HealthStatusManager.class)
final class CallHealth {
    CallHealth(Writer writer, HealthStatusManager health) {
        writer.onAccepting(accepting -> health.setStatus(HealthStatusManager.SERVICE_NAME_ALL_SERVICES,
                accepting ? ServingStatus.SERVING : ServingStatus.NOT_SERVING));
    }
}
