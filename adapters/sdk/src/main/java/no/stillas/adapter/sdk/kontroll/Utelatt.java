package no.stillas.adapter.sdk.kontroll;

import build.buf.protovalidate.Violation;
import build.buf.validate.MessageRules;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which constraints a document can break because something was left out of it. A receiver never learns where, since the
 * place tells the kind; the hub has held the whole document to the contract before it took anything out.
 */
final class Utelatt {
    private static final Set<String> ANTALL = Set.of("repeated.min_items", "map.min_pairs");
    private static final String MELDING = MessageRules.getDescriptor().getFullName();

    private Utelatt() {}

    /** What is empty may be what was left out; too few, the rest of more; and a message's own rule may speak of what is gone. */
    static boolean kanForklare(Violation brudd) {
        return tom(brudd.getFieldValue()) || ANTALL.contains(brudd.toProto().getRuleId()) || mellomFelter(brudd.getRuleValue());
    }

    private static boolean mellomFelter(Violation.@Nullable FieldValue regel) {
        return regel != null && regel.getDescriptor().getContainingType().getFullName().equals(MELDING);
    }

    private static boolean tom(Violation.@Nullable FieldValue verdi) {
        return verdi == null || switch (verdi.getValue()) {
            case String tekst -> tekst.isEmpty();
            case ByteString bytes -> bytes.isEmpty();
            case List<?> liste -> liste.isEmpty();
            case Message melding -> melding.getSerializedSize() == 0;
            case Number tall -> tall.doubleValue() == 0;
            default -> false;
        };
    }
}
