package no.stillas.hub.frist;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;

/** Reads fields of documents by path, and moments in them. */
final class Dokumentfelt {
    private Dokumentfelt() {}

    /** The field that a path ends at; empty where there is none. */
    static Optional<FieldDescriptor> finn(Descriptor type, String sti) {
        return Feltvilkaar.finn(type, sti);
    }

    /** Whether the document says all of it. */
    static boolean oppfylt(Message dokument, List<Dokumentvilkaar> vilkaar) {
        return Feltvilkaar.oppfylt(dokument, vilkaar);
    }

    /** What stands in the field; nothing where it is absent, empty or not stated. */
    static List<Object> verdier(Message dokument, String sti) {
        return Feltvilkaar.verdier(dokument, sti);
    }

    static String navn(Object verdi) {
        return Feltvilkaar.navn(verdi);
    }

    /** The moment that a field names: a time as it is, a date as its first moment. */
    static Optional<Instant> moment(Message dokument, String sti) {
        return sti.isEmpty()
                ? Optional.empty()
                : verdier(dokument, sti).stream().findFirst().flatMap(v -> switch (v) {
                    case Timestamp t -> Optional.of(Dager.moment(t));
                    case String s -> Dager.les(s).map(Dager::fra);
                    default -> Optional.empty();
                });
    }
}
