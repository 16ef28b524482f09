package no.stillas.proto.kontrakt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Styrke;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Subjekt;

/** The reference pages: what is in the descriptors, for people. One page an area, and a front page. */
final class Referanse {
    private Referanse() {}

    /** Pages by file name, Markdown. The same contracts give the same text. */
    static SortedMap<String, String> sider() {
        var omraader = new TreeMap<>(Kontrakter.filer().stream().collect(groupingBy(Referanse::omraade)));
        var sider = new TreeMap<String, String>();
        omraader.forEach((omraade, filer) -> sider.put(omraade + ".md", side(omraade, filer)));
        sider.put("README.md", forside(omraader));
        return sider;
    }

    private static String omraade(FileDescriptor fil) {
        return fil.getName().split("/")[1];
    }

    private static String forside(Map<String, List<FileDescriptor>> omraader) {
        var tekst = new StringBuilder("""
                # The contracts

                Generated from the descriptors; renewed by `mvn -pl proto -am test -Dtest=ReferanseTest -Dforny`.
                Every field of a document says what information it holds (category), whose it is, where it comes from and
                how firmly the source says it. What a category is stands under [kodeverk](kodeverk.md).

                ## Areas

                | area | services | documents |
                |---|---|---|
                """);
        omraader.forEach((omraade, filer) -> tekst.append("| [%s](%s.md) | %s | %s |%n".formatted(
                omraade,
                omraade,
                filer.stream().flatMap(fil -> fil.getServices().stream()).map(ServiceDescriptor::getName).collect(joining(", ")),
                filer.stream()
                        .flatMap(fil -> fil.getMessageTypes().stream())
                        .filter(Referanse::erDokument)
                        .map(Descriptor::getName)
                        .collect(joining(", ")))));
        tekst.append("\n## Documents\n\n| document | title | group | purposes |\n|---|---|---|---|\n");
        Kontrakter.dokumenter().forEach(type -> tekst.append("| [%s](%s.md#%s) | %s | %s | %s |%n".formatted(
                type.descriptor().getName(),
                omraade(type.descriptor().getFile()),
                type.descriptor().getName().toLowerCase(),
                type.tittel(),
                kort(type.dokument().getGruppe().name(), "DOKUMENTGRUPPE_"),
                type.dokument().getFormaalList().stream().map(f -> kort(f.name(), "FORMAAL_")).collect(joining(", ")))));
        return tekst.toString();
    }

    private static String side(String omraade, List<FileDescriptor> filer) {
        var tekst = new StringBuilder("# %s%n%nPackage `%s`. [All areas](README.md).%n"
                .formatted(omraade, filer.getFirst().getPackage()));
        filer.stream().flatMap(fil -> fil.getServices().stream()).forEach(tjeneste -> tjeneste(tjeneste, tekst));
        filer.stream().flatMap(fil -> fil.getMessageTypes().stream()).forEach(melding -> melding(melding, tekst));
        filer.stream().flatMap(fil -> fil.getEnumTypes().stream()).forEach(type -> enumtype(type, tekst));
        return tekst.toString();
    }

    private static void tjeneste(ServiceDescriptor tjeneste, StringBuilder tekst) {
        var sti = List.of(6, tjeneste.getIndex());
        tekst.append("%n## %s%n%n%s%n%n| rpc | takes | gives | |%n|---|---|---|---|%n"
                .formatted(tjeneste.getName(), avsnitt(Kontrakter.kommentar(tjeneste.getFile(), sti))));
        for (MethodDescriptor metode : tjeneste.getMethods()) {
            tekst.append("| `%s` | %s%s | %s%s | %s |%n".formatted(
                    metode.getName(),
                    metode.isClientStreaming() ? "stream " : "",
                    metode.getInputType().getName(),
                    metode.isServerStreaming() ? "stream " : "",
                    metode.getOutputType().getName(),
                    celle(Kontrakter.kommentar(tjeneste.getFile(), Ledd.videre(sti, 2, metode.getIndex())))));
        }
    }

