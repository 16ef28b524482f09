/**
 * An agency system that is a folder: files that it drops are sent, what comes is written for it to read. Uses the store's
 * atomic files and the line's submitting; knows no sector.
 */
@NullMarked
package no.stillas.adapter.sdk.mappe;

import org.jspecify.annotations.NullMarked;
