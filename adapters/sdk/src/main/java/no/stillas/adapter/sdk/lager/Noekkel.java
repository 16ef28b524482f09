package no.stillas.adapter.sdk.lager;

import no.stillas.proto.Kanonisk;

/**
 * What something that has come is known by: hashed, so that a name on disk tells nothing.
 *
 * @param hash SHA-256, lowercase hex
 */
public record Noekkel(String hash) {

    /** A message: its sender and the sender's id of it. */
    public static Noekkel melding(String avsender, String messageId) {
        return av("melding\n" + avsender + "\n" + messageId);
    }

    /** A receipt or a notice: the hub's id of the delivery. */
    public static Noekkel leveranse(String deliveryId) {
        return av("leveranse\n" + deliveryId);
    }

    private static Noekkel av(String tekst) {
        return new Noekkel(Kanonisk.hex(Kanonisk.sha256(tekst)));
    }
}
