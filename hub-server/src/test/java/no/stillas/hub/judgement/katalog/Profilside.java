package no.stillas.hub.judgement.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Profilregel;

/** Who must have consented, by profile: the first line that fits decides. */
final class Profilside {
    private Profilside() {}

    static String av(RuleBook bok, List<Profilregel> profiler) {
        var side = new StringBuilder("# Hvem som må samtykke\n\n" + Katalog.MERKE
                + "I hver profil leses linjene ovenfra: den første som passer, gjelder.\n\n## Tjenester\n\n"
                + "| Tjeneste | Profil |\n|---|---|\n");
        bok.regelsett().getTjenesteprofilList().forEach(t -> side.append("| ")
                .append(t.getEtatList().stream().map(e -> Ord.kode(e) + " (" + bok.ord(e) + ")").collect(Collectors.joining(", ")))
                .append(" | ").append(Ord.kode(t.getProfil())).append(" |\n"));
        for (var profil : Samtykkeprofil.values()) {
            var linjer = profiler.stream().filter(p -> p.getProfil() == profil).toList();
            if (!linjer.isEmpty()) {
                profil(side, profil, linjer);
            }
        }
        return side.toString();
    }

    private static void profil(StringBuilder side, Samtykkeprofil profil, List<Profilregel> linjer) {
        side.append("\n## ").append(Ord.kode(profil)).append("\n\n```mermaid\nflowchart TD\n");
        for (int i = 0; i < linjer.size(); i++) {
            var linje = linjer.get(i);
            side.append("  q").append(i).append("{\"").append(String.join(" og ", naar(linje))).append("?\"} -- ja --> a").append(i)
                    .append("[\"").append(Ord.kode(linje.getKrav())).append("\"]\n");
            side.append("  q").append(i).append(" -- nei --> ")
                    .append(i + 1 < linjer.size() ? "q" + (i + 1) : "ingen[\"samtykke åpner ikke\"]").append("\n");
        }
        side.append("```\n\n| Id | Når | Hvem | Kilde |\n|---|---|---|---|\n");
        linjer.forEach(l -> side.append("| ").append(l.getId()).append(" | ").append(String.join("; ", naar(l))).append(" | ")
                .append(l.getOrdlyd()).append(l.getUsikker() ? " *(usikkert i loven: den forsiktige siden)*" : "").append(" | ")
                .append(Ord.kilde(l.getKilde())).append(" |\n"));
    }

    private static List<String> naar(Profilregel linje) {
        var naar = new ArrayList<String>();
        if (linje.getUnderAlder() > 0) {
            naar.add((linje.getFraAlder() > 0 ? "fylt " + linje.getFraAlder() + " og " : "") + "under " + linje.getUnderAlder() + " år");
        } else {
            naar.add("fylt " + linje.getFraAlder() + " år");
        }
        if (linje.hasGyldig()) {
            naar.add((linje.getGyldig().getFra().isEmpty() ? "" : "fra " + linje.getGyldig().getFra())
                    + (linje.getGyldig().getTil().isEmpty() ? "" : "til " + linje.getGyldig().getTil()));
        }
        if (linje.getOmsorgCount() > 0) {
            naar.add("omsorg " + Ord.koder(linje.getOmsorgList()).replace(", ", " eller "));
        }
        if (linje.getPersonKreverCount() > 0) {
            naar.add(Ord.koder(linje.getPersonKreverList()).replace(", ", " og "));
        }
        if (linje.getPersonEnAvCount() > 0) {
            naar.add(Ord.koder(linje.getPersonEnAvList()).replace(", ", " eller "));
        }
        if (linje.getIkkeAvklartNeiCount() > 0) {
            naar.add("ikke avklart at det mangler " + Ord.koder(linje.getIkkeAvklartNeiList()));
        }
        return naar;
    }
}
