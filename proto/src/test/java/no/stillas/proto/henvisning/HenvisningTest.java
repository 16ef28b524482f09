package no.stillas.proto.henvisning;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.henvisning.v1.SoeknadOmTiltak;
import no.stillas.proto.henvisning.v1.SvarPaaHenvisning;
import no.stillas.proto.henvisning.v1.Utskrivning;
import no.stillas.proto.vedtak.v1.Hjemmel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HenvisningTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a referral says nothing of the need",
                    "henvisning.beskrevet",
                    "Henvisning-ppt",
                    Henvisning.Builder.class,
                    b -> b.clearSkole()),
            naar(
                    "a mapping that is done found nothing to tell",
                    "kartlegging.funn",
                    "Henvisning",
                    Henvisning.Builder.class,
                    b -> b.getKartleggingBuilder(0).clearFunnHelse()),
            naar(
                    "a case to NIT rests on a paragraph of voluntary help",
                    "soeknad.nit_hjemmel",
                    "SoeknadOmTiltak-nit",
                    SoeknadOmTiltak.Builder.class,
                    b -> b.setHjemmel(Hjemmel.HJEMMEL_BVL2021_3_1)),
            naar(
                    "a case to NIT goes without a copy to the kommune",
                    "soeknad.nit_kopi",
                    "SoeknadOmTiltak-nit",
                    SoeknadOmTiltak.Builder.class,
                    b -> b.clearKopiTilKommunen()),
            naar(
                    "DUE is asked for ten hours a week",
                    "soeknad.due_timer",
                    "SoeknadOmTiltak",
                    SoeknadOmTiltak.Builder.class,
                    b -> b.setTimerPerUke(10)),
            naar(
                    "a right is given without its last day",
                    "rettighetsvurdering.frist",
                    "SvarPaaHenvisning",
                    SvarPaaHenvisning.Builder.class,
                    b -> b.getRettighetBuilder().clearFrist()),
            naar(
                    "a right is given without a time",
                    "rettighetsvurdering.tidspunkt",
                    "SvarPaaHenvisning",
                    SvarPaaHenvisning.Builder.class,
                    b -> b.getRettighetBuilder().clearTidspunkt().clearOppstartUke()),
            naar(
                    "a child that did not come is discharged without an attempt to reach it",
                    "utskrivning.ikke_moett",
                    "Utskrivning",
                    Utskrivning.Builder.class,
                    b -> b.clearForsoekPaaKontakt()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.henvisning.v1", TILFELLER);
    }
}
