package no.stillas.proto.avtale;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.avtale.v1.Avtalestatus;
import no.stillas.proto.avtale.v1.Oppsigelse;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.eksempel.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DokumenterTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "both parties are the same",
                    "samarbeidsavtale.parter",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.getParterBuilder(1).setOrganisasjonsnummer(b.getParter(0).getOrganisasjonsnummer())),
            naar(
                    "a statutory agreement leaves the 13 items out",
                    "samarbeidsavtale.lovpaalagt",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.clearLovpaalagt().setFullstendig(false)),
            naar(
                    "an agreement is said to be complete without one of the 13 items",
                    "samarbeidsavtale.fullstendig",
                    "Samarbeidsavtale-ufullstendig",
                    Samarbeidsavtale.Builder.class,
                    b -> b.setFullstendig(true)),
            naar(
                    "an agreement in force is signed by one party",
                    "samarbeidsavtale.signert",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.removeSignaturer(1)),
            naar(
                    "kommunestyret has not decided",
                    "samarbeidsavtale.kommunestyret",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.getSignaturerBuilder(0).clearKommunestyresak()),
            naar(
                    "an agreement is terminated without notice",
                    "samarbeidsavtale.oppsagt",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.setStatus(Avtalestatus.AVTALESTATUS_OPPSAGT)),
            naar(
                    "a notice works before it is given",
                    "oppsigelse.frist",
                    "Samarbeidsavtale",
                    Samarbeidsavtale.Builder.class,
                    b -> b.setOppsigelse(Oppsigelse.newBuilder().setOrganisasjonsnummer(b.getParter(0).getOrganisasjonsnummer()).setGitt("2026-02-01").setVirkerFra("2026-01-01"))));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.avtale.v1", TILFELLER);
    }
}
