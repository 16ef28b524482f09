package no.stillas.hub.judgement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a condition is written in another rule language. What those languages have in common they write alike. */
interface Skrift {
    String SANN = "true";
    String USANN = "false";

    /** An attribute of what is asked. */
    String felt(String navn);

    /** A value that is compared with an attribute: an agency, a category, a care situation. */
    String verdi(String felt, String verdi);

    /** An attribute that is a set has a value. */
    String har(String felt, String verdi);

    /** An attribute is in a list. */
    String iListe(String felt, String liste);

    String hvis(String vilkaar, String da, String ellers);

    default String er(String felt, String verdi) {
        return felt(felt) + " == " + verdi(felt, verdi);
    }

    /** An attribute is one of these: a list, which both languages are quicker at than at a chain of comparisons. */
    default String blant(String felt, Collection<String> verdier) {
        return verdier.size() == 1 ? er(felt, verdier.iterator().next())
                : iListe(felt, verdier.stream().map(v -> verdi(felt, v)).collect(Collectors.joining(", ", "[", "]")));
    }

    default String og(String... ledd) {
        return og(List.of(ledd));
    }

    default String og(Collection<String> ledd) {
        return ledd.contains(USANN) ? USANN : sammen(ledd, SANN, " && ");
    }

    default String eller(String... ledd) {
        return eller(List.of(ledd));
    }

    default String eller(Collection<String> ledd) {
        return ledd.contains(SANN) ? SANN : sammen(ledd, USANN, " || ");
    }

    default String ikke(String ledd) {
        return ledd.equals(SANN) ? USANN : ledd.equals(USANN) ? SANN : "!(" + ledd + ")";
    }

    private static String sammen(Collection<String> ledd, String tomt, String mellom) {
        List<String> rest = ledd.stream().filter(l -> !l.equals(tomt)).distinct().toList();
        return switch (rest.size()) {
            case 0 -> tomt;
            case 1 -> rest.getFirst();
            default -> rest.stream().collect(Collectors.joining(mellom, "(", ")"));
        };
    }

    default String alle(String felt, Stream<String> verdier) {
        return og(verdier.map(v -> har(felt, v)).toList());
    }

    default String noen(String felt, Stream<String> verdier) {
        return eller(verdier.map(v -> har(felt, v)).toList());
    }
}
