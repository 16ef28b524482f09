/**
 * Keys. Content is encrypted with a key a message, wrapped by a key a child, wrapped by the key-encryption key, which
 * lies in a file outside the database and its backups, with the key that identifiers are hashed with beside it.
 * Destroying a key destroys what is under it.
 *
 * <p>May use: Tink, the JDK. Must not: touch the database (the ledger stores wrapped keys), log, or put key bytes in an
 * exception.
 */
@NullMarked
package no.stillas.hub.kryptering;

import org.jspecify.annotations.NullMarked;
