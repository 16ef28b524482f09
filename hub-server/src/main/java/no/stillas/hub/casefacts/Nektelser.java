package no.stillas.hub.casefacts;

import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * What somebody has said no to in this exchange, whole or in part, and has not said yes to since. Only what the sender has
 * asked for, brought or recorded itself: that a no was said to others is not the sender's to know.
 */
final class Nektelser {
    private Nektelser() {}

    static List<Avslag> av(Subject subjekt, Utveksling u) {
        var fakta = Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE);
        return fakta.stream()
                .filter(f -> harNei(f.getSamtykke()) && kjent(f.getSamtykke(), subjekt, u)
                        && Samtykker.fraParter(f.getSamtykke(), u).stream().anyMatch(u::erAvsender))
                .flatMap(f -> av(f.getSamtykke(), u).filter(a -> fakta.stream().noneMatch(g -> gittSiden(g, f, a, u))))
                .toList();
    }

    /** Asked first: hardly any consent has a no in it. */
    private static boolean harNei(Samtykkefaktum s) {
        return s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT || s.getAvslagCount() > 0;
    }

    private static Stream<Avslag> av(Samtykkefaktum s, Utveksling u) {
        return s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT
                ? Samtykker.tilParter(s, u).stream().anyMatch(u::erMottaker) ? avslag(s, s.getKategorierList()) : Stream.empty()
                : s.getAvslagList().stream().filter(d -> gjelder(d, u)).flatMap(d -> avslag(s, d.getKategorierList()));
    }

    private static boolean gjelder(Avslaattdel del, Utveksling u) {
        return !del.hasMottaker() || u.erMottaker(del.getMottaker());
    }

    private static Stream<Avslag> avslag(Samtykkefaktum s, List<Kategori> kategorier) {
        var alle = kategorier.isEmpty() ? Kategorisett.alle() : Kategorisett.av(kategorier);
        return s.getGivereList().stream().map(g -> new Avslag(Samtykker.navn(g), Samtykker.rolle(g), s.getFormaal(), alle));
    }

    private static boolean kjent(Samtykkefaktum s, Subject subjekt, Utveksling u) {
        return u.erAvsender(s.getInnhentetAv()) || u.erAvsender(s.getGiverensTjeneste())
                || Faktalager.gjeldende(subjekt, FactKind.SAMTYKKEFORESPOERSEL).stream()
                        .filter(f -> f.getId().equals(s.getForespoersel())).map(Faktum::getSamtykkeforespoersel)
                        .anyMatch(f -> u.erAvsender(f.getSpoer()) || u.erAvsender(f.getSpurtGjennom()));
    }

    /** The same giver has said yes to some of it later: then nobody need hold back from asking for the rest. */
    private static boolean gittSiden(Faktum gitt, Faktum nei, Avslag avslag, Utveksling u) {
        var g = gitt.getSamtykke();
        return g.getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT && g.getFormaal() == avslag.formaal()
                && Samtykker.tilParter(g, u).stream().anyMatch(u::erMottaker)
                && g.getGivereList().stream().anyMatch(s -> Samtykker.navn(s).equals(avslag.giver()))
                && (Kategorisett.av(g.getKategorierList()).maske() & avslag.kategorier().maske()) != 0
                && Dager.moment(g.getGitt()).isAfter(Dager.moment(nei.getSamtykke().getGitt()));
    }
}
