/**
 * Examples of the documents, and what the contract refuses. The examples are the JSON files under {@code eksempler}; the
 * tests of each area start from them and break one thing. Uses protovalidate as a sender's system would, and nothing of
 * the hub.
 */
@NullMarked
package no.stillas.proto.eksempel;

import org.jspecify.annotations.NullMarked;
