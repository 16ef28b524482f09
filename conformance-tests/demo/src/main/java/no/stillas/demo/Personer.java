package no.stillas.demo;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import no.stillas.tilgang.Nummerserie;

/**
 * The persons of one play of a case, each with a synthetic number of its own. A person is declared with {@code foedt}
 * (a date) or {@code alder} in years, with {@code dager} since that birthday (100 where nothing is said; negative: so
 * many days are left to it), and with {@code "dnummer": true} where the number is a D-number.
 */
final class Personer {
    private record Person(LocalDate foedt, String nummer) {}

    private final Map<String, Person> personer = new HashMap<>();
    private final LocalDate idag;

    Personer(JsonObject json, Nummerserie serie, LocalDate idag) {
        this.idag = idag;
        json.entrySet().forEach(e -> {
            var slik = e.getValue().getAsJsonObject();
            var foedt = slik.has("foedt")
                    ? LocalDate.parse(slik.get("foedt").getAsString())
                    : idag.minusYears(slik.get("alder").getAsInt())
                            .minusDays(slik.has("dager") ? slik.get("dager").getAsInt() : 100);
            boolean dnummer = slik.has("dnummer") && slik.get("dnummer").getAsBoolean();
            personer.put(e.getKey(), new Person(foedt, serie.neste(foedt, dnummer)));
        });
    }

    String nummer(String navn) {
        return person(navn).nummer;
    }

    LocalDate foedt(String navn) {
        return person(navn).foedt;
    }

    int alder(String navn) {
        return Period.between(person(navn).foedt, idag).getYears();
    }

    private Person person(String navn) {
        var person = personer.get(navn);
        if (person == null) {
            throw new IllegalStateException("saken har ingen person «" + navn + "»");
        }
        return person;
    }
}
