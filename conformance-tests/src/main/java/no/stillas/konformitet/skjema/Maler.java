package no.stillas.konformitet.skjema;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What messages of a name hold where a scenario says nothing else: sections with a heading in brackets and lines of
 * {@code field = value}, as rows of a table. {@code som = other} begins with what the other has. A later file's
 * section takes the place of an earlier of its name; within a file a name stands once.
 */
public final class Maler {
    private final Map<String, Map<String, String>> maler = new LinkedHashMap<>();

    /** Those that come with the kit. */
    public static Maler vanlige() throws IOException {
        try (InputStream fil = requireNonNull(Maler.class.getResourceAsStream("/no/stillas/konformitet/maler.txt"), "maler.txt is null")) {
            return new Maler().les(new String(fil.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** With these besides. */
    public Maler les(String tekst) throws IOException {
        Map<String, String> mal = new LinkedHashMap<>();
        Set<String> skrevet = new HashSet<>();
        int nr = 0;
        for (var linje : tekst.lines().map(String::strip).toList()) {
            nr++;
            if (linje.isEmpty() || linje.startsWith("#")) {
                continue;
            }
            int skille = linje.indexOf('=');
            if (linje.startsWith("[") && linje.endsWith("]")) {
                mal = new LinkedHashMap<>();
                var navn = linje.substring(1, linje.length() - 1);
                if (!skrevet.add(navn)) {
                    throw new IOException("maler, linje " + nr + ": «" + navn + "» står to ganger");
                }
                maler.put(navn, mal);
            } else if (skille > 0 && !maler.isEmpty()) {
                legg(mal, linje.substring(0, skille).strip(), linje.substring(skille + 1).strip(), nr);
            } else {
                throw new IOException("maler, linje " + nr + ": verken [navn] eller felt = verdi");
            }
        }
        return this;
    }

    private void legg(Map<String, String> mal, String felt, String verdi, int nr) throws IOException {
        if (felt.equals("som")) {
            mal.putAll(finn(verdi).orElseThrow(() -> new IOException("maler, linje " + nr + ": ingen mal heter «" + verdi + "»")));
        } else {
            mal.put(felt, verdi);
        }
    }

    /** The template of this name. */
    public Optional<Map<String, String>> finn(String navn) {
        return Optional.ofNullable(maler.get(navn)).map(LinkedHashMap::new);
    }

    /** All of them. */
    public Map<String, Map<String, String>> alle() {
        return Map.copyOf(maler);
    }
}
