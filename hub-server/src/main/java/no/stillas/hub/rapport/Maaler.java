package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Tidsmaal;
import no.stillas.proto.report.v1.Utelatelsesgrunn;

/**
 * Finds the cases of one child by a measure. Several states where it begins are one beginning while the child goes from one
 * of them to another; a move to the one where it is already begins anew. Where the model names the field with the day, only
 * what stands there counts: a day on which a message came says nothing of when something happened. Pure.
 */
final class Maaler {
    private final Tidsmaal maal;
    private final boolean oppgittFra;
    private final boolean oppgittTil;

    /** @param modell the model that names the measure */
    Maaler(Modell modell, Tidsmaal maal) {
        this.maal = requireNonNull(maal, "maal is null");
        this.oppgittFra = oppgitt(modell, maal.getFraList());
        this.oppgittTil = oppgitt(modell, maal.getTilList());
    }

    private static boolean oppgitt(Modell modell, List<String> tilstander) {
        return til(modell, tilstander).stream().anyMatch(o -> !o.getDag().isEmpty());
    }

    /** Transitions by messages to these states. */
    static List<Modellovergang> til(Modell modell, List<String> tilstander) {
        return modell.getOvergangList().stream().filter(o -> o.hasUtvalg() && tilstander.contains(o.getTil())).toList();
    }

    /**
     * The cases that have ended, one way or the other. One that goes on is none yet. They are found in the order in which the
     * organisation came to know of each move, so that what it knows later changes none that was told: an end of which it knows
     * no beginning then has none, and a beginning before a move that it knows already begins nothing.
     */
    List<Sak> saker(List<Flytting> flyttinger) {
        List<Sak> saker = new ArrayList<>();
        Optional<Flytting> begynt = Optional.empty();
        Optional<String> iBegynnelsen = Optional.empty();
        Instant sist = Instant.MIN;
        for (var f : flyttinger.stream().sorted(Comparator.comparing(Flytting::kjent).thenComparing(Flytting::naar)).toList()) {
            boolean begynner = maal.getFraList().contains(f.tilstand());
            boolean fremme = maal.getTilList().contains(f.tilstand());
            boolean ellers = maal.getEllersList().contains(f.tilstand());
            if (f.naar().isBefore(sist)) {
                if (fremme) {
                    saker.add(utelatt(f, Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE));
                }
                continue;
            }
            if (begynt.isPresent() && (begynner && iBegynnelsen.filter(i -> !i.equals(f.tilstand())).isEmpty() || ellers)) {
                saker.add(utelatt(f, Utelatelsesgrunn.UTELATELSESGRUNN_KOM_IKKE_DIT));
                begynt = Optional.empty();
            }
            if (fremme) {
                saker.add(begynt.map(b -> sak(b, f)).orElseGet(() -> utelatt(f, Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_BEGYNNELSE)));
                begynt = Optional.empty();
            } else if (begynner && begynt.isEmpty()) {
                begynt = Optional.of(f);
            }
            iBegynnelsen = begynner ? Optional.of(f.tilstand()) : Optional.empty();
            sist = begynner || fremme || ellers ? f.naar() : sist;
        }
        return saker;
    }

    private Sak sak(Flytting fra, Flytting til) {
        Optional<Long> dager = dag(fra, oppgittFra).flatMap(f -> dag(til, oppgittTil).map(t -> ChronoUnit.DAYS.between(f, t)));
        return dager.map(d -> d < 0 ? utelatt(til, Utelatelsesgrunn.UTELATELSESGRUNN_REKKEFOELGE) : new Sak(maaned(til), Sak.MAALT, d))
                .orElseGet(() -> utelatt(til, Utelatelsesgrunn.UTELATELSESGRUNN_UTEN_DAG));
    }

    private static Optional<LocalDate> dag(Flytting f, boolean oppgitt) {
        return oppgitt ? f.oppgitt() : Optional.of(Dager.dag(f.naar()));
    }

    private static Sak utelatt(Flytting ved, Utelatelsesgrunn hvorfor) {
        return new Sak(maaned(ved), hvorfor, 0);
    }

    private static YearMonth maaned(Flytting ved) {
        return YearMonth.from(Dager.dag(ved.kjent()));
    }
}
