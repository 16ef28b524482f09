package no.stillas.hub.cli;

import no.stillas.proto.kodeverk.v1.Utfall;

/** Exit codes. Stable: scripts rest on them. */
final class Utgang {
    static final int OK = 0;
    static final int FEIL = 1;
    static final int FEIL_BRUK = 2;
    static final int REDACTED = 3;
    static final int HELD = 4;
    static final int DENIED = 5;

    private Utgang() {}

    /** By the outcome of a message. */
    static int av(Utfall utfall) {
        return switch (utfall) {
            case UTFALL_PERMITTED -> OK;
            case UTFALL_REDACTED -> REDACTED;
            case UTFALL_HELD -> HELD;
            case UTFALL_DENIED -> DENIED;
            case UTFALL_UNSPECIFIED, UNRECOGNIZED -> FEIL;
        };
    }
}
