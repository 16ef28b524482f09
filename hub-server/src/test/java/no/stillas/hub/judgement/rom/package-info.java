/** That the classes by which the space is walked merge nothing that the rules tell apart. */
@NullMarked
package no.stillas.hub.judgement.rom;

import org.jspecify.annotations.NullMarked;
