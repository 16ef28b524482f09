package no.stillas.hub.judgement;

import java.util.Objects;

/**
 * Something that a role at one of the units gets to do when the message goes.
 *
 * @param regel id of the model's rule
 * @param hosMottaker whether it is the receiving unit's; else it is the sending unit's
 * @param rolle who there
 * @param tekst what to do, in bokmål, without person data
 */
public record ModelTask(String regel, boolean hosMottaker, String rolle, String tekst) {
    public ModelTask {
        Objects.requireNonNull(regel, "regel is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(tekst, "tekst is null");
    }
}
