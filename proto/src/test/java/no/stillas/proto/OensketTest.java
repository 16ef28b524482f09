package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Nettverksperson;
import no.stillas.proto.akutt.v1.Relasjon;
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
                .contains("situasjon", "legesjekk", "hva_barnet_vet")
                .doesNotContain("plasseringshjemmel", "maalgruppe", "henvender", "ring_tilbake");
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
