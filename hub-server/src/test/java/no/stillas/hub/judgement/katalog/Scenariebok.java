package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.katalog.Spilt.Melding;
import no.stillas.proto.directory.v1.Enhet;
import no.stillas.proto.directory.v1.Katalog;

/**
 * The scenarios of the conformance kit, read as text: which documents they send, which rules and deadlines they name, which
 * lines they cite. The kit plays them; here they are only read, so that the table can say which of them shows what.
 */
final class Scenariebok {
    private static final Path KITTET = Path.of("..", "conformance-tests", "src", "main", "resources", "no", "stillas", "konformitet");
    private static final Path KATALOGEN = Path.of("src", "main", "resources", "directory");
    private static final Pattern SENDER = Pattern.compile("\" sender \"([^\"]*)\"(?: om \\p{L}+)? til \"");
    /** What a step registers at the hub in the parties' name instead of sending it. */
    private static final Map<String, String> REGISTRERT = Map.of(" samtykker til at \"", "Samtykke", " trekker samtykket", "Tilbaketrekking",
            " har en avtale av typen \"", "Samarbeidsavtale");
    private static final Pattern REGEL = Pattern.compile("etter regel \"([^\"]*)\"");
    private static final Pattern FRIST = Pattern.compile("(?:er fristen|går fristen|løper ingen frist) \"([^\"]*)\"");
    private static final Pattern I_ANFOERSEL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern KALL = Pattern.compile(" ber om \"(\\w+)/");

    private final Map<String, String> maler = new HashMap<>();
    private final Map<String, String> team = new HashMap<>();
    private final List<Spilt> scenarier = new ArrayList<>();

    private Scenariebok() {}

    /** Those that the reports' analyses have, and those that were written for the coverage. */
    static List<Spilt> les() throws IOException {
        var bok = new Scenariebok();
        bok.lesMaler();
        bok.team.putAll(team());
        for (var mappe : List.of("scenarier", "dekning")) {
            try (Stream<Path> filer = Files.list(KITTET.resolve(mappe))) {
                for (var fil : filer.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
                    bok.lesFil(fil);
                }
            }
        }
        return List.copyOf(bok.scenarier);
    }

    /** Units of the directory that are the team of a model, by name: the model's id. */
    static Map<String, String> team() throws IOException {
        var katalog = Katalog.newBuilder();
        for (var fil : Files.readAllLines(KATALOGEN.resolve("filer.txt"), UTF_8)) {
            TextFormat.merge(Files.readString(KATALOGEN.resolve(fil.strip()), UTF_8), katalog);
        }
        return katalog.getEnheterList().stream().filter(e -> !e.getSamordningsteam().isEmpty())
                .collect(Collectors.toMap(Enhet::getNavn, Enhet::getSamordningsteam));
    }

    private void lesMaler() throws IOException {
        var navn = "";
        for (var linje : Files.readAllLines(KITTET.resolve("maler.txt"), UTF_8).stream().map(String::strip).toList()) {
            if (linje.startsWith("[")) {
                navn = linje.substring(1, linje.length() - 1);
            } else if (linje.startsWith("som =")) {
                maler.put(navn, maler.getOrDefault(linje.substring("som =".length()).strip(), ""));
            } else if (linje.startsWith("dokument =")) {
                var type = linje.substring("dokument =".length()).strip();
                maler.put(navn, type.substring(type.lastIndexOf('.') + 1));
            }
        }
    }

    private void lesFil(Path fil) throws IOException {
        var rapport = fil.getFileName().toString().replace(".feature", "");
        List<String> merker = List.of();
        List<String> steg = new ArrayList<>();
        for (var linje : Files.readAllLines(fil, UTF_8).stream().map(String::strip).toList()) {
            if (linje.startsWith("@")) {
                legg(rapport, merker, steg);
                merker = Stream.of(linje.split(" +")).map(m -> m.substring(1)).toList();
                steg = new ArrayList<>();
            } else {
                steg.add(linje);
            }
        }
        legg(rapport, merker, steg);
    }

    private void legg(String rapport, List<String> merker, List<String> steg) {
        if (steg.stream().noneMatch(s -> s.startsWith("Scenario:"))) {
            return;
        }
        var meldinger = new ArrayList<Melding>();
        Set<String> regler = new HashSet<>();
        Set<String> frister = new HashSet<>();
        Set<String> kall = new HashSet<>();
        for (var s : steg) {
            var lag = I_ANFOERSEL.matcher(s).results().flatMap(t -> Optional.ofNullable(team.get(t.group(1))).stream()).collect(Collectors.toSet());
            finn(SENDER, s).ifPresent(mal -> meldinger.add(new Melding(dokument(mal), Optional.empty(), false, lag)));
            REGISTRERT.forEach((ord, dokument) -> {
                if (s.contains(ord)) {
                    meldinger.add(new Melding(dokument, Optional.empty(), true, lag.isEmpty() && ord.contains("trekker") ? tidligere(meldinger) : lag));
                }
            });
            finn(FRIST, s).ifPresent(frister::add);
            finn(KALL, s).ifPresent(kall::add);
            var regel = finn(REGEL, s);
            regel.ifPresent(regler::add);
            boolean gikk = s.contains("går den gjennom");
            // a task says by which rule it came: that is not what decided the message
            if (!meldinger.isEmpty() && (gikk || s.contains("blir den "))) {
                var siste = meldinger.removeLast();
                meldinger.add(new Melding(siste.dokument(), siste.regel().or(() -> regel), siste.gikk() || gikk, siste.team()));
            }
        }
        scenarier.add(new Spilt(rapport, merker.getFirst(), Set.copyOf(merker), merker.stream().filter(m -> m.matches("L\\d+"))
                .map(m -> Integer.valueOf(m.substring(1))).collect(Collectors.toCollection(TreeSet::new)), meldinger, regler, frister, kall));
    }

    /** Who takes part in what is withdrawn: all that the consents before it name. */
    private static Set<String> tidligere(List<Melding> meldinger) {
        return meldinger.stream().filter(m -> m.dokument().equals("Samtykke")).flatMap(m -> m.team().stream()).collect(Collectors.toSet());
    }

    /** A template's document type, or what has no template, as a document type by its Norwegian words. */
    private String dokument(String mal) {
        return switch (maler.getOrDefault(mal, "")) {
            case "Innførsel i stafettlogg" -> "Stafettloggoppfoering";
            case "" -> mal;
            case String type -> type;
        };
    }

    private static Optional<String> finn(Pattern monster, String steg) {
        var treff = monster.matcher(steg);
        return treff.find() ? Optional.of(treff.group(1)) : Optional.empty();
    }
}
