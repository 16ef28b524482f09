package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Messages and enums of a contract as the file has them: names, types and what is said of them. */
final class Kontraktfil {
    private static final Path MAPPE = Path.of("..", "proto", "src", "main", "protobuf", "stillas");
    private static final Pattern APNER = Pattern.compile("(message|enum|oneof) (\\w+) \\{.*");
    private static final Pattern FELT = Pattern.compile("(repeated |optional )?([\\w.]+) (\\w+) = (\\d+)(;| \\[.*)");
    private static final Pattern VERDI = Pattern.compile("(\\w+) = (\\d+)(;| \\[.*)");

    /** A field or a value. {@code valg} is the name of the choice that it is one of, or empty. */
    record Del(String navn, String type, boolean flere, String valg, String sagt) {}

    /** A message or an enum. */
    record Ting(String navn, String sagt, List<Del> deler) {}

    private final Map<String, Ting> ting = new LinkedHashMap<>();

    private Kontraktfil() {}

    static Map<String, Ting> les(String... filer) throws IOException {
        var lest = new Kontraktfil();
        for (var fil : filer) {
            lest.fil(Files.readAllLines(MAPPE.resolve(fil), UTF_8));
        }
        return lest.ting;
    }

    private void fil(List<String> linjer) {
        Deque<String[]> aapne = new ArrayDeque<>();
        var sagt = new ArrayList<String>();
        for (var raa : linjer) {
            var linje = raa.strip();
            if (linje.startsWith("//")) {
                sagt.add(linje.substring(2).strip());
                continue;
            }
            var apner = APNER.matcher(linje);
            if (apner.matches()) {
                aapne.push(new String[] {apner.group(1), apner.group(2)});
                if (!apner.group(1).equals("oneof")) {
                    ting.put(apner.group(2), new Ting(apner.group(2), String.join(" ", sagt), new ArrayList<>()));
                }
                if (linje.endsWith("}")) {
                    aapne.pop();
                }
            } else if (linje.equals("}") && !aapne.isEmpty()) {
                aapne.pop();
            } else if (!aapne.isEmpty()) {
                del(linje, aapne, String.join(" ", sagt));
                if (linje.endsWith("{")) {
                    aapne.push(new String[] {"option", ""});
                }
            }
            sagt.clear();
        }
    }

    private void del(String linje, Deque<String[]> aapne, String sagt) {
        var naa = aapne.peek();
        var verdi = VERDI.matcher(linje);
        var felt = FELT.matcher(linje);
        if (naa[0].equals("enum") && verdi.matches()) {
            ting.get(naa[1]).deler().add(new Del(verdi.group(1), "", false, "", sagt));
        } else if (felt.matches() && (naa[0].equals("message") || naa[0].equals("oneof"))) {
            var eier = naa[0].equals("message") ? naa[1]
                    : aapne.stream().filter(a -> a[0].equals("message")).findFirst().orElseThrow()[1];
            ting.get(eier).deler().add(new Del(felt.group(3), felt.group(2), "repeated ".equals(felt.group(1)),
                    naa[0].equals("oneof") ? naa[1] : "", sagt));
        }
    }
}
