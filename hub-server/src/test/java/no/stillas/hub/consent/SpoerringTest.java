package no.stillas.hub.consent;

import static no.stillas.hub.consent.Samtykkeverden.ANDRE;
import static no.stillas.hub.consent.Samtykkeverden.BUP;
import static no.stillas.hub.consent.Samtykkeverden.BVT;
import static no.stillas.hub.consent.Samtykkeverden.SKOLE;
import static no.stillas.hub.consent.Samtykkeverden.kl;
import static no.stillas.hub.consent.Samtykkeverden.part;
import static no.stillas.hub.consent.Samtykkeverden.tjeneste;
import static no.stillas.hub.consent.Samtykkeverden.ungdom;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.proto.consent.v1.DeclineRequest;
import no.stillas.proto.consent.v1.FollowRequestRequest;
import no.stillas.proto.consent.v1.Forespoersel;
import no.stillas.proto.consent.v1.GetRequestRequest;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.ListRequestsRequest;
import no.stillas.proto.consent.v1.MarkExplainedRequest;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.consent.v1.SimulateRequest;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.fakta.v1.Forespoerseltilstand;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.samtykke.v1.AvslaattDel;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.SamtykkeAvslag;
import no.stillas.proto.samtykke.v1.SamtykkeForespoersel;
import no.stillas.proto.samtykke.v1.Svar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoerringTest {
    @TempDir
    Path mappe;

    Samtykkeverden verden;
    String id;

    @BeforeEach
    void spurt() {
        verden = new Samtykkeverden(mappe);
        id = spoer(verden.forespoersel());
    }

    @AfterEach
    void stans() {
        verden.close();
    }

    @Test
    void theServiceThatMeetsTheYouthGetsTheQuestionWithThePersonInIt() {
        var hosBup = verden.som(BUP).listRequests(ListRequestsRequest.newBuilder().setEnhet("bup").build());

        assertThat(hosBup.getForespoerslerList()).singleElement().satisfies(f -> {
            assertThat(f.getForespoerselId()).isEqualTo(id);
            assertThat(f.getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT);
            assertThat(f.getPersonerList()).containsExactly(ungdom());
            assertThat(f.getForespoersel().getSpraak()).isEqualTo("nb");
        });
        assertThat(verden.hub.lager().deliveries().inbox("bup", 10)).singleElement()
                .satisfies(d -> assertThat(d.delivery().kind()).isEqualTo(DeliveryKind.NOTICE));
    }

    @Test
    void theOneWhoAskedSeesTheCourseAndNobodyElseSeesAnything() {
        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT);
        assertThat(les(BVT, "bvt").getPersonerList()).isEmpty();
        var annen = Feilsvar.av(() -> les(ANDRE, "andre"));
        var ukjent = Feilsvar.av(() -> verden.som(ANDRE).getRequest(GetRequestRequest.newBuilder().setEnhet("andre")
                .setForespoerselId(UUID.randomUUID().toString()).build()));

        assertThat(annen.har(Status.Code.NOT_FOUND)).isEqualTo(ukjent);
    }

    @Test
    void yesToOneAndNoToTheOtherIsANarrowedAnswer() {
        ja("skole", SKOLE);
        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT);

        var svar = verden.som(BUP).decline(nei(Svar.SVAR_NEI).build()).getForespoersel();

        assertThat(svar.getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_AVGRENSET);
        assertThat(svar.getSamtykkerCount()).isEqualTo(1);
        assertThat(svar.getAvslaatteMottakereList()).extracting(m -> m.getTjeneste().getEnhet()).containsExactly("bvt");
        assertThat(verden.som(BUP).listRequests(ListRequestsRequest.newBuilder().setEnhet("bup").build())
                .getForespoerslerList()).isEmpty();
        assertThat(verden.hub.lager().deliveries().inbox("bvt", 10)).hasSize(1);
    }

    @Test
    void yesToAllIsGiven() {
        ja("skole", SKOLE);
        ja("bvt", BVT);

        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_GITT);
    }

    @Test
    void explainedThenDeclinedIsTheCourse() {
        verden.som(BUP).markExplained(MarkExplainedRequest.newBuilder().setEnhet("bup").setForespoerselId(id).build());
        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_FORKLART);

        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());

        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_AVSLAATT);
    }

    @Test
    void noAnswerIsNoConsentAndNoRefusal() {
        verden.som(BUP).decline(nei(Svar.SVAR_IKKE_SVART).build());

        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_UBESVART);
        assertThat(verden.som(BVT).requestConsent(verden.forespoersel().build()).getAlleredeAvslaatt()).isFalse();
    }

    @Test
    void theSameIsNotAskedForAgainAfterARefusal() {
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());
        var igjen = verden.som(BVT).requestConsent(verden.forespoersel().build());

        assertThat(igjen.getAlleredeAvslaatt()).isTrue();
        assertThat(igjen.getForespoersel().getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_AVSLAATT);
        assertThat(verden.som(BUP).listRequests(ListRequestsRequest.newBuilder().setEnhet("bup").build())
                .getForespoerslerList()).isEmpty();
    }

    @Test
    void whereOneReceiverWasRefusedOnlyTheOtherIsAskedFor() {
        ja("skole", SKOLE);
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());
        var ny = verden.forespoersel();
        ny.getForespoerselBuilder().clearMottakere().addMottakere(part(BVT, "bvt")).addMottakere(part(ANDRE, "andre"));

        var svar = verden.som(BVT).requestConsent(ny.build());

        assertThat(svar.getAlleredeAvslaatt()).isFalse();
        assertThat(svar.getForespoersel().getAvslaatteMottakereList()).extracting(m -> m.getTjeneste().getEnhet())
                .containsExactly("bvt");
    }

    @Test
    void moreThanWasRefusedIsAnotherThingAndIsAskedFor() {
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());
        var mer = verden.forespoersel();
        mer.getForespoerselBuilder().addKategorier(Kategori.KATEGORI_EDU);

        assertThat(verden.som(BVT).requestConsent(mer.build()).getAlleredeAvslaatt()).isFalse();
    }

    @Test
    void nosToPartsAddUpUntilNothingIsLeftToAskFor() {
        var to = verden.forespoersel();
        to.getForespoerselBuilder().addKategorier(Kategori.KATEGORI_EDU);
        var forespoersel = verden.som(BVT).requestConsent(to.build()).getForespoersel().getForespoerselId();
        nei(forespoersel, Kategori.KATEGORI_HEA);
        var igjen = verden.forespoersel();
        igjen.getForespoerselBuilder().addKategorier(Kategori.KATEGORI_EDU);
        assertThat(verden.som(BVT).requestConsent(igjen.build()).getAlleredeAvslaatt()).as("the other is left").isFalse();

        nei(forespoersel, Kategori.KATEGORI_EDU);
        var tredje = verden.forespoersel();
        tredje.getForespoerselBuilder().addKategorier(Kategori.KATEGORI_EDU);
        assertThat(verden.som(BVT).requestConsent(tredje.build()).getAlleredeAvslaatt()).as("and the frame alone is nothing to ask for").isTrue();
    }

    @Test
    void whoRecordedARefusalThatNobodyHadAskedForIsToldOfItAndNobodyElseIs() {
        var samtykke = verden.samtykke();
        samtykke.getSamtykkeBuilder().clearMottakere().addMottakere(part(SKOLE, "skole")).addAvslag(AvslaattDel.newBuilder()
                .setPerson("barn").setTidspunkt(kl("2026-08-20T10:00:00Z")).setMottaker(part(BVT, "bvt")));
        verden.som(BUP).register(samtykke.build());
        var ny = verden.forespoersel();
        ny.getForespoerselBuilder().clearMottakere().addMottakere(part(BVT, "bvt"));

        assertThat(verden.som(BVT).requestConsent(ny.build()).getAlleredeAvslaatt()).isFalse();
        ny.getForespoerselBuilder().setForespoerselId(verden.forespoersel().getForespoersel().getForespoerselId());
        assertThat(verden.som(BUP).requestConsent(ny.setEnhet("bup").build()).getAlleredeAvslaatt()).isTrue();
    }

    private void nei(String forespoersel, Kategori del) {
        var nei = nei(Svar.SVAR_NEI);
        nei.getAvslagBuilder().setForespoerselId(forespoersel).addKategorier(del);
        verden.som(BUP).decline(nei.build());
    }

    @Test
    void aServiceThatDidNotAskIsNotToldOfTheRefusal() {
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());
        var fraSkolen = verden.forespoersel().setEnhet("skole");

        var etterAvslag = verden.som(SKOLE).requestConsent(fraSkolen.build());

        assertThat(etterAvslag.getAlleredeAvslaatt()).isFalse();
        assertThat(etterAvslag.getForespoersel().getAvslaatteMottakereList()).isEmpty();
        assertThat(verden.hub.lager().followups().tasksOf("bup", no.stillas.hub.ledger.TaskState.OPEN, 10)).singleElement()
                .satisfies(t -> assertThat(t.text()).contains("avslått før"));
    }

    @Test
    void aRefusalIsListedAtTheServiceThatMeetsTheYouthAlone() {
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());

        assertThat(liste(BUP, "bup")).containsExactly(Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT);
        assertThat(liste(BVT, "bvt")).isEmpty();
        assertThat(liste(SKOLE, "skole")).isEmpty();
    }

    @Test
    void onlyTheServiceThatWasAskedAnswers() {
        assertThat(Feilsvar.av(() -> verden.som(BVT).decline(nei(Svar.SVAR_NEI).setEnhet("bvt").build()))
                .har(Status.Code.PERMISSION_DENIED).grunn()).isEqualTo("IKKE_SPURT_GJENNOM");
        Feilsvar.av(() -> verden.som(ANDRE).decline(nei(Svar.SVAR_NEI).setEnhet("andre").build())).har(Status.Code.NOT_FOUND);
    }

    @Test
    void anAnsweredRequestIsNotAnsweredAgain() {
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());

        assertThat(Feilsvar.av(() -> verden.som(BUP).decline(nei(Svar.SVAR_NEI).build()))
                .har(Status.Code.FAILED_PRECONDITION).grunn()).isEqualTo("ER_BESVART");
    }

    @Test
    void oneWhoWasNotAskedCannotSayNo() {
        var request = nei(Svar.SVAR_NEI).addPersoner(Samtykkeverden.mor());
        request.getAvslagBuilder().setPerson("mor");

        assertThat(Feilsvar.av(() -> verden.som(BUP).decline(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("avslag.person");
    }

    @Test
    void aRefusalBeforeTheQuestionIsRefused() {
        var request = nei(Svar.SVAR_NEI);
        request.getAvslagBuilder().setTidspunkt(kl("2026-08-01T08:00:00Z"));

        assertThat(Feilsvar.av(() -> verden.som(BUP).decline(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("avslag.tidspunkt");
    }

    @Test
    void nobodyIsAskedThroughAServiceThatHasNoPartInIt() {
        var request = verden.forespoersel().setGjennom(tjeneste(ANDRE, "andre"));

        assertThat(Feilsvar.av(() -> verden.som(BVT).requestConsent(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("gjennom");
    }

    @Test
    void whatTheOtherServiceMayNotKnowIsNotRecordedAndNotTold() {
        verden.utfall = Utfall.UTFALL_DENIED;
        var svar = verden.som(BVT).requestConsent(verden.forespoersel().build());

        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getForespoersel().getTekst()).startsWith("Forespørselen er ikke sendt");
        assertThat(verden.som(BUP).listRequests(ListRequestsRequest.newBuilder().setEnhet("bup").build())
                .getForespoerslerList()).extracting(Forespoersel::getForespoerselId).containsExactly(id);
        Feilsvar.av(() -> verden.som(BVT).getRequest(GetRequestRequest.newBuilder().setEnhet("bvt")
                .setForespoerselId(svar.getForespoersel().getForespoerselId()).build())).har(Status.Code.NOT_FOUND);
        assertThat(verden.hub.lager().followups().tasksOf("bup", no.stillas.hub.ledger.TaskState.OPEN, 10)).hasSize(1);
    }

    @Test
    void aRequestThatHasNotComeIsNotThereForTheOneWhoIsToBringIt() {
        verden.levert = false;

        assertThat(verden.som(BUP).listRequests(ListRequestsRequest.newBuilder().setEnhet("bup").build())
                .getForespoerslerList()).isEmpty();
        Feilsvar.av(() -> verden.som(BUP).getRequest(GetRequestRequest.newBuilder().setEnhet("bup").setForespoerselId(id).build()))
                .har(Status.Code.NOT_FOUND);
        Feilsvar.av(() -> verden.som(BUP).decline(nei(Svar.SVAR_NEI).build())).har(Status.Code.NOT_FOUND);
        assertThat(les(BVT, "bvt").getTilstand()).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT);
    }

    @Test
    void theRequestGoesToTheOtherServiceAsAMessageWithWhatTheSenderClaims() {
        var grunn = Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_BVL13_1_3);
        verden.som(BVT).requestConsent(verden.forespoersel().addGrunnlag(grunn).build());

        assertThat(verden.sendt.getLast()).satisfies(m -> {
            assertThat(m.getReceiver().getEnhet()).isEqualTo("bup");
            assertThat(m.getSender().getEnhet()).isEqualTo("bvt");
            assertThat(m.getGrunnlagList()).containsExactly(grunn.build());
            assertThat(m.getDocument().is(SamtykkeForespoersel.class)).isTrue();
        });
    }

    @Test
    void theWordsAreInTheMessageThatWasJudgedAndNotInTheListOfTheOtherUnit() {
        assertThat(les(BVT, "bvt").getForespoersel().getForklaring().getTekst()).isNotEmpty();
        assertThat(les(BUP, "bup").getForespoersel()).satisfies(f -> {
            assertThat(f.hasForklaring()).isFalse();
            assertThat(f.getMottakereCount()).isEqualTo(2);
        });
    }

    @Test
    void nothingIsSentWhereTheAskingUnitBringsItItself() {
        int foer = verden.sendt.size();
        verden.som(BVT).requestConsent(verden.forespoersel().setGjennom(tjeneste(BVT, "bvt")).build());

        assertThat(verden.sendt).hasSize(foer);
    }

    @Test
    void askingTwiceWithOneIdIsAskingOnce() {
        var request = verden.forespoersel().build();
        var foerste = verden.som(BVT).requestConsent(request);

        assertThat(verden.som(BVT).requestConsent(request)).isEqualTo(foerste);
        Feilsvar.av(() -> verden.som(BVT).requestConsent(request.toBuilder()
                .setGjennom(tjeneste(SKOLE, "skole")).build())).har(Status.Code.ALREADY_EXISTS);
    }

    @Test
    void aConsentCannotAnswerARequestAboutSomethingElse() {
        var samtykke = verden.samtykke();
        samtykke.getSamtykkeBuilder().setForespoerselId(UUID.randomUUID().toString());

        assertThat(Feilsvar.av(() -> verden.som(BUP).register(samtykke.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("samtykke.forespoersel_id");
    }

    @Test
    void whoFollowsTheRequestSeesItMoveUntilItIsAnswered() throws Exception {
        var sett = new LinkedBlockingQueue<Forespoerseltilstand>();
        var ferdig = CompletableFuture.runAsync(() -> verden.som(BVT)
                .followRequest(FollowRequestRequest.newBuilder().setEnhet("bvt").setForespoerselId(id).build())
                .forEachRemaining(f -> sett.add(f.getForespoersel().getTilstand())));
        assertThat(sett.poll(20, TimeUnit.SECONDS)).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT);

        verden.som(BUP).markExplained(MarkExplainedRequest.newBuilder().setEnhet("bup").setForespoerselId(id).build());
        assertThat(sett.poll(20, TimeUnit.SECONDS)).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_FORKLART);
        verden.som(BUP).decline(nei(Svar.SVAR_NEI).build());

        assertThat(sett.poll(20, TimeUnit.SECONDS)).isEqualTo(Forespoerseltilstand.FORESPOERSELTILSTAND_AVSLAATT);
        assertThat(ferdig).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void aDryRunGivesWhatTheRulesSayToTheOneWhoCalls() {
        verden.proeves((kaller, konvolutt) -> Decision.newBuilder().setUtfall(Utfall.UTFALL_DENIED)
                .setMeldepliktlinje(kaller.orgnr()).build());

        assertThat(verden.som(BVT).simulate(SimulateRequest.getDefaultInstance()).getDecision().getMeldepliktlinje())
                .isEqualTo(BVT);
    }

    private String spoer(RequestConsentRequest.Builder request) {
        return verden.som(BVT).requestConsent(request.build()).getForespoersel().getForespoerselId();
    }

    private void ja(String enhet, String organisasjonsnummer) {
        var samtykke = verden.samtykke();
        samtykke.getSamtykkeBuilder().setForespoerselId(id).clearMottakere().addMottakere(part(organisasjonsnummer, enhet));
        verden.som(BUP).register(samtykke.build());
    }

    private DeclineRequest.Builder nei(Svar svar) {
        return DeclineRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setAvslag(SamtykkeAvslag.newBuilder()
                .setForespoerselId(id).setPerson("barn").setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV).setSvar(svar)
                .setTidspunkt(kl("2026-09-01T08:00:00Z")).setFortaltOmFoelgene(true).setMottattAv(Samtykkeverden.ansatt()));
    }

    private Forespoersel les(String organisasjonsnummer, String enhet) {
        return verden.som(organisasjonsnummer).getRequest(GetRequestRequest.newBuilder().setEnhet(enhet)
                .setForespoerselId(id).build()).getForespoersel();
    }

    private List<Samtykketilstand> liste(String organisasjonsnummer, String enhet) {
        return verden.som(organisasjonsnummer).list(ListRequest.newBuilder().setEnhet(enhet)
                        .setIdentitet(ungdom().getIdentitet()).build())
                .getSamtykkerList().stream().map(s -> s.getTilstand()).toList();
    }
}
