package no.stillas.proto.retting;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.retting.v1.Avvik;
import no.stillas.proto.retting.v1.FeilMottaker;
import no.stillas.proto.retting.v1.Rettelse;
import no.stillas.proto.retting.v1.Slettestatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RettingTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a correction corrects nothing",
                    "rettelse.noe",
                    "Rettelse",
                    Rettelse.Builder.class,
                    b -> b.clearRettinger()),
            naar(
                    "a confirmed deletion has no time",
                    "feilmottaker.svar",
                    "FeilMottaker",
                    FeilMottaker.Builder.class,
                    b -> b.setStatus(Slettestatus.SLETTESTATUS_SLETTET)),
            naar(
                    "Datatilsynet was not told, and why is not said",
                    "avvik.datatilsynet",
                    "Avvik",
                    Avvik.Builder.class,
                    b -> b.clearMeldtDatatilsynet()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.retting.v1", TILFELLER);
    }
}
