package no.stillas.hub.admission;

import com.google.protobuf.ByteString;
import com.google.protobuf.util.Timestamps;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;

/**
 * What a duty or an urgent message lacks and the hub can give it: ids, the time, and the purpose that
 * the kind of document is sent for. An id is made of the content, so that
 * the same message sent again is the same message. What never expires has no expiry.
 */
final class Utfylling {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Utfylling() {}

    static Envelope av(Lest lest, boolean bekymring, ByteString hash, Instant now) {
        var sent = lest.envelope();
        var fylt = sent.toBuilder().clearExpires();
        if (sent.getFormaal() == Formaal.FORMAAL_UNSPECIFIED) {
            fylt.setFormaal(lest.formaal(bekymring));
        }
        if (!erUuid(sent.getMessageId())) {
            fylt.setMessageId(avInnhold(hash, 0));
        }
        if (!erUuid(sent.getConversationId())) {
            fylt.setConversationId(avInnhold(hash, 16));
        }
        if (!erUuid(sent.getInReplyTo())) {
            fylt.clearInReplyTo();
        }
        if (!erUuid(sent.getSupersedes())) {
            fylt.clearSupersedes();
        }
        if (!sent.hasCreated() || !Timestamps.isValid(sent.getCreated())) {
            fylt.setCreated(Timestamps.fromMillis(now.toEpochMilli()));
        }
        return fylt.build();
    }

    private static boolean erUuid(String tekst) {
        return UUID_FORM.matcher(tekst).matches();
    }

    /** A name-based UUID (version 8) over 16 bytes of the content's hash. */
    private static String avInnhold(ByteString hash, int fra) {
        ByteBuffer bytes = hash.substring(fra, fra + 16).asReadOnlyByteBuffer();
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
