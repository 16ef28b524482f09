/**
 * The line to the hub: channel and token, submitting with retry, and one inbox stream a unit with credit, reconnect and
 * order per conversation. Uses the adapter's store; knows no folder, no sector and no configuration file.
 */
@NullMarked
package no.stillas.adapter.sdk.hub;

import org.jspecify.annotations.NullMarked;
