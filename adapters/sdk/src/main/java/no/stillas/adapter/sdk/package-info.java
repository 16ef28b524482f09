/**
 * What an agency system is to the hub: an interface that takes a document and answers it. Depends on the contracts alone;
 * how documents come and go is in the packages below, which depend on this one.
 */
@NullMarked
package no.stillas.adapter.sdk;

import org.jspecify.annotations.NullMarked;
