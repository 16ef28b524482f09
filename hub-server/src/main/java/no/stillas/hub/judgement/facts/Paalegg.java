package no.stillas.hub.judgement.facts;

import java.util.Objects;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Sakstype;

/**
 * Pålegg or statutory demand that the message answers.
 *
 * @param ref reference of the pålegg in the hub
 * @param grunnlag {@code PALEGG}, {@code FTL21_4}, {@code UTL84} or {@code STRGJ7A}
 * @param sakstype case type; only those of bvl § 13-4(1)–(3) carry a pålegg
 * @param utsteder unit that issued it; must be the receiver
 * @param adressat unit that it is directed to; must be the sender
 * @param omfang categories that are asked for
 * @param gyldig issued in due form by one who has the competence, and not lapsed
 * @param forkynt served to the one who is to answer
 */
public record Paalegg(String ref, Grunnlag grunnlag, Sakstype sakstype, String utsteder, String adressat,
        Kategorisett omfang, boolean gyldig, boolean forkynt) {
    public Paalegg {
        Objects.requireNonNull(ref, "ref is null");
        Objects.requireNonNull(grunnlag, "grunnlag is null");
        Objects.requireNonNull(sakstype, "sakstype is null");
        Objects.requireNonNull(utsteder, "utsteder is null");
        Objects.requireNonNull(adressat, "adressat is null");
        Objects.requireNonNull(omfang, "omfang is null");
    }
}
