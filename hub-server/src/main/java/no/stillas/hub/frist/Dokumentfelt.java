package no.stillas.hub.frist;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;

/** Reads fields of documents by path. Looks into lists; knows no document type. */
final class Dokumentfelt {
    private Dokumentfelt() {}

    /** The field that a path ends at; empty where there is none. */
    static Optional<FieldDescriptor> finn(Descriptor type, String sti) {
        Descriptor her = type;
        Optional<FieldDescriptor> felt = Optional.empty();
        for (String navn : sti.split("\\.")) {
            felt = Optional.ofNullable(her.findFieldByName(navn));
            if (felt.isEmpty()) {
                return felt;
            }
            if (felt.get().getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                her = felt.get().getMessageType();
            }
        }
        return felt;
    }

    /** Whether the document says all of it. */
    static boolean oppfylt(Message dokument, List<Dokumentvilkaar> vilkaar) {
        return vilkaar.stream().allMatch(v -> oppfylt(dokument, v));
    }

    private static boolean oppfylt(Message dokument, Dokumentvilkaar v) {
        List<Object> verdier = verdier(dokument, v.getFelt());
        if (v.getTom()) {
            return verdier.isEmpty();
        }
        if (v.getIkkeVerdiCount() > 0) {
            return verdier.stream().map(Dokumentfelt::navn).noneMatch(v.getIkkeVerdiList()::contains);
        }
        return v.getVerdiCount() == 0
                ? !verdier.isEmpty()
                : verdier.stream().map(Dokumentfelt::navn).anyMatch(v.getVerdiList()::contains);
    }

    /** What stands in the field; nothing where it is absent, empty or not stated. */
    static List<Object> verdier(Message dokument, String sti) {
        Stream<Object> her = Stream.of(dokument);
        for (String navn : sti.split("\\.")) {
            her = her.flatMap(o -> o instanceof Message m ? av(m, navn) : Stream.empty());
        }
        return her.toList();
    }

    private static Stream<Object> av(Message melding, String navn) {
        FieldDescriptor felt = melding.getDescriptorForType().findFieldByName(navn);
        if (felt == null) {
            return Stream.empty();
        }
        if (felt.isRepeated()) {
            return ((List<?>) melding.getField(felt)).stream().map(Object.class::cast);
        }
        boolean satt = felt.hasPresence()
                ? melding.hasField(felt)
                : !melding.getField(felt).equals(felt.getDefaultValue());
        return satt ? Stream.of(melding.getField(felt)) : Stream.empty();
    }

    static String navn(Object verdi) {
        return verdi instanceof EnumValueDescriptor e ? e.getName() : verdi.toString();
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
