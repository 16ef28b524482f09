package no.stillas.hub.fakta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;

/** Who coordinates for a child on a day. A barnekoordinator's last day is the one before the child turns 18 (hol § 7-2a). */
public final class Koordinatorer {
    private static final int MYNDIG = 18;

    private Koordinatorer() {}

    /** The appointments that hold on the day, oldest first. */
    public static List<Faktum> paa(Subject barn, LocalDate dag) {
        return Faktalager.gjeldende(barn, FactKind.KOORDINATOR).stream()
                .filter(f -> koordinerer(f.getKoordinator()) && gjelder(barn, f.getKoordinator(), dag))
                .toList();
    }

    /** Whether the unit coordinates on the day. */
    public static boolean er(Subject barn, String enhet, LocalDate dag) {
        return paa(barn, dag).stream().anyMatch(f -> f.getKoordinator().getTjeneste().getEnhet().equals(enhet));
    }

    /** Whether the unit has coordinated and does so no more. */
    public static boolean erFerdig(Subject barn, String enhet, LocalDate dag) {
        return !er(barn, enhet, dag) && Faktalager.gjeldende(barn, FactKind.KOORDINATOR).stream()
                .map(Faktum::getKoordinator)
                .anyMatch(k -> koordinerer(k) && k.getTjeneste().getEnhet().equals(enhet) && k.getFra().compareTo(dag.toString()) <= 0);
    }

    /** A kontaktlege and a helseansvarlig are appointed in the same way, and coordinate nothing. */
    public static boolean koordinerer(Koordinatorfaktum k) {
        return switch (slag(k)) {
            case KOORDINATORSLAG_KONTAKTLEGE, KOORDINATORSLAG_HELSEANSVARLIG -> false;
            case KOORDINATORSLAG_KOORDINATOR, KOORDINATORSLAG_BARNEKOORDINATOR, KOORDINATORSLAG_FUNGERENDE,
                    KOORDINATORSLAG_UNSPECIFIED, UNRECOGNIZED -> true;
        };
    }

    /** The kind whose paragraph governs: of a fungerende, the one that it acts for. */
    public static Koordinatorslag slag(Koordinatorfaktum k) {
        return k.getSlag() == Koordinatorslag.KOORDINATORSLAG_FUNGERENDE ? k.getFungererFor() : k.getSlag();
    }

    /** Whether the appointment holds on the day. */
    public static boolean gjelder(Subject barn, Koordinatorfaktum k, LocalDate dag) {
        return Dager.gjelder(k.getFra(), k.getTil(), dag) && atten(barn, k).map(dag::isBefore).orElse(true);
    }

    /** The last day by appointment and by law; empty while there is none that is known. */
    public static Optional<LocalDate> sisteDag(Subject barn, Koordinatorfaktum k) {
        return Stream.concat(Dager.les(k.getTil()).stream(), atten(barn, k).map(d -> d.minusDays(1)).stream())
                .min(LocalDate::compareTo);
    }

    /** Whether it is a barnekoordinator, or one who acts for one. */
    static boolean barnekoordinator(Koordinatorfaktum k) {
        return slag(k) == Koordinatorslag.KOORDINATORSLAG_BARNEKOORDINATOR;
    }

    private static Optional<LocalDate> atten(Subject barn, Koordinatorfaktum k) {
        return barnekoordinator(k)
                ? barn.latest(FactKind.FOEDSELSDATO)
                        .flatMap(f -> Dager.les(Faktalager.les(f).getFoedselsdato().getDato()))
                        .map(d -> d.plusYears(MYNDIG))
                : Optional.empty();
    }
}
