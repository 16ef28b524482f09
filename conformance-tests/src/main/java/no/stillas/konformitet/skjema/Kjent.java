package no.stillas.konformitet.skjema;

import com.google.protobuf.Message;
import java.time.Instant;
import java.util.Optional;

/** What a value of a table may name. */
public interface Kjent {
    /** The time of the scenario. */
    Instant naa();

    /** The id that goes by this name in the scenario, the same wherever it is asked for. */
    String id(String navn);

    /** Reference of the person of this name in a message; empty where nobody is called so. */
    Optional<String> ref(String navn);

    /** The identity of the person of this name; empty where nobody is called so. */
    Optional<Message> identitet(String navn);

    /** Organisation number and id of the unit of this name; empty where the directory has none. */
    Optional<Message> tjeneste(String navn);
}
