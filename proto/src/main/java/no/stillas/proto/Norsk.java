package no.stillas.proto;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The contract's names as words that people read. The contract writes ae, oe and aa for the Norwegian letters, and there
 * are words that have them for their own sake ("noe", "poeng"): how each word of the contract is written stands in a list.
 * Pure, safe for use by many threads.
 */
public final class Norsk {
    /** Where the name of a field is not the word that a reader knows. */
    private static final Map<String, String> ORD = Map.ofEntries(
            Map.entry("sender", "avsender"), Map.entry("receiver", "mottaker"), Map.entry("created", "skrevet"),
            Map.entry("expires", "gjelder til"), Map.entry("ref", "kalt i meldingen"), Map.entry("envelope", "konvolutt"),
            Map.entry("document", "dokument"), Map.entry("attachments", "vedlegg"), Map.entry("d_nummer", "D-nummer"),
            Map.entry("duf_nummer", "DUF-nummer"), Map.entry("hpr_nummer", "HPR-nummer"));

    private static final Map<String, String> BOKSTAVER = lest();
    private static final Pattern LEDD = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private Norsk() {}

    private static Map<String, String> lest() {
        try (InputStream fil = Objects.requireNonNull(Norsk.class.getResourceAsStream("ord.txt"), "ord.txt is null")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableMap(
                    ord -> ord.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"), ord -> ord));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a field as words: {@code hva_barnet_vet} is "hva barnet vet". */
    public static String ord(String felt) {
        if (ORD.containsKey(felt)) {
            return ORD.get(felt);
        }
        return Arrays.stream(felt.split("_")).map(ord -> BOKSTAVER.getOrDefault(ord, ord)).collect(Collectors.joining(" "));
    }

    /** The value of an enum as words, without the prefix that the contract's names carry. */
    public static String ord(EnumValueDescriptor verdi) {
        String prefiks = verdi.getType().getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT) + "_";
        String navn = verdi.getName().startsWith(prefiks) ? verdi.getName().substring(prefiks.length()) : verdi.getName();
        return ord(navn.toLowerCase(Locale.ROOT));
    }

    /** The path of a field as words: {@code nettverk[1].person} is "nettverk nr. 2, person". */
    public static String sti(String sti) {
        return LEDD.matcher(sti).results()
                .map(ledd -> ord(ledd.group(1)) + (ledd.group(2) == null ? "" : " nr. " + (Integer.parseInt(ledd.group(2)) + 1)))
                .collect(Collectors.joining(", "));
    }

    /** What a person calls the field at this path of a message: of the envelope and the document nothing is said. */
    public static String felt(String sti) {
        String felt = sti(sti.replaceFirst("^(envelope(\\.|$))?(document(\\.|$))?", ""));
        return felt.isEmpty() ? "meldingen" : felt;
    }

    /** Whether the list says how the word, as the contract writes it, is written. */
    static boolean kjent(String ord) {
        return BOKSTAVER.containsKey(ord);
    }

    /** With a capital first, as a heading has it. */
    public static String stor(String ord) {
        return ord.isEmpty() ? ord : Character.toUpperCase(ord.charAt(0)) + ord.substring(1);
    }
}
