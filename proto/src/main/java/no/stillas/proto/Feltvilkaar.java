package no.stillas.proto;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;

/** Conditions on fields of documents, by path. Looks into lists; knows no document type. */
public final class Feltvilkaar {
    private Feltvilkaar() {}

    /** The field that a path ends at; empty where there is none. */
    public static Optional<FieldDescriptor> finn(Descriptor type, String sti) {
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

    /** What is wrong with conditions on documents of this type, as reasons. */
    public static List<String> feil(Descriptor type, List<Dokumentvilkaar> vilkaar) {
        List<String> feil = new ArrayList<>();
        for (Dokumentvilkaar v : vilkaar) {
            Optional<FieldDescriptor> felt = finn(type, v.getFelt());
            if (felt.isEmpty()) {
                feil.add("names the field " + v.getFelt() + ", which " + type.getName() + " does not have");
            }
            if (Stream.of(v.getVerdiCount() > 0, v.getIkkeVerdiCount() > 0, v.getSatt(), v.getTom()).filter(ja -> ja).count() != 1) {
                feil.add("asks of " + v.getFelt() + " not exactly one thing");
            }
            Stream.concat(v.getVerdiList().stream(), v.getIkkeVerdiList().stream()).filter(verdi -> felt.filter(f -> kan(f, verdi)).isEmpty())
                    .forEach(verdi -> feil.add("names " + verdi + ", which is no value of " + v.getFelt()));
        }
        return feil;
    }

    /** Whether the field can have the value: a name of an enum, a whole number, or true. */
    private static boolean kan(FieldDescriptor felt, String verdi) {
        return switch (felt.getJavaType()) {
            case ENUM -> felt.getEnumType().findValueByName(verdi) != null;
            case INT, LONG -> verdi.matches("[0-9]{1,9}");
            case BOOLEAN -> verdi.equals("true");
            case FLOAT, DOUBLE, STRING, BYTE_STRING, MESSAGE -> false;
        };
    }

    /** Whether the document says all of it. */
    public static boolean oppfylt(Message dokument, List<Dokumentvilkaar> vilkaar) {
        return vilkaar.stream().allMatch(v -> oppfylt(dokument, v));
    }

    private static boolean oppfylt(Message dokument, Dokumentvilkaar v) {
        List<Object> verdier = verdier(dokument, v.getFelt());
        if (v.getTom()) {
            return verdier.isEmpty();
        }
        if (v.getIkkeVerdiCount() > 0) {
            return verdier.stream().map(Feltvilkaar::navn).noneMatch(v.getIkkeVerdiList()::contains);
        }
        return v.getVerdiCount() == 0
                ? !verdier.isEmpty()
                : verdier.stream().map(Feltvilkaar::navn).anyMatch(v.getVerdiList()::contains);
    }

    /** What stands in the field; nothing where it is absent, empty or not stated. */
    public static List<Object> verdier(Message dokument, String sti) {
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

    /** An enum value by its name, all else as text. */
    public static String navn(Object verdi) {
        return verdi instanceof EnumValueDescriptor e ? e.getName() : verdi.toString();
    }
}
