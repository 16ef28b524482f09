package no.stillas.proto.vedtak;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.vedtak.v1.Beslutningsgrunnlag;
import no.stillas.proto.vedtak.v1.Bosituasjon;
import no.stillas.proto.vedtak.v1.Tiltakskode;
import no.stillas.proto.vedtak.v1.VedtakOmTiltak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class VedtakTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a code that asks for a specification has none",
                    "vedtak_om_tiltak.spesifiser",
                    "VedtakOmTiltak",
                    VedtakOmTiltak.Builder.class,
                    b -> b.setTiltakskode(Tiltakskode.TILTAKSKODE_K3_99)),
            naar(
                    "a home-based tiltak of another kind is not specified",
                    "vedtak_om_tiltak.spesifiser",
                    "VedtakOmTiltak",
                    VedtakOmTiltak.Builder.class,
                    b -> b.setTiltakskode(Tiltakskode.TILTAKSKODE_K3_7)),
            naar(
                    "ordered tilsyn rests on consent",
                    "vedtak_om_tiltak.paalagt_tilsyn",
                    "VedtakOmTiltak",
                    VedtakOmTiltak.Builder.class,
                    b -> b.setTiltakskode(Tiltakskode.TILTAKSKODE_K5_2)),
            naar(
                    "voluntary tilsyn is decided without consent",
                    "vedtak_om_tiltak.frivillig_tilsyn",
                    "VedtakOmTiltak",
                    VedtakOmTiltak.Builder.class,
                    b -> b.setTiltakskode(Tiltakskode.TILTAKSKODE_K5_1).setGrunnlag(Beslutningsgrunnlag.BESLUTNINGSGRUNNLAG_VEDTAK_UTEN_SAMTYKKE)),
            naar(
                    "a tiltak for parents is put on a fosterhjem",
                    "vedtak_om_tiltak.ikke_fosterhjem",
                    "VedtakOmTiltak",
                    VedtakOmTiltak.Builder.class,
                    b -> b.setBosituasjon(Bosituasjon.BOSITUASJON_FOSTERHJEM)));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.vedtak.v1", TILFELLER);
    }
}
