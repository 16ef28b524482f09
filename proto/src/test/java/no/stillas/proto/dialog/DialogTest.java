package no.stillas.proto.dialog;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.dialog.v1.Telefonnotat;
import no.stillas.proto.eksempel.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DialogTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "the text declares no category",
                    "dialogmelding.erklaert",
                    "Dialogmelding",
                    Dialogmelding.Builder.class,
                    b -> b.getTekstBuilder().clearKategorier()),
            naar(
                    "an answer does not say what it answers",
                    "dialogmelding.svar",
                    "Dialogmelding-svar",
                    Dialogmelding.Builder.class,
                    b -> b.clearSvarPaa()),
            naar(
                    "what was said declares no category",
                    "telefonnotat.erklaert",
                    "Telefonnotat",
                    Telefonnotat.Builder.class,
                    b -> b.getSagtBuilder().clearKategorier()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.dialog.v1", TILFELLER);
    }
}
