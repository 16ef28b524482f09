package no.stillas.demo;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * One fact of a case changed, and what must come of it: the case's own steps up to the one that is answered otherwise.
 *
 * @param tittel the changed fact, in prose
 * @param kilde act and paragraph, and row of the decision table, that the expectation is taken from
 * @param personer merge patch on the case's persons
 * @param endre merge patch by the name of the step
 * @param uten names of steps that are left out
 * @param foer steps played before the one that is answered otherwise
 * @param til name of that step, the last that is played
 * @param venter what it is expected to be answered, instead of what the case expects
 * @param etter steps played after it
 */
record Endring(String tittel, String kilde, JsonObject personer, JsonObject endre, Set<String> uten, List<JsonObject> foer,
        String til, JsonObject venter, List<JsonObject> etter) {
    private static final List<String> FORVENTET = List.of("utfall", "aarsak", "regel", "remedy", "med", "uten",
            "svarer", "svarer_ikke");

    Endring {
        uten = Set.copyOf(uten);
        foer = List.copyOf(foer);
        etter = List.copyOf(etter);
        Forventning.sierHvorfor(tittel, venter);
    }

    static Endring av(JsonObject json) {
        return new Endring(json.get("tittel").getAsString(), json.get("kilde").getAsString(), Sak.objekt(json, "personer"),
                Sak.objekt(json, "endre"), tekster(json), steg(json, "foer"), json.get("til").getAsString(),
                Sak.objekt(json, "venter"), steg(json, "etter"));
    }

    private static Set<String> tekster(JsonObject json) {
        return new HashSet<>(Sak.liste(json, "uten").asList().stream().map(t -> t.getAsString()).toList());
    }

    private static List<JsonObject> steg(JsonObject json, String felt) {
        return Sak.liste(json, felt).asList().stream().map(s -> s.getAsJsonObject()).toList();
    }

    /**
     * The changed case.
     *
     * @throws IOException where it names a step that the case does not have, or where a part of it changes nothing
     */
    Sak paa(Sak sak) throws IOException {
        var ubrukte = new HashSet<>(endre.keySet());
        ubrukte.addAll(uten);
        ubrukte.add(til);
        var steg = new ArrayList<JsonObject>();
        for (var s : sak.steg()) {
            var navn = Sak.navn(s);
            ubrukte.remove(navn);
            if (uten.contains(navn)) {
                continue;
            }
            var ny = endre.has(navn) ? endret(sak, s, navn) : s;
            if (navn.equals(til)) {
                steg.addAll(foer);
                steg.add(svaretPaa(ny));
                kommerFram(ny).ifPresent(steg::add);
                break;
            }
            steg.add(ny);
        }
        if (!ubrukte.isEmpty()) {
            throw feil(sak, "ingen steg heter " + ubrukte);
        }
        steg.addAll(etter);
        var nye = Flett.objekt(sak.personer(), personer);
        if (nye.equals(sak.personer()) && (!personer.isEmpty() || foer.isEmpty() && uten.isEmpty() && endre.isEmpty())) {
            throw feil(sak, "ingenting er endret");
        }
        return new Sak(sak.tittel() + " – " + tittel, kilde, nye, steg, List.of());
    }

    /** A patch that leaves the step as it was would let the case pass without its fact being changed. */
    private JsonObject endret(Sak sak, JsonObject steg, String navn) throws IOException {
        var ny = Flett.objekt(steg, endre.getAsJsonObject(navn));
        if (ny.equals(steg)) {
            throw feil(sak, "steget «" + navn + "» er ikke endret");
        }
        return ny;
    }

    private IOException feil(Sak sak, String hva) {
        return new IOException(sak.tittel() + ", «" + tittel + "»: " + hva);
    }

    /** What is let pass comes to the unit that it is addressed to, without more being said. */
    private Optional<JsonObject> kommerFram(JsonObject steg) {
        var utfall = venter.has("utfall") ? venter.get("utfall").getAsString() : "";
        boolean gaar = utfall.equals(Utfall.UTFALL_PERMITTED.name()) || utfall.equals(Utfall.UTFALL_REDACTED.name());
        if (!gaar || !etter.isEmpty()) {
            return Optional.empty();
        }
        var inn = new JsonObject();
        inn.add("inn", steg.getAsJsonObject("melding").getAsJsonObject("receiver").get("enhet"));
        inn.addProperty("melding", til);
        return Optional.of(inn);
    }

    private JsonObject svaretPaa(JsonObject steg) {
        if (venter.isEmpty()) {
            return steg;
        }
        var ny = steg.deepCopy();
        FORVENTET.forEach(ny::remove);
        venter.entrySet().forEach(e -> ny.add(e.getKey(), e.getValue()));
        return ny;
    }
}
