package no.stillas.hub.identitetsnummer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A DUF-nummer: year, six digits, and two control digits that are the weighted sum modulo eleven. UDI has not published
 * the rule; this is the one that public implementations agree on, so a number that fails it is refused and one that
 * passes proves nothing. It does not tell whether the person is synthetic.
 *
 * @param siffer twelve digits; goes into the encrypted payload and the keyed hash only
 */
public record DufNummer(String siffer) {
    private static final int[] VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    public DufNummer {
        requireNonNull(siffer, "siffer is null");
    }

    /** Reads twelve digits; empty where they cannot be a DUF-nummer. */
    public static Optional<DufNummer> les(String tekst) {
        if (tekst.length() != 12 || !tekst.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < VEKTER.length; i++) {
            sum += VEKTER[i] * (tekst.charAt(i) - '0');
        }
        return sum % 11 == Integer.parseInt(tekst.substring(10)) ? Optional.of(new DufNummer(tekst)) : Optional.empty();
    }

    /** The kind, never the digits. */
    @Override
    public String toString() {
        return "DufNummer[]";
    }
}
