package no.stillas.konformitet.steg;

import io.cucumber.java.ParameterType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.proto.directory.v1.Unit;

/** The kinds of words in steps: a unit in quotation marks, a person's first name, a length of time. */
public final class Ordtyper {
    private final Verden verden;

    Ordtyper(Verden verden) {
        this.verden = verden;
    }

    /** The name that people use, or the id in the directory. */
    @ParameterType(name = "enhet", value = "\"([^\"]*)\"")
    public Unit enhet(String navn) {
        return verden.rigg.enheter.finn(navn);
    }

    /** A first name. */
    @ParameterType(name = "navn", value = "[A-ZÆØÅ][a-zæøåé]+(?:-[A-ZÆØÅ][a-zæøå]+)?")
    public String navn(String navn) {
        return navn;
    }

    /** How much later it is. */
    @ParameterType(name = "tidsrom", value = "(\\d+) (sekund|minutt|time|dag|uke|måned|år)(?:er|r|en)?")
    public Tidsrom tidsrom(String antall, String hva) {
        return new Tidsrom(Integer.parseInt(antall), hva);
    }

    /** Several first names: "Sara, Nora og Liv". */
    static List<String> navnene(String tekst) {
        return Stream.of(tekst.split(",| og ")).map(String::strip).toList();
    }

    /** A length of time as people say it. */
    public record Tidsrom(int antall, String hva) {
        ZonedDateTime etter(ZonedDateTime fra) {
            return Tid.flytt(fra, antall, hva);
        }
    }
}
