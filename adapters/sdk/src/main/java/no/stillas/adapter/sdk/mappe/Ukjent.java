package no.stillas.adapter.sdk.mappe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;
import org.jspecify.annotations.Nullable;

/** The names and codes of a JSON message that the contract does not have: what is lost where they are passed over. */
final class Ukjent {
    private final List<Feltfeil> funnet = new ArrayList<>();

    private Ukjent() {}

    /** Where they stand; the values are not told. The file is one that can be read when they are passed over. */
    static List<Feltfeil> i(byte[] json) {
        var ukjent = new Ukjent();
        var rot = JsonParser.parseString(new String(json, StandardCharsets.UTF_8));
        if (rot.isJsonObject()) {
            ukjent.melding(rot.getAsJsonObject(), Envelope.getDescriptor(), "");
        }
        return ukjent.funnet;
    }

    private void melding(JsonObject objekt, Descriptor type, String sti) {
        for (var navn : objekt.keySet()) {
            var felt = felt(type, navn);
            if (felt == null) {
                funnet.add(new Feltfeil(sti + navn, "is no name of the contract, and was not sent"));
            } else if (!felt.isMapField()) {
                verdi(objekt.get(navn), felt, sti + navn);
            }
        }
    }

    private void verdi(JsonElement verdi, FieldDescriptor felt, String sti) {
        if (verdi.isJsonArray()) {
            for (int i = 0; i < verdi.getAsJsonArray().size(); i++) {
                verdi(verdi.getAsJsonArray().get(i), felt, sti + "[" + i + "]");
            }
        } else if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE && verdi.isJsonObject()) {
            if (felt.getMessageType().getFullName().equals(Any.getDescriptor().getFullName())) {
                dokument(verdi.getAsJsonObject(), sti + ".");
            } else {
                melding(verdi.getAsJsonObject(), felt.getMessageType(), sti + ".");
            }
        } else if (felt.getJavaType() == FieldDescriptor.JavaType.ENUM && verdi.isJsonPrimitive()
                && verdi.getAsJsonPrimitive().isString() && felt.getEnumType().findValueByName(verdi.getAsString()) == null) {
            funnet.add(new Feltfeil(sti, "is no code of the contract, and was not sent"));
        }
    }

    private void dokument(JsonObject objekt, String sti) {
        var type = objekt.get("@type");
        if (type != null && type.isJsonPrimitive()) {
            var uten = objekt.deepCopy();
            uten.remove("@type");
            Dokumenttyper.alle().finn(Dokumenttyper.navn(Any.newBuilder().setTypeUrl(type.getAsString()).build()))
                    .ifPresent(kjent -> melding(uten, kjent.prototype().getDescriptorForType(), sti));
        }
    }

    /** As the parser takes them: the name of the contract, or protobuf's JSON name of it. */
    private static @Nullable FieldDescriptor felt(Descriptor type, String navn) {
        return type.getFields().stream()
                .filter(f -> f.getJsonName().equals(navn) || f.getName().equals(navn))
                .findFirst()
                .orElse(null);
    }
}
