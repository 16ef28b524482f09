package no.stillas.konformitet;

import io.cucumber.java.no.Gitt;
import io.cucumber.java.no.Når;
import io.cucumber.java.no.Så;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.sertifikat.Sak;

/** The parts of the module's page that are taken from the code and the feature files. */
final class Side {
    private static final Path FIL = Path.of("README.md");

    private Side() {}

    static String les() throws IOException {
        return Files.readString(FIL);
    }

    /** The page as it should be; written where {@code -Dforny} is given. */
    static String skriv(String side) throws IOException {
        var ny = del(del(del(del(side, "steps", steg()), "counts", antall()), "waiting", venter()), "cases", saker());
        if (System.getProperty("forny") != null) {
            Files.writeString(FIL, ny);
        }
        return ny;
    }

    private static String del(String side, String navn, String innhold) {
        var fra = "<!-- " + navn + " -->\n";
        var til = "<!-- /" + navn + " -->";
        int start = side.indexOf(fra) + fra.length();
        return side.substring(0, start) + innhold + side.substring(side.indexOf(til));
    }

    private static String steg() {
        return "\n**Gitt**\n" + steg(Gitt.class, Gitt::value) + "\n**Når**\n" + steg(Når.class, Når::value)
                + "\n**Så**\n" + steg(Så.class, Så::value) + "\n";
    }

    private static <A extends Annotation> String steg(Class<A> slag, Function<A, String> tekst) {
        return new ClassFileImporter().importPackages("no.stillas.konformitet.steg").stream()
                .flatMap(k -> Arrays.stream(k.reflect().getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(slag))
                .map(m -> "* `" + tekst.apply(m.getAnnotation(slag)) + "`").distinct().sorted()
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String antall() {
        var filer = Scenariofil.alle();
        var tabell = new StringBuilder("\n| model | scenarios | @regel | @avledet | @design | @loven | @venter |\n|---|---|---|---|---|---|---|\n");
        var modeller = filer.stream().collect(Collectors.groupingBy(Scenariofil::modell, TreeMap::new, Collectors.toList()));
        modeller.forEach((modell, egne) -> tabell.append(rad(modell, egne)));
        return tabell.append(rad("all", filer)).append("\n").toString();
    }

    private static String rad(String navn, List<Scenariofil> filer) {
        return "| " + navn + " | " + Stream.<Predicate<Scenariofil>>of(_ -> true, s -> s.har("@regel"), s -> s.har("@avledet"),
                        s -> s.har("@design"), s -> s.har("@loven"), s -> s.har("@venter"))
                .map(hvilke -> "" + filer.stream().filter(hvilke).map(Scenariofil::id).distinct().count())
                .collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String saker() throws IOException {
        return Sak.alle().stream().map(s -> "| " + s.id() + " | " + s.tittel() + " | " + String.join(", ", s.profiler()) + " |")
                .collect(Collectors.joining("\n", "\n| case | what it says | profiles |\n|---|---|---|\n", "\n\n"));
    }

    private static String venter() {
        return Scenariofil.alle().stream().filter(s -> s.har("@venter"))
                .collect(Collectors.groupingBy(s -> s.kommentar().substring("venter: ".length()), TreeMap::new,
                        Collectors.mapping(Scenariofil::id, Collectors.toList())))
                .entrySet().stream().map(e -> "* " + e.getKey() + ": " + e.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "\n", "\n\n"));
    }
}
