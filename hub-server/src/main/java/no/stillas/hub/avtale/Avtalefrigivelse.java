package no.stillas.hub.avtale;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.fakta.Skriving;

/** Has delivery judge again what is held for want of the agreement, and waits until it has. */
@Singleton
final class Avtalefrigivelse implements EtterAvtale {
    private final Provider<Frigivelse> frigivelse;

    /** Delivery itself judges by what is agreed, so it is asked for when it is needed. */
    Avtalefrigivelse(Provider<Frigivelse> frigivelse) {
        this.frigivelse = requireNonNull(frigivelse, "frigivelse is null");
    }

    @Override
    public void iKraft(String noekkel) {
        Skriving.vent(frigivelse.get().kommet(noekkel));
    }
}
