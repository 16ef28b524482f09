package no.stillas.proto.plan;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.plan.v1.Kriseplan;
import no.stillas.proto.plan.v1.Samvaersplan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlanTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "an active plan does not point to the consent",
                    "individuellplan.samtykke",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearSamtykkeTilPlan()),
            naar(
                    "an active plan has no goals",
                    "individuellplan.a",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearMaal()),
            naar(
                    "an active plan has no needs",
                    "individuellplan.a",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearBehov()),
            naar(
                    "an active plan has no participants",
                    "individuellplan.b",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearDeltakere().clearSamtykkeTilInnsyn().clearSeksjoner()),
            naar(
                    "nobody is responsible for an active plan",
                    "individuellplan.c",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearAnsvar()),
            naar(
                    "nobody contributes to an active plan",
                    "individuellplan.d",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearBidrag()),
            naar(
                    "an active plan has no services",
                    "individuellplan.e",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearTjenester()),
            naar(
                    "an active plan does not say how it is carried out",
                    "individuellplan.f",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearGjennomfoering()),
            naar(
                    "an active plan says nothing of a koordinator",
                    "individuellplan.g",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearKoordinator()),
            naar(
                    "an active plan has no period",
                    "individuellplan.h",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearPeriode()),
            naar(
                    "access is given to one who does not take part",
                    "individuellplan.i",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.getSamtykkeTilInnsynBuilder(0).setDeltaker("naboen")),
            naar(
                    "an active plan does not say whether other cooperation is needed",
                    "individuellplan.j",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearAnnetSamarbeid()),
            naar(
                    "an active plan does not say how the child takes part",
                    "individuellplan.k",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.clearBarnetsMedvirkning()),
            naar(
                    "two participants have one id",
                    "individuellplan.deltakere",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.addDeltakere(b.getDeltakere(1))),
            naar(
                    "a section is owned by one who does not take part",
                    "individuellplan.seksjonseier",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.getSeksjonerBuilder(0).setEier("naboen")),
            naar(
                    "a closed plan still has content",
                    "individuellplan.lukket",
                    "IndividuellPlan-lukket",
                    IndividuellPlan.Builder.class,
                    b -> b.addMaalBuilder().getMaalBuilder().setTekst("mål")),
            naar(
                    "a participant is nobody",
                    "deltaker.hvem",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.getDeltakereBuilder(0).clearPerson()),
            naar(
                    "other cooperation is both needed and not",
                    "annetsamarbeid.enten_eller",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.getAnnetSamarbeidBuilder().setTrengsIkke(true)),
            naar(
                    "the text of a section declares no category",
                    "seksjon.kategorier",
                    "IndividuellPlan",
                    IndividuellPlan.Builder.class,
                    b -> b.getSeksjonerBuilder(0).getInnholdBuilder(0).clearKategorier()),
            naar(
                    "a samværsplan in use lacks what the child has said",
                    "samvaersplan.innspill",
                    "Samvaersplan",
                    Samvaersplan.Builder.class,
                    b -> b.removeInnspill(0)),
            naar(
                    "a crisis contact is nobody",
                    "krisekontakt.hvem",
                    "Kriseplan",
                    Kriseplan.Builder.class,
                    b -> b.getKontakterBuilder(0).clearPerson()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.plan.v1", TILFELLER);
    }
}
