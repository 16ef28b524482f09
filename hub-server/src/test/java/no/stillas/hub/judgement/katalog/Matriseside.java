package no.stillas.hub.judgement.katalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Regel;

/** What one sender may send to whom, by purpose. What is not here is denied. */
final class Matriseside {
    private static final List<Beslutning> KOLONNER = List.of(Beslutning.BESLUTNING_DUTY, Beslutning.BESLUTNING_PERMIT,
            Beslutning.BESLUTNING_NOOBJ, Beslutning.BESLUTNING_CONSENT, Beslutning.BESLUTNING_ORDER,
            Beslutning.BESLUTNING_REVIEW, Beslutning.BESLUTNING_DENY);

    private final RuleBook bok;
    private final Map<String, String> sider;

    /** @param sider the page that each rule stands on */
    Matriseside(RuleBook bok, Map<String, String> sider) {
        this.bok = bok;
        this.sider = sider;
    }

    /** Rules that speak of any sender stand once, on a page of their own. */
    String enhver() {
        return side("enhver avsender", bok.regler().stream().filter(Regel::getEnhverAvsender).toList());
    }

    String av(Etat avsender) {
        return side(bok.ord(avsender) + " (" + Ord.kode(avsender) + ")",
                bok.regler().stream().filter(r -> r.getAvsenderList().contains(avsender)).toList());
    }

    private String side(String hvem, List<Regel> regler) {
        var side = new StringBuilder("# Hva " + hvem + " kan sende\n\n" + Katalog.MERKE
                + "Det som ikke står her, er ikke tillatt. Reglene for [enhver avsender](enhver.md) kommer i tillegg.\n\n"
                + "| Til | Formål | " + KOLONNER.stream().map(Ord::beslutning).collect(Collectors.joining(" | ")) + " |\n|---|---|"
                + "---|".repeat(KOLONNER.size()) + "\n");
        var rader = new TreeMap<String, Map<Beslutning, StringBuilder>>();
        for (var regel : regler) {
            for (var mottaker : regel.getEnhverMottaker() ? List.of("enhver") : regel.getMottakerList().stream().map(this::navn).toList()) {
                for (var formaal : regel.getEthvertFormaal() ? List.of("alle") : regel.getFormaalList().stream().map(this::kode).toList()) {
                    rader.computeIfAbsent(mottaker + " | " + formaal, _ -> new EnumMap<>(Beslutning.class))
                            .computeIfAbsent(regel.getBeslutning(), _ -> new StringBuilder())
                            .append(lenke(regel));
                }
            }
        }
        rader.forEach((rad, celler) -> side.append("| ").append(rad).append(" | ")
                .append(KOLONNER.stream().map(b -> celler.containsKey(b) ? celler.get(b).toString().strip() : "")
                        .collect(Collectors.joining(" | "))).append(" |\n"));
        return side.toString();
    }

    private String navn(Etat etat) {
        return Ord.kode(etat) + " (" + bok.ord(etat) + ")";
    }

    private String kode(Formaal formaal) {
        return Ord.kode(formaal);
    }

    private String lenke(Regel regel) {
        return "[" + regel.getId() + "](../" + sider.get(regel.getId()) + "#" + Ord.anker(regel) + ") "
                + Ord.kategorier(regel) + "<br>";
    }
}
