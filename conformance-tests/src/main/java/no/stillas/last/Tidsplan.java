package no.stillas.last;

import java.util.Random;

/**
 * When each message is to be sent, in nanoseconds from the start, ascending. Drawn beforehand: how the hub does cannot
 * change it.
 */
record Tidsplan(long[] nanos) {
    private static final double SEKUND = 1e9;

    /** Arrivals that know nothing of each other (Poisson): at this rate on average, for so long, the same for each seed. */
    static Tidsplan poisson(double perSekund, double sekunder, long froe) {
        if (perSekund <= 0 || sekunder <= 0) {
            throw new IllegalArgumentException("rate and duration must be positive");
        }
        var tilfeldig = new Random(froe);
        var tider = java.util.stream.DoubleStream.iterate(neste(tilfeldig, perSekund), t -> t < sekunder, t -> t + neste(tilfeldig, perSekund));
        return new Tidsplan(tider.mapToLong(t -> (long) (t * SEKUND)).toArray());
    }

    int antall() {
        return nanos.length;
    }

    private static double neste(Random tilfeldig, double perSekund) {
        return -Math.log(1 - tilfeldig.nextDouble()) / perSekund;
    }
}
