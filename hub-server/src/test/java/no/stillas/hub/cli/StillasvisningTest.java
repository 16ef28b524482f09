package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.Bostedsgrunnlag;
import no.stillas.proto.vedtak.v1.Bosituasjon;
import org.junit.jupiter.api.Test;

/** The lines of a child's stillas. */
final class StillasvisningTest {
    @Test
    void where_the_child_is_is_what_was_last_known_and_when() {
        assertThat(steder(Bosted.newBuilder().setSlag(Bosituasjon.BOSITUASJON_HJEMME).setNaa(true).setSistKjent("2024-02-01")
                .setGrunnlag(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER).setDokument("Henvisning").setFra("bvt").build()))
                .contains("hjemme, sist kjent 01.02.2024, Henvisning fra bvt");
    }

    private static String steder(Bosted... alle) {
        var ut = new StringWriter();
        new Stillasvisning(new PrintWriter(ut)).steder(List.of(alle));
        return ut.toString();
    }
}
