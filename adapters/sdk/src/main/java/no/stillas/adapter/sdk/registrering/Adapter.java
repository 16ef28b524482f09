package no.stillas.adapter.sdk.registrering;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Innboks;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.adapter.sdk.mappe.MappeSystem;
import no.stillas.adapter.sdk.mappe.Mapper;
import no.stillas.adapter.sdk.mappe.Oppsett;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;

/**
 * The units of a registration, each with its folder {@code <root>/<unit>/} and its inbox, over one channel to the hub.
 * The adapter's own store lies in {@code .lager/} of the unit's folder, and keeps a second process out of it.
 */
public final class Adapter implements AutoCloseable {
    private static final Duration INTERVALL = Duration.ofMillis(250);

    private final Sektorkunnskap sektor;
    private final Path rot;
    private final Drift drift;
    private final List<Deque<AutoCloseable>> aapne = new ArrayList<>();

    private Adapter(Sektorkunnskap sektor, Path rot, Drift drift) {
        this.sektor = sektor;
        this.rot = rot;
        this.drift = drift;
    }

    /**
     * Opens every unit.
     *
     * @param hub the hub with the token of each organisation
     * @throws IOException when a folder cannot be used, or another process uses it; nothing is open then
     */
    public static Adapter start(Registrering registrering, Sektorkunnskap sektor, Path rot, Function<Virksomhet, Hub> hub, Drift drift)
            throws IOException {
        var adapter = new Adapter(sektor, rot, drift);
        try {
            for (var virksomhet : registrering.getVirksomheterList()) {
                for (var enhet : virksomhet.getEnheterList()) {
                    adapter.aapne(virksomhet, enhet, hub.apply(virksomhet));
                }
            }
            return adapter;
        } catch (IOException | RuntimeException e) {
            adapter.close();
            throw e;
        }
    }

    private void aapne(Virksomhet virksomhet, Enhet enhet, Hub hub) throws IOException {
        var aapent = new ArrayDeque<AutoCloseable>();
        aapne.add(aapent);
        var mappe = rot.resolve(enhet.getId());
        var mapper = Mapper.under(mappe);
        var lagermappe = Files.createDirectories(mappe.resolve(".lager"));
        aapent.push(laas(enhet, lagermappe.resolve("i-bruk")));
        var lager = new Mottakslager(lagermappe);
        var frister = new Frister(mapper.frister(), enhet.getEtat(), sektor);
        var innsending = new Innsending(hub, drift.pause(), drift.tilfeldig());
        var oppsett = new Oppsett(virksomhet.getOrganisasjonsnummer(), enhet.getId(),
                envelope -> sektor.feil(enhet, envelope), INTERVALL, drift);
        var system = new MappeSystem(mapper, oppsett, lager, innsending, frister::sendt);
        aapent.push(system);
        var innboks = new Innboks(enhet.getId(), virksomhet.getOrganisasjonsnummer(), hub,
                new Sektorsystem(enhet, sektor, system, frister, drift.klokke()), lager, drift);
        aapent.push(innboks);
        innboks.start();
        system.start(innboks);
    }

    private static FileChannel laas(Enhet enhet, Path fil) throws IOException {
        var kanal = FileChannel.open(fil, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (kanal.tryLock() == null) {
            kanal.close();
            throw new IOException("en annen prosess bruker mappen til " + enhet.getId());
        }
        return kanal;
    }

    /** Closes every unit, all at once: each has time to finish what it is at. What is under way is taken up by the next process. */
    @Override
    public void close() {
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            aapne.forEach(aapent -> traader.execute(() -> lukk(aapent)));
        }
        aapne.clear();
    }

    private static void lukk(Deque<AutoCloseable> aapent) {
        while (!aapent.isEmpty()) {
            try {
                aapent.pop().close();
            } catch (Exception e) {
                // closing goes on: what was not closed is let go by the process's end
            }
        }
    }
}
