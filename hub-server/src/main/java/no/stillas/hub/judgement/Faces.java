package no.stillas.hub.judgement;

import java.util.Objects;
import java.util.function.Function;
import no.stillas.hub.judgement.facts.Facts;

/**
 * Both answers that the sender can be given, of which one is: in the world that the sender may know, and where something hidden
 * decided. Both are made of every message, and the second judgement too, so that the work, and with it the time, tells
 * nobody which of them it was, nor whether anything is hidden.
 *
 * @param samme what the sender may know explains the answer
 */
record Faces(Face synlig, Face generisk, boolean samme) {
    Faces {
        Objects.requireNonNull(synlig, "synlig is null");
        Objects.requireNonNull(generisk, "generisk is null");
    }

    /** @param doem judges; asked exactly once, of what the sender may know */
    static Faces av(Judged judged, Function<Facts, Judged> doem) {
        Judged sett = doem.apply(judged.decision().facts().synlige());
        return new Faces(Face.synlig(sett), Face.generisk(judged, sett), Face.sammeSvar(judged, sett));
    }
}
