/**
 * The space of everything that the rules can tell apart, walked from end to end: to count what they answer, to find a
 * rule that never decides, and to show what a change of rules flips. Classes are computed from the rules: values that no
 * rule tells apart are one. Uses {@code judgement} and nothing else, and is never on a message's way.
 */
@NullMarked
package no.stillas.hub.judgement.rom;

import org.jspecify.annotations.NullMarked;
