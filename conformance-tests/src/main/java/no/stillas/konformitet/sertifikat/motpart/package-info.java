/**
 * The hub as a system under test meets it: {@code ExchangeService} by the contract, over a network, for one unit. It takes and
 * hands over, and checks what it is told against the contract; it judges nothing, stores nothing and knows no case. What a
 * hub does seldom (break a stream, lose an answer, deliver again) it does when it is told to. May use the contracts and the
 * adapters' check of them; knows no step, profile or page.
 */
@NullMarked
package no.stillas.konformitet.sertifikat.motpart;

import org.jspecify.annotations.NullMarked;
