package no.stillas.hub.consent;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.proto.fakta.v1.Forespoerseltilstand;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;

/** The course of a request for consent: asked, explained, and given, narrowed, declined or unanswered. Pure. */
final class Forloep {
    private Forloep() {}

    /** Whether no more answers are waited for. */
    static boolean ferdig(Samtykkeforespoerselfaktum f) {
        return switch (f.getTilstand()) {
            case FORESPOERSELTILSTAND_SPURT, FORESPOERSELTILSTAND_FORKLART, FORESPOERSELTILSTAND_UNSPECIFIED,
                    UNRECOGNIZED -> false;
            case FORESPOERSELTILSTAND_GITT, FORESPOERSELTILSTAND_AVGRENSET, FORESPOERSELTILSTAND_AVSLAATT,
                    FORESPOERSELTILSTAND_UBESVART -> true;
        };
    }

    static Samtykkeforespoerselfaktum forklart(Samtykkeforespoerselfaktum f) {
        return f.toBuilder().setTilstand(Forespoerseltilstand.FORESPOERSELTILSTAND_FORKLART).build();
    }

    static Samtykkeforespoerselfaktum ubesvart(Samtykkeforespoerselfaktum f) {
        return f.toBuilder().setTilstand(Forespoerseltilstand.FORESPOERSELTILSTAND_UBESVART).build();
    }

    /** A consent answers it, for the receivers that it names; what the record says was refused is refused. */
    static Samtykkeforespoerselfaktum gitt(Samtykkeforespoerselfaktum f, UUID id, Samtykkefaktum s) {
        var ny = f.toBuilder().addSvar(id.toString());
        f.getMottakereList().stream()
                .filter(m -> s.getMottakereList().stream().anyMatch(g -> Parter.sammeTjeneste(g, m)))
                .forEach(ny::addGitteMottakere);
        var avslaatt = s.getAvslagList().stream()
                .filter(a -> a.hasMottaker() && a.getKategorierCount() == 0)
                .map(a -> a.getMottaker())
                .toList();
        boolean snevrere = !Set.copyOf(s.getKategorierList()).containsAll(f.getKategorierList())
                || s.getUnntatteKategorierCount() > 0 || s.getUnntatteTemaerIOrd()
                || s.getAvslagList().stream().anyMatch(a -> a.getKategorierCount() > 0 || !a.hasMottaker());
        return tilstand(avslag(ny.setSnevrereEnnSpurt(f.getSnevrereEnnSpurt() || snevrere).build(), avslaatt));
    }

    /** Receivers are refused; none named means all that have not been given. */
    static Samtykkeforespoerselfaktum avslaatt(Samtykkeforespoerselfaktum f, List<Samtykkepart> mottakere) {
        return tilstand(avslag(f, mottakere.isEmpty() ? ubesvarte(f) : mottakere));
    }

    /** Less than all categories is refused: nothing is given by that, but what comes is narrower than asked. */
    static Samtykkeforespoerselfaktum snevret(Samtykkeforespoerselfaktum f) {
        return f.toBuilder().setSnevrereEnnSpurt(true).build();
    }

    /** Receivers that nobody has answered for. */
    static List<Samtykkepart> ubesvarte(Samtykkeforespoerselfaktum f) {
        return f.getMottakereList().stream()
                .filter(m -> !inneholder(f.getGitteMottakereList(), m) && !inneholder(f.getAvslaatteMottakereList(), m))
                .toList();
    }

    private static Samtykkeforespoerselfaktum avslag(Samtykkeforespoerselfaktum f, List<Samtykkepart> nektet) {
        var ny = f.toBuilder();
        f.getMottakereList().stream()
                .filter(m -> inneholder(nektet, m) && !inneholder(f.getAvslaatteMottakereList(), m))
                .forEach(ny::addAvslaatteMottakere);
        return ny.build();
    }

    private static Samtykkeforespoerselfaktum tilstand(Samtykkeforespoerselfaktum f) {
        if (!ubesvarte(f).isEmpty()) {
            return f;
        }
        var tilstand = f.getGitteMottakereCount() == 0
                ? Forespoerseltilstand.FORESPOERSELTILSTAND_AVSLAATT
                : f.getAvslaatteMottakereCount() > 0 || f.getSnevrereEnnSpurt()
                        ? Forespoerseltilstand.FORESPOERSELTILSTAND_AVGRENSET
                        : Forespoerseltilstand.FORESPOERSELTILSTAND_GITT;
        return f.toBuilder().setTilstand(tilstand).build();
    }

    static boolean inneholder(List<Samtykkepart> parter, Samtykkepart part) {
        return parter.stream().anyMatch(p -> Parter.sammeTjeneste(p, part));
    }
}
