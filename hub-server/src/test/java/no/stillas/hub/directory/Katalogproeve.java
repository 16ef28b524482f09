package no.stillas.hub.directory;

import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Egenskap;

/** What the directory says of units, asked of the directory itself. */
public final class Katalogproeve {
    private static final String SKOLE = "310000019";

    private Katalogproeve() {}

    /** Whether a directory in which a unit is this by itself can be read. */
    public static boolean kanVaere(Egenskap egenskap) {
        return Minimal.faults(Minimal.BASE, Minimal.unit("proeve", "egenskaper: " + egenskap)).isEmpty();
    }

    /** What a unit is towards another, where the file has these lines besides for them. */
    public static Set<Egenskap> overfor(Etat etat, String egen, Etat annenEtat, String annen) {
        var katalog = Minimal.read(Minimal.BASE, enhet("en", etat, egen), enhet("annen", annenEtat, annen));
        return katalog.unit("en").orElseThrow().towards(katalog.unit("annen").orElseThrow());
    }

    /** What joins units in some file: the same organ, the same office of NAV, the same helseforetak. */
    public static Set<Egenskap> parvise() {
        return java.util.stream.Stream.of(
                        overfor(Etat.ETAT_SFO, "del_av_organ: \"annen\"", Etat.ETAT_SKO, ""),
                        overfor(Etat.ETAT_NAVS, "nav_enhetsnummer: \"9901\"", Etat.ETAT_NAVK, "nav_enhetsnummer: \"9901\""),
                        overfor(Etat.ETAT_KOE, "", Etat.ETAT_BUP, ""))
                .flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static String enhet(String id, Etat etat, String mer) {
        return "enheter { id: \"" + id + "\" organisasjonsnummer: \"" + SKOLE + "\" navn: \"" + id + "\" etat: " + etat
                + " telefon: \"55 00 00 11\" tar_imot { grupper: [DOKUMENTGRUPPE_DIALOG] } " + mer + " }\n";
    }
}
