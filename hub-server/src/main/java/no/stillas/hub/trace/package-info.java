/**
 * Following messages. A trace is a disclosure: a unit sees the course of what it has sent itself, and of what it has
 * received from the moment that it was handed over; nothing else exists for it, and nothing says that there is more.
 *
 * <p>May use {@code ledger} to read and {@code directory} to know whose a unit is. Must not write, and must not show a
 * decision to anybody but the sender that was told it.
 */
@NullMarked
package no.stillas.hub.trace;

import org.jspecify.annotations.NullMarked;
