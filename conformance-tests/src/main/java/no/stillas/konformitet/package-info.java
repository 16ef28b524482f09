/**
 * The conformance kit: plays scenarios in Norwegian against a hub and reports what was exchanged, what was decided by which
 * rule, and what did not hold. It starts a hub of its own whose time it keeps, or speaks with one that runs. It may use the
 * contracts; the hub's own code only in {@code hub}.
 */
@NullMarked
package no.stillas.konformitet;

import org.jspecify.annotations.NullMarked;
