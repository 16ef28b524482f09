package no.stillas.demo;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Pause;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.adapter.sdk.registrering.Adapter;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;

/** The adapters in this process, on the same folders, each with a channel of its own. They look into folders more often. */
final class AdaptereHer implements Adapterdrift, AutoCloseable {
    static final List<String> SEKTORER = List.of("bufetat", "kommune", "nav", "sdk", "spesialisthelsetjeneste");
    private static final Duration OFTE = Duration.ofMillis(10);

    private record Oppe(Adapter adapter, ManagedChannel kanal) {}

    private final Hubben hub;
    private final Adaptere adaptere;
    private final Map<String, Oppe> oppe = new HashMap<>();

    AdaptereHer(Hubben hub, Adaptere adaptere) {
        this.hub = hub;
        this.adaptere = adaptere;
    }

    @Override
    public void start(String navn) throws IOException {
        var sektor = Sektorkunnskap.av(navn);
        var feil = sektor.feil(adaptere.registrering(navn));
        if (!feil.isEmpty()) {
            throw new IOException("adapteren for " + navn + " starter ikke: " + feil); // as the program says
        }
        var kanal = Hub.kanal("localhost:" + hub.port(), true, Optional.empty(), Optional.empty());
        var drift = new Drift(InstantSource.system(), new SecureRandom(), AdaptereHer::kort, 32);
        var adapter = Adapter.start(adaptere.registrering(navn), sektor, adaptere.utveksling(),
                v -> new Hub(kanal, Tokenkilde.fast(hub.token(v.getOrganisasjonsnummer()))), drift);
        oppe.put(navn, new Oppe(adapter, kanal));
    }

    private static void kort(Duration tid) throws InterruptedException {
        Pause.ekte().vent(tid.compareTo(OFTE) < 0 ? tid : OFTE);
    }

    @Override
    public void ventTilOppe(String navn) {}

    @Override
    public void stans(String navn) {
        var adapter = oppe.remove(navn);
        if (adapter != null) {
            adapter.adapter.close();
            adapter.kanal.shutdownNow();
        }
    }

    @Override
    public void close() {
        List.copyOf(oppe.keySet()).forEach(this::stans);
    }
}
