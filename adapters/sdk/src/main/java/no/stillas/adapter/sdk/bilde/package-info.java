/**
 * Takes out of pictures what is not picture: place, time, camera, comments, thumbnails. Pure functions over bytes.
 */
@NullMarked
package no.stillas.adapter.sdk.bilde;

import org.jspecify.annotations.NullMarked;
