/**
 * How features are run, and how their step classes get the world of their scenario. Knows Cucumber's core and no step, hub or system.
 */
@NullMarked
package no.stillas.konformitet.fabrikk;

import org.jspecify.annotations.NullMarked;
