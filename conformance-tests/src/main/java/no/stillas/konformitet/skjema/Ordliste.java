package no.stillas.konformitet.skjema;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.stillas.proto.Norsk;

/** Names of the contracts by the words that people write for them. */
final class Ordliste {
    /** Categories of information, which the contract abbreviates. */
    private static final Map<String, String> KATEGORIER = Map.ofEntries(
            Map.entry("identitet", "ID"), Map.entry("adresse", "ADR"), Map.entry("klientforhold", "CLI"),
            Map.entry("vedtak", "DEC"), Map.entry("helse", "HEA"), Map.entry("psykisk helse", "HPS"),
            Map.entry("barnevern", "BVN"), Map.entry("skole", "EDU"), Map.entry("sakkyndig", "PPR"),
            Map.entry("økonomi", "ECO"), Map.entry("straffbare forhold", "CRI"), Map.entry("familie", "FAM"),
            Map.entry("vold", "VOL"), Map.entry("plan", "PLN"), Map.entry("samordning", "ADM"),
            Map.entry("status", "STA"), Map.entry("anonymt", "ANO"), Map.entry("avtale", "AGR"));
    /** Purposes, which the contract has in English. */
    private static final Map<String, String> FORMAAL = Map.ofEntries(
            Map.entry("helsehjelp", "CARE"), Map.entry("henvisning", "REFERRAL"), Map.entry("bekymring", "CONCERN"),
            Map.entry("tilbakemelding", "FEEDBACK"), Map.entry("pålegg", "ORDER"), Map.entry("undersøkelse", "INVESTIGATE"),
            Map.entry("akutt hjelp", "ACUTE"), Map.entry("plassering", "PLACEMENT"), Map.entry("oppfølging", "FOLLOWUP"),
            Map.entry("individuell plan", "IP"), Map.entry("samordning", "COORD"), Map.entry("overgang", "TRANSITION"),
            Map.entry("ytelse", "BENEFIT"), Map.entry("avverging", "PREVENT"), Map.entry("tilsyn og nemnd", "SUPERVISION"),
            Map.entry("partsinnsyn", "PARTY"), Map.entry("drøfting", "CONSULT"), Map.entry("administrasjon", "ADMIN"),
            Map.entry("statistikk", "STAT"));
    private static final Map<String, Map<String, String>> EGNE = Map.of("Kategori", KATEGORIER, "Formaal", FORMAAL);

    private Ordliste() {}

    /** As the contract writes words: without æ, ø, å and spaces. */
    static String kontrakt(String ord) {
        return ord.strip().toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                .replaceAll("[ -]+", "_");
    }

    static FieldDescriptor felt(Descriptor type, String ord) {
        var felt = type.findFieldByName(kontrakt(ord));
        if (felt == null) {
            throw new IllegalArgumentException("«" + ord + "» er ikke et felt i " + type.getName() + ". Feltene er: "
                    + type.getFields().stream().map(f -> Norsk.ord(f.getName())).collect(Collectors.joining(", ")));
        }
        return felt;
    }

    static EnumValueDescriptor verdi(EnumDescriptor type, String ord) {
        var egne = EGNE.getOrDefault(type.getName(), Map.of());
        var navn = kontrakt(egne.getOrDefault(ord.strip(), ord)).toUpperCase(Locale.ROOT);
        return type.getValues().stream()
                .filter(v -> v.getName().equals(navn) || v.getName().endsWith("_" + navn) && v.getName().length()
                        == prefiks(type) + navn.length())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("«" + ord + "» er ikke en verdi av " + type.getName()
                        + ". Verdiene er: " + type.getValues().stream().skip(1).map(Norsk::ord).collect(Collectors.joining(", "))));
    }

    /** Length of what all values begin with. */
    private static int prefiks(EnumDescriptor type) {
        return type.getValues().getFirst().getName().length() - "UNSPECIFIED".length();
    }
}
