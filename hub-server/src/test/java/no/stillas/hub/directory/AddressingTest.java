package no.stillas.hub.directory;

import static no.stillas.hub.directory.Builtin.DIRECTORY;
import static no.stillas.hub.directory.Builtin.NIGHT;
import static no.stillas.hub.directory.Builtin.OFFICE_HOURS;
import static no.stillas.hub.directory.Builtin.oslo;
import static no.stillas.hub.directory.Builtin.type;
import static no.stillas.hub.directory.Builtin.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.stillas.hub.directory.Addressing.DocumentNotTaken;
import no.stillas.hub.directory.Addressing.ReferrerNotAccepted;
import no.stillas.hub.directory.Addressing.Resolved;
import no.stillas.hub.directory.Addressing.SenderNotOfOrganisation;
import no.stillas.hub.directory.Addressing.UnknownReceiver;
import no.stillas.hub.directory.To.ToFunction;
import no.stillas.hub.directory.To.ToUnit;
import no.stillas.hub.directory.Via.Closed;
import no.stillas.hub.directory.Via.Followed;
import no.stillas.proto.kodeverk.v1.Funksjon;
import org.junit.jupiter.api.Test;

class AddressingTest {
    private static final String REFERRAL = "stillas.henvisning.v1.Henvisning";
    private static final String CONCERN = "stillas.bekymring.v1.Bekymringsmelding";
    private static final String ENQUIRY = "stillas.akutt.v1.Akutthenvendelse";

