/**
 * Writes the rule catalogue in {@code docs/regelverk} from the rules that the hub loads: a page a rule file, the consent
 * profiles, who may send what to whom, and the paragraphs. Reads {@code judgement} only.
 */
@NullMarked
package no.stillas.hub.judgement.katalog;

import org.jspecify.annotations.NullMarked;
