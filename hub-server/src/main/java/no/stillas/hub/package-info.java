/**
 * The hub. A message goes one way through it: identity, admission, directory, judgement, ledger,
 * delivery and trace. Each stage takes only the type that the stage before it makes.
 */
@NullMarked
package no.stillas.hub;

import org.jspecify.annotations.NullMarked;
