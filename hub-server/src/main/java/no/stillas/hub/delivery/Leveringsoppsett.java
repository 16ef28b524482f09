package no.stillas.hub.delivery;

import io.micronaut.context.annotation.ConfigurationInject;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of delivery, {@code stillas.levering.*}.
 *
 * @param leie how long a receiver has to acknowledge before the delivery comes again
 * @param poll how often an open inbox looks for what another node has queued
 */
@ConfigurationProperties("stillas.levering")
record Leveringsoppsett(
    @Bindable(defaultValue = "PT2M") Duration leie, @Bindable(defaultValue = "PT1S") Duration poll) {
  @ConfigurationInject
  Leveringsoppsett {
    if (!leie.isPositive() || !poll.isPositive()) {
      throw new IllegalArgumentException("stillas.levering: leie and poll must be positive");
    }
  }
}
