package no.stillas.hub.judgement.katalog;

import java.util.TreeMap;
import no.stillas.hub.judgement.Dom;
import no.stillas.hub.judgement.Opptelling;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;

/** Everything that the rules tell apart, counted. A change of rules shows here. */
final class Romside {
    private Romside() {}

    static String av(RuleBook bok, Opptelling tall) {
        var side = new StringBuilder("# Hele rommet av tilfeller\n\n" + Katalog.MERKE
                + "Alt reglene kan skille mellom, talt opp: verdier som ingen regel skiller, er ett tilfelle. Hva en endring av "
                + "reglene snur, viser `stillas decision-diff`.\n\n| Mål | Verdier |\n|---|---|\n");
        rad(side, "avsendere og mottakere", Etat.values().length - 2);
        rad(side, "formål", Formaal.values().length - 2);
        rad(side, "kategorier", Kategori.values().length - 2);
        rad(side, "grunnlag", Grunnlag.values().length - 2);
        rad(side, "omsorgssituasjoner", Omsorgsstatus.values().length - 2);
        rad(side, "egenskaper ved avsender og mottaker", Egenskap.values().length - 2);
        rad(side, "fakta om saken", Faktum.values().length - 2);
        rad(side, "fakta om personen", Personfaktum.values().length - 2);
        rad(side, "kombinasjoner av avsender, mottaker og formål", tall.rom().kombinasjoner());
        rad(side, "klasser av dem", tall.rom().klasser());
        rad(side, "tilfeller", tall.celler());
        side.append("\n| Utfall | Tilfeller |\n|---|---|\n");
        new TreeMap<>(tall.utfall()).forEach((dom, antall) -> side.append("| ").append(ord(dom)).append(" | ").append(antall).append(" |\n"));
        side.append("\nSum av alle svar (SHA-256): `").append(tall.hash()).append("`\n\n## Tilfeller der regelen avgjør\n\n| Regel | Tilfeller |\n|---|---|\n");
        bok.regler().stream().filter(r -> !r.getPort()).forEach(r -> side.append("| ").append(r.getId()).append(" | ")
                .append(tall.regler().getOrDefault(r.getId(), 0L)).append(" |\n"));
        return side.toString();
    }

    private static void rad(StringBuilder side, String hva, long antall) {
        side.append("| ").append(hva).append(" | ").append(antall).append(" |\n");
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
