package no.stillas.hub.judgement.katalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What one scenario plays, as far as its text says so.
 *
 * @param rapport the report's analysis, by file name without its ending
 * @param id its first tag
 * @param merker all its tags, without the at sign
 * @param linjer lines of the report that it cites
 * @param meldinger what is sent in it, in order
 * @param regler rules that its steps name
 * @param frister deadlines that its steps name
 * @param kall services that it asks, by simple name
 */
record Spilt(String rapport, String id, Set<String> merker, SortedSet<Integer> linjer, List<Melding> meldinger, Set<String> regler,
        Set<String> frister, Set<String> kall) {
    /**
     * A document that is sent, by simple name, the rule that a step names for it, and whether a step says that it passed.
     *
     * @param team models whose team is the sender or the receiver
     */
    record Melding(String dokument, Optional<String> regel, boolean gikk, Set<String> team) {}

    /** Models whose team sends or receives something in it. */
    Set<String> team() {
        return meldinger.stream().flatMap(m -> m.team().stream()).collect(Collectors.toSet());
    }

    /** Whether it waits for something that the hub lacks: then it shows nothing yet. */
    boolean venter() {
        return merker.contains("venter");
    }

    boolean sender(Set<String> dokumenter) {
        return meldinger.stream().anyMatch(m -> dokumenter.contains(m.dokument()));
    }
}
