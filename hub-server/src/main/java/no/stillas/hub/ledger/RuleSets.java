package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;

/** The rule sets that have been judged by, for replay. Blocks on the database. */
public interface RuleSets {
    /** Keeps a rule set when it is loaded, unless it is there already. {@code hash} is 32 bytes. */
    void keep(ByteString hash, String engine, ByteString body, Instant loaded);

    /** The body of a rule set. */
    Optional<ByteString> find(ByteString hash);
}
