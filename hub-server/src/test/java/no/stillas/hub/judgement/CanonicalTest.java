package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Regelsett;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same rules have one hash, however their files are ordered. */
class CanonicalTest {
    private static final Regelsett LOV = Law.BOK.regelsett().toBuilder()
            .addEldrelov(Eldrelov.newBuilder().setRegime(Regime.forNumber(1))).addEldrelov(Eldrelov.newBuilder().setRegime(Regime.forNumber(2)))
            .build();

    static Stream<FieldDescriptor> lister() {
        return Regelsett.getDescriptor().getFields().stream().filter(FieldDescriptor::isRepeated);
    }

    private static Regelsett snudd(FieldDescriptor felt) {
        List<?> baklengs = new ArrayList<>((List<?>) LOV.getField(felt)).reversed();
        assertThat(baklengs).as("two of %s, or their order cannot be turned", felt.getName()).hasSizeGreaterThan(1);
        return LOV.toBuilder().setField(felt, baklengs).build();
    }

    @ParameterizedTest
    @MethodSource("lister")
    void the_order_in_the_files_means_nothing_but_for_who_consents_where_the_first_that_fits_decides(FieldDescriptor felt) {
        boolean likt = Canonical.sortert(snudd(felt)).equals(Canonical.sortert(LOV));
        assertThat(likt).isEqualTo(!felt.getName().equals("profil"));
        assertThat(Canonical.sortert(snudd(felt)).getSerializedSize()).as("nothing is lost").isEqualTo(LOV.getSerializedSize());
    }

    private static Modell modell(String id, String... regler) {
        return Modell.newBuilder().setId(id).addAllRegel(Stream.of(regler).map(r -> Modellregel.newBuilder().setId(r).build()).toList()).build();
    }

    private static Modellutgave utgave(Modell modell, int fra) {
        return Modellutgave.newBuilder().setModell(modell).setFra(fra).build();
    }

    @Test
    void a_model_has_one_hash_whatever_the_order_of_its_rules_and_another_where_it_says_something_else() {
        assertThat(OwnModels.hash(modell("m", "A", "B"))).isEqualTo(OwnModels.hash(modell("m", "B", "A"))).hasSize(64)
                .isNotEqualTo(OwnModels.hash(modell("m", "A", "C")));
    }

    @Test
    void models_stand_by_their_ids_and_versions_of_one_by_their_age() {
        assertThat(Canonical.sorterte(List.of(modell("n"), modell("m", "B", "A")))).containsExactly(modell("m", "A", "B"), modell("n"));
        assertThat(Canonical.utgaver(List.of(utgave(modell("n"), 1), utgave(modell("m", "B", "A"), 3), utgave(modell("m"), 2))))
                .containsExactly(utgave(modell("m"), 2), utgave(modell("m", "A", "B"), 3), utgave(modell("n"), 1));
    }
}
