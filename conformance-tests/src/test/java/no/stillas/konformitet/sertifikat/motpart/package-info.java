/** What the kit's hub itself answers. */
@NullMarked
package no.stillas.konformitet.sertifikat.motpart;

import org.jspecify.annotations.NullMarked;
