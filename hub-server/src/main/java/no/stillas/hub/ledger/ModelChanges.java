package no.stillas.hub.ledger;

import java.util.List;

/** The changes of kommuner's own models. Blocks on the database. */
public interface ModelChanges {
    /** All, in their order. */
    List<ModelChange> all();
}
