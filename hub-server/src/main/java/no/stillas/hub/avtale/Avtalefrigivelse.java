package no.stillas.hub.avtale;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.fakta.Skriving;

/** Has delivery judge again what is held for want of the agreement, and waits until it has. */
@Singleton
final class Avtalefrigivelse implements EtterAvtale {
    private final Frigivelse frigivelse;

    Avtalefrigivelse(Frigivelse frigivelse) {
        this.frigivelse = requireNonNull(frigivelse, "frigivelse is null");
    }

    @Override
    public void iKraft(String noekkel) {
        Skriving.vent(frigivelse.kommet(noekkel));
    }
}
