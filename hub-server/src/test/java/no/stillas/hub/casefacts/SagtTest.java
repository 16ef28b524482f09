package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;

/** What sender and receiver are is read anew when a message is judged again; what the message made them stays. */
final class SagtTest {
    private static final Part SKOLEN = Barnet.part(Etat.ETAT_SKO, "skolen", Egenskap.EGENSKAP_OFFENTLIG);

    @Test
    void theChildNoLongerLivesWhereItLivedWhenTheMessageWasSent() {
        var hjemmet = Barnet.part(Etat.ETAT_FOS, "fosterhjemmet", Egenskap.EGENSKAP_BARNET_BOR_HER, Egenskap.EGENSKAP_OMSORGSKOMMUNE);
        var naa = Barnet.part(Etat.ETAT_FOS, "fosterhjemmet");
        assertThat(mottaker(hjemmet, Optional.of(naa), Barnet.med(bosted("fosterhjemmet", "2026-05-31"))).egenskaper()
                .liste()).isEmpty();
        assertThat(mottaker(hjemmet, Optional.of(naa), Barnet.med(bosted("fosterhjemmet", ""))).egenskaper().liste())
                .containsExactly(Egenskap.EGENSKAP_BARNET_BOR_HER);
    }

    @Test
    void aKoordinatorWhoseAppointmentHasEndedIsWhatItIsByTheDirectory() {
        var foer = Barnet.part(Etat.ETAT_BKO, "skolen", Egenskap.EGENSKAP_KOORDINATOR);
        assertThat(avsender(foer, Barnet.med(koordinator("2026-05-31")))).isEqualTo(SKOLEN);
        assertThat(avsender(foer, Barnet.med(koordinator("")))).satisfies(p -> {
            assertThat(p.etat()).isEqualTo(Etat.ETAT_BKO);
            assertThat(p.egenskaper().har(Egenskap.EGENSKAP_KOORDINATOR)).isTrue();
        });
    }

    @Test
    void theRoleForProtectedAddressesIsTheDirectorysToGiveAndToTake() {
        var foer = Barnet.part(Etat.ETAT_SKO, "skolen", Egenskap.EGENSKAP_ROLLE_KODE6, Egenskap.EGENSKAP_OFFENTLIG);
        assertThat(mottaker(foer, Optional.of(SKOLEN), Barnet.med())).isEqualTo(SKOLEN);
        assertThat(mottaker(SKOLEN, Optional.of(foer), Barnet.med())).isEqualTo(foer);
        assertThat(mottaker(foer, Optional.empty(), Barnet.med())).as("a unit that is gone").isEqualTo(SKOLEN);
    }

    @Test
    void whatTheMessageMadeAPartyStays() {
        var melder = Barnet.part(Etat.ETAT_MEO, "skolen", Egenskap.EGENSKAP_MELDER);
        assertThat(mottaker(melder, Optional.of(SKOLEN), Barnet.med())).satisfies(p -> {
            assertThat(p.etat()).isEqualTo(Etat.ETAT_MEO);
            assertThat(p.egenskaper().liste()).containsExactlyInAnyOrder(Egenskap.EGENSKAP_OFFENTLIG, Egenskap.EGENSKAP_MELDER);
        });
        var nytt = Barnet.part(Etat.ETAT_BVT, "skolen", Egenskap.EGENSKAP_NY_OPPHOLDSKOMMUNE);
        assertThat(mottaker(nytt, Optional.of(Barnet.part(Etat.ETAT_BVT, "skolen")), Barnet.med())).isEqualTo(nytt);
        var nyIPlan = Barnet.part(Etat.ETAT_SKO, "skolen", Egenskap.EGENSKAP_NY_DELTAKER);
        assertThat(mottaker(nyIPlan, Optional.of(SKOLEN), Barnet.med()).egenskaper().har(Egenskap.EGENSKAP_NY_DELTAKER)).isTrue();
    }

    private static Part mottaker(Part foer, Optional<Part> naa, Subject barn) {
        return sagt(Optional.of(SKOLEN), naa).mottaker(foer, Optional.of(barn), Barnet.mellom(SKOLEN, foer));
    }

    private static Part avsender(Part foer, Subject barn) {
        return sagt(Optional.of(SKOLEN), Optional.of(SKOLEN)).avsender(foer, Optional.of(barn), Barnet.mellom(foer, SKOLEN));
    }

    private static Sagt sagt(Optional<Part> fra, Optional<Part> til) {
        var envelope = Envelope.newBuilder().setSender(Sender.newBuilder().setRolle(Rolle.ROLLE_KOORDINATOR)).build();
        return new Sagt(envelope, Optional.empty(), fra, Barnet.ORG, til, Barnet.ANNEN_ORG);
    }

    private static Faktum.Builder bosted(String enhet, String til) {
        return Faktum.newBuilder().setOmsorgsstatus(Omsorgsstatusfaktum.newBuilder()
                .setStatus(Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED).setBosted(Barnet.tjeneste(enhet))
                .setSakseier(Barnet.tjeneste("barnevernet")).setFra("2026-01-01").setTil(til));
    }

    private static Faktum.Builder koordinator(String til) {
        return Faktum.newBuilder().setKoordinator(Koordinatorfaktum.newBuilder()
                .setSlag(Koordinatorslag.KOORDINATORSLAG_KOORDINATOR).setTjeneste(Barnet.tjeneste("skolen"))
                .setFra("2026-01-01").setTil(til));
    }
}
