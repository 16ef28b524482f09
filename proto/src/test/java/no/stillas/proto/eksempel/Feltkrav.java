package no.stillas.proto.eksempel;

import build.buf.validate.EnumRules;
import build.buf.validate.FieldRules;
import build.buf.validate.StringRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.stillas.proto.eksempel.Validering.Brudd;

/**
 * One constraint on a field, with a message that breaks it.
 *
 * @param navn the field and the rule, for people
 * @param melding a message that is empty but for what breaks the rule
 * @param ventet the rule that protovalidate must name, at this field
 */
record Feltkrav(String navn, Message melding, Brudd ventet) {
    private static final int UKJENT_VERDI = 99_999;

    /** All constraints on the fields and oneofs of a message type, besides its CEL rules. */
    static List<Feltkrav> av(Descriptor type) {
        var krav = new ArrayList<Feltkrav>();
        for (var felt : type.getFields()) {
            if (harKrav(felt)) {
                new Samler(felt, krav).samle(felt.getOptions().getExtension(ValidateProto.field));
            }
        }
        for (var oneof : type.getOneofs()) {
            if (oneof.getOptions().getExtension(ValidateProto.oneof).getRequired()) {
                var tom = DynamicMessage.getDefaultInstance(type);
                krav.add(new Feltkrav(oneof.getFullName() + " required", tom, new Brudd("required", oneof.getName())));
            }
        }
        return krav;
    }

    static boolean harKrav(FieldDescriptor felt) {
        return felt.getOptions().hasExtension(ValidateProto.field);
    }

    private record Samler(FieldDescriptor felt, List<Feltkrav> krav) {
        void samle(FieldRules regler) {
            if (regler.getRequired()) {
                legg("required", b -> b);
            }
            switch (regler.getTypeCase()) {
                case ENUM -> forEnum(regler.getEnum());
                case STRING -> forTekst(regler.getString());
                case INT32 -> forTall(regler.getInt32().hasGte(), regler.getInt32().getGte(), regler.getInt32().hasLte(), regler.getInt32().getLte());
                case INT64 -> forTall(regler.getInt64().hasGte(), regler.getInt64().getGte(), regler.getInt64().hasLte(), regler.getInt64().getLte());
                case DOUBLE -> forDesimaltall(regler);
                case REPEATED -> forListe(regler);
                case TYPE_NOT_SET -> {}
                default -> throw new IllegalStateException(felt.getFullName() + ": no case for " + regler.getTypeCase());
            }
        }

        private void forEnum(EnumRules regler) {
            if (regler.getDefinedOnly()) {
                legg("enum.defined_only", b -> b.setField(felt, enumverdi(UKJENT_VERDI)));
            }
            if (regler.getNotInList().contains(0)) {
                legg("enum.not_in", b -> b.setField(felt, enumverdi(0)));
            }
        }

        private void forTekst(StringRules regler) {
            if (regler.hasMinLen()) {
                legg("string.min_len", b -> b.setField(felt, ""));
            }
            if (regler.hasMaxLen()) {
                legg("string.max_len", b -> b.setField(felt, "a".repeat((int) regler.getMaxLen() + 1)));
            }
            if (regler.hasPattern()) {
                legg("string.pattern", b -> b.setField(felt, "¡ikke dette!"));
            }
            if (regler.getUuid()) {
                legg("string.uuid", b -> b.setField(felt, "ingen-uuid"));
            }
        }

        private void forTall(boolean harNedre, long nedre, boolean harOevre, long oevre) {
            var regel = felt.getJavaType() == FieldDescriptor.JavaType.INT ? "int32" : "int64";
            // protovalidate names a range that is closed at both ends by both of its rules
            if (harNedre) {
                legg(regel + (harOevre ? ".gte_lte" : ".gte"), b -> b.setField(felt, tall(nedre - 1)));
            }
            if (harOevre) {
                legg(regel + (harNedre ? ".gte_lte" : ".lte"), b -> b.setField(felt, tall(oevre + 1)));
            }
        }

        private void forDesimaltall(FieldRules regler) {
            var grenser = regler.getDouble();
            var regel = grenser.hasGt() ? "double.gt_lte" : "double.gte_lte";
            var nedre = grenser.hasGt() ? grenser.getGt() : grenser.getGte() - 1;
            legg(regel, b -> b.setField(felt, nedre));
            legg(regel, b -> b.setField(felt, grenser.getLte() + 1));
        }

        private void forListe(FieldRules regler) {
            var liste = regler.getRepeated();
            if (liste.hasMinItems()) {
                legg("repeated.min_items", b -> b);
            }
            legg("repeated.max_items", b -> {
                IntStream.rangeClosed(0, (int) liste.getMaxItems()).forEach(i -> b.addRepeatedField(felt, element()));
                return b;
            });
            if (liste.getUnique()) {
                legg("repeated.unique", b -> b.addRepeatedField(felt, element()).addRepeatedField(felt, element()));
            }
            if (liste.getItems().hasEnum()) {
                legg("enum.defined_only", b -> b.addRepeatedField(felt, enumverdi(UKJENT_VERDI)));
                legg("enum.not_in", b -> b.addRepeatedField(felt, enumverdi(0)));
            }
            if (liste.getItems().hasString()) {
                var element = liste.getItems().getString();
                var regel = element.getUuid() ? "string.uuid" : element.hasMinLen() ? "string.min_len" : "string.pattern";
                legg(regel, b -> b.addRepeatedField(felt, regel.equals("string.min_len") ? "" : "¡ikke dette!"));
            }
        }

        private Object element() {
            return switch (felt.getJavaType()) {
                case MESSAGE -> DynamicMessage.getDefaultInstance(felt.getMessageType());
                case ENUM -> enumverdi(1);
                case STRING -> "a";
                case INT, LONG, FLOAT, DOUBLE, BOOLEAN, BYTE_STRING ->
                        throw new IllegalStateException(felt.getFullName() + ": no list of such values is in the contract");
            };
        }

        private Object enumverdi(int nummer) {
            return felt.getEnumType().findValueByNumberCreatingIfUnknown(nummer);
        }

        private Object tall(long verdi) {
            if (felt.getJavaType() == FieldDescriptor.JavaType.INT) {
                return (int) verdi;
            }
            return verdi;
        }

        private void legg(String regel, UnaryOperator<Message.Builder> bryt) {
            var melding = bryt.apply(DynamicMessage.newBuilder(felt.getContainingType())).build();
            krav.add(new Feltkrav(felt.getFullName() + " " + regel, melding, new Brudd(regel, felt.getName())));
        }
    }
}
