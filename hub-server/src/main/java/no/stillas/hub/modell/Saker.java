package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;

/** How many cases are open under each version of a model. Reads the facts of all children that some model has moved. */
@Singleton
final class Saker {
    private static final int SIDE = 500;

    private final Facts fakta;
    private final Modellregister regler;

    Saker(Facts fakta, Modellregister regler) {
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.regler = requireNonNull(regler, "regler is null");
    }

    /** By model and version. */
    Map<List<String>, Long> aapne() {
        var bok = regler.bok();
        Map<List<String>, Long> antall = new HashMap<>();
        Optional<Pseudonym> etter = Optional.empty();
        List<Pseudonym> side;
        do {
            side = fakta.having(FactKind.MODELLTILSTAND, etter, SIDE);
            var noekler = side.stream().collect(Collectors.toMap(p -> p, SubjectKey::known));
            var lest = fakta.load(java.util.Set.copyOf(noekler.values()));
            for (var barn : side) {
                Faktalager.gjeldende(lest.subject(noekler.get(barn)), FactKind.MODELLTILSTAND).stream().map(Faktum::getModell)
                        .filter(m -> !m.getOpphevet() && aapen(m, bok))
                        .forEach(m -> antall.merge(List.of(m.getModell(), m.getVersjon()), 1L, Long::sum));
            }
            etter = side.isEmpty() ? etter : Optional.of(side.getLast());
        } while (side.size() == SIDE);
        return antall;
    }

    private static boolean aapen(Modellfaktum m, no.stillas.hub.judgement.RuleBook bok) {
        return bok.aapenSak(m.getModell(), m.getVersjon(), m.getTilstand());
    }
}
