package no.stillas.proto.kontrakt;

import build.buf.validate.FieldRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;

/** A field's protovalidate rules in a few words. */
final class Regeltekst {
    private Regeltekst() {}

    static String av(FieldDescriptor felt) {
        return String.join("; ", ledd(felt.getOptions().getExtension(ValidateProto.field)));
    }

    private static List<String> ledd(FieldRules regler) {
        var ledd = new ArrayList<String>();
        if (regler.getRequired()) {
            ledd.add("required");
        }
        regler.getCelList().forEach(regel -> ledd.add(regel.getMessage()));
        regler.getAllFields().entrySet().stream()
                .filter(felt -> felt.getKey().getContainingOneof() != null)
                .forEach(felt -> typeregler((Message) felt.getValue(), ledd));
        return ledd;
    }

    private static void typeregler(Message regler, List<String> ledd) {
        for (Entry<FieldDescriptor, Object> regel : regler.getAllFields().entrySet()) {
            if (regel.getValue() instanceof FieldRules indre) {
                ledd.addAll(ledd(indre).stream().map(tekst -> "each: " + tekst).toList());
            } else {
                ledd.add(regel.getKey().getName() + " " + verdi(regel.getValue()));
            }
        }
    }

    private static String verdi(Object verdi) {
        return switch (verdi) {
            case Message melding -> melding.toString().strip().replaceAll("\\s+", " ");
            case String tekst -> "`" + tekst + "`";
            default -> verdi.toString();
        };
    }
}
