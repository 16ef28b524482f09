package no.stillas.hub.judgement.katalog;

import java.util.TreeMap;
import no.stillas.hub.judgement.Dom;
import no.stillas.hub.judgement.Opptelling;
import no.stillas.hub.judgement.RuleBook;

/** Everything that the rules tell apart, counted. A change of rules shows here. */
final class Romside {
    private Romside() {}

    static String av(RuleBook bok, Opptelling tall) {
        var side = new StringBuilder("# Hele rommet av tilfeller\n\n" + Katalog.MERKE
                + "Alt reglene kan skille mellom, talt opp: verdier som ingen regel skiller, er ett tilfelle. Hva en endring av "
                + "reglene snur, viser `stillas decision-diff`.\n\n| Mål | Verdier |\n|---|---|\n");
        tall.dimensjoner().forEach((navn, antall) ->
                side.append("| ").append(navn).append(" | ").append(antall).append(" |\n"));
        side.append("\n| Utfall | Tilfeller |\n|---|---|\n");
        new TreeMap<>(tall.utfall()).forEach((dom, antall) -> side.append("| ").append(ord(dom)).append(" | ").append(antall).append(" |\n"));
        side.append("\nSum av alle svar (SHA-256): `").append(tall.hash()).append("`\n\n## Tilfeller der regelen avgjør\n\n| Regel | Tilfeller |\n|---|---|\n");
        bok.regler().stream().filter(r -> !r.getPort()).forEach(r -> side.append("| ").append(r.getId()).append(" | ")
                .append(tall.regler().getOrDefault(r.getId(), 0L)).append(" |\n"));
        return side.toString();
    }

    private static String ord(Dom dom) {
        return switch (dom) {
            case PASSERER -> "tillatt";
            case UTELATES -> "utelates";
            case VENTER -> "venter på et menneske";
            case STANSES -> "ikke tillatt";
        };
    }
}
