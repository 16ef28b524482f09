package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;

/**
 * That a kommune's own model came into use in a version, or ceased to take new cases.
 *
 * @param nr its number, one more than that of the change before it
 * @param organisation whose operator did it
 * @param edition the version; empty where the model ceased to take new cases
 * @param file name of the file
 * @param source the file
 * @param checked what was checked and taken into use, in the words of the rule book; empty where the model ceased to take new
 *     cases, and of changes from before it was kept
 */
public record ModelChange(
        int nr, Instant at, String organisation, String model, String edition, String file, ByteString source, ByteString checked) {
    public ModelChange {
        requireNonNull(at, "at is null");
        requireNonNull(organisation, "organisation is null");
        requireNonNull(model, "model is null");
        requireNonNull(edition, "edition is null");
        requireNonNull(file, "file is null");
        requireNonNull(source, "source is null");
        requireNonNull(checked, "checked is null");
    }

    /** Whether it takes a version into use. */
    public boolean loads() {
        return !edition.isEmpty();
    }
}
