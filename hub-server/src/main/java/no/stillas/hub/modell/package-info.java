/**
 * Models that kommuner have written themselves, in a running hub: loaded, listed and taken out of use by an operator, kept in
 * the database, and put together with law and the hub's own models to the rules of now ({@link
 * no.stillas.hub.modell.Modellregister}). Owns {@code ModelService}.
 *
 * <p>May use: {@code judgement} to read, check and prove, {@code ledger} (all writes go through its writer, which tells of
 * changes before it judges), {@code directory} for where an organisation may act, {@code fact} and {@code fakta} to count open
 * cases, {@code identity}, {@code grpc}. Must not: judge a message, show a person, or let a model act outside its kommune.
 */
@NullMarked
package no.stillas.hub.modell;

import org.jspecify.annotations.NullMarked;
