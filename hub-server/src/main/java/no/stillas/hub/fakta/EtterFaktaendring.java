package no.stillas.hub.fakta;

import java.util.UUID;

/**
 * What must follow from a change of facts for messages that have been accepted already. Every bean of this type is called,
 * in no given order.
 */
@FunctionalInterface
public interface EtterFaktaendring {
    /**
     * Called after the change is on disk and before its caller is answered, on a thread that may block. What it throws is
     * the caller's answer: the caller sends the same again, and then it is called again with the same {@code hendelse}.
     *
     * @param hendelse id of the change; calling again with it must have no further effect
     */
    void etter(Faktaendring endring, UUID hendelse);
}
