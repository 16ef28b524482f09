package no.stillas.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;

/**
 * Parts that cases share. An object with {@code "$felles": "name"} stands for the part of that name with the object's
 * other members as a merge patch upon it; a name that is not the case's own is of {@code felles.json}.
 */
final class Felles {
    private static final String NAVN = "$felles";

    private final JsonObject deler;

    private Felles(JsonObject deler) {
        this.deler = deler;
    }

    /** The shared parts with the case's own. */
    static Felles av(JsonObject alles, JsonObject sakens) {
        return new Felles(Flett.objekt(alles, sakens));
    }

    JsonElement fyll(JsonElement element) throws IOException {
        if (element.isJsonArray()) {
            var liste = new JsonArray();
            for (var del : element.getAsJsonArray()) {
                liste.add(fyll(del));
            }
            return liste;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        var rest = new JsonObject();
        for (var e : element.getAsJsonObject().entrySet()) {
            if (!e.getKey().equals(NAVN)) {
                rest.add(e.getKey(), fyll(e.getValue()));
            }
        }
        var navn = element.getAsJsonObject().get(NAVN);
        if (navn == null) {
            return rest;
        }
        if (!deler.has(navn.getAsString())) {
            throw new IOException("ingen felles del heter «" + navn.getAsString() + "»");
        }
        return Flett.av(fyll(deler.get(navn.getAsString())), rest);
    }
}
