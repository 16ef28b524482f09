package no.stillas.hub.consent;

import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.RequestConsentRequest;

/**
 * Whether a service may ask for a consent through another one. The question tells that other that the asking service has
 * to do with the person, so it is asked only of one that takes part in the sharing anyway, or of one's own organisation.
 */
@FunctionalInterface
public interface Formidling {
    /** Asked before anything is recorded. */
    boolean tillatt(Enhet spoer, RequestConsentRequest request);

    /** Through one's own organisation, or through a service that the request names as sender or receiver. */
    static boolean mellomParter(Enhet spoer, RequestConsentRequest request) {
        var gjennom = Parter.av(request.getGjennom());
        var f = request.getForespoersel();
        return spoer.organisasjonsnummer().equals(gjennom.getOrganisasjonsnummer())
                || Forloep.inneholder(Parter.av(f.getAvsendereList()), gjennom)
                || Forloep.inneholder(Parter.av(f.getMottakereList()), gjennom);
    }
}
