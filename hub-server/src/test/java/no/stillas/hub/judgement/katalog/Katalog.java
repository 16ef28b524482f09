package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.Opptelling;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Utgave;

/** All pages of the catalogue, by path. */
final class Katalog {
    static final String MERKE = "*Skrevet av bygget fra reglene som huben kjører. Ikke endre her.*\n\n";

    private Katalog() {}

    /**
     * @param filer the rules of each file, by the file's name without ending, in the file's order
     * @param profiler the consent profiles, in the order in which they are read
     */
    static SortedMap<String, String> sider(RuleBook bok, SortedMap<String, List<Regel>> filer, List<Profilregel> profiler) {
        var sider = new TreeMap<String, String>();
        var regelside = new TreeMap<String, String>();
        filer.forEach((fil, regler) -> regler.forEach(r -> regelside.put(r.getId(), fil + ".md")));
        filer.forEach((fil, regler) -> sider.put(fil + ".md", new Regelside(new Ord(bok)).av(fil, regler)));
        var matrise = new Matriseside(bok, regelside);
        sider.put("matrise/enhver.md", matrise.enhver());
        avsendere(bok).forEach(e -> sider.put(matrisefil(e), matrise.av(e)));
        sider.put("samtykkeprofiler.md", Profilside.av(bok, profiler));
        sider.put("plikter.md", Pliktside.av(bok));
        sider.put("aapne-spoersmaal.md", new Spoersmaalsside(bok, regelside).av());
        sider.put("paragrafer.md", paragrafer(bok, regelside));
        sider.put("grunnlag.md", grunnlag(bok));
        sider.put("eldre-lov.md", eldre(bok));
        sider.put("avslag.md", Avslagsside.av(bok, Opptelling.LOV));
        sider.put("rommet.md", Romside.av(bok, Opptelling.LOV));
        sider.put("README.md", forside(bok, filer));
        return sider;
    }

    private static List<Etat> avsendere(RuleBook bok) {
        return bok.regler().stream().flatMap(r -> r.getAvsenderList().stream()).distinct().sorted().toList();
    }

    private static String matrisefil(Etat etat) {
        return "matrise/" + Ord.kode(etat).toLowerCase(Locale.ROOT) + ".md";
    }

    private static String forside(RuleBook bok, SortedMap<String, List<Regel>> filer) {
        var antall = bok.regler().stream().collect(Collectors.groupingBy(Regel::getBeslutning, TreeMap::new, Collectors.counting()));
        var side = new StringBuilder("# Regelverket\n\n" + MERKE
                + "Reglene om taushetsplikt som data, slik huben leser dem. De er skrevet etter lovene og er ikke juridisk råd.\n\n"
                + "Regelsettets sum (SHA-256): `" + bok.hash() + "`\n\n| Avgjørelse | Regler |\n|---|---|\n");
        antall.forEach((b, n) -> side.append("| ").append(Ord.beslutning(b)).append(" | ").append(n).append(" |\n"));
        side.append("\n## Reglene\n\n");
        filer.forEach((fil, regler) -> side.append("* [").append(fil).append("](").append(fil).append(".md): ").append(regler.size())
                .append(" regler\n"));
        side.append("\n## Oppslag\n\n* [Hvem som må samtykke](samtykkeprofiler.md)\n* [Hva en deling forplikter til](plikter.md)\n* [Åpne spørsmål](aapne-spoersmaal.md)\n* [Paragrafene](paragrafer.md)\n"
                + "* [Grunnlagene](grunnlag.md)\n* [Eldre lov](eldre-lov.md)\n* [Hva den som får nei, kan gjøre](avslag.md)\n"
                + "* [Hele rommet av tilfeller, talt opp](rommet.md)\n\n## Hvem som kan sende hva\n\n* [Enhver avsender](matrise/enhver.md)\n");
        avsendere(bok).forEach(e -> side.append("* [").append(bok.ord(e)).append("](").append(matrisefil(e)).append(")\n"));
        return side.toString();
    }

    private static String paragrafer(RuleBook bok, Map<String, String> regelside) {
        var lover = new TreeMap<String, TreeMap<String, StringBuilder>>();
        for (var regel : bok.regler()) {
            lover.computeIfAbsent(regel.getKilde().getLov(), _ -> new TreeMap<>())
                    .computeIfAbsent(regel.getKilde().getParagraf(), _ -> new StringBuilder())
                    .append("[").append(regel.getId()).append("](").append(regelside.get(regel.getId())).append("#")
                    .append(Ord.anker(regel)).append(") ");
        }
        var side = new StringBuilder("# Paragrafene\n\n" + MERKE);
        lover.forEach((lov, paragrafer) -> {
            side.append("\n## ").append(lov).append("\n\n| Paragraf | Regler |\n|---|---|\n");
            paragrafer.forEach((paragraf, regler) -> side.append("| ").append(paragraf).append(" | ").append(regler.toString().strip())
                    .append(" |\n"));
        });
        return side.toString();
    }

    private static String grunnlag(RuleBook bok) {
        var side = new StringBuilder("# Grunnlagene\n\n" + MERKE
                + "| Grunnlag | Slag | Hvem kan vise til det | Gjelder | Kilde | Hva det er |\n|---|---|---|---|---|---|\n");
        bok.regelsett().getGrunnlagList().forEach(g -> side.append("| ").append(Ord.kode(g.getGrunnlag())).append(" | ")
                .append(Ord.kode(g.getArt())).append(" | ").append(g.getEnhver() ? "enhver" : Ord.koder(g.getKanPaaberopesAvList()))
                .append(" | ").append(Ord.periode(g.getGyldig())).append(" | ").append(kilde(g.getKilde())).append(utgaver(g.getUtgaveList()))
                .append(" | ").append(g.getTekst()).append(" |\n"));
        return side.toString();
    }

    /** Where it stood on other days and for single senders, each as a line of the cell. */
    static String utgaver(List<Utgave> utgaver) {
        return utgaver.stream().map(u -> "<br>" + (u.getRegime().getNumber() == 0 ? Ord.periode(u.getGyldig()) : "når " + Ord.kode(u.getRegime()) + " er i kraft")
                + (u.getAvsenderCount() == 0 ? "" : " for " + Ord.koder(u.getAvsenderList())) + ": "
                + (kilde(u.getKilde()) + " " + u.getTekst()).strip()).collect(Collectors.joining());
    }

    private static String eldre(RuleBook bok) {
        var side = new StringBuilder("# Eldre lov\n\n" + MERKE + "Reglene som står her, gjelder også på disse dagene, og siteres som"
                + " her. Avslag og porter gjelder som ellers. Alt annet avvises.\n");
        bok.regelsett().getEldrelovList().forEach(e -> {
            side.append("\n## ").append(Ord.kode(e.getRegime())).append(", ").append(Ord.periode(e.getGyldig()))
                    .append("\n\n| Regler | Kilde |\n|---|---|\n");
            e.getKartlagtList().forEach(k -> side.append("| ").append(String.join(", ", k.getRegelList())).append(" | ")
                    .append(k.hasKilde() ? Ord.kilde(k.getKilde()) : "samme som ellers").append(" |\n"));
            side.append("\n> ").append(e.getNektelse().getOrdlyd().getAvsender()).append("\n>\n> *Til den det gjelder:* ")
                    .append(e.getNektelse().getOrdlyd().getRegistrert()).append("\n");
        });
        return side.toString();
    }

    private static String kilde(Kilde kilde) {
        return kilde.getLov().isEmpty() ? "" : Ord.kilde(kilde);
    }
}
