package no.stillas.proto;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.stillas.proto.akutt.v1.Forhold;
import no.stillas.proto.akutt.v1.Uavklart;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Verdi;

/**
 * What a document asks for and does not have. A field that is {@code oensket} is never required; where it is absent, the
 * receiver gets a task. What the document says is not known, by a value that says so or by an {@link Uavklart}, is not asked
 * for twice: it is for the one who finds out. Pure, safe for use by many threads.
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
        var ukjente = uavklart(dokument).stream().flatMap(u -> felt(u).stream()).collect(Collectors.toSet());
        return stier.stream().filter(sti -> !ukjente.contains(ytterst(sti))).toList();
    }

    /** What a document says is not known, wherever in it that stands; without what names nothing that the contract knows. */
    public static List<Uavklart> uavklart(Message dokument) {
        var alle = new ArrayList<Uavklart>();
        uavklart(dokument, alle);
        return List.copyOf(alle);
    }

    /** What people call that which is not known, in bokmål. */
    public static String tittel(Uavklart hva) {
        return verdi(hva).getTittel();
    }

    private static void uavklart(Message melding, List<Uavklart> alle) {
        if (melding instanceof Uavklart u) {
            if (!verdi(u).getTittel().isEmpty()) {
                alle.add(u);
            }
            return;
        }
        melding.getAllFields().forEach((felt, verdi) -> {
            if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                (felt.isRepeated() ? (List<?>) verdi : List.of(verdi)).forEach(under -> uavklart((Message) under, alle));
            }
        });
    }

    private static List<String> felt(Uavklart hva) {
        return verdi(hva).getFeltList();
    }

    private static Verdi verdi(Uavklart hva) {
        return hva.getForhold() == Forhold.UNRECOGNIZED
                ? Verdi.getDefaultInstance()
                : hva.getForhold().getValueDescriptor().getOptions().getExtension(KontraktProto.verdi);
    }

    /** The field of the document that a path begins with. */
    private static String ytterst(String sti) {
        return sti.split("[.\\[]", 2)[0];
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
