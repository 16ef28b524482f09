package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.hub.grpc.Validering;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.plan.v1.Planstatus;
import org.junit.jupiter.api.Test;

/** What an individuell plan in use must have (FOR-2022-06-22-1110 § 9(3) i). */
final class PlankravTest {
    private static String feil(IndividuellPlan plan) {
        return Validering.regler(plan).toString();
    }

    @Test
    void b10_a_plan_in_use_needs_the_consent_to_the_plan_and_may_have_nobody_with_access() {
        var uten = IndividuellPlan.newBuilder().setStatus(Planstatus.PLANSTATUS_I_BRUK).build();
        var med = uten.toBuilder().setSamtykkeTilPlan("00000000-0000-7000-8000-000000000001").build();

        assertThat(feil(uten)).contains("samtykket til planen");
        assertThat(feil(med)).doesNotContain("samtykket til planen").doesNotContain("innsyn");
        assertThat(med.getSamtykkeTilInnsynCount()).isZero();
    }
}
