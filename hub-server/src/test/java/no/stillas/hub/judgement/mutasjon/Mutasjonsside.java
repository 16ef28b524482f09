package no.stillas.hub.judgement.mutasjon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page and what it is made of. A run replaces the classes that it has mutated and leaves the others, so that one class
 * can be run again alone; why a fault may survive stands beside it and is written by hand.
 */
final class Mutasjonsside {
    private static final int KRAV = 95;
    private static final String SPOER = "?";
    private static final String IKKE = "not yet";

    /** What became of one class; without a date, one of which only the number of faults is known. */
    record Klasse(int mutanter, int oppdaget, String dato) {
        boolean kjoert() {
            return !dato.equals(IKKE);
        }
    }

    final Map<String, Klasse> klasser = new TreeMap<>();
    final Map<Overlever, String> hvorfor = new TreeMap<>();

    /** @param args PIT's CSV, source folder, folder of the page */
    public static void main(String[] args) throws IOException {
        Path kilder = Path.of(args[1]);
        Path mappe = Path.of(args[2]);
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(linjer(mappe.resolve("klasser.tsv")));
        side.lesOverlevende(linjer(mappe.resolve("overlevende.tsv")));
        Map<String, List<String>> lest = new TreeMap<>();
        side.nye(linjer(Path.of(args[0])).stream().map(Mutant::les).toList(), LocalDate.now(),
                m -> lest.computeIfAbsent(m.fil(), f -> linjer(kilder.resolve(f))).get(m.nummer() - 1));
        Files.writeString(mappe.resolve("klasser.tsv"), side.klasserTsv());
        Files.writeString(mappe.resolve("overlevende.tsv"), side.overlevendeTsv());
        Files.writeString(mappe.resolve("README.md"), side.tekst());
        side.mangler().forEach(System.err::println);
        System.exit(side.mangler().isEmpty() ? 0 : 1);
    }

    private static List<String> linjer(Path fil) {
        try {
            return Files.exists(fil) ? Files.readAllLines(fil) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where the words of a mutant's line are. */
    interface Kilde {
        String linje(Mutant mutant);
    }

    void lesKlasser(List<String> tsv) {
        tsv.stream().map(l -> l.split("\t")).forEach(f ->
                klasser.put(f[0], new Klasse(Integer.parseInt(f[1]), Integer.parseInt(f[2]), f[3])));
    }

    void lesOverlevende(List<String> tsv) {
        tsv.stream().map(l -> l.split("\t")).forEach(f -> hvorfor.put(new Overlever(f[0], f[1], f[2], f[3]), f[4]));
    }

    void nye(List<Mutant> mutanter, LocalDate dato, Kilde kilde) {
        Map<Overlever, String> foer = Map.copyOf(hvorfor);
        Map<String, List<Mutant>> etterKlasse =
                mutanter.stream().collect(Collectors.groupingBy(Mutant::klasse, TreeMap::new, Collectors.toList()));
        etterKlasse.forEach((klasse, alle) -> {
            klasser.put(klasse, new Klasse(alle.size(), (int) alle.stream().filter(Mutant::oppdaget).count(), dato.toString()));
            hvorfor.keySet().removeIf(o -> o.klasse().equals(klasse));
            alle.stream().filter(m -> !m.oppdaget()).map(m -> Overlever.av(m, kilde.linje(m)))
                    .forEach(o -> hvorfor.put(o, foer.getOrDefault(o, SPOER)));
        });
    }

    /** What is still to be done: too many survivors, or one of which nobody has said why. */
    List<String> mangler() {
        List<String> uten = hvorfor.entrySet().stream().filter(e -> e.getValue().equals(SPOER))
                .map(e -> "no reason is given for " + e.getKey()).collect(Collectors.toList());
        if (oppdaget() * 100 < alle() * KRAV) {
            uten.add(oppdaget() + " of " + alle() + " is less than " + KRAV + " %");
        }
        return uten;
    }

    private int alle() {
        return klasser.values().stream().filter(Klasse::kjoert).mapToInt(Klasse::mutanter).sum();
    }

    private int oppdaget() {
        return klasser.values().stream().filter(Klasse::kjoert).mapToInt(Klasse::oppdaget).sum();
    }

    String klasserTsv() {
        return klasser.entrySet().stream().map(e -> String.join("\t", e.getKey(), "" + e.getValue().mutanter(),
                "" + e.getValue().oppdaget(), e.getValue().dato()) + "\n").collect(Collectors.joining());
    }

    String overlevendeTsv() {
        return hvorfor.entrySet().stream().map(e -> String.join("\t", e.getKey().klasse(), e.getKey().metode(),
                e.getKey().mutator(), e.getKey().linje(), e.getValue()) + "\n").collect(Collectors.joining());
    }

    String tekst() {
        StringBuilder t = new StringBuilder("""
                # Faults put into the judgement, and whether its tests notice

                Written by `mvn -Pmutation` (PIT, its default faults), from `klasser.tsv` and `overlevende.tsv` beside it. A class
                that is run alone (`-Dmutate=no.stillas.hub.judgement.AddressGate`) replaces its own lines. The run fails where
                less than 95 % are noticed, or where a fault survives and nobody has written why. The subpackages `facts` and
                `rom` are left out; which tests are, and why, says decision record 0068.

                """);
        t.append("In all **").append(oppdaget()).append(" of ").append(alle()).append("** are noticed (")
                .append(Math.round(1000.0 * oppdaget() / Math.max(1, alle())) / 10.0).append(" %).").append(ikkeKjoert())
                .append("\n\n| class | faults | noticed | survive | run |\n|---|--:|--:|--:|---|\n");
        klasser.forEach((navn, k) -> t.append("| ").append(String.join(" | ", navn, "" + k.mutanter(),
                k.kjoert() ? "" + k.oppdaget() : "", k.kjoert() ? "" + (k.mutanter() - k.oppdaget()) : "", k.dato())).append(" |\n"));
        t.append("\n## What survives, and why\n\n| where | fault | line | why |\n|---|---|---|---|\n");
        hvorfor.forEach((o, grunn) -> t.append("| ").append(String.join(" | ", o.klasse() + "." + o.metode().replace("|", "\\|"),
                o.mutator(), "`" + o.linje().replace("|", "\\|") + "`", grunn)).append(" |\n"));
        return t.toString();
    }

    private String ikkeKjoert() {
        List<Klasse> igjen = klasser.values().stream().filter(k -> !k.kjoert()).toList();
        return igjen.isEmpty() ? "" : " Not run yet: " + igjen.size() + " classes with "
                + igjen.stream().mapToInt(Klasse::mutanter).sum() + " faults.";
    }
}
