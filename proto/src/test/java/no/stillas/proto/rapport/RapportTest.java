package no.stillas.proto.rapport;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.rapport.v1.Besoeksrapport;
import no.stillas.proto.rapport.v1.Perioderapport;
import no.stillas.proto.rapport.v1.Risikovurdering;
import no.stillas.proto.rapport.v1.Samvaersrapport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RapportTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a samvær was held, and nothing was observed",
                    "samvaersrapport.avlyst",
                    "Samvaersrapport",
                    Samvaersrapport.Builder.class,
                    b -> b.clearObservasjoner()),
            naar(
                    "a samvær was called off, and why is not said",
                    "samvaersrapport.avlyst",
                    "Samvaersrapport",
                    Samvaersrapport.Builder.class,
                    b -> b.setAvlyst(true)),
            naar(
                    "the parents have not gone through the report, and why is not said",
                    "perioderapport.foreldre",
                    "Perioderapport",
                    Perioderapport.Builder.class,
                    b -> b.clearGjennomgaattMedForeldre()),
            naar(
                    "the report is not approved",
                    "perioderapport.godkjent",
                    "Perioderapport",
                    Perioderapport.Builder.class,
                    b -> b.clearGodkjent()),
            naar(
                    "the child answers a report that it has not seen",
                    "besoeksrapport.sett",
                    "Besoeksrapport",
                    Besoeksrapport.Builder.class,
                    b -> b.clearVistBarnet()),
            naar(
                    "there is danger, and nothing is done about it",
                    "risikovurdering.tiltak",
                    "Risikovurdering",
                    Risikovurdering.Builder.class,
                    b -> b.clearTiltak()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.rapport.v1", TILFELLER);
    }
}
