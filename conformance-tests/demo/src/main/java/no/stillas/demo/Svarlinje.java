package no.stillas.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call was answered, in lines for a reader. All plays are in one hub, so of a list only what the step expects is
 * told: {@code svarer} says which.
 */
final class Svarlinje {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH:mm").withZone(Utfylling.OSLO);

    private Svarlinje() {}

    /** Empty where the answer says nothing that the step has not said. */
    static List<String> av(JsonObject steg, String svar) {
        var metode = Spiller.tekst(steg, "kall");
        var json = JsonParser.parseString(svar).getAsJsonObject();
        return switch (metode.substring(metode.indexOf('/') + 1)) {
            case "Resolve" -> List.of(enhet(json));
            case "ListExpectations" -> ventet(steg, json, "expectations").map(Svarlinje::frist).toList();
            case "ListTasks" -> oppgaver(steg, json);
            case "ListAccess" -> List.of(logg(json));
            case "List" -> ventesTomt(steg) ? List.of("ingenting") : ventet(steg, json, "entries").map(Svarlinje::spor).toList();
            case "ListRequests" -> List.of("det er bedt om å spørre om samtykke");
            case "RequestConsent" -> List.of(json.has("alleredeAvslaatt")
                    ? "det er alt svart nei, så det spørres ikke igjen"
                    : json.getAsJsonObject("forespoersel").get("tekst").getAsString());
            case "Explain" -> List.of("dette er bare en prøve: ingenting er sendt");
            case "Recall" -> List.of("meldingen er trukket tilbake");
            default -> List.of();
        };
    }

    private static String enhet(JsonObject svar) {
        var navn = svar.getAsJsonObject("unit").get("navn").getAsString();
        var via = Sak.liste(svar, "via").asList().stream().map(v -> v.getAsString()).collect(Collectors.joining("; "));
        return via.contains(navn) ? via : navn + (via.isEmpty() ? "" : " (" + via + ")");
    }

    private static String frist(JsonObject frist) {
        var stilling = switch (felt(frist, "state")) {
            case "EXPECTATION_STATE_OPEN" -> "løper";
            case "EXPECTATION_STATE_MET" -> "holdt";
            case "EXPECTATION_STATE_OVERDUE" -> "ikke holdt";
            case "EXPECTATION_STATE_MET_LATE" -> "holdt for sent";
            default -> felt(frist, "state");
        };
        return stilling + ", frist " + DAG.format(Instant.parse(felt(frist, "due"))) + ": " + felt(frist, "tekst");
    }

    private static List<String> oppgaver(JsonObject steg, JsonObject svar) {
        var oppgaver = ventet(steg, svar, "tasks").map(o -> "oppgave: " + felt(o, "tekst")).toList();
        return oppgaver.isEmpty() ? List.of("ingen oppgave om dette") : oppgaver;
    }

    private static String logg(JsonObject svar) {
        var linjer = Sak.liste(svar, "entries");
        return linjer.isEmpty() ? "loggen viser ingenting" : "loggen viser " + linjer.asList().stream()
                .map(l -> felt(l.getAsJsonObject(), "dokument")).distinct().collect(Collectors.joining(", "));
    }

    private static String spor(JsonObject linje) {
        var utelatt = Sak.liste(Sak.objekt(linje, "decision"), "utelatelser").asList().stream()
                .map(u -> felt(u.getAsJsonObject(), "sti")).distinct().collect(Collectors.joining(", "));
        return Stream.of(felt(linje, "dokument"), felt(linje, "tekst"), utelatt.isEmpty() ? "" : "utelatt: " + utelatt)
                .filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
    }

    private static boolean ventesTomt(JsonObject steg) {
        var svarer = Sak.objekt(steg, "svarer");
        return !svarer.isEmpty() && svarer.asMap().values().stream().allMatch(v -> v.isJsonNull());
    }

    /** Of the list, what the step expects to be in it. */
    private static Stream<JsonObject> ventet(JsonObject steg, JsonObject svar, String liste) {
        var deler = Sak.objekt(steg, "svarer").get(liste) instanceof JsonArray a ? a : new JsonArray();
        return Sak.liste(svar, liste).asList().stream()
                .filter(e -> deler.asList().stream().anyMatch(d -> Utsnitt.er(d, e)))
                .map(e -> e.getAsJsonObject());
    }

    private static String felt(JsonObject av, String navn) {
        return av.has(navn) ? av.get(navn).getAsString() : "";
    }
}
