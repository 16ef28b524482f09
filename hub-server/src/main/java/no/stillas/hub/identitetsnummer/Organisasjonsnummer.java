package no.stillas.hub.identitetsnummer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;

/**
 * An organisation number: nine digits with a control digit.
 *
 * @param siffer nine digits
 */
public record Organisasjonsnummer(String siffer) {
    public Organisasjonsnummer {
        requireNonNull(siffer, "siffer is null");
    }

    /** Reads nine digits; empty where the control digit does not hold. */
    public static Optional<Organisasjonsnummer> les(String tekst) {
        return OrganisasjonsnummerValidator.isValid(tekst)
                ? Optional.of(new Organisasjonsnummer(tekst))
                : Optional.empty();
    }

    /** Whether it is of Tenor's synthetic series, which begins with 2 or 3. Real ones begin with 8 or 9. */
    public boolean syntetisk() {
        return siffer.charAt(0) == '2' || siffer.charAt(0) == '3';
    }
}
