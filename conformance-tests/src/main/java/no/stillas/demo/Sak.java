package no.stillas.demo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;

/**
 * A case: a title, what it shows, and ordered steps.
 *
 * @param tittel heading
 * @param viser what the case shows, in prose
 * @param steg each an object with one key that says its kind: {@code kall}, {@code ut}, {@code inn}, {@code ikke_inn},
 *     {@code stans} or {@code start}
 */
record Sak(String tittel, String viser, List<JsonObject> steg) {
    static Sak les(String fil) throws IOException {
        try {
            var json = JsonParser.parseString(Ressurser.les(fil)).getAsJsonObject();
            return new Sak(json.get("tittel").getAsString(), json.get("viser").getAsString(),
                    json.getAsJsonArray("steg").asList().stream().map(s -> s.getAsJsonObject()).toList());
        } catch (JsonParseException e) {
            throw new IOException("demo/" + fil + ": " + e.getMessage(), e);
        }
    }
}
