package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.stream.Collectors;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Skjerping;

/** The rules of one file, each with its decision tree. */
final class Regelside {
    private final Ord ord;

    Regelside(Ord ord) {
        this.ord = ord;
    }

    String av(String tittel, List<Regel> regler) {
        var side = new StringBuilder("# Regler: " + tittel + "\n\n" + Katalog.MERKE
                + "Kodene er forklart i [regelverkets ord](../../../proto/docs/regelverk.md) og "
                + "[kodeverket](../../../proto/docs/kodeverk.md).\n");
        regler.forEach(r -> regel(side, r));
        return side.toString();
    }

    private void regel(StringBuilder side, Regel r) {
        side.append("\n## ").append(r.getId()).append("\n\n");
        side.append("**").append(Ord.kilde(r.getKilde())).append("** (").append(r.getKilde().getVersjon()).append("), ")
                .append(Ord.periode(r.getGyldig())).append(".").append(Katalog.utgaver(r.getUtgaveList())).append("\n\n");
        side.append("| | |\n|---|---|\n");
        rad(side, "Fra", ord.avsendere(r));
        rad(side, "Til", ord.mottakere(r));
        rad(side, "Opplysninger", Ord.kategorier(r));
        rad(side, "Formål", Ord.formaal(r));
        rad(side, "Om", r.getKrets() == Krets.KRETS_UNSPECIFIED ? "" : Ord.kode(r.getKrets()));
        rad(side, "Avgjørelse", Ord.beslutning(r.getBeslutning()));
        rad(side, "Grunnlag", Ord.koder(r.getGrunnlagList()));
        rad(side, "Samtykkeprofil", Ord.koder(r.getProfilList()) + (r.getAlleProfiler() ? " (alle)" : ""));
        rad(side, "Plikter som følger", Ord.koder(r.getPliktList()));
        rad(side, "Grunn når det er nei", r.getAarsak().getNumber() == 0 ? "" : Ord.kode(r.getAarsak()));
        rad(side, "Går foran", String.join(", ", r.getGaarFoerList()));
        rad(side, "Merknad", merknader(r));
        tre(side, r);
        side.append("\n> ").append(r.getOrdlyd().getAvsender()).append("\n>\n> *Til den det gjelder:* ")
                .append(r.getOrdlyd().getRegistrert()).append("\n");
    }

    private static String merknader(Regel r) {
        return List.of(r.getUsikker() ? "loven er i tvil; regelen tar den forsiktige siden" : "",
                        r.getPort() ? "port: tar ut stedet, stanser aldri meldingen" : "",
                        r.getUtenFoelge() ? "ID, CLI, ADM og STA følger ikke med" : "",
                        r.getBareEllers() ? "gjelder bare der ingen annen regel lar opplysningen gå" : "")
                .stream().filter(m -> !m.isEmpty()).collect(Collectors.joining("; "));
    }

    private static void rad(StringBuilder side, String navn, String verdi) {
        if (!verdi.isBlank()) {
            side.append("| ").append(navn).append(" | ").append(verdi).append(" |\n");
        }
    }

    /** Conditions in order, then what makes it stricter, then what it decides. */
    private static void tre(StringBuilder side, Regel r) {
        var vilkaar = Ord.vilkaar(r.getVilkaar());
        if (vilkaar.isEmpty() && r.getSkjerpingCount() == 0) {
            return;
        }
        side.append("\n```mermaid\nflowchart TD\n");
        int nr = 0;
        for (var linje : vilkaar) {
            side.append("  v").append(nr).append("{\"").append(rent(linje)).append("?\"}\n");
            side.append("  v").append(nr).append(" -- nei --> taus[\"regelen gjelder ikke\"]\n");
            side.append("  v").append(nr).append(" -- ja --> ").append(neste(r, ++nr, vilkaar.size(), 0)).append("\n");
        }
        for (int i = 0; i < r.getSkjerpingCount(); i++) {
            Skjerping s = r.getSkjerping(i);
            side.append("  s").append(i).append("{\"").append(rent(String.join(" og ", Ord.vilkaar(s.getNaar())))).append("?\"}\n");
            side.append("  s").append(i).append(" -- ja --> b").append(i).append("[\"").append(Ord.beslutning(s.getBeslutning()))
                    .append("\"]\n");
            side.append("  s").append(i).append(" -- nei --> ").append(neste(r, vilkaar.size(), vilkaar.size(), i + 1)).append("\n");
        }
        side.append("  slutt[\"").append(Ord.beslutning(r.getBeslutning())).append("\"]\n```\n");
    }

    private static String neste(Regel r, int vilkaarNr, int antall, int skjerping) {
        if (vilkaarNr < antall) {
            return "v" + vilkaarNr;
        }
        return skjerping < r.getSkjerpingCount() ? "s" + skjerping : "slutt";
    }

    private static String rent(String tekst) {
        return tekst.replace("`", "").replace("\"", "'");
    }
}
