package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** What a professional stands for counts with role, unit, time and grounds, and without any one of them it does not. */
class AttestasjonTest {
    private static final Instant NAA = Instant.parse("2026-11-22T12:00:00Z");
    private static final Part AVSENDER = new Part(Etat.ETAT_BVT, "barnevernet", Optional.empty(), Egenskaper.ingen());

    @Test
    void form_role_and_scope_are_each_needed() {
        assertThat(new Attestasjon("leder", "barnevernet", false, NAA, true).fullstendig(AVSENDER, NAA)).isTrue();
        assertThat(new Attestasjon(" ", "barnevernet", false, NAA, true).fullstendig(AVSENDER, NAA)).as("no role").isFalse();
        assertThat(new Attestasjon("leder", "skolen", false, NAA, true).fullstendig(AVSENDER, NAA)).as("another unit's").isFalse();
        assertThat(new Attestasjon("leder", "barnevernet", false, NAA.plusNanos(1), true).fullstendig(AVSENDER, NAA)).as("attested after the message").isFalse();
        assertThat(new Attestasjon("leder", "barnevernet", false, NAA, false).fullstendig(AVSENDER, NAA)).as("no grounds").isFalse();
    }

    @Test
    void a_ground_that_is_attested_after_the_message_lets_nothing_pass() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        s.facts = s.facts.medPaastander(List.of(Paastand.av(Grunnlag.GRUNNLAG_BVL13_1_3,
                new Attestasjon("leder", s.facts.avsender().enhet(), true, s.facts.tidspunkt().plusSeconds(1), true))));
        assertThat(s.judge()).isNotInstanceOf(Permitted.class);
    }
}
