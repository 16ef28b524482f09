package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Postslag;

/** The table of all that the reports tell of, and what carries and shows each. */
final class Dekningsside {
    private final Framvisning framvisning;

    Dekningsside(Framvisning framvisning) {
        this.framvisning = framvisning;
    }

    String av(List<Modellpost> poster) {
        long vist = poster.stream().filter(p -> !framvisning.av(p).isEmpty()).count();
        long ingenMelding = poster.stream().filter(p -> framvisning.av(p).isEmpty() && !p.getUten().isEmpty()).count();
        var ut = new StringBuilder("# Dekningen\n\n*Skrevet av bygget fra modellfilene og scenariene. Ikke endre her.*\n\nHver flyt,"
                + " tilstand, hvert dokument og smertepunkt i de seks rapportene, og regelen, dokumentet og scenarioet som bærer det.\n\n"
                + "Et scenario står her når det sender dokumentet og blir avgjort etter regelen, eller når linjen eller scenarioet selv sier"
                + " at det viser den. Er linjen av en modell med et team i katalogen, må teamet selv sende eller få det, om ikke linjen eller"
                + " scenarioet sier noe annet. Scenarier som bare siterer de samme linjene, står for seg.\n\nAv " + poster.size() + " linjer er " + vist
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
        String uten = p.getUten().isEmpty() ? "–" : Modellside.celle(p.getUten());
        return "| " + p.getId() + " | " + Modellside.celle(p.getHva()) + " | " + celle(Stream.of(p.getSted()), "analysen oppgir ingen")
                + " | " + celle(p.getModellList().stream(), uten) + " | "
                + celle(Stream.concat(p.getRegelList().stream(), p.getFristList().stream()).map(r -> "`" + r + "`"), uten) + " | "
                + celle(Stream.concat(p.getDokumentList().stream().map(Modellside::dokument),
                        Stream.concat(p.getTilstandList().stream(), p.getTjenesteList().stream())), uten) + " | "
                + scenario(p) + " |\n";
    }

    private String scenario(Modellpost p) {
        var vist = framvisning.av(p);
        var venter = framvisning.venter(p).stream().map(id -> id + " (venter på noe huben mangler)");
        var siterer = String.join(", ", framvisning.siterer(p));
        String ellers = p.getUten().isEmpty() ? "intet scenario" : Modellside.celle(p.getUten());
        return celle(Stream.concat(vist.stream(), venter), ellers + (siterer.isEmpty() ? "" : (ellers.endsWith(".") ? "" : ".") + " De samme linjene siteres av " + siterer + "."));
    }

    private static String celle(Stream<String> verdier, String ellers) {
        String tekst = verdier.filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
        return tekst.isEmpty() ? ellers : Modellside.celle(tekst);
    }
}
