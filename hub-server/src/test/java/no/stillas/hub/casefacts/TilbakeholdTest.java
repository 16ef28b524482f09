package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Personfaktum;
import org.junit.jupiter.api.Test;

/** Whether something is withheld from the parents is unknown until the sender has answered. */
final class TilbakeholdTest {
    private static final Personfaktum FAKTUM = Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3;
    private static final Person BARN = Person.ukjent("barn", Personrolle.PERSONROLLE_BARN);

    @Test
    void onlyTheSendersAnswerSaysThatNothingIsWithheldAndWhatIsRecordedGoesBeforeIt() {
        assertThat(etter(Attest.ATTEST_NOEDVENDIG, BARN)).isEqualTo(Sannhet.UKJENT);
        assertThat(etter(Attest.ATTEST_INGEN_TILBAKEHOLD, BARN)).isEqualTo(Sannhet.USANN);
        assertThat(etter(Attest.ATTEST_INGEN_TILBAKEHOLD, BARN.medPersonfakta(BARN.personfakta().med(FAKTUM, Sannhet.SANN))))
                .isEqualTo(Sannhet.SANN);
    }

    @Test
    void theAnswerIsAboutTheChildAlone() {
        assertThat(etter(Attest.ATTEST_INGEN_TILBAKEHOLD, Person.ukjent("bror", Personrolle.PERSONROLLE_SOESKEN)))
                .isEqualTo(Sannhet.UKJENT);
    }

    private static Sannhet etter(Attest attest, Person person) {
        return Tilbakehold.besvart(Envelope.newBuilder().addGrunnlag(Paastand.newBuilder().setAttestasjon(
                Attestasjon.newBuilder().addAttester(attest))).build(), person).personfakta().av(FAKTUM);
    }
}
