package no.stillas.hub.judgement;

import java.util.Objects;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * That a model's rule narrows a message that the law lets pass or wait.
 *
 * @param regel id of the rule
 * @param aarsak why
 * @param venter what it waits for; empty where it does not pass
 */
public record ModelFinding(String regel, Aarsak aarsak, Optional<Wait> venter) {
    public ModelFinding {
        Objects.requireNonNull(regel, "regel is null");
        Objects.requireNonNull(aarsak, "aarsak is null");
        Objects.requireNonNull(venter, "venter is null");
    }
}
