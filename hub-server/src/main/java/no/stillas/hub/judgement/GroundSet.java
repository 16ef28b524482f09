package no.stillas.hub.judgement;

import no.stillas.proto.kodeverk.v1.Grunnlag;

/** Small set of grounds, by number. A shift counts modulo the size of a long. */
final class GroundSet {
    private long lav;
    private long hoey;

    boolean har(Grunnlag g) {
        int n = g.getNumber();
        return n < Long.SIZE ? (lav & 1L << n) != 0 : (hoey & 1L << n) != 0;
    }

    void legg(Grunnlag g) {
        int n = g.getNumber();
        if (n < Long.SIZE) {
            lav |= 1L << n;
        } else {
            hoey |= 1L << n;
        }
    }

    void alle(GroundSet andre) {
        lav |= andre.lav;
        hoey |= andre.hoey;
    }
}
