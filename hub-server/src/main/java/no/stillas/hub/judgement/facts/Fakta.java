package no.stillas.hub.judgement.facts;

import no.stillas.proto.regelverk.v1.Faktum;

/**
 * What is known to be true or false of the case. The rest is unknown.
 *
 * @param sanne facts known to be true, one bit each at the fact's number in the contract
 * @param usanne facts known to be false
 * @param skjulte facts that the sender may not know of, whatever their value
 */
public record Fakta(long sanne, long usanne, long skjulte) {
    private static final Fakta UKJENTE = new Fakta(0, 0, 0);

    public Fakta {
        var kontroll = new Sannheter(sanne, usanne);
        skjulte &= kontroll.sanne() | kontroll.usanne();
    }

    public static Fakta ukjente() {
        return UKJENTE;
    }

    public static Fakta sanne(Faktum... fakta) {
        Fakta resultat = UKJENTE;
        for (Faktum faktum : fakta) {
            resultat = resultat.med(faktum, Sannhet.SANN);
        }
        return resultat;
    }

    public Sannhet av(Faktum faktum) {
        return new Sannheter(sanne, usanne).av(faktum.getNumber());
    }

    /** The same facts with one of them set, visible to the sender. */
    public Fakta med(Faktum faktum, Sannhet sannhet) {
        Sannheter ny = new Sannheter(sanne, usanne).med(faktum.getNumber(), sannhet);
        return new Fakta(ny.sanne(), ny.usanne(), skjulte & ~(1L << faktum.getNumber()));
    }

    /** The same facts with one of them set, hidden from the sender. */
    public Fakta medSkjult(Faktum faktum, Sannhet sannhet) {
        Fakta ny = med(faktum, sannhet);
        return new Fakta(ny.sanne, ny.usanne, ny.skjulte | 1L << faktum.getNumber());
    }

    Fakta synlige() {
        return skjulte == 0 ? this : new Fakta(sanne & ~skjulte, usanne & ~skjulte, 0);
    }
}
