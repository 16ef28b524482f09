package no.stillas.proto.barnet;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.barnet.v1.Familieraad;
import no.stillas.proto.barnet.v1.Hoeringsform;
import no.stillas.proto.barnet.v1.MedvirkningBarnet;
import no.stillas.proto.eksempel.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BarnetTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "the child was heard, and the weight of its view is not there",
                    "medvirkningbarnet.hoert",
                    "MedvirkningBarnet",
                    MedvirkningBarnet.Builder.class,
                    b -> b.clearVekt()),
            naar(
                    "the child was not heard, and why is not said",
                    "medvirkningbarnet.ikke",
                    "MedvirkningBarnet",
                    MedvirkningBarnet.Builder.class,
                    b -> b.setForm(Hoeringsform.HOERINGSFORM_IKKE_HOERT)),
            naar(
                    "familieråd was held, and when is not said",
                    "familieraad.holdt",
                    "Familieraad",
                    Familieraad.Builder.class,
                    b -> b.clearHoldt()),
            naar(
                    "familieråd is not held, and how the family takes part instead is not said",
                    "familieraad.i_stedet",
                    "Familieraad-ikke",
                    Familieraad.Builder.class,
                    b -> b.clearAnnenMedvirkning()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.barnet.v1", TILFELLER);
    }
}
