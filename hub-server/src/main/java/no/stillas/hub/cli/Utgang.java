package no.stillas.hub.cli;

import java.util.Collection;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.revisjon.v1.ReplayResult;

/** Exit codes. Stable: scripts rest on them. */
final class Utgang {
    static final int OK = 0;
    static final int FEIL = 1;
    static final int FEIL_BRUK = 2;
    static final int REDACTED = 3;
    static final int HELD = 4;
    static final int DENIED = 5;
    static final int ULIKT = 6;
    static final int REGELSETT_UKJENT = 7;
    static final int FAKTA_BORTE = 8;
    static final int ANNEN_MOTOR = 9;

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

    /** By what a replay came to. */
    static int av(ReplayResult resultat) {
        return switch (resultat) {
            case REPLAY_RESULT_LIKT -> OK;
            case REPLAY_RESULT_ULIKT -> ULIKT;
            case REPLAY_RESULT_REGELSETT_UKJENT -> REGELSETT_UKJENT;
            case REPLAY_RESULT_FAKTA_BORTE -> FAKTA_BORTE;
            case REPLAY_RESULT_ANNEN_MOTOR -> ANNEN_MOTOR;
            case REPLAY_RESULT_UNSPECIFIED, UNRECOGNIZED -> FEIL;
        };
    }

    /** Of several replays: what was changed before what could not be made anew; nothing to judge again is in order. */
    static int av(Collection<ReplayResult> resultater) {
        return resultater.stream().mapToInt(Utgang::av).filter(kode -> kode != OK).min().orElse(OK);
    }
}
