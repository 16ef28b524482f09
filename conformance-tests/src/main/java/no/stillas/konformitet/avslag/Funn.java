package no.stillas.konformitet.avslag;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What became of a scenario without the rule that it names.
 *
 * @param grunn what it said; empty where it noticed nothing
 */
public record Funn(Nevning nevning, Hva hva, String grunn) {
    private static final Pattern UTFALL =
            Pattern.compile("ventet UTFALL_(\\w+) av .*?, fikk UTFALL_(\\w+) \\[(?:(?:venter: )?AARSAK_(\\w+))?.*", Pattern.DOTALL);
    private static final Pattern AARSAK = Pattern.compile("ventet AARSAK_(\\w+), fikk \\[(?:(?:venter: )?AARSAK_(\\w+))?.*", Pattern.DOTALL);
    /** All that there was besides: of use to who mends the scenario, and too much for a table. */
    private static final Pattern LISTE = Pattern.compile("(?:: |, men )\\[.*");
    private static final int LENGST = 120;

    /** What can become of one. */
    public enum Hva {
        /** It noticed: the hub said or did something else. */
        ROED,
        /** It noticed that something did not come, when the hub was done and nothing more could. */
        UTEBLE,
        /** All that it says held all the same. */
        LIK,
        /** It could not be played, ran out of time, or does not hold with the rule in its place either. */
        BRUTT
    }

    public Funn {
        requireNonNull(nevning, "nevning is null");
        requireNonNull(hva, "hva is null");
        requireNonNull(grunn, "grunn is null");
    }

    /** In a few words what was otherwise: the outcome or the reason, or the beginning of what the scenario said. */
    public String kort() {
        var utfall = UTFALL.matcher(grunn);
        if (utfall.matches()) {
            boolean uten = utfall.group(3) == null || utfall.group(2).equals("PERMITTED");
            return utfall.group(1) + " → " + utfall.group(2) + (uten ? "" : " " + utfall.group(3));
        }
        var aarsak = AARSAK.matcher(grunn);
        if (aarsak.matches()) {
            return aarsak.group(1) + " → " + (aarsak.group(2) == null ? "ingen årsak" : aarsak.group(2));
        }
        var linje = LISTE.matcher(grunn.lines().findFirst().orElse("")).replaceFirst("");
        return linje.length() > LENGST ? linje.substring(0, LENGST) + " …" : linje;
    }
}
