package no.stillas.konformitet.sertifikat;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A case as its feature file has it.
 *
 * @param id such as {@code SERT-07}
 * @param profiler names of the profiles that it is played in; {@code alle} for every one
 * @param gruppe title of its file
 * @param kilde where it is from: contract, act, ruling, report
 * @param gjoer what to do where it does not hold
 */
public record Sak(String id, String tittel, List<String> profiler, String gruppe, String kilde, String gjoer) {
    /** The files of the cases, in the order in which they are played. */
    static final List<String> FILER = List.of("1-levering", "2-innhold", "3-etterpaa", "4-svar", "5-profiler", "6-linjen", "9-til-slutt");

    private static final Pattern SCENARIO = Pattern.compile(
            "@(SERT-\\d+)((?: @\\S+)+)\\s+Scenario: (.+)\\s+Kilde: (.+)\\s+Gjør: (.+)");

    public Sak {
        requireNonNull(id, "id is null");
        requireNonNull(tittel, "tittel is null");
        profiler = List.copyOf(profiler);
        requireNonNull(gruppe, "gruppe is null");
        requireNonNull(kilde, "kilde is null");
        requireNonNull(gjoer, "gjoer is null");
    }

    /** Whether it is played in this profile. */
    public boolean gjelder(Profil profil) {
        return profiler.contains("alle") || profiler.contains(profil.navn());
    }

    /** Every case that comes with the kit, in the order in which they are played. */
    public static List<Sak> alle() throws IOException {
        var alle = new ArrayList<Sak>();
        for (var fil : FILER) {
            var tekst = Profil.ressurs(fil + ".feature");
            var gruppe = tekst.lines().filter(l -> l.startsWith("Egenskap: ")).findFirst().orElse("Egenskap: " + fil).substring(10);
            SCENARIO.matcher(tekst).results().forEach(m -> alle.add(new Sak(m.group(1), m.group(3).strip(),
                    Pattern.compile("@(\\S+)").matcher(m.group(2)).results().map(t -> t.group(1)).toList(),
                    gruppe, m.group(4).strip(), m.group(5).strip())));
        }
        return alle;
    }
}
