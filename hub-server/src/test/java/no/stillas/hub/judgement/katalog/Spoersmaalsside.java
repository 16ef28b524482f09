package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarendring;
import no.stillas.proto.regelverk.v1.Svarvirkning;

/** What the law leaves open, for the jurist who is to answer. */
final class Spoersmaalsside {
    private final RuleBook bok;
    private final Map<String, String> regelside;

    Spoersmaalsside(RuleBook bok, Map<String, String> regelside) {
        this.bok = bok;
        this.regelside = regelside;
    }

    String av() {
        var side = new StringBuilder("# Åpne spørsmål\n\n" + Katalog.MERKE
                + "Her står det loven lar stå åpent, og det en jurist må bekrefte. Huben følger standardsvaret til noe annet er "
                + "valgt i oppsettet: `stillas.rules.answers.<spørsmål>=<svar>`. Valget er del av reglenes sum, så en avgjørelse kan "
                + "etterprøves med de svarene den ble tatt med. Ingen svar rører plikter, pålegg, forbud, vern om adresse eller det "
                + "som åpner ved fare.\n\n## Med bryter\n\n| Spørsmål | Standard | Andre svar |\n|---|---|---|\n");
        medBryter().forEach(s -> side.append("| [").append(s.getId()).append("](#").append(s.getId()).append(") | `")
                .append(s.getSvar(0).getId()).append("` | ").append(s.getSvarList().stream().skip(1)
                        .map(a -> "`" + a.getId() + "`").collect(Collectors.joining(", "))).append(" |\n"));
        side.append("\n## Uten bryter\n\n");
        utenBryter().forEach(s -> side.append("* [").append(s.getId()).append("](#").append(s.getId()).append(")\n"));
        Stream.concat(medBryter(), utenBryter()).forEach(s -> spoersmaal(side, s));
        return side.toString();
    }

    private Stream<Spoersmaal> medBryter() {
        return bok.spoersmaal().stream().filter(s -> s.getSvarCount() > 0);
    }

    private Stream<Spoersmaal> utenBryter() {
        return bok.spoersmaal().stream().filter(s -> s.getSvarCount() == 0);
    }

    private void spoersmaal(StringBuilder side, Spoersmaal s) {
        side.append("\n## ").append(s.getId()).append("\n\n**").append(s.getTekst()).append("**\n\n* Kilde: ")
                .append(Ord.kilde(s.getKilde())).append("\n* Imens: ").append(s.getImens()).append('\n');
        if (!s.getSlutning().isEmpty()) {
            side.append("* Sluttet, ikke lest: ").append(s.getSlutning()).append('\n');
        }
        if (s.getGjelderCount() > 0) {
            side.append("* Gjelder: ").append(lenker(s.getGjelderList())).append('\n');
        }
        if (s.getSvarCount() == 0) {
            side.append("* Ingen bryter: ").append(s.getIngenBryter()).append('\n');
            return;
        }
        if (!s.getFastsatt().isEmpty()) {
            side.append("* Standarden er fastsatt: ").append(s.getFastsatt()).append('\n');
        }
        side.append("\n| Svar | Hva det sier | Hva det endrer |\n|---|---|---|\n");
        for (int i = 0; i < s.getSvarCount(); i++) {
            Svaralternativ svar = s.getSvar(i);
            side.append("| `").append(svar.getId()).append('`').append(i == 0 ? " (standard)" : "").append(" | ")
                    .append(svar.getTekst()).append(" | ").append(i == 0 ? "ingenting" : hva(svar).collect(Collectors.joining("<br>")))
                    .append(" |\n");
        }
    }

    private Stream<String> hva(Svaralternativ svar) {
        var nye = svar.getNyRegelList().stream().map(r -> "ny regel " + r.getId() + ": " + r.getOrdlyd().getAvsender());
        var kan = svar.getPaaberopesList().stream().map(p -> "grunnlaget " + Ord.kode(p.getGrunnlag()) + " kan også påberopes av "
                + p.getAvList().stream().map(bok::ord).collect(Collectors.joining(", ")));
        return Stream.of(svar.getEndringList().stream().map(this::endring), nye, kan, virkning(svar.getVirkning()).stream())
                .flatMap(s -> s);
    }

    private static Optional<String> virkning(Svarvirkning virkning) {
        return switch (virkning) {
            case SVARVIRKNING_LOGG_BARE_TIL_DEN_REGISTRERTE -> Optional.of("loggen over innsyn vises ikke til foreldre");
            case SVARVIRKNING_PAATALEMYNDIGHET_UTENFOR_KONTORTID ->
                    Optional.of("hvem som kan underskrive et akuttvedtak (MYN-AKUTT-TIMER i stedet for MYN-AKUTT)");
            case SVARVIRKNING_PARAGRAF_8_7_I_KRAFT -> Optional.of("fristen DL-8-7 startes");
            case SVARVIRKNING_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    private String endring(Svarendring e) {
        var hva = Stream.<String>builder();
        if (e.getBeslutning() != Beslutning.BESLUTNING_UNSPECIFIED) {
            hva.add(Ord.beslutning(e.getBeslutning()));
        }
        if (e.getAttestasjon()) {
            hva.add("grunnen må være attestert");
        }
        if (e.getUtenFoelge()) {
            hva.add("ID, CLI, ADM og STA følger ikke");
        }
        if (e.getUtenAdresse()) {
            hva.add("ugradert adresse følger ikke");
        }
        if (e.getKravValue() != 0) {
            hva.add(Ord.kode(e.getKrav()));
        }
        if (e.getGrunnlagCount() > 0) {
            hva.add("grunnlag " + Ord.koder(e.getGrunnlagList()));
        }
        String hvem = e.getEnhverFriRegel() ? "alle regler utenom plikter, pålegg, forbud, porter og fare"
                : lenker(Stream.concat(e.getRegelList().stream(), e.getProfilregelList().stream()).toList());
        return hvem + ": " + hva.build().collect(Collectors.joining("; "));
    }

    private String lenker(List<String> ider) {
        return ider.stream().map(id -> bok.regel(id).map(r -> "[" + id + "](" + regelside.get(id) + "#" + Ord.anker(r) + ")")
                .orElse("[" + id + "](samtykkeprofiler.md)")).collect(Collectors.joining(", "));
    }
}
