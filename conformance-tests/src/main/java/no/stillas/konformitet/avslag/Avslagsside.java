package no.stillas.konformitet.avslag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;

/** The page of a whole run: what each scenario saw without the rule that it names. */
final class Avslagsside {
    private Avslagsside() {}

    static String tekst(List<Funn> funn, Grunner grunner) {
        var regler = funn.stream().map(f -> f.nevning().hva()).distinct().count();
        var scenarier = funn.stream().map(f -> f.nevning().scenario()).distinct().count();
        return """
                # Rules switched off, and whether the scenarios notice

                Written by `mvn -Pavslaatt` (decision record 0004), with the reasons from `like.tsv` beside it. Each rule and each
                deadline that a scenario names is left out of a hub of its own, and the scenarios that name it are played there.
                What they say of the rule's name is passed over: they must notice that the hub does something else.

                %d scenarios name %d rules and deadlines, together %d times. **%d** of these are noticed; %d are not, each with a
                reason below%s.

                | left out | scenario | what the hub did, or did not |
                |---|---|---|
                %s
                ## What holds all the same, and why

                | left out | scenario | why |
                |---|---|---|
                %s""".formatted(scenarier, regler, funn.size(), antall(funn, Hva.ROED), antall(funn, Hva.LIK),
                antall(funn, Hva.BRUTT) == 0 ? "" : "; " + antall(funn, Hva.BRUTT) + " could not be played",
                funn.stream().filter(f -> f.hva() != Hva.LIK)
                        .sorted(Comparator.comparing(f -> Grunner.Hvilken.av(f.nevning())))
                        .map(Avslagsside::rad).collect(Collectors.joining()), grunner.rader());
    }

    static long antall(List<Funn> funn, Hva hva) {
        return funn.stream().filter(f -> f.hva() == hva).count();
    }

    private static String rad(Funn f) {
        return "| `" + f.nevning().hva().id() + "` | " + f.nevning().scenario().id() + " " + f.nevning().scenario().navn() + " | "
                + (f.hva() == Hva.BRUTT ? "**not played:** " : "") + f.kort().replace("|", "\\|") + " |\n";
    }
}
