package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Forhold;
import no.stillas.proto.akutt.v1.Nettverksperson;
import no.stillas.proto.akutt.v1.Relasjon;
import no.stillas.proto.akutt.v1.Uavklart;
import no.stillas.proto.eksempel.Eksempler;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import org.junit.jupiter.api.Test;

class OensketTest {
    @Test
    void anEmptyAcuteEnquiryLacksAllThatIsAskedForAndEachOnce() {
        assertThat(Oensket.mangler(Akutthenvendelse.getDefaultInstance()))
                .contains(
                        "plasseringshjemmel", "oensket_tiltak", "situasjon", "beskyttelse", "hjemmebaserte_tiltak", "legesjekk",
                        "nettverk", "foelge", "barnets_synspunkt", "soesken", "henvender", "ring_tilbake")
                .doesNotHaveDuplicates()
                .noneMatch(sti -> sti.contains("."));
    }

    @Test
    void aWholeEnquiryLacksNothing() {
        assertThat(Oensket.mangler(Eksempler.les("Akutthenvendelse").build())).isEmpty();
    }

    @Test
    void anEnquiryAtNightLacksWhatWasNotKnownYet() {
        assertThat(Oensket.mangler(Eksempler.les("Akutthenvendelse-natt").build()))
                .contains("beskyttelse", "oensket_tiltak")
                .doesNotContain("plasseringshjemmel", "maalgruppe", "henvender", "ring_tilbake");
    }

    @Test
    void whatADocumentSaysIsNotKnownIsNotAskedForAndIsNamedAsPeopleNameIt() {
        var natt = Eksempler.les("Akutthenvendelse-natt").build();
        assertThat(Oensket.mangler(natt)).doesNotContain("situasjon", "begrunnelse_for_hjemmel", "fysisk_tilstand", "psykisk_tilstand",
                "legesjekk");
        assertThat(Oensket.uavklart(natt)).extracting(Oensket::tittel).contains("legesjekk", "barnets fysiske og psykiske tilstand");
    }

    @Test
    void whatIsKnownInPartAndSaidToBeUnknownIsNotAskedForEither() {
        var henvendelse = Akutthenvendelse.newBuilder().addUavklart(Uavklart.newBuilder().setForhold(Forhold.FORHOLD_LEGESJEKK));
        henvendelse.getLegesjekkBuilder();
        assertThat(Oensket.mangler(henvendelse.build())).noneMatch(sti -> sti.startsWith("legesjekk")).contains("nettverk");
    }

    @Test
    void whatNamesNothingThatTheContractKnowsIsNothing() {
        var henvendelse = Akutthenvendelse.newBuilder()
                .addUavklart(Uavklart.newBuilder().setForholdValue(9999))
                .addUavklart(Uavklart.newBuilder().setFoelgesOppAv("kontaktperson"));
        assertThat(Oensket.uavklart(henvendelse.build())).isEmpty();
        assertThat(Oensket.mangler(henvendelse.build())).contains("legesjekk", "uavklart[1].forhold");
    }

    @Test
    void aPartThatIsThereIsLookedInto() {
        var henvendelse = Akutthenvendelse.newBuilder()
                .addNettverk(Nettverksperson.newBuilder().setPerson("mormor"))
                .addNettverk(Nettverksperson.newBuilder().setRelasjon(Relasjon.RELASJON_FAR));
        henvendelse.getLegesjekkBuilder();
        assertThat(Oensket.mangler(henvendelse.build()))
                .contains("legesjekk.status", "nettverk[1].person")
                .doesNotContain("legesjekk", "nettverk", "nettverk[0].person");
    }

    @Test
    void anAcuteDecisionWithoutSignerIsATaskAndNoFault() {
        var vedtak = (Akuttvedtak.Builder) Eksempler.les("Akuttvedtak");
        assertThat(Oensket.mangler(vedtak.clearUnderskriver().build())).contains("underskriver");
    }
}
