package no.stillas.hub.delivery;

import io.micronaut.context.annotation.ConfigurationInject;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * When somebody is alarmed, {@code stillas.alarm.*}. Settings, not law.
 *
 * @param kvittering how long a receiver has to give an application receipt for a duty or an urgent message, where it
 *     has no time of its own in the directory
 * @param forsoek after how many hand-overs without an acknowledgement somebody is told
 */
@ConfigurationProperties("stillas.alarm")
record Alarmoppsett(
    @Bindable(defaultValue = "PT15M") Duration kvittering, @Bindable(defaultValue = "10") int forsoek) {
  @ConfigurationInject
  Alarmoppsett {
    if (!kvittering.isPositive() || forsoek < 1) {
      throw new IllegalArgumentException("stillas.alarm: kvittering and forsoek must be positive");
    }
  }

  Duration frist(Enheter enheter, String enhet) {
    return enheter.kvitteringsfrist(enhet).orElse(kvittering);
  }
}
