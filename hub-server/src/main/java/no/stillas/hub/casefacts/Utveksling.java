package no.stillas.hub.casefacts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.felles.v1.Tjeneste;

/**
 * Who shares with whom, and when: what decides which recorded facts speak of this disclosure and who may know of them.
 *
 * @param avsenderOrg organisation number of the sender
 * @param mottakerOrg organisation number of the receiver; empty where the receiver is unknown
 * @param person pseudonym of the private person whom it goes to; empty where it goes to the unit itself
 */
record Utveksling(Part avsender, String avsenderOrg, Part mottaker, String mottakerOrg, Optional<String> person, Instant at) {
    Utveksling(Part avsender, String avsenderOrg, Part mottaker, String mottakerOrg, Instant at) {
        this(avsender, avsenderOrg, mottaker, mottakerOrg, Optional.empty(), at);
    }

    Utveksling {
        requireNonNull(avsender, "avsender is null");
        requireNonNull(avsenderOrg, "avsenderOrg is null");
        requireNonNull(mottaker, "mottaker is null");
        requireNonNull(mottakerOrg, "mottakerOrg is null");
        requireNonNull(person, "person is null");
        requireNonNull(at, "at is null");
    }

    Utveksling medAvsender(Part ny) {
        return new Utveksling(ny, avsenderOrg, mottaker, mottakerOrg, person, at);
    }

    Utveksling medMottaker(Part ny) {
        return new Utveksling(avsender, avsenderOrg, ny, mottakerOrg, person, at);
    }

    /** The unit that a party of a consent stands for here: a whole organisation stands for its unit in this exchange. */
    String enhet(Samtykkepart part) {
        if (!part.getEnhet().isEmpty()) {
            return part.getEnhet();
        }
        if (part.getOrganisasjonsnummer().equals(avsenderOrg)) {
            return avsender.enhet();
        }
        return part.getOrganisasjonsnummer().equals(mottakerOrg)
                ? mottaker.enhet()
                : "organisasjon:" + part.getOrganisasjonsnummer();
    }

    boolean erAvsender(Tjeneste tjeneste) {
        return erAvsender(tjeneste.getEnhet());
    }

    boolean erAvsender(String enhet) {
        return !enhet.isEmpty() && enhet.equals(avsender.enhet());
    }

    boolean erAvsender(Samtykkepart part) {
        return erAvsender(enhet(part));
    }

    boolean erMottaker(Samtykkepart part) {
        return enhet(part).equals(mottaker.enhet());
    }
}
