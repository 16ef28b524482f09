package no.stillas.hub.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.stillas.proto.Kanonisk;

/**
 * Ids of what follows from a message and must exist once: the same message and purpose give the same id on every node
 * and at every attempt, so that the row itself shows that it was done.
 */
public final class AvledetId {
  private AvledetId() {}

  /** Of UUIDv7's shape, with the time of {@code melding}. */
  public static UUID av(UUID melding, String hva) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(melding + "/" + hva));
    long high = melding.getMostSignificantBits() & ~0xFFFFL | 0x7000L | hash.getLong() & 0xFFFL;
    long low = 0x8000_0000_0000_0000L | hash.getLong() >>> 2;
    return new UUID(high, low);
  }

  static byte[] sha256(String tekst) {
    return sha256(tekst.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(byte[] bytes) {
    return Kanonisk.sha256().digest(bytes);
  }
}
