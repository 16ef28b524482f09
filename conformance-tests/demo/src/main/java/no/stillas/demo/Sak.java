package no.stillas.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case: a title, what it shows, its persons, and ordered steps.
 *
 * @param tittel heading
 * @param viser what the case shows, in prose
 * @param personer by name, as {@link Personer} reads them
 * @param steg each an object whose first key says its kind; see {@link Spiller}
 * @param endringer the same case with one fact changed
 */
record Sak(String tittel, String viser, JsonObject personer, List<JsonObject> steg, List<Endring> endringer) {
    Sak {
        steg = List.copyOf(steg);
        steg.forEach(s -> Forventning.sierHvorfor(navn(s), s));
        endringer = List.copyOf(endringer);
    }

    static Sak les(String fil) throws IOException {
        try {
            var json = JsonParser.parseString(Ressurser.les(fil)).getAsJsonObject();
            var felles = Felles.av(JsonParser.parseString(Ressurser.les("felles.json")).getAsJsonObject(), objekt(json, "felles"));
            var fylt = new JsonObject();
            for (var e : json.entrySet()) {
                fylt.add(e.getKey(), e.getKey().equals("felles") ? e.getValue() : felles.fyll(e.getValue()));
            }
            fylt = medEnheter(fylt);
            var endringer = new ArrayList<Endring>();
            for (var endring : liste(fylt, "endringer")) {
                endringer.add(Endring.av(endring.getAsJsonObject()));
            }
            return new Sak(fylt.get("tittel").getAsString(), fylt.get("viser").getAsString(), objekt(fylt, "personer"),
                    liste(fylt, "steg").asList().stream().map(s -> s.getAsJsonObject()).toList(), endringer);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new IOException("demo/" + fil + ": " + e.getMessage(), e);
        }
    }

    /** <code>${enhet:name}</code> is the unit that the case calls so. */
    private static JsonObject medEnheter(JsonObject json) {
        var tekst = json.toString();
        for (var enhet : objekt(json, "enheter").entrySet()) {
            tekst = tekst.replace("${enhet:" + enhet.getKey() + "}", enhet.getValue().getAsString());
        }
        return JsonParser.parseString(tekst).getAsJsonObject();
    }

    static JsonObject objekt(JsonObject i, String felt) {
        return i.has(felt) ? i.getAsJsonObject(felt) : new JsonObject();
    }

    static JsonArray liste(JsonObject i, String felt) {
        return i.has(felt) ? i.getAsJsonArray(felt) : new JsonArray();
    }

    /** The adapters that it has down for a while, which others may need. */
    Set<String> stanser() {
        return steg.stream().filter(s -> slag(s).equals("stans")).map(s -> s.get("stans").getAsString()).collect(Collectors.toSet());
    }

    /** What kind of step it is. */
    static String slag(JsonObject steg) {
        return steg.keySet().iterator().next();
    }

    /** The name by which a change speaks of the step; empty where it has none. */
    static String navn(JsonObject steg) {
        return steg.has("navn") ? steg.get("navn").getAsString() : "";
    }
}
