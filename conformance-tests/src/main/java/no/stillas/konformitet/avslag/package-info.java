/**
 * Whether a scenario would notice that the rule it names were gone: each rule, and each deadline, is left out of a hub of
 * its own, the scenarios that name it are played there, and each must fail by more than the rule's name. What does not needs
 * a reason that a human has written. May use the hub that the kit starts, and the steps; knows none of the hub's own code.
 */
@NullMarked
package no.stillas.konformitet.avslag;

import org.jspecify.annotations.NullMarked;
