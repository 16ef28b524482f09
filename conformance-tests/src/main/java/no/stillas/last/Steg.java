package no.stillas.last;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * One rate for one time.
 *
 * @param rate messages a second that arrive
 * @param oppvarming seconds that do not count
 * @param sekunder seconds that count
 * @param avsendere submit streams
 * @param mottakere inbox streams of each unit
 * @param plikter of a hundred messages, how many are bekymringsmeldinger
 */
record Steg(double rate, double oppvarming, double sekunder, int avsendere, int mottakere, int plikter, long froe) {
    /** How long messages that are under way when the last was sent are waited for. */
    private static final Duration ETTERPAA = Duration.ofSeconds(60);

    /**
     * What came of it.
     *
     * @param planlagt messages that count
     * @param allSvart whether every stream was answered to its end
     */
    record Utfall(Steg steg, long planlagt, Maaling maaling, boolean allSvart) {}

    Utfall kjoer(Maal hub, List<Barn> barna) throws InterruptedException {
        var plan = Tidsplan.poisson(rate, oppvarming + sekunder, froe);
        var meldinger = Melding.av(plan, barna, plikter, froe);
        Map<String, Long> tider = meldinger.stream().collect(Collectors.toMap(Melding::id, Melding::planlagt));
        long fra = (long) (oppvarming * 1e9);
        long start = System.nanoTime() + Duration.ofMillis(500).toNanos();
        var maaling = new Maaling(start, fra, (long) ((oppvarming + sekunder) * 1e9));

        var innbokser = new ArrayList<Mottaker>();
        for (var enhet : Enhet.values()) {
            for (int i = 0; i < mottakere; i++) {
                innbokser.add(new Mottaker(hub, enhet, tider, maaling));
            }
        }
        try {
            var stroemmer = new ArrayList<Avsender>();
            var traader = new ArrayList<Thread>();
            for (int i = 0; i < avsendere; i++) {
                var stroem = new Avsender(hub, tider, maaling);
                var dens = hver(meldinger, i);
                stroemmer.add(stroem);
                traader.add(Thread.ofPlatform().name("avsender-" + i).start(() -> stroem.send(dens, start)));
            }
            for (var traad : traader) {
                traad.join();
            }
            boolean allSvart = true;
            for (var stroem : stroemmer) {
                allSvart &= stroem.vent(ETTERPAA.toSeconds());
            }
            ventPaaKvitteringer(maaling);
            return new Utfall(this, meldinger.stream().filter(m -> m.planlagt() >= fra).count(), maaling, allSvart);
        } finally {
            innbokser.forEach(Mottaker::close);
        }
    }

    private static void ventPaaKvitteringer(Maaling maaling) {
        long slutt = System.nanoTime() + ETTERPAA.toNanos();
        long godtatt = maaling.tider(Maaling.Trinn.GODTATT).getTotalCount();
        while (maaling.tider(Maaling.Trinn.KVITTERT).getTotalCount() < godtatt && System.nanoTime() < slutt) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private List<Melding> hver(List<Melding> meldinger, int foerste) {
        var dens = new ArrayList<Melding>();
        for (int i = foerste; i < meldinger.size(); i += avsendere) {
            dens.add(meldinger.get(i));
        }
        return dens;
    }
}
