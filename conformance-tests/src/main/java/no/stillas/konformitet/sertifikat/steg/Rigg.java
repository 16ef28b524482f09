package no.stillas.konformitet.sertifikat.steg;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.stillas.konformitet.fabrikk.Fabrikk;
import no.stillas.konformitet.sertifikat.motpart.Motparthub;
import no.stillas.konformitet.sertifikat.motpart.Systemlager;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.tilgang.Nummerserie;

/** What all cases of a run share: the system's line and store, who the counterparties are, and how long an answer may take. */
public final class Rigg {
    final Motparthub hub;
    final Optional<Systemlager> lager;
    final Sender systemet;
    final Map<String, Sender> motparter;
    final Maler maler;
    final Duration vent;
    final Consumer<String> fortell;
    final Instant naa;
    final Nummerserie numre = new Nummerserie();
    private Duration aapning;

    /**
     * @param lager what the system has stored; empty where the kit does not see it
     * @param motparter the units that send, by what cases call them
     * @param vent how long an answer may take
     * @param aapning how long the system may take to open its inbox the first time
     * @param fortell told what somebody at the system must do
     */
    public Rigg(Motparthub hub, Optional<Systemlager> lager, Sender systemet, Map<String, Sender> motparter, Maler maler,
            Duration vent, Duration aapning, Instant naa, Consumer<String> fortell) {
        this.hub = requireNonNull(hub, "hub is null");
        this.lager = requireNonNull(lager, "lager is null");
        this.systemet = requireNonNull(systemet, "systemet is null");
        this.motparter = Map.copyOf(motparter);
        this.maler = requireNonNull(maler, "maler is null");
        this.vent = requireNonNull(vent, "vent is null");
        this.aapning = requireNonNull(aapning, "aapning is null");
        this.naa = requireNonNull(naa, "naa is null");
        this.fortell = requireNonNull(fortell, "fortell is null");
    }

    /** What gives each case a world of its own. */
    public Fabrikk fabrikk() {
        return new Fabrikk(() -> new Proeve(this));
    }

    /** Waits for the system to open its inbox; a system that has not come once is not waited for again. */
    boolean aapen() {
        boolean aapen = hub.vent(aapning, () -> hub.aapen() ? Optional.of(true) : Optional.empty()).isPresent();
        aapning = aapen ? vent : Duration.ZERO;
        return aapen;
    }
}
