/**
 * The bodies of stored facts ({@code stillas.fakta.v1}): which kind each is stored as, how a body is read and written,
 * days and moments, and what a change of facts tells the rest of the hub in the same transaction.
 *
 * <p>May use: {@code fact}, {@code grpc} and the writer's types of {@code ledger}. Must not: know who may state what (the packages
 * {@code person}, {@code consent} and {@code avtale} do), judge, or read or write but through the writer.
 */
@NullMarked
package no.stillas.hub.fakta;

import org.jspecify.annotations.NullMarked;
