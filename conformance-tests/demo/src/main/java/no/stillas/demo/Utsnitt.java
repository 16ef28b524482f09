package no.stillas.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;

/**
 * A part of an answer. An object is there when each of its members is, {@code null} being a member that is not; a list
 * when each of its elements is somewhere in the answer's list; all else when it is the same.
 */
final class Utsnitt {
    private Utsnitt() {}

    /** Whether the part is in the answer; in an answer that is no JSON there is none. */
    static boolean er(JsonElement del, String svar) {
        try {
            return er(del, JsonParser.parseString(svar));
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    static boolean er(JsonElement del, JsonElement svar) {
        if (del.isJsonObject()) {
            return svar.isJsonObject() && del.getAsJsonObject().entrySet().stream().allMatch(e -> {
                var felt = svar.getAsJsonObject().get(e.getKey());
                return felt == null ? e.getValue().isJsonNull() : er(e.getValue(), felt);
            });
        }
        if (del.isJsonArray()) {
            return svar.isJsonArray() && del.getAsJsonArray().asList().stream()
                    .allMatch(d -> svar.getAsJsonArray().asList().stream().anyMatch(s -> er(d, s)));
        }
        return del.equals(svar);
    }
}
