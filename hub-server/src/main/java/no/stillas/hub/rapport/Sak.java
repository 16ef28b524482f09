package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import no.stillas.proto.report.v1.Utelatelsesgrunn;

/**
 * One case by a measure.
 *
 * @param maaned in which the organisation came to know that it had ended
 * @param utelatt why it is not measured; {@link #MAALT} where it is
 * @param dager how long it took; 0 where it is not measured
 */
record Sak(YearMonth maaned, Utelatelsesgrunn utelatt, long dager) {
    static final Utelatelsesgrunn MAALT = Utelatelsesgrunn.UTELATELSESGRUNN_UNSPECIFIED;

    Sak {
        requireNonNull(maaned, "maaned is null");
        requireNonNull(utelatt, "utelatt is null");
    }

    boolean maalt() {
        return utelatt == MAALT;
    }
}
