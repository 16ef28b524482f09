package no.stillas.hub.judgement;

import java.time.LocalDate;
import no.stillas.proto.regelverk.v1.Periode;

/** First and last day, both inclusive, as days since 1970. */
record Dager(long fra, long til) {
    /** On no day. */
    static final Dager ALDRI = new Dager(Long.MAX_VALUE, Long.MIN_VALUE);

    static Dager av(Periode periode) {
        return new Dager(periode.getFra().isEmpty() ? Long.MIN_VALUE : LocalDate.parse(periode.getFra()).toEpochDay(),
                periode.getTil().isEmpty() ? Long.MAX_VALUE : LocalDate.parse(periode.getTil()).toEpochDay());
    }

    boolean omfatter(long dag) {
        return fra <= dag && dag <= til;
    }

    boolean moeter(Dager andre) {
        return fra <= andre.til && andre.fra <= til;
    }
}
