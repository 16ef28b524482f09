package no.stillas.hub.cli;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Utfall;

/** Codes of the contracts as people write and read them: without the name of their list. */
final class Kode {
    private static final String INGEN = "UNSPECIFIED";

    private Kode() {}

    /** Such as {@code BVT} for {@code ETAT_BVT}; empty where nothing is stated. */
    static String kort(ProtocolMessageEnum kode) {
        if (((Enum<?>) kode).name().equals("UNRECOGNIZED")) {
            return "?";
        }
        var liste = kode.getDescriptorForType().getValues().getFirst().getName();
        var prefiks = liste.endsWith(INGEN) ? liste.substring(0, liste.length() - INGEN.length()) : "";
        var navn = ((Enum<?>) kode).name();
        var uten = navn.startsWith(prefiks) ? navn.substring(prefiks.length()) : navn;
        return uten.equals(INGEN) ? "" : uten;
    }

    /** Several, with commas between. */
    static String korte(Collection<? extends ProtocolMessageEnum> koder) {
        return koder.stream().map(Kode::kort).filter(k -> !k.isEmpty()).collect(Collectors.joining(", "));
    }

    /**
     * The code of this short name, in any case, with or without the name of its list.
     *
     * @throws Kommandofeil that lists what there is to choose from
     */
    static <E extends Enum<E> & ProtocolMessageEnum> E les(String valg, String tekst, List<E> alle) {
        var soekt = tekst.toUpperCase(Locale.ROOT).replace('-', '_');
        return alle.stream()
                .filter(k -> !kort(k).isEmpty() && (kort(k).equals(soekt) || k.name().equals(soekt)))
                .findFirst()
                .orElseThrow(() -> Kommandofeil.bruk(valg + " har ikke denne verdien. Velg mellom: " + valgene(alle)));
    }

    private static <E extends Enum<E> & ProtocolMessageEnum> String valgene(List<E> alle) {
        return alle.stream().map(Kode::kort).filter(k -> !k.isEmpty() && !k.equals("?")).collect(Collectors.joining(", "));
    }

    /** An outcome in a sentence's words. */
    static String utfall(Utfall utfall) {
        return switch (utfall) {
            case UTFALL_PERMITTED -> "tillatt";
            case UTFALL_REDACTED -> "tillatt uten alt";
            case UTFALL_HELD -> "holdt til videre";
            case UTFALL_DENIED -> "ikke tillatt";
            case UTFALL_UNSPECIFIED, UNRECOGNIZED -> "ikke avgjort";
        };
    }

    /** What is said of each, with commas between; what is empty is left out. */
    static String liste(String... deler) {
        return Arrays.stream(deler).filter(d -> !d.isEmpty()).collect(Collectors.joining(", "));
    }
}
