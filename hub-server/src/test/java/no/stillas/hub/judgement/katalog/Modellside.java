package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellkilde;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellspoersmaal;
import no.stillas.proto.regelverk.v1.Modellvalg;
import no.stillas.proto.regelverk.v1.Utvalg;

/** The page of one model: states, who sends what, rules, deadlines, open questions, with their sources. */
final class Modellside {
    private final StringBuilder ut = new StringBuilder();
    private final Modell m;

    private Modellside(Modell m) {
        this.m = m;
    }

    static String av(Modell m) {
        Modellside side = new Modellside(m);
        side.hode();
        side.tilstander();
        side.tidsmaal();
        side.roller();
        side.regler();
        side.frister();
        side.spoersmaal();
        return side.ut.toString();
    }

    static String kilde(Modellkilde k) {
        return k.getDokument() + ", " + k.getSted();
    }

    static String dokument(String navn) {
        return Dokumenttyper.alle().finn(navn).map(Dokumenttype::tittel).orElse(navn);
    }

    static String celle(String tekst) {
        return tekst.replace("|", "\\|").replace("\n", " ");
    }

    private void linje(String tekst) {
        ut.append(tekst).append('\n');
    }

    private void hode() {
        linje("# " + m.getTittel() + "\n");
        linje("*Skrevet av bygget fra modellfilen. Ikke endre her.*\n");
        linje("Modell `" + m.getId() + "`, versjon " + m.getVersjon() + ". Kilde: " + kilde(m.getKilde())
                + ". Hvordan en modell skrives og hva den aldri kan stanse, står i [modeller](../modeller.md).\n");
        linje("Hva rapporten forteller om, og hva som bærer det, står i [dekningen](dekning.md).\n");
    }

    private void tilstander() {
        if (m.getTilstandCount() == 0) {
            return;
        }
        linje("## Tilstander\n\nUtledet av hvilke dokumenter som har gått. Stiplet i teksten: det som ingen melding forteller.\n");
        linje("```mermaid\nstateDiagram-v2");
        m.getTilstandList().forEach(t -> linje("  state \"" + t.getTittel().replace(":", " –") + "\" as " + navn(t.getId())));
        linje("  [*] --> " + navn(m.getTilstand(0).getId()));
        for (Modellovergang o : m.getOvergangList()) {
            o.getFraList().forEach(f -> linje("  " + navn(f) + " --> " + navn(o.getTil()) + " : "
                    + (o.hasUtvalg() ? "" : "(uten melding) ") + o.getHendelse().replace(":", " –")));
        }
        linje("```\n");
        linje("| Til | Hva som skjer | Dokument | Kilde |\n|---|---|---|---|");
        m.getOvergangList().forEach(o -> linje("| " + o.getTil() + " | " + celle(o.getHendelse()) + " | " + (o.hasUtvalg()
                ? dokumenter(o.getUtvalg()) : "ingen: " + celle(o.getUtenMelding())) + " | " + celle(o.getKilde().getSted()) + " |"));
        linje("");
    }

    private void tidsmaal() {
        if (m.getTidsmaalCount() == 0) {
            return;
        }
        linje("## Tidsmål\n\nHvor lang tid noe tar, i dager. `ReportService.MeasureTime` regner det ut for en organisasjons egne saker, måned for måned"
                + " og uten små tall. Nevner modellen feltet med dagen, teller bare det som står der, og en sak uten den blir holdt utenfor og talt.\n");
        linje("| Tidsmål | Fra | Til | Kommer ikke dit | Kilde |\n|---|---|---|---|---|");
        m.getTidsmaalList().forEach(t -> linje("| `" + t.getId() + "`: " + celle(t.getTekst()) + " | " + moment(t.getFraList()) + " | "
                + moment(t.getTilList()) + " | " + String.join(", ", t.getEllersList()) + " | " + celle(kilde(t.getKilde())) + " |"));
        linje("");
    }

    private String moment(List<String> tilstander) {
        return tilstander.stream().map(t -> t + " (" + m.getOvergangList().stream().filter(o -> o.hasUtvalg() && o.getTil().equals(t))
                .map(o -> o.getDag().isEmpty() ? "dagen huben slapp meldingen gjennom" : "`" + o.getDag() + "` i " + dokumenter(o.getUtvalg()))
                .distinct().collect(Collectors.joining(", ")) + ")").collect(Collectors.joining(", "));
    }

    private static String navn(String id) {
        return id.replace('-', '_');
    }

    private void roller() {
        if (m.getRolleCount() == 0) {
            return;
        }
        linje("## Hvem sender hva\n\n```mermaid\nflowchart LR");
        for (int i = 0; i < m.getRolleCount(); i++) {
            var r = m.getRolle(i);
            String node = "r" + i;
            linje("  " + node + "([\"" + r.getRolle() + "\"])");
            r.getSenderList().stream().map(Modellside::dokument)
                    .forEach(d -> linje("  " + node + " --> " + "d" + Integer.toHexString(d.hashCode()) + "[\"" + d + "\"]"));
        }
        linje("```\n\n| Rolle | Hos | Gjør | Sender | Kilde |\n|---|---|---|---|---|");
        m.getRolleList().forEach(r -> linje("| " + r.getRolle() + " | " + kode(r.getEtat()) + " | " + celle(r.getHva()) + " | "
                + r.getSenderList().stream().map(Modellside::dokument).collect(Collectors.joining(", ")) + " | "
                + celle(r.getKilde().getSted()) + " |"));
        linje("");
    }

