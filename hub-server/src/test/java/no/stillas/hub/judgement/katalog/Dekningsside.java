package no.stillas.hub.judgement.katalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Postslag;

/** The table of all that the reports tell of, and what carries and shows each. */
final class Dekningsside {
    private final List<Modell> modeller;
    private final Framvisning framvisning;

    Dekningsside(Collection<Modell> modeller, Framvisning framvisning) {
        this.modeller = List.copyOf(modeller);
        this.framvisning = framvisning;
    }

    String av(List<Modellpost> poster) {
        long vist = poster.stream().filter(p -> !framvisning.av(p).isEmpty()).count();
        long ingenMelding = poster.stream().filter(p -> framvisning.av(p).isEmpty() && !ingenMelding(p).isEmpty()).count();
        var ut = new StringBuilder("# Dekningen\n\n*Skrevet av bygget fra modellfilene og scenariene. Ikke endre her.*\n\nHver flyt,"
                + " tilstand, hvert dokument og smertepunkt i de seks rapportene, og regelen, dokumentet og scenarioet som bærer det.\n\n"
                + "Et scenario står her når det sender dokumentet og blir avgjort etter regelen, eller når linjen eller scenarioet selv sier"
                + " at det viser den. Er linjen av en modell med et team i katalogen, må teamet selv sende eller få det, om ikke linjen eller"
                + " scenarioet sier noe annet. Scenarier som bare siterer de samme linjene, står for seg. Der ingen regel avgjør, står det hva som"
                + " ellers fører dit; der linjen selv ikke nevner et dokument, står de som reglene gjelder.\n\nAv " + poster.size() + " linjer er " + vist
                + " vist av et scenario. " + ingenMelding + " er ingenting å spille, og sier hvorfor. "
                + (poster.size() - vist - ingenMelding) + " har intet scenario.\n");
        for (String rapport : poster.stream().map(Modellpost::getRapport).distinct().sorted().toList()) {
            for (Postslag slag : List.of(Postslag.POSTSLAG_FLYT, Postslag.POSTSLAG_TILSTAND, Postslag.POSTSLAG_DOKUMENT,
                    Postslag.POSTSLAG_SMERTE)) {
                var rader = poster.stream().filter(p -> p.getRapport().equals(rapport) && p.getSlag() == slag).toList();
                if (!rader.isEmpty()) {
                    ut.append("\n## " + rapport + ": " + overskrift(slag) + "\n\n| Id | Hva | Linjer | Modell | Regel og frist |"
                            + " Dokument, tilstand og tjeneste | Scenario |\n|---|---|---|---|---|---|---|\n");
                    rader.forEach(p -> ut.append(rad(p)));
                }
            }
        }
        return ut.toString();
    }

    private static String overskrift(Postslag slag) {
        return switch (slag) {
            case POSTSLAG_FLYT -> "flyter";
            case POSTSLAG_TILSTAND -> "tilstander og overganger";
            case POSTSLAG_DOKUMENT -> "dokumenter";
            case POSTSLAG_SMERTE -> "smertepunkter";
            case POSTSLAG_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("a line that was checked has a kind");
        };
    }

    private String rad(Modellpost p) {
        return Stream.of(p.getId(), Modellside.celle(p.getHva()), celle(Stream.of(p.getSted()), "analysen oppgir ingen"),
                String.join(", ", p.getModellList()), regel(p), dokument(p), scenario(p)).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String regel(Modellpost p) {
        return celle(Stream.concat(p.getRegelList().stream(), p.getFristList().stream()).map(r -> "`" + r + "`"),
                !p.getUten().isEmpty() ? p.getUten() : p.getDokumentCount() > 0 ? "–" : p.getTilstandCount() == 0
                        ? "Ingen regel: tjenesten bærer det." : "Ingen regel: " + overganger(p).map(Dekningsside::vei).distinct().collect(Collectors.joining("; ")) + ".");
    }

    /** How a child comes to a state, by those transitions of its model that the line is about. */
    private Stream<Modellovergang> overganger(Modellpost p) {
        var alle = modeller.stream().flatMap(m -> m.getOvergangList().stream().filter(o -> p.getTilstandList().contains(m.getId() + "/" + o.getTil()))).toList();
        var linjer = Framvisning.linjer(p.getSted());
        var omtalte = alle.stream().filter(o -> Framvisning.linjer(o.getKilde().getSted()).stream().anyMatch(linjer::contains)).toList();
        return (omtalte.isEmpty() ? alle : omtalte).stream();
    }

    private static String vei(Modellovergang o) {
        return o.hasUtvalg() ? "dit fører " + Modellside.dokumenter(o.getUtvalg()) + " («" + o.getHendelse() + "»)"
                : "dit fører ingen melding («" + o.getHendelse() + "»)";
    }

    private String dokument(Modellpost p) {
        var regler = Set.copyOf(p.getRegelList());
        return celle(Stream.concat(p.getDokumentList().stream().map(Modellside::dokument),
                Stream.concat(p.getTilstandList().stream(), p.getTjenesteList().stream())), !p.getUten().isEmpty() ? p.getUten()
                        : modeller.stream().flatMap(m -> m.getRegelList().stream()).filter(r -> regler.contains(r.getId())).map(Modellregel::getUtvalg)
                                .map(Modellside::dokumenter).distinct().collect(Collectors.joining(", ")));
    }

    private String scenario(Modellpost p) {
        var vist = framvisning.av(p);
        var venter = framvisning.venter(p).stream().map(id -> id + " (venter på noe huben mangler)");
        var siterer = String.join(", ", framvisning.siterer(p));
        String ellers = ingenMelding(p).isEmpty() ? "intet scenario" : ingenMelding(p);
        return celle(Stream.concat(vist.stream(), venter), ellers + (siterer.isEmpty() ? "" : (ellers.endsWith(".") ? "" : ".") + " De samme linjene siteres av " + siterer + "."));
    }

    /** Why there is nothing to play: the line says so, or no message leads to its states. Empty where there is. */
    private String ingenMelding(Modellpost p) {
        if (!p.getUten().isEmpty() || p.getTilstandCount() == 0 || p.getRegelCount() + p.getFristCount() + p.getDokumentCount() + p.getTjenesteCount() > 0
                || overganger(p).anyMatch(Modellovergang::hasUtvalg)) {
            return p.getUten();
        }
        return overganger(p).map(Modellovergang::getUtenMelding).distinct().collect(Collectors.joining(" ", "Ingen melding. ", ""));
    }

    private static String celle(Stream<String> verdier, String ellers) {
        String tekst = verdier.filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
        return tekst.isEmpty() ? ellers : Modellside.celle(tekst);
    }
}
