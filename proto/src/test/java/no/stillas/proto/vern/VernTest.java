package no.stillas.proto.vern;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.vern.v1.EndretAdressebeskyttelse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class VernTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "an address is hidden from nobody",
                    "endretadressebeskyttelse.hvem",
                    "EndretAdressebeskyttelse",
                    EndretAdressebeskyttelse.Builder.class,
                    b -> b.clearSkjultFor()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.vern.v1", TILFELLER);
    }
}
