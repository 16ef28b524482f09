package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.stillas.v1.Medlem;
import no.stillas.proto.stillas.v1.Medlemshendelse;
import no.stillas.proto.stillas.v1.Medlemskap;

/** Who is in the child's stillas, by the last word on each membership. Membership opens nothing. Pure. */
final class Medlemmer {
    static final Set<String> TYPER = Set.of(Medlemskap.getDescriptor().getFullName());

    private Medlemmer() {}

    /** Those who are in today first. */
    static List<Medlem> av(Barnet barn) {
        var idag = Dager.dag(barn.naa());
        return Sistesvar.av(barn.av(Medlemskap.class), a -> a.dokument().getMedlemskapId()).stream()
                .map(a -> medlem(a, idag)).sorted(comparing(Medlem::getNaa).reversed()).toList();
    }

    private static Medlem medlem(Av<Medlemskap> a, LocalDate idag) {
        var m = a.dokument();
        return Medlem.newBuilder().setMedlemskap(m).setFra(a.lest().fra()).setGitt(Dager.stempel(a.lest().gitt()))
                .setNaa(naa(m, idag)).setEtterfoelger(m.getEtterfoelger()).build();
    }

    /** Whether it holds on the day: has come in, and has not left. */
    static boolean naa(Medlemskap m, LocalDate idag) {
        boolean ute = m.getHendelse() == Medlemshendelse.MEDLEMSHENDELSE_UT
                && Dager.les(m.getTil()).map(idag::isAfter).orElse(true);
        return !ute && (m.getFra().isEmpty() || Dager.gjelder(m.getFra(), m.getTil(), idag));
    }
}
