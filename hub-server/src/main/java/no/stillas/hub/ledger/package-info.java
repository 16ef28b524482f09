/**
 * The commit stage and the log. Everything that changes what the hub has promised goes through one {@link
 * no.stillas.hub.ledger.Writer} a node: it takes the {@link no.stillas.hub.ledger.Work} that waits, loads what they need
 * under lock, runs them, and writes what they collected in one transaction, with one leaf or more in an RFC 6962 Merkle
 * log. An answer leaves the hub only after the commit is on disk.
 *
 * <p>May use: fact, kryptering, database, JDBC with its SQL in the open; for its own service, grpc and identity. Must
 * not: judge, address, know document types, or be called from a place that cannot wait for a commit. Reads for display go through the query interfaces ({@link
 * no.stillas.hub.ledger.Messages}, {@link no.stillas.hub.ledger.Deliveries}, {@link no.stillas.hub.ledger.Followups}),
 * never on a gRPC thread.
 */
@NullMarked
package no.stillas.hub.ledger;

import org.jspecify.annotations.NullMarked;
