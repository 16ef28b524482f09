package no.stillas.konformitet.avslag;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;
import no.stillas.konformitet.avslag.Protokoll.Linje;

/** The page: what each scenario saw without the rule that it names, and what has not been tried yet. */
final class Avslagsside {
    private Avslagsside() {}

    static String tekst(Protokoll protokoll, Grunner grunner, Set<Hvilken> nevnt) {
        var ikke = nevnt.stream().filter(h -> !protokoll.linjer().containsKey(h)).sorted().toList();
        return """
                # Rules switched off, and whether the scenarios notice

                Written by `mvn -Pavslaatt` (decision record 0004) from `funn.tsv` and, for the reasons, `like.tsv` beside it. Each rule
                and each deadline that a scenario names is left out of a hub of its own, and the scenarios that name it are played
                there. What they say of the rule's name is passed over: they must notice that the hub does something else. A run of
                some scenarios replaces their lines and leaves the others.

                %d rules and deadlines are named by %d scenarios, together %d times. Tried: %d. Noticed by what the hub answered or did:
                **%d**. Noticed by what did not come, though the hub was done and nothing more could (*did not come*): **%d**. Not
                noticed, with a reason below: %d. Not played, or out of time before the hub was done, which notices nothing: %d. Not
                tried yet: %d.

                | left out | scenario | what the hub did, or did not |
                |---|---|---|
                %s
                ## What holds all the same, and why

                | left out | scenario | why |
                |---|---|---|
                %s
                ## Not tried yet

                %s
                """.formatted(nevnt.stream().map(Hvilken::regel).distinct().count(),
                nevnt.stream().map(h -> h.id() + h.navn()).distinct().count(), nevnt.size(), protokoll.linjer().size(),
                protokoll.antall(Hva.ROED), protokoll.antall(Hva.UTEBLE), protokoll.antall(Hva.LIK), protokoll.antall(Hva.BRUTT), ikke.size(),
                protokoll.linjer().entrySet().stream().filter(e -> e.getValue().hva() != Hva.LIK)
                        .map(Avslagsside::rad).collect(Collectors.joining()), grunner.rader(),
                ikke.isEmpty() ? "Nothing." : ikke.stream().collect(Collectors.groupingBy(Hvilken::regel, TreeMap::new,
                        Collectors.mapping(Hvilken::id, Collectors.joining(", ")))).entrySet().stream()
                        .map(e -> "`" + e.getKey() + "`: " + e.getValue()).collect(Collectors.joining("; ")) + ".");
    }

    private static String rad(Map.Entry<Hvilken, Linje> e) {
        return "| `" + e.getKey().regel() + "` | " + e.getKey().id() + " " + e.getKey().navn() + " | "
                + switch (e.getValue().hva()) {
                    case ROED, LIK -> "";
                    case UTEBLE -> "*did not come:* ";
                    case BRUTT -> "**not played:** ";
                } + e.getValue().kort().replace("|", "\\|") + " |\n";
    }
}
