package no.stillas.hub.judgement.facts;

import no.stillas.proto.regelverk.v1.Personfaktum;

/**
 * What is known to be true or false of one person. The rest is unknown.
 *
 * @param sanne facts known to be true, one bit each at the fact's number in the contract
 * @param usanne facts known to be false
 */
public record Personfakta(long sanne, long usanne) {
    private static final Personfakta UKJENTE = new Personfakta(0, 0);

    public Personfakta {
        new Sannheter(sanne, usanne);
    }

    public static Personfakta ukjente() {
        return UKJENTE;
    }

    public static Personfakta sanne(Personfaktum... fakta) {
        Personfakta resultat = UKJENTE;
        for (Personfaktum faktum : fakta) {
            resultat = resultat.med(faktum, Sannhet.SANN);
        }
        return resultat;
    }

    public Sannhet av(Personfaktum faktum) {
        return new Sannheter(sanne, usanne).av(faktum.getNumber());
    }

    public Personfakta med(Personfaktum faktum, Sannhet sannhet) {
        Sannheter ny = new Sannheter(sanne, usanne).med(faktum.getNumber(), sannhet);
        return new Personfakta(ny.sanne(), ny.usanne());
    }
}
