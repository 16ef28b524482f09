package no.stillas.konformitet.sertifikat;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Pause;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.adapter.sdk.registrering.Adapter;
import no.stillas.konformitet.sertifikat.motpart.Motparthub;
import no.stillas.konformitet.sertifikat.motpart.Systemlager;
import org.jspecify.annotations.Nullable;

/**
 * The hub of a run, with the system connected or about to be. A system with a line of its own comes to an address that the hub
 * listens on; for a system that works in a folder the sector's adapter runs in this process, between the hub and the folder.
 */
public final class Oppkobling implements AutoCloseable {
    /** An adapter waits at most so long before it looks into the folder again, or opens a broken inbox. */
    private static final Duration OFTE = Duration.ofMillis(20);
    private static final int KREDITT = 32;

    private final Motparthub hub;
    private final Optional<Systemlager> lager;
    private @Nullable Adapter adapter;
    private @Nullable ManagedChannel kanal;

    private Oppkobling(Motparthub hub, Optional<Systemlager> lager) {
        this.hub = hub;
        this.lager = lager;
    }

    /**
     * Waits for a system on this address.
     *
     * @param lager the folder in which the system shows what it has stored; empty where it shows nothing
     */
    public static Oppkobling paa(InetSocketAddress adresse, Profil profil, Optional<Path> lager) throws IOException {
        var sett = lager.map(Systemlager::new);
        return new Oppkobling(new Motparthub(profil.enhet().getEnhet(), adresse,
                leveranse -> sett.filter(l -> l.har(leveranse)).isPresent()), sett);
    }

    /** Starts the sector's adapter on a folder: {@code <folder>/<unit>/} is what the system shares with it. */
    public static Oppkobling mappe(Path mappe, Profil profil) throws IOException {
        var egen = paa(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), profil,
                Optional.of(mappe.resolve(profil.enhet().getEnhet())));
        try {
            var kanal = Hub.kanal("localhost:" + egen.hub.port(), true, Optional.empty(), Optional.empty());
            egen.kanal = kanal;
            egen.adapter = Adapter.start(profil.registrering(), profil.sektor(), mappe, _ -> new Hub(kanal, Tokenkilde.fast("sertifikat")),
                    new Drift(InstantSource.system(), new SecureRandom(), Oppkobling::kort, KREDITT));
            return egen;
        } catch (IOException | RuntimeException e) {
            egen.close();
            throw e;
        }
    }

    private static void kort(Duration tid) throws InterruptedException {
        Pause.ekte().vent(tid.compareTo(OFTE) < 0 ? tid : OFTE);
    }

    public Motparthub hub() {
        return hub;
    }

    public Optional<Systemlager> lager() {
        return lager;
    }

    @Override
    public void close() {
        if (adapter != null) {
            adapter.close();
        }
        if (kanal != null) {
            kanal.shutdownNow();
        }
        hub.close();
    }
}
