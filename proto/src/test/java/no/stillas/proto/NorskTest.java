package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

class NorskTest {
    @Test
    void namesOfFieldsGetTheirNorwegianLettersBack() {
        assertThat(Norsk.ord("foedselsdato")).isEqualTo("fødselsdato");
        assertThat(Norsk.ord("aarsak_til_henvisning")).isEqualTo("årsak til henvisning");
        assertThat(Norsk.stor(Norsk.ord("hva_barnet_vet"))).isEqualTo("Hva barnet vet");
    }

    @Test
    void aWordThatHasTheTwoLettersForItsOwnSakeKeepsThem() {
        assertThat(Norsk.ord("noe")).isEqualTo("noe");
        assertThat(Norsk.ord("poeng_for_temaer")).isEqualTo("poeng for temaer");
        assertThat(Norsk.ord("dataansvarlig")).isEqualTo("dataansvarlig");
    }

    @Test
    void aPathIsReadFromTheOutsideInAndCountedFromOne() {
        assertThat(Norsk.sti("legesjekk")).isEqualTo("legesjekk");
        assertThat(Norsk.sti("nettverk[1].person")).isEqualTo("nettverk nr. 2, person");
        assertThat(Norsk.sti("")).isEmpty();
    }

    @Test
    void whereAFieldStandsInTheMessageIsNotSaidToAPerson() {
        assertThat(Norsk.felt("envelope.personer[0].rolle")).isEqualTo("personer nr. 1, rolle");
        assertThat(Norsk.felt("envelope.document.grunner")).isEqualTo("grunner");
        assertThat(Norsk.felt("document.grunner")).isEqualTo("grunner");
        assertThat(Norsk.felt("attachments[0]")).isEqualTo("vedlegg nr. 1");
        assertThat(Norsk.felt("documentasjon")).isEqualTo("documentasjon");
        assertThat(Norsk.felt("envelope.document")).isEqualTo("meldingen");
    }

    @Test
    void aCodeLosesThePrefixOfItsKind() {
        assertThat(Norsk.ord(Kategori.KATEGORI_HEA.getValueDescriptor())).isEqualTo("hea");
    }

    @Test
    void howEveryWordOfTheContractIsWrittenStandsInTheList() {
        assertThat(Dokumenttyper.alle().filer().stream()
                .flatMap(f -> Stream.concat(f.getMessageTypes().stream().flatMap(NorskTest::navn), f.getEnumTypes().stream().flatMap(NorskTest::koder)))
                .flatMap(navn -> Arrays.stream(navn.toLowerCase(Locale.ROOT).split("_")))
                .filter(o -> o.contains("ae") || o.contains("oe") || o.contains("aa")))
                .hasSizeGreaterThan(200)
                .allSatisfy(o -> assertThat(Norsk.kjent(o)).as(o).isTrue());
    }

    private static Stream<String> navn(Descriptor type) {
        return Stream.of(
                type.getFields().stream().map(FieldDescriptor::getName),
                type.getEnumTypes().stream().flatMap(NorskTest::koder),
                type.getNestedTypes().stream().flatMap(NorskTest::navn))
                .flatMap(s -> s);
    }

    private static Stream<String> koder(EnumDescriptor slag) {
        return slag.getValues().stream().map(EnumValueDescriptor::getName);
    }
}
