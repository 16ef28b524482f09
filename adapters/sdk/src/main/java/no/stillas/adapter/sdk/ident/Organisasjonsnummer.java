package no.stillas.adapter.sdk.ident;

import java.util.regex.Pattern;

/** Numbers of organisations and units, and whether they can be right. Whether they exist is for the registers. */
public final class Organisasjonsnummer {
    private static final Pattern NI_SIFRE = Pattern.compile("[0-9]{9}");
    private static final int[] VEKTER = {3, 2, 7, 6, 5, 4, 3, 2};

    private Organisasjonsnummer() {}

    /** Nine digits with the right control digit, modulus 11. */
    public static boolean gyldig(String nummer) {
        if (!NI_SIFRE.matcher(nummer).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < VEKTER.length; i++) {
            sum += VEKTER[i] * (nummer.charAt(i) - '0');
        }
        int kontroll = (11 - sum % 11) % 11;
        return kontroll == nummer.charAt(8) - '0';
    }
}
