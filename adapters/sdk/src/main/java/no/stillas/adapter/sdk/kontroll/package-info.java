/**
 * Whether a message keeps the contract, before it is sent and after it has come. Pure functions over protovalidate.
 */
@NullMarked
package no.stillas.adapter.sdk.kontroll;

import org.jspecify.annotations.NullMarked;
