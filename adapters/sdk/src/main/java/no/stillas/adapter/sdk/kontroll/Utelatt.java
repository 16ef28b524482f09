package no.stillas.adapter.sdk.kontroll;

import build.buf.protovalidate.Violation;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.util.List;
import java.util.regex.Pattern;
import no.stillas.proto.judgement.v1.Utelatelse;
import org.jspecify.annotations.Nullable;

/**
 * What was left out of a document. A receiver does not always know where: then what is empty may be what was left out,
 * and no constraint holds against it.
 */
record Utelatt(List<String> stier, boolean ukjentSted) {
    private static final Pattern INDEKS = Pattern.compile("\\[\\d+]");

    static Utelatt av(List<Utelatelse> utelatelser) {
        return new Utelatt(
                utelatelser.stream().map(Utelatelse::getSti).filter(sti -> !sti.isEmpty()).map(Utelatt::utenIndeks).toList(),
                utelatelser.stream().anyMatch(utelatelse -> utelatelse.getSti().isEmpty()));
    }

    boolean fritar(String sti, Violation.@Nullable FieldValue verdi) {
        if (ukjentSted && tom(verdi)) {
            return true;
        }
        // elements that are gone move those after them: paths are compared without index
        var denne = utenIndeks(sti);
        return stier.stream().anyMatch(ute -> denne.equals(ute) || denne.startsWith(ute + ".") || ute.startsWith(denne + ".") && tom(verdi));
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

    private static String utenIndeks(String sti) {
        return INDEKS.matcher(sti).replaceAll("");
    }
}
