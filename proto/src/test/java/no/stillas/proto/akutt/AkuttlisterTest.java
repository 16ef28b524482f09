package no.stillas.proto.akutt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Forhold;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 20 fields of an acute enquiry and the 13 things that Bufetat must map, each with a place in the contract. */
class AkuttlisterTest {
    private static final List<Linje> TJUE_FELT = les("akutthenvendelse-20-felt.tsv");
    private static final List<Linje> TRETTEN_FORHOLD = les("bufetat-13-forhold.tsv");

    private record Linje(int nr, String forhold, String kilde, List<String> felt, List<String> uavklart) {}

    static Stream<Linje> linjer() {
        return Stream.concat(TJUE_FELT.stream(), TRETTEN_FORHOLD.stream());
    }

    @Test
    void theListsAreWhole() {
        assertThat(TJUE_FELT).extracting(Linje::nr).containsExactlyElementsOf(fraEnTil(20));
        assertThat(TRETTEN_FORHOLD).extracting(Linje::nr).containsExactlyElementsOf(fraEnTil(13));
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void everyThingHasAField(Linje linje) {
        assertThat(linje.felt()).isNotEmpty().allSatisfy(sti -> assertThat(felt(sti)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void everyThingCanBeSaidToBeUnknown(Linje linje) {
        assertThat(linje.uavklart()).isNotEmpty().allSatisfy(navn -> assertThat(Forhold.valueOf("FORHOLD_" + navn).getNumber()).isPositive());
    }

    /** What is declared unknown is not asked for: each value names the fields of its line, and no other. */
    @ParameterizedTest
    @MethodSource("linjer")
    void whatIsSaidToBeUnknownNamesTheFieldsOfItsLine(Linje linje) {
        var foran = Akutthenvendelse.getDescriptor().getFullName() + ".";
        var navngitt = linje.uavklart().stream()
                .map(navn -> Forhold.valueOf("FORHOLD_" + navn).getValueDescriptor().getOptions().getExtension(KontraktProto.verdi))
                .peek(verdi -> assertThat(verdi.getTittel()).isNotBlank())
                .flatMap(verdi -> verdi.getFeltList().stream()).toList();
        assertThat(navngitt).containsExactlyInAnyOrderElementsOf(linje.felt().stream().filter(sti -> sti.startsWith(foran))
                .map(sti -> sti.substring(foran.length()).split("\\.")[0]).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void whatIsMissingBecomesATaskAndIsNeverEssential(Linje linje) {
        var iDokumentet = linje.felt().stream()
                .map(sti -> felt(sti).getFirst())
                .filter(felt -> felt.getContainingType().equals(Akutthenvendelse.getDescriptor()))
                .distinct()
                .toList();
        assertThat(iDokumentet).noneMatch(felt -> felt.getOptions().getExtension(KontraktProto.felt).getVesentlig());
        if (!iDokumentet.isEmpty()) {
            assertThat(iDokumentet).anyMatch(felt -> felt.getOptions().getExtension(KontraktProto.felt).getOensket());
        }
    }

    private static List<Integer> fraEnTil(int siste) {
        return IntStream.rangeClosed(1, siste).boxed().toList();
    }

    /** The fields along a path, such as {@code stillas.akutt.v1.Akutthenvendelse.legesjekk.status}; empty where there is none. */
    private static List<FieldDescriptor> felt(String sti) {
        var type = Dokumenttyper.alle().filer().stream()
                .map(FileDescriptor::getMessageTypes)
                .flatMap(List::stream)
                .filter(melding -> sti.startsWith(melding.getFullName() + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message for " + sti));
        var felter = new ArrayList<FieldDescriptor>();
        Descriptor her = type;
        for (var navn : sti.substring(type.getFullName().length() + 1).split("\\.")) {
            var felt = her.findFieldByName(navn);
            if (felt == null) {
                return List.of();
            }
            felter.add(felt);
            her = felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? felt.getMessageType() : her;
        }
        return felter;
    }

    private static List<Linje> les(String fil) {
        try (var linjer = Files.lines(Path.of("src/test/resources/kontrakt", fil), UTF_8)) {
            return linjer.skip(1)
                    .map(linje -> linje.split("\t"))
                    .map(kolonner -> new Linje(
                            Integer.parseInt(kolonner[0]), kolonner[1], kolonner[2], delt(kolonner[3]), delt(kolonner[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> delt(String verdi) {
        return Arrays.asList(verdi.split(";"));
    }
}
