package no.stillas.hub.judgement.mutasjon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page and what it is made of. A run replaces the classes that it has mutated and leaves the others, so that one class
 * can be run again alone; why a fault may survive stands beside it and is written by hand. Beside each class is what its
 * source was when it was run, so that the page can say that it has changed since.
 */
final class Mutasjonsside {
    private static final int KRAV = 95;
    private static final String SPOER = "?";
    private static final String IKKE = "not yet";
    /** A string, which is code, or a comment, which is not. */
    private static final Pattern IKKE_KODE = Pattern.compile("(\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+')"
            + "|//[^\n]*|/\\*(?s:.*?)\\*/");
    private static final String PAKKE = "no/stillas/hub/judgement";

    /**
     * What became of one class; without a date, one that has not been run, of which the number of faults may be known.
     *
     * @param kilde digest of the source that was run
     */
    record Klasse(int mutanter, int oppdaget, String dato, String kilde) {
        boolean kjoert() {
            return !dato.equals(IKKE);
        }

        boolean endret(String naa) {
            return kjoert() && !kilde.equals(naa);
        }
    }

    final Map<String, Klasse> klasser = new TreeMap<>();
    final Map<Overlever, String> hvorfor = new TreeMap<>();

    /** @param args PIT's CSV, source folder, folder of the page, patterns of the classes that were to be mutated */
    public static void main(String[] args) throws IOException {
        Path kilder = Path.of(args[1]);
        Path mappe = Path.of(args[2]);
        Mutasjonsside side = les(mappe);
        Map<String, String> naa = kilder(kilder);
        Map<String, List<String>> lest = new TreeMap<>();
        side.nye(linjer(Path.of(args[0])).stream().map(Mutant::les).toList(), hvilke(args[3]), LocalDate.now(), naa,
                m -> lest.computeIfAbsent(m.fil(), f -> linjer(kilder.resolve(f))).get(m.nummer() - 1));
        side.skriv(mappe, naa);
        side.mangler().forEach(System.err::println);
        System.exit(side.mangler().isEmpty() ? 0 : 1);
    }

    /** Which classes patterns such as {@code no.stillas.hub.judgement.Model*} name, a comma between them. */
    private static Predicate<String> hvilke(String moenstre) {
        Pattern pattern = Pattern.compile(moenstre.replace(".", "\\.").replace("*", ".*").replace(",", "|"));
        return klasse -> pattern.matcher(PAKKE.replace('/', '.') + "." + klasse).matches();
    }

    static Mutasjonsside les(Path mappe) {
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(linjer(mappe.resolve("klasser.tsv")));
        side.lesOverlevende(linjer(mappe.resolve("overlevende.tsv")));
        return side;
    }

    void skriv(Path mappe, Map<String, String> naa) throws IOException {
        holdTil(naa);
        Files.writeString(mappe.resolve("klasser.tsv"), klasserTsv());
        Files.writeString(mappe.resolve("overlevende.tsv"), overlevendeTsv());
        Files.writeString(mappe.resolve("README.md"), tekst(naa));
    }

    /** Digest of the source of each class of the judgement as it is now. */
    static Map<String, String> kilder(Path kilder) throws IOException {
        try (Stream<Path> filer = Files.list(kilder.resolve(PAKKE))) {
            return filer.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
                    .collect(Collectors.toMap(f -> f.getFileName().toString().replace(".java", ""), f -> spor(String.join("\n", linjer(f)))));
        }
    }

    /** Digest of what a source does: without comments, imports and how it is broken into lines. */
    static String spor(String java) {
        String gjoer = IKKE_KODE.matcher(java).replaceAll(m -> m.group(1) == null ? " " : Matcher.quoteReplacement(m.group(1)))
                .replaceAll("(?m)^import .*$", "").replaceAll("\\s+", "");
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(gjoer.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
                klasser.put(f[0], new Klasse(Integer.parseInt(f[1]), Integer.parseInt(f[2]), f[3], f.length > 4 ? f[4] : "")));
    }

    /** The classes that are, and no others: what is new has not been run. */
    void holdTil(Map<String, String> naa) {
        naa.keySet().forEach(klasse -> klasser.putIfAbsent(klasse, new Klasse(0, 0, IKKE, "")));
        klasser.keySet().retainAll(naa.keySet());
        hvorfor.keySet().removeIf(o -> !naa.containsKey(o.klasse()));
    }