    private static void melding(Descriptor melding, StringBuilder tekst) {
        tekst.append("%n## %s%n%n%s%n".formatted(melding.getName(), avsnitt(Ledd.kommentar(melding))));
        if (erDokument(melding)) {
            var dokument = melding.getOptions().getExtension(KontraktProto.dokument);
            tekst.append("%n**Document: %s.** Purposes: %s. Source: %s.%n".formatted(
                    dokument.getTittel(),
                    dokument.getFormaalList().stream().map(f -> kort(f.name(), "FORMAAL_")).collect(joining(", ")),
                    dokument.getKilde()));
        }
        var regler = melding.getOptions().getExtension(ValidateProto.message).getCelList();
        regler.forEach(regel -> tekst.append("%n* `%s`: %s".formatted(regel.getId(), regel.getMessage())));
        tekst.append(regler.isEmpty() ? "" : "\n");
        if (!melding.getFields().isEmpty()) {
            tekst.append("%n| nr | field | type | | holds | source | constraints |%n|---|---|---|---|---|---|---|%n".formatted());
            melding.getFields().forEach(felt -> tekst.append("| %d | `%s` | %s | %s | %s | %s | %s |%n".formatted(
                    felt.getNumber(),
                    felt.getName(),
                    type(felt),
                    celle(Ledd.kommentar(melding, felt.getIndex())),
                    holder(felt),
                    kilde(Kontrakter.felt(felt)),
                    celle(Regeltekst.av(felt)))));
        }
        melding.getNestedTypes().stream()
                .filter(indre -> !indre.getOptions().getMapEntry())
                .forEach(indre -> melding(indre, tekst));
        melding.getEnumTypes().forEach(indre -> enumtype(indre, tekst));
    }

    private static void enumtype(EnumDescriptor type, StringBuilder tekst) {
        var kommentarer = Ledd.i(type.getFile()).stream()
                .filter(ledd -> ledd.navn().equals(type.getFullName()))
                .map(Ledd::kommentar)
                .toList();
        tekst.append("%n## %s%n%n%s%n%n| nr | value | |%n|---|---|---|%n"
                .formatted(type.getName(), avsnitt(kommentarer.isEmpty() ? "" : kommentarer.getFirst())));
        var verdier = Ledd.i(type.getFile());
        type.getValues().forEach(verdi -> tekst.append("| %d | `%s` | %s |%n".formatted(
                verdi.getNumber(),
                verdi.getName(),
                verdier.stream()
                        .filter(ledd -> ledd.navn().equals(verdi.getFullName()))
                        .map(ledd -> celle(ledd.kommentar()))
                        .findFirst()
                        .orElse(""))));
    }

    private static boolean erDokument(Descriptor melding) {
        return melding.getOptions().hasExtension(KontraktProto.dokument);
    }

    private static String type(FieldDescriptor felt) {
        var navn = switch (felt.getJavaType()) {
            case MESSAGE -> lenke(felt.getMessageType().getName(), felt.getMessageType().getFile());
            case ENUM -> lenke(felt.getEnumType().getName(), felt.getEnumType().getFile());
            case INT, LONG, FLOAT, DOUBLE, BOOLEAN, STRING, BYTE_STRING -> felt.getType().name().toLowerCase();
        };
        if (felt.isMapField()) {
            var felter = felt.getMessageType().getFields();
            return "map from " + type(felter.get(0)) + " to " + type(felter.get(1));
        }
        return (felt.isRepeated() ? "list of " : "") + navn;
    }

    private static String lenke(String navn, FileDescriptor fil) {
        return fil.getName().startsWith("stillas/")
                ? "[%s](%s.md#%s)".formatted(navn, omraade(fil), navn.toLowerCase())
                : navn;
    }

    private static String holder(FieldDescriptor felt) {
        var verdi = Kontrakter.verdifelt(felt);
        if (verdi.getEtterBruk()) {
            return verdi.getKategori() == Kategori.KATEGORI_UNSPECIFIED ? "what the field that uses it says"
                    : kort(verdi.getKategori().name(), "KATEGORI_") + ", as the field that uses it says";
        }
        return holder(Kontrakter.felt(felt));
    }

    private static String holder(Felt felt) {
        if (felt.getKategori() == Kategori.KATEGORI_UNSPECIFIED) {
            return "";
        }
        var subjekt = felt.getSubjekt() == Subjekt.SUBJEKT_UNSPECIFIED
                ? ""
                : " (" + kort(felt.getSubjekt().name(), "SUBJEKT_").toLowerCase() + ")";
        return kort(felt.getKategori().name(), "KATEGORI_") + subjekt
                + (felt.getVesentlig() ? ", essential" : "")
                + (felt.getStedfestende() ? ", reveals a place" : "")
                + (felt.getAvsendersKontor() ? ", of the sender's own office" : "")
                + (felt.getOensket() ? ", asked for" : "");
    }

    private static String kilde(Felt felt) {
        return felt.getStyrke() == Styrke.STYRKE_UNSPECIFIED
                ? ""
                : celle(felt.getKilde()) + " (" + kort(felt.getStyrke().name(), "STYRKE_").toLowerCase() + ")";
    }

    private static String kort(String navn, String prefiks) {
        return navn.substring(prefiks.length());
    }

    private static String avsnitt(String kommentar) {
        return kommentar.replaceAll("\\s*\n\\s*", " ");
    }

    private static String celle(String tekst) {
        return avsnitt(tekst).replace("|", "\\|");
    }
}
