package no.stillas.hub.grpc;

import java.util.regex.Pattern;

/** Text that is kept in the clear: it must not hold anything that looks like an identity number. */
public final class Tekstkontroll {
    /** Eleven digits or more, also with the usual spaces: a fødselsnummer, a D-number, a DUF number. */
    private static final Pattern NUMMER = Pattern.compile("(?:\\d[ .-]?){11,}");

    private Tekstkontroll() {}

    /** @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} for the field, without what stands in it */
    public static void krev(String felt, String tekst) {
        if (NUMMER.matcher(tekst).find()) {
            throw Feil.ugyldig(felt, "holds what looks like an identity number: leave it out");
        }
    }
}
