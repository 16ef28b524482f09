package no.stillas.hub.fakta;

import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;

/**
 * What must follow from a change of facts, in the same transaction as the change: all of it is committed, or none.
 * Every bean of this type is called, in no given order.
 */
@FunctionalInterface
public interface EtterFaktaendring {
    /**
     * Called on the writer's thread after the new facts are in {@code batch}. As {@link
     * no.stillas.hub.ledger.Work#run}: no I/O, no clock but {@link View#now}, no effect outside {@code batch}, and it can
     * be called again for the same change.
     *
     * @param view what the work asked for, with the new facts applied; the messages about {@code endring.subjekt()} that
     *     nobody has read are in {@link View#open}
     */
    void etter(Faktaendring endring, View view, Batch batch);
}
