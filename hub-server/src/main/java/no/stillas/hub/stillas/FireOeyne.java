package no.stillas.hub.stillas;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.stillas.proto.felles.v1.Ansatt;

/**
 * Whether two are known to be two: by HPR number where both have one, else by names that cannot be the same person's in
 * another spelling or order. Who is not named may be anybody, and is not known to be another.
 */
final class FireOeyne {
    private static final Pattern MERKE = Pattern.compile("\\p{M}+");
    private static final Pattern SKILLE = Pattern.compile("[^\\p{L}]+");

    private FireOeyne() {}

    static boolean toMennesker(Ansatt en, Ansatt annen) {
        if (!en.getHprNummer().isBlank() && !annen.getHprNummer().isBlank()) {
            return tall(en.getHprNummer()) != tall(annen.getHprNummer());
        }
        var dens = ledd(en.getNavn());
        var andres = ledd(annen.getNavn());
        return !dens.isEmpty() && !andres.isEmpty() && !dens.containsAll(andres) && !andres.containsAll(dens);
    }

    /** An HPR number is the same with leading zeros. */
    private static long tall(String hpr) {
        try {
            return Long.parseLong(hpr.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The parts of a name without case, order, accents and the two ways to write å, æ and ø. */
    private static Set<String> ledd(String navn) {
        var smaa = navn.toLowerCase(Locale.ROOT).replace("å", "aa").replace("æ", "ae").replace("ø", "oe");
        var uten = MERKE.matcher(Normalizer.normalize(smaa, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(SKILLE.split(uten)).filter(l -> !l.isEmpty()).collect(Collectors.toSet());
    }
}