    @Test
    void aNamedUnitThatIsThereIsTheReceiver() {
        assertThat(address("haugesund-barnevern", "bup-haugesund", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOfSatisfying(Resolved.class, r -> {
                    assertThat(r.sender().id()).isEqualTo("haugesund-barnevern");
                    assertThat(r.receiver().id()).isEqualTo("bup-haugesund");
                    assertThat(r.via()).isEmpty();
                    assertThat(r.answers().itself()).isTrue();
                    assertThat(r.mappedFirst()).isNotEmpty();
                });
    }

    @Test
    void aUnitThatTakesReferralsFromFastlegeOnlySaysSoInItsOwnWords() {
        assertThat(address("soendre-nordstrand-barnevern", "bup-oslo-syd", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOfSatisfying(ReferrerNotAccepted.class, r -> assertThat(r.rule().wording())
                        .isEqualTo("BUP Oslo Syd tar bare imot henvisning fra fastlege. Be fastlegen henvise."));
        assertThat(address("fastlege-holmlia", "bup-oslo-syd", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void barnevernRefersToBupInBergenWhenItIsUrgentOnly() {
        assertThat(address("bergen-barnevern", "bup-bergen", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOf(ReferrerNotAccepted.class);
        assertThat(address("bergen-barnevern", "bup-bergen", REFERRAL, true, OFFICE_HOURS))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void aTeamCanTakeReferralsFromOneUnitAlone() {
        assertThat(address("soendre-nordstrand-barnevern", "mobilt-akutteam", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOf(Resolved.class);
        assertThat(address("stovner-barnevern", "mobilt-akutteam", REFERRAL, false, OFFICE_HOURS))
                .isInstanceOf(ReferrerNotAccepted.class);
    }

    @Test
    void aDocumentThatTheReceiverDoesNotTakeIsRefused() {
        assertThat(address("bergen-barnevern", "bergen-skole", CONCERN, false, OFFICE_HOURS))
                .isInstanceOfSatisfying(DocumentNotTaken.class, d -> assertThat(d.text())
                        .startsWith("Fjellsiden skole tar ikke imot dokumentet "));
    }

    @Test
    void noSenderActsForAnotherOrganisation() {
        var stovner = unit("stovner-barnevern");
        assertThat(DIRECTORY.address(stovner.orgnr(), "soendre-nordstrand-barnevern", new ToUnit("bup-oslo-syd"),
                type(REFERRAL), false, OFFICE_HOURS)).isInstanceOf(SenderNotOfOrganisation.class);
        assertThat(DIRECTORY.address(stovner.orgnr(), "no-such-unit", new ToUnit("bup-oslo-syd"),
                type(REFERRAL), false, OFFICE_HOURS)).isInstanceOf(SenderNotOfOrganisation.class);
    }

    @Test
    void aUnitThatIsGoneSendsNothing() {
        assertThat(address("roeyken-barnevern", "nemnd-oslo-og-akershus", "stillas.vedtak.v1.Begjaering", false,
                oslo("2020-01-01T09:00"))).isInstanceOf(SenderNotOfOrganisation.class);
    }

    @Test
    void whatIsSentToAUnitThatIsGoneReachesTheOneThatFollows() {
        assertThat(address("bup-asker", "roeyken-barnevern", CONCERN, false, OFFICE_HOURS))
                .isInstanceOfSatisfying(Resolved.class, r -> {
                    assertThat(r.receiver().id()).isEqualTo("asker-barnevern");
                    assertThat(r.via()).singleElement().isInstanceOf(Followed.class);
                });
    }

    @Test
    void anUrgentMessageAtNightGoesToTheOneWhoAnswers() {
        assertThat(address("bergen-barnevernvakt", "bufetat-vest-inntak", ENQUIRY, true, NIGHT))
                .isInstanceOfSatisfying(Resolved.class, r -> {
                    assertThat(r.receiver().id()).isEqualTo("bufetat-vest-beredskap");
                    assertThat(r.via()).singleElement().isInstanceOf(Closed.class);
                });
    }

    @Test
    void anOrdinaryMessageAtNightWaitsForTheOneItIsFor() {
        assertThat(address("bergen-barnevernvakt", "bufetat-vest-inntak", ENQUIRY, false, NIGHT))
                .isInstanceOfSatisfying(Resolved.class, r -> {
                    assertThat(r.receiver().id()).isEqualTo("bufetat-vest-inntak");
                    assertThat(r.answers().unit().id()).isEqualTo("bufetat-vest-beredskap");
                    assertThat(r.answers().phone()).isNotBlank();
                });
    }

    @Test
    void whoAnswersGetsNoDocumentThatItDoesNotTake() {
        assertThat(address("bup-bergen", "statsforvalteren-vestland", "stillas.vedtak.v1.Begjaering", true, NIGHT))
                .isInstanceOfSatisfying(Resolved.class,
                        r -> assertThat(r.receiver().id()).isEqualTo("statsforvalteren-vestland"));
    }

    @Test
    void aFunctionIsResolvedAndTheWayIsTold() {
        var sender = unit("roeyken-barnevern");
        assertThat(DIRECTORY.address(sender.orgnr(), sender.id(),
                new ToFunction(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE, "0627", ""),
                type("stillas.henvisning.v1.SoeknadOmTiltak"), false, oslo("2019-12-31T10:00")))
                .isInstanceOfSatisfying(Resolved.class, r -> {
                    assertThat(r.receiver().id()).isEqualTo("roeyken-fosterhjem");
                    assertThat(r.via()).extracting(Via::text).singleElement().asString().contains("forsok-ny-ansvarsdeling");
                });
    }

    @Test
    void aFunctionThatNobodyHasIsAnUnknownReceiverWithAWayOn() {
        var sender = unit("bergen-barnevern");
        assertThat(DIRECTORY.address(sender.orgnr(), sender.id(),
                new ToFunction(Funksjon.FUNKSJON_STILLAS_TEAM, "4601", ""), type(REFERRAL), false, OFFICE_HOURS))
                .isInstanceOfSatisfying(UnknownReceiver.class, u -> assertThat(u.text()).contains("oppgi enheten"));
    }

    @Test
    void aProtectedUnitLooksLikeOneThatDoesNotExist() {
        var nobody = address("bergen-skole", "no-such-unit", "stillas.dialog.v1.Dialogmelding", false, OFFICE_HOURS);
        assertThat(nobody).isInstanceOf(UnknownReceiver.class);
        assertThat(address("bergen-skole", "krisesenteret-bergen", "stillas.dialog.v1.Dialogmelding", false, OFFICE_HOURS))
                .isEqualTo(nobody);
        // nor is it told that it does not take a document
        assertThat(address("bergen-barnevern", "krisesenteret-bergen", REFERRAL, false, OFFICE_HOURS)).isEqualTo(nobody);
        assertThat(address("bergen-barnevern", "krisesenteret-bergen", "stillas.dialog.v1.Dialogmelding", false,
                OFFICE_HOURS)).isInstanceOf(Resolved.class);
    }

    private static Addressing address(String sender, String receiver, String type, boolean urgent, Instant at) {
        return DIRECTORY.address(unit(sender).orgnr(), sender, new ToUnit(receiver), type(type), urgent, at);
    }
}
