package no.stillas.hub.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;

/**
 * Recorded refusals of the same thing. The same thing is the same persons asked, for the same receiver and purpose, from
 * senders and in categories that were all refused. A consent to it that was given later ends the refusal.
 */
final class Avslag {
    private Avslag() {}

    /** A receiver that was refused, and the request in which it was, as the id of its fact. */
    record Nektet(Samtykkepart mottaker, String forespoersel) {}

    static List<Nektet> avDetSamme(Subject barn, Samtykkeforespoerselfaktum spurt) {
        var fakta = Faktalager.gjeldende(barn, FactKind.SAMTYKKE);
        return spurt.getMottakereList().stream()
                .flatMap(m -> fakta.stream()
                        .filter(f -> detSamme(f.getSamtykke(), spurt, m))
                        .filter(f -> fakta.stream().noneMatch(g -> gittSiden(g, f, m)))
                        .map(f -> new Nektet(m, f.getSamtykke().getForespoersel())))
                .toList();
    }

    private static boolean detSamme(Samtykkefaktum a, Samtykkeforespoerselfaktum spurt, Samtykkepart mottaker) {
        var spurte = new HashSet<>(spurt.getSpurteList());
        a.getGivereList().forEach(g -> spurte.remove(g.getPerson()));
        return a.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT
                && a.getFormaal() == spurt.getFormaal()
                // one of those who must all consent has said no
                && spurte.size() < Set.copyOf(spurt.getSpurteList()).size()
                && Forloep.inneholder(a.getMottakereList(), mottaker)
                && spurt.getAvsendereList().stream().allMatch(s -> Forloep.inneholder(a.getAvsendereList(), s))
                && a.getKategorierList().containsAll(spurt.getKategorierList());
    }

    private static boolean gittSiden(Faktum gitt, Faktum avslag, Samtykkepart mottaker) {
        var g = gitt.getSamtykke();
        return g.getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT
                && g.getFormaal() == avslag.getSamtykke().getFormaal()
                && Forloep.inneholder(g.getMottakereList(), mottaker)
                && Dager.moment(g.getGitt()).isAfter(Dager.moment(avslag.getSamtykke().getGitt()));
    }
}
