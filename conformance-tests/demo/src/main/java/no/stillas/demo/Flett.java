package no.stillas.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** JSON Merge Patch (RFC 7396): an object's members are merged, {@code null} removes, all else replaces. */
final class Flett {
    private Flett() {}

    /** The element as the patch makes it. Neither is changed. */
    static JsonElement av(JsonElement element, JsonElement endring) {
        if (!endring.isJsonObject()) {
            return endring.deepCopy();
        }
        var ny = element.isJsonObject() ? element.getAsJsonObject().deepCopy() : new JsonObject();
        endring.getAsJsonObject().entrySet().forEach(e -> {
            if (e.getValue().isJsonNull()) {
                ny.remove(e.getKey());
            } else {
                ny.add(e.getKey(), av(ny.has(e.getKey()) ? ny.get(e.getKey()) : new JsonObject(), e.getValue()));
            }
        });
        return ny;
    }

    static JsonObject objekt(JsonObject element, JsonObject endring) {
        return av(element, endring).getAsJsonObject();
    }
}