    void lesOverlevende(List<String> tsv) {
        tsv.stream().map(l -> l.split("\t")).forEach(f -> hvorfor.put(new Overlever(f[0], f[1], f[2], f[3]), f[4]));
    }

    /**
     * Takes in a run.
     *
     * @param kjoert whether a class was to be mutated: where nothing in it can be, it has no mutants
     * @param naa the digests of the sources that were run
     */
    void nye(List<Mutant> mutanter, Predicate<String> kjoert, LocalDate dato, Map<String, String> naa, Kilde kilde) {
        Map<Overlever, String> foer = Map.copyOf(hvorfor);
        Map<String, List<Mutant>> etterKlasse =
                mutanter.stream().collect(Collectors.groupingBy(Mutant::klasse, TreeMap::new, Collectors.toList()));
        naa.keySet().stream().filter(kjoert).forEach(klasse -> etterKlasse.putIfAbsent(klasse, List.of()));
        etterKlasse.forEach((klasse, alle) -> {
            klasser.put(klasse, new Klasse(alle.size(), (int) alle.stream().filter(Mutant::oppdaget).count(), dato.toString(),
                    naa.getOrDefault(klasse, "")));
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
                "" + e.getValue().oppdaget(), e.getValue().dato(), e.getValue().kilde()).stripTrailing() + "\n").collect(Collectors.joining());
    }

    String overlevendeTsv() {
        return hvorfor.entrySet().stream().map(e -> String.join("\t", e.getKey().klasse(), e.getKey().metode(),
                e.getKey().mutator(), e.getKey().linje(), e.getValue()) + "\n").collect(Collectors.joining());
    }

    String tekst(Map<String, String> naa) {
        StringBuilder t = new StringBuilder("""
                # Faults put into the judgement, and whether its tests notice

                Written by `mvn -Pmutation` (PIT, its default faults), from `klasser.tsv` and `overlevende.tsv` beside it. A class
                that is run alone (`-Dmutate=no.stillas.hub.judgement.AddressGate`) replaces its own lines. The run fails where
                less than 95 % are noticed, or where a fault survives and nobody has written why. The subpackages `facts` and
                `rom` are left out; which tests are, and why, says decision record 0068. A class whose code is another than the
                one that was run is marked so; `mvn -pl hub-server -am test -Dtest=MutasjonssideTest -Dforny` renews the marks
                and names new classes.

                """);
        t.append("In all **").append(oppdaget()).append(" of ").append(alle()).append("** are noticed (")
                .append(Math.round(1000.0 * oppdaget() / Math.max(1, alle())) / 10.0).append(" %).").append(ikkeKjoert(naa))
                .append("\n\n| class | faults | noticed | survive | run |\n|---|--:|--:|--:|---|\n");
        klasser.forEach((navn, k) -> t.append("| ").append(String.join(" | ", navn, k.kjoert() || k.mutanter() > 0 ? "" + k.mutanter() : "",
                k.kjoert() ? "" + k.oppdaget() : "", k.kjoert() ? "" + (k.mutanter() - k.oppdaget()) : "",
                k.dato() + (k.endret(naa.getOrDefault(navn, "")) ? ", changed since" : ""))).append(" |\n"));
        t.append("\n## What survives, and why\n\n| where | fault | line | why |\n|---|---|---|---|\n");
        hvorfor.forEach((o, grunn) -> t.append("| ").append(String.join(" | ", o.klasse() + "." + o.metode().replace("|", "\\|"),
                o.mutator(), "`" + o.linje().replace("|", "\\|") + "`", grunn)).append(" |\n"));
        return t.toString();
    }

    private String ikkeKjoert(Map<String, String> naa) {
        long igjen = klasser.values().stream().filter(k -> !k.kjoert()).count();
        long endret = klasser.entrySet().stream().filter(e -> e.getValue().endret(naa.getOrDefault(e.getKey(), ""))).count();
        return (igjen == 0 ? "" : " Not run yet: " + igjen + " classes.") + (endret == 0 ? "" : " Changed since their run: " + endret + ".");
    }
}
