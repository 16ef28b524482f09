package no.stillas.hub.judgement.facts;

/**
 * Three-valued facts of one closed enum, by number. A fact in neither mask is unknown; a fact in both is refused.
 *
 * @param sanne known to be true
 * @param usanne known to be false
 */
record Sannheter(long sanne, long usanne) {
    static final Sannheter UKJENTE = new Sannheter(0, 0);

    Sannheter {
        if ((sanne & usanne) != 0) {
            throw new IllegalArgumentException("a fact is both true and false");
        }
    }

    Sannhet av(int nummer) {
        long bit = 1L << nummer;
        return (sanne & bit) != 0 ? Sannhet.SANN : (usanne & bit) != 0 ? Sannhet.USANN : Sannhet.UKJENT;
    }

    Sannheter med(int nummer, Sannhet sannhet) {
        long bit = 1L << nummer;
        return switch (sannhet) {
            case SANN -> new Sannheter(sanne | bit, usanne & ~bit);
            case USANN -> new Sannheter(sanne & ~bit, usanne | bit);
            case UKJENT -> new Sannheter(sanne & ~bit, usanne & ~bit);
        };
    }

    Sannheter uten(long maske) {
        return new Sannheter(sanne & ~maske, usanne & ~maske);
    }
}
