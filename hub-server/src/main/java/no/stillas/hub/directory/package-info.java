/**
 * Stage 3 of a message's path: which unit answers for this, here, today. The directory is data: text files that are
 * read and checked at start-up, and then an immutable {@link no.stillas.hub.directory.Directory} with a version. It
 * resolves functions by kommune, bydel and date, follows what has merged or closed, knows opening hours and who answers
 * outside them, and says who may refer to a unit. Every path ends at a human with a telephone number.
 *
 * <p>Resolving is pure: the moment is an argument. May use the contracts' value types, {@code grpc}, {@code identity}
 * for its own service, {@code identitetsnummer} for organisation numbers, and Jollyday for holidays. Must not know a child, judge, use the database, or show a protected
 * unit to those who need not know it.
 */
@NullMarked
package no.stillas.hub.directory;

import org.jspecify.annotations.NullMarked;
