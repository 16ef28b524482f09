package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Faktum;
import org.junit.jupiter.api.Test;

/** A professional's word that a ground's condition is met is how the hub learns of it. */
final class GrunnvilkaarTest {
    @Test
    void theWordThatAGroundsConditionIsMetSaysWhatTheConditionIs() {
        assertThat(av(Grunnlag.GRUNNLAG_FVL33_4, Attest.ATTEST_GRUNN_TIL_AA_TRO).av(Faktum.FAKTUM_KLAGE_OPPRETTHOLDT))
                .isEqualTo(Sannhet.SANN);
        assertThat(av(Grunnlag.GRUNNLAG_BVL13_5_4, Attest.ATTEST_GRUNN_TIL_AA_TRO).av(Faktum.FAKTUM_OVERFOERT_71B)).isEqualTo(Sannhet.SANN);
        assertThat(av(Grunnlag.GRUNNLAG_STRPL183_3, Attest.ATTEST_GRUNN_TIL_AA_TRO).av(Faktum.FAKTUM_FENGSLING_UNDER_18))
                .isEqualTo(Sannhet.SANN);
    }

    @Test
    void anotherWordOrAnotherGroundSaysNothingOfIt() {
        assertThat(av(Grunnlag.GRUNNLAG_FVL33_4, Attest.ATTEST_NOEDVENDIG)).isEqualTo(Fakta.ukjente());
        assertThat(av(Grunnlag.GRUNNLAG_FVL13A1, Attest.ATTEST_GRUNN_TIL_AA_TRO)).isEqualTo(Fakta.ukjente());
    }

    private static Fakta av(Grunnlag grunnlag, Attest attest) {
        return Grunnvilkaar.av(Envelope.newBuilder().addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag)
                .setAttestasjon(Attestasjon.newBuilder().addAttester(attest))).build(), Fakta.ukjente());
    }
}
