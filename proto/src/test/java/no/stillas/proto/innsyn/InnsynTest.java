package no.stillas.proto.innsyn;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.innsyn.v1.Innsynssvar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class InnsynTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "innsyn is refused in part without a paragraph",
                    "innsynssvar.avslag",
                    "Innsynssvar",
                    Innsynssvar.Builder.class,
                    b -> b.clearUnntak()),
            naar(
                    "innsyn is refused in part without a word on how to complain",
                    "innsynssvar.klage",
                    "Innsynssvar",
                    Innsynssvar.Builder.class,
                    b -> b.clearKlageadgang()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.innsyn.v1", TILFELLER);
    }
}
