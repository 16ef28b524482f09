package no.stillas.adapter.sdk.ident;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.stillas.proto.Kanonisk;

/** UUID version 7 (RFC 9562 § 5.7): milliseconds since 1970 first, so that ids sort by time. Lowercase. */
public final class Uuid7 {
    private Uuid7() {}

    /** A new id. */
    public static String ny(Instant tid, RandomGenerator tilfeldig) {
        return av(tid, tilfeldig.nextLong(), tilfeldig.nextLong());
    }

    /**
     * The id of this time that belongs to these parts: the same however often it is asked for, and another for any
     * other parts.
     */
    public static String avledet(Instant tid, String... deler) {
        var hash = Kanonisk.sha256();
        for (var del : deler) {
            var bytes = del.getBytes(StandardCharsets.UTF_8);
            hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            hash.update(bytes);
        }
        var sum = ByteBuffer.wrap(hash.digest());
        return av(tid, sum.getLong(), sum.getLong());
    }

    private static String av(Instant tid, long a, long b) {
        long hoey = tid.toEpochMilli() << 16 | 0x7000L | a & 0x0fffL;
        long lav = 0x8000_0000_0000_0000L | b & 0x3fff_ffff_ffff_ffffL;
        return new UUID(hoey, lav).toString();
    }
}
