package no.stillas.konformitet.hub;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.tilgang.Hubtilgang;

/**
 * The inbox of every unit, open as long as the run lasts: what comes is acknowledged and kept. A unit can be closed, so
 * that what is sent to it waits. Safe for use by many threads.
 */
public final class Innbokser implements AutoCloseable {
    /** One thing that came to a unit. */
    public record Levert(String enhet, Delivery levering) {
        public Levert {
            requireNonNull(enhet, "enhet is null");
            requireNonNull(levering, "levering is null");
        }
    }

    private final Hubtilgang hub;
    private final Map<String, Innboks> aapne = new HashMap<>();
    private final List<Levert> kommet = new ArrayList<>();
    /** When something came last, by {@link System#nanoTime}. */
    private long sist;

    public Innbokser(Hubtilgang hub) {
        this.hub = hub;
    }

    /** Opens the unit's inbox, where it is closed. */
    public synchronized void aapne(Unit enhet) {
        if (!aapne.containsKey(enhet.getId())) {
            aapne.put(enhet.getId(), Innboks.aapne(hub, enhet, levering -> kom(enhet.getId(), levering)));
        }
    }

    /** Closes it: nothing is handed over to the unit until it is opened again. */
    public synchronized void steng(Unit enhet) {
        var innboks = aapne.remove(enhet.getId());
        if (innboks != null) {
            innboks.close();
        }
    }

    private synchronized void kom(String enhet, Delivery levering) {
        boolean foer = kommet.stream().anyMatch(k -> k.levering.getDeliveryId().equals(levering.getDeliveryId()));
        if (!foer) {
            kommet.add(new Levert(enhet, levering));
            sist = System.nanoTime();
            notifyAll();
        }
    }

    /**
     * What came so far, to all units.
     *
     * @throws IllegalStateException when an inbox that is to be open has ended
     */
    public synchronized List<Levert> kommet() {
        aapne.values().forEach(Innboks::krevAapen);
        return List.copyOf(kommet);
    }

    /**
     * Waits until the hub has recorded that what came has come; what it does with time counts from then.
     *
     * @return whether it did before the time was out
     */
    public boolean ventTilStille(Duration lengst) {
        return vent(lengst, () -> stille() ? Optional.of(true) : Optional.empty()).isPresent();
    }

    /**
     * Waits until all that came is recorded, and nothing has come for so long from now.
     *
     * @return whether it did before the time was out
     */
    public synchronized boolean ventTilRo(Duration ro, Duration lengst) {
        sist = System.nanoTime();
        return vent(lengst, () -> stille() && System.nanoTime() - sist >= ro.toNanos() ? Optional.of(true) : Optional.empty()).isPresent();
    }

    private synchronized boolean stille() {
        return aapne.values().stream().allMatch(Innboks::stille);
    }

    /** The unit's open stream, for what it says of what it has got. */
    public synchronized Innboks hos(Unit enhet) {
        return requireNonNull(aapne.get(enhet.getId()), () -> "innboksen til " + enhet.getId() + " er ikke åpen");
    }

    /** Waits until there is an answer; looks again each time that something comes. Empty when the time is out. */
    public synchronized <T> Optional<T> vent(Duration lengst, Supplier<Optional<T>> finn) {
        long slutt = System.nanoTime() + lengst.toNanos();
        while (true) {
            var funnet = finn.get();
            long igjen = slutt - System.nanoTime();
            if (funnet.isPresent() || igjen <= 0) {
                return funnet;
            }
            try {
                wait(Math.min(50, 1 + igjen / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    @Override
    public synchronized void close() {
        aapne.values().forEach(Innboks::close);
        aapne.clear();
    }
}
