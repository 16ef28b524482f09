package no.stillas.hub.stillas;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.stillas.v1.Koordinator;
import no.stillas.proto.stillas.v1.Koordinatortype;

/** Who coordinates by an individuell plan that is in use, as far as a unit may know: the unit itself, or who may be told. */
final class Plankoordinatorer {
    private static final String PARAGRAF = "forskrift om individuell plan (FOR-2022-06-22-1110)";

    private Plankoordinatorer() {}

    static Stream<Koordinator> av(Unit enhet, Subject barn, Fortelling fortelling, Instant naa) {
        return Planer.iBruk(barn, Dager.dag(naa)).stream().map(Faktum::getPlan).filter(p -> p.hasKoordinator())
                .filter(p -> fortelling.kan(p.getKoordinator().getEnhet(), enhet.id(), barn, Set.of(), naa))
                .map(p -> Koordinator.newBuilder().setType(Koordinatortype.KOORDINATORTYPE_PLAN)
                        .setEnhet(p.getKoordinator().getEnhet()).setPeriode(p.getPeriode()).setParagraf(PARAGRAF).build());
    }
}
