package no.stillas.proto.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.proto.avtale.v1.Avtalepunkt;
import no.stillas.proto.avtale.v1.LovpaalagteTema;
import no.stillas.proto.kontrakt.Sjekkliste.Krav;
import no.stillas.proto.stillas.v1.FemRAvtale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SjekklisteTest {
    static Stream<Krav> individuellPlan() {
        return Sjekkliste.les("individuell-plan").stream();
    }

    static Stream<Krav> samarbeidsavtale() {
        return Sjekkliste.les("samarbeidsavtale").stream();
    }

    static Stream<Krav> femr() {
        return Sjekkliste.les("femr").stream();
    }

    static Stream<Krav> samtykke() {
        return Sjekkliste.les("samtykke").stream();
    }

    @ParameterizedTest
    @MethodSource({"individuellPlan", "samarbeidsavtale", "femr", "samtykke"})
    void whatIsDemandedHasAField(Krav krav) {
        assertThat(krav.felt()).as(krav.dokument() + "." + krav.sti()).isPresent();
    }

    @Test
    void theIndividuellPlanHasAllLettersOfTheRegulation() {
        assertThat(individuellPlan().map(Krav::punkt).distinct())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
    }

    @Test
    void aFieldOfTheIndividuellPlanCitesTheLetterItIsListedUnder() {
        assertThat(individuellPlan().filter(krav -> !krav.punkt().equals("k") && krav.sti().indexOf('.') < 0))
                .isNotEmpty()
                .allSatisfy(krav -> assertThat(Kontrakter.felt(krav.felt().orElseThrow()).getKilde())
                        .as(krav.sti())
                        .containsPattern("9\\(3\\) .*" + krav.punkt()));
    }

    @Test
    void theSamarbeidsavtaleHasThirteenItemsEachPresentOrAbsentAndWhy() {
        assertThat(samarbeidsavtale().map(Krav::punkt).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList());
        var punkter = LovpaalagteTema.getDescriptor().getFields();
        assertThat(punkter).hasSize(13).allSatisfy(punkt -> {
            assertThat(punkt.getMessageType()).isEqualTo(Avtalepunkt.getDescriptor());
            assertThat(punkt.getOptions().getExtension(ValidateProto.field).getRequired()).isTrue();
            assertThat(Kontrakter.felt(punkt).getKilde()).isEqualTo("hol § 6-2(1) nr. " + punkt.getNumber());
        });
        var valg = Avtalepunkt.getDescriptor().getOneofs().getFirst();
        assertThat(valg.getFields()).extracting(FieldDescriptor::getName).containsExactly("finnes", "mangler_fordi");
        assertThat(valg.getOptions().getExtension(ValidateProto.oneof).getRequired()).isTrue();
    }

    @Test
    void theFiveRsAreFive() {
        assertThat(femr().map(Krav::punkt).distinct())
                .containsExactly("retning", "rammer", "roller", "regler", "relasjoner");
        assertThat(FemRAvtale.getDescriptor().getFields())
                .extracting(FieldDescriptor::getName)
                .containsAll(List.of("retning", "rammer", "roller", "regler", "relasjoner"));
    }

    @Test
    void aPathThatDoesNotExistIsSeen() {
        assertThat(new Krav("x", "finnes ikke", "stillas.plan.v1.IndividuellPlan", "maal.finnes_ikke").felt()).isEmpty();
        assertThat(new Krav("x", "finnes ikke", "stillas.plan.v1.IndividuellPlan", "plan_id.verdi").felt()).isEmpty();
        assertThat(new Krav("x", "finnes ikke", "stillas.plan.v1.Finnes", "maal").felt()).isEmpty();
    }
}
