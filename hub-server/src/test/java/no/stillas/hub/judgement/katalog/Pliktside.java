package no.stillas.hub.judgement.katalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.regelverk.v1.Pliktlengde;
import no.stillas.proto.regelverk.v1.Pliktregel;

/** What a disclosure obliges somebody to, by kind. */
final class Pliktside {
    private static final Map<Pliktslag, String> OVERSKRIFTER = new EnumMap<>(Map.of(
            Pliktslag.PLIKTSLAG_INFORMER, "Hvem som skal få vite det", Pliktslag.PLIKTSLAG_HOER, "Barnet skal være hørt",
            Pliktslag.PLIKTSLAG_FOER_OPP, "Det som føres opp", Pliktslag.PLIKTSLAG_IKKE_INFORMER, "Det ingen får vite ennå",
            Pliktslag.PLIKTSLAG_LOGG, "Det som logges", Pliktslag.PLIKTSLAG_GJENNOMGAA, "Det et menneske må gjennomgå"));

    private Pliktside() {}

    static String av(RuleBook bok) {
        var side = new StringBuilder("# Hva en deling forplikter til\n\n" + Katalog.MERKE
                + "Tjenestene forteller; huben forteller ingen. En tid merket som innstilling står ikke i loven.\n");
        OVERSKRIFTER.forEach((slag, overskrift) -> {
            side.append("\n## ").append(overskrift).append("\n\n| Plikt | Hvem | Om hvem | Når | Gjelder | Kilde | Hva |\n|---|---|---|---|---|---|---|\n");
            bok.pliktregler().stream().filter(p -> p.getSlag() == slag).forEach(p -> linje(side, p));
        });
        return side.toString();
    }

    private static void linje(StringBuilder side, Pliktregel p) {
        side.append("| ").append(p.getId()).append(" | ").append(Ord.kode(p.getSkylder())).append(" | ")
                .append(Ord.kode(p.getHvem()).replace("UNSPECIFIED", "")).append(" | ").append(naar(p)).append(" | ")
                .append(Ord.periode(p.getGyldig())).append(" | ").append(Ord.kilde(p.getKilde())).append(Katalog.utgaver(p.getUtgaveList())).append(" | ")
                .append(p.getOrdlyd().getAvsender());
        if (p.getLoggesCount() > 0) {
            side.append(" (").append(Ord.koder(p.getLoggesList())).append(")");
        }
        side.append(p.getUsikker() ? " *(usikkert i loven: den forsiktige siden)*" : "").append(" |\n");
    }

    private static String naar(Pliktregel p) {
        var tid = switch (p.getTid()) {
            case PLIKTTID_FOER -> "før";
            case PLIKTTID_ETTER -> "etter";
            case PLIKTTID_UNSPECIFIED, UNRECOGNIZED -> "";
        };
        var lengde = lengde(p.getInnen());
        return String.join(", ", List.of(tid, lengde + (p.getInnstilling() ? " (innstilling)" : "")).stream()
                .filter(s -> !s.isEmpty()).toList());
    }

    private static String lengde(Pliktlengde l) {
        return switch (l.getLengdeCase()) {
            case STRAKS -> "straks";
            case MINUTTER -> l.getMinutter() + " minutter";
            case TIMER -> l.getTimer() + " timer";
            case VIRKEDAGER -> l.getVirkedager() + " virkedager";
            case MAANEDER -> l.getMaaneder() + " måneder";
            case LENGDE_NOT_SET -> "";
        };
    }
}