    private static String kode(Etat etat) {
        return etat.name().replace("ETAT_", "");
    }

    private void regler() {
        linje("## Regler\n\n| Regel | Gjelder | Virkning | Styrke | Kilde |\n|---|---|---|---|---|");
        for (Modellregel r : m.getRegelList()) {
            linje("| `" + r.getId() + "` | " + gjelder(r.getUtvalg()) + naar(r.getNaarList()) + " | " + celle(virkning(r)) + " | "
                    + r.getStyrke().name().replace("STYRKE_", "").toLowerCase(Locale.ROOT) + " | " + celle(kilde(r.getKilde())) + " |");
        }
        linje("");
        m.getRegelList().forEach(r -> linje("* `" + r.getId() + "`: " + r.getOrdlyd().getAvsender()
                + (r.getVilkaar().isBlank() ? "" : " Vilkår: `" + r.getVilkaar() + "`.") + "\n  *Til den det gjelder:* "
                + r.getOrdlyd().getRegistrert()));
        linje("");
    }

    private static String naar(List<Modellvalg> valg) {
        return valg.isEmpty() ? "" : ", når " + valg.stream().map(v -> "`" + v.getSpoersmaal() + "=" + v.getSvar() + "`")
                .collect(Collectors.joining(" og "));
    }

    private static String gjelder(Utvalg u) {
        return dokumenter(u) + " fra " + sider(u.getAvsenderList(), u.getAvsenderTeamList()) + " til "
                + sider(u.getMottakerList(), u.getMottakerTeamList())
                + (u.getKommuneCount() == 0 ? "" : " i " + String.join(", ", u.getKommuneList()))
                + (u.hasGyldig() ? " (" + u.getGyldig().getFra() + "–" + u.getGyldig().getTil() + ")" : "");
    }

    static String dokumenter(Utvalg u) {
        return u.getEthvertDokument() ? "alt" : java.util.stream.Stream.concat(
                u.getDokumentList().stream().map(Modellside::dokument),
                u.getGruppeList().stream().map(g -> g.name().replace("DOKUMENTGRUPPE_", "gruppen ").toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String sider(List<Etat> etater, List<String> team) {
        return etater.isEmpty() && team.isEmpty() ? "alle" : java.util.stream.Stream.concat(
                etater.stream().map(Modellside::kode), team.stream().map(t -> "teamet " + t)).collect(Collectors.joining(", "));
    }

    private static String virkning(Modellregel r) {
        return switch (r.getVirkningCase()) {
            case VENTING -> "venter på " + switch (r.getVenting().getPaaCase()) {
                case AVTALE -> "avtalen " + r.getVenting().getAvtale();
                case DOKUMENT -> dokument(r.getVenting().getDokument());
                case MENNESKE -> r.getVenting().getMenneske();
                case PAA_NOT_SET -> "ingenting";
            };
            case AVVISNING -> "nei: " + r.getAvvisning().getAarsak() + " (" + r.getAvvisning().getMangel() + ")";
            case OPPGAVE -> "oppgave til " + r.getOppgave().getRolle() + ": " + r.getOppgave().getTekst();
            case TILSTAND -> "bare i " + String.join(", ", r.getTilstand().getIList());
            case VIRKNING_NOT_SET -> "ingen";
        };
    }

    private void frister() {
        if (m.getFristCount() == 0) {
            return;
        }
        linje("## Frister\n\n| Hva | Klokke | Kilde |\n|---|---|---|");
        m.getFristList().forEach(f -> linje("| " + celle(f.getTekst()) + " | " + (f.getFrist().isEmpty()
                ? "ingen: " + celle(f.getUtenKlokke()) : "`" + f.getFrist() + "`") + " | " + celle(f.getKilde().getSted()) + " |"));
        linje("");
    }

    private void spoersmaal() {
        if (m.getSpoersmaalCount() == 0) {
            return;
        }
        linje("## Åpne spørsmål\n\nInnstillingen er `stillas.rules.answers.<spørsmål>=<svar>`. Det første svaret gjelder.\n");
        for (Modellspoersmaal s : m.getSpoersmaalList()) {
            linje("* `" + s.getId() + "`: " + s.getTekst() + " Kilde: " + s.getKilde().getSted() + ". *Imens:* " + s.getImens()
                    + (s.getSvarCount() == 0 ? " Ingen bryter: " + s.getIngenBryter() : " Svar: " + s.getSvarList().stream()
                            .map(v -> "`" + v.getId() + "` (" + v.getTekst() + ")").collect(Collectors.joining(", ")) + "."));
        }
        linje("");
    }
}
