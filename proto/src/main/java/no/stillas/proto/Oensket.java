package no.stillas.proto;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.kontrakt.v1.KontraktProto;

/**
 * What a document asks for and does not have. A field that is {@code oensket} is never required; where it is absent, the
 * receiver gets a task. A value that says "not known" is a value, so that what is known to be unknown is not asked for
 * twice. Pure, safe for use by many threads.
 */
public final class Oensket {
    private Oensket() {}

    /**
     * Paths of the fields that are asked for and absent, in the contract's order, such as {@code legesjekk.status} and
     * {@code nettverk[1].person}. Looks inside parts that are there; a part that is absent is one path. Empty where
     * nothing is missing. Holds names of fields and no values.
     */
    public static List<String> mangler(Message dokument) {
        var stier = new ArrayList<String>();
        samle(dokument, "", stier);
        return List.copyOf(stier);
    }

    private static void samle(Message melding, String foran, List<String> stier) {
        for (var felt : melding.getDescriptorForType().getFields()) {
            var sti = foran + felt.getName();
            if (!finnes(melding, felt)) {
                if (felt.getOptions().getExtension(KontraktProto.felt).getOensket()) {
                    stier.add(sti);
                }
            } else if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                delene(melding, felt, sti, stier);
            }
        }
    }

    private static void delene(Message melding, FieldDescriptor felt, String sti, List<String> stier) {
        if (!felt.isRepeated()) {
            samle((Message) melding.getField(felt), sti + ".", stier);
            return;
        }
        for (int i = 0; i < melding.getRepeatedFieldCount(felt); i++) {
            samle((Message) melding.getRepeatedField(felt, i), sti + "[" + i + "].", stier);
        }
    }

    private static boolean finnes(Message melding, FieldDescriptor felt) {
        return felt.isRepeated() ? melding.getRepeatedFieldCount(felt) > 0 : melding.hasField(felt);
    }
}
