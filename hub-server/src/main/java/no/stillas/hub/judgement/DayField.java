package no.stillas.hub.judgement;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.regelverk.v1.Modellovergang;

/** What the field must be by which a transition tells on which day it happened. */
final class DayField {
    /** As the contracts write a day, whether or not it may be left empty. */
    private static final String DAG = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private DayField() {}

    /** What is wrong, as reasons; nothing where the transition names no field. */
    static List<String> feil(Modellovergang o) {
        List<String> feil = new ArrayList<>();
        if (o.getDag().isEmpty()) {
            return feil;
        }
        if (o.getUtvalg().getDokumentCount() == 0 || o.getUtvalg().getGruppeCount() > 0) {
            feil.add("names the day " + o.getDag() + " and not which documents have it");
        }
        for (String dokument : o.getUtvalg().getDokumentList()) {
            Dokumenttyper.alle().finn(dokument).map(Dokumenttype::descriptor).ifPresent(t -> {
                if (Feltvilkaar.finn(t, o.getDag()).filter(f -> dag(f) && enslig(t, o.getDag())).isEmpty()) {
                    feil.add("names the day " + o.getDag() + ", which is no field of " + t.getName() + " that holds one day");
                } else if (ComparisonChecks.sierHvemEllerHvor(t, o.getDag())) {
                    feil.add("names the day " + o.getDag() + ", which says who or where somebody is");
                }
            });
        }
        return feil;
    }

    private static boolean dag(FieldDescriptor felt) {
        return switch (felt.getJavaType()) {
            case STRING -> felt.getOptions().getExtension(ValidateProto.field).getString().getPattern().contains(DAG);
            case MESSAGE -> felt.getMessageType().getFullName().equals(Timestamp.getDescriptor().getFullName());
            case INT, LONG, FLOAT, DOUBLE, BOOLEAN, ENUM, BYTE_STRING -> false;
        };
    }

    /** Whether nothing on the way is a list. */
    private static boolean enslig(Descriptor type, String sti) {
        String her = "";
        for (String navn : sti.split("\\.")) {
            her = her.isEmpty() ? navn : her + "." + navn;
            Optional<FieldDescriptor> felt = Feltvilkaar.finn(type, her);
            if (felt.filter(f -> !f.isRepeated()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
