package no.stillas.hub.admission;

import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.exchange.v1.Envelope;

/** Whether a message's times can be: not made in the future, not older than the hub remembers, not out of date. */
final class Tid {
    private Tid() {}

    static List<Feltfeil> kontroller(Envelope envelope, Instant now) {
        var feil = new ArrayList<Feltfeil>();
        if (!Timestamps.isValid(envelope.getCreated())) {
            return List.of(new Feltfeil("envelope.created", "not a valid time"));
        }
        var created = instant(envelope.getCreated());
        if (created.isAfter(now.plus(Admission.KLOKKESLINGRING))) {
            feil.add(new Feltfeil("envelope.created", "lies in the future: is the sender's clock right?"));
        }
        var id = UUID.fromString(envelope.getMessageId());
        if (id.version() != 7) {
            feil.add(new Feltfeil("envelope.message_id", "is not a UUIDv7"));
        } else if (Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).isBefore(now.minus(Admission.HUSKES))) {
            feil.add(new Feltfeil("envelope.message_id", "is older than the hub remembers answers; make a new one"));
        }
        if (envelope.hasExpires()) {
            if (!Timestamps.isValid(envelope.getExpires())) {
                feil.add(new Feltfeil("envelope.expires", "not a valid time"));
            } else if (!instant(envelope.getExpires()).isAfter(now)) {
                feil.add(new Feltfeil("envelope.expires", "the message has expired"));
            } else if (!instant(envelope.getExpires()).isAfter(created)) {
                feil.add(new Feltfeil("envelope.expires", "is before created"));
            }
        }
        return feil;
    }

    private static Instant instant(Timestamp tid) {
        return Instant.ofEpochSecond(tid.getSeconds(), tid.getNanos());
    }
}
