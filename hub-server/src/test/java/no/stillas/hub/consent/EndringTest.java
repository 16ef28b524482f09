package no.stillas.hub.consent;

import static no.stillas.hub.consent.Samtykkeverden.ANDRE;
import static no.stillas.hub.consent.Samtykkeverden.BUP;
import static no.stillas.hub.consent.Samtykkeverden.BVT;
import static no.stillas.hub.consent.Samtykkeverden.SKOLE;
import static no.stillas.hub.consent.Samtykkeverden.kl;
import static no.stillas.hub.consent.Samtykkeverden.mor;
import static no.stillas.hub.consent.Samtykkeverden.part;
import static no.stillas.hub.consent.Samtykkeverden.ungdom;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.ListResponse;
import no.stillas.proto.consent.v1.RestrictRequest;
import no.stillas.proto.consent.v1.WithdrawRequest;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.samtykke.v1.Avgrensning;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Kanal;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.Tilbaketrekking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndringTest {
    @TempDir
    Path mappe;

    Samtykkeverden verden;
    String id;

    @BeforeEach
    void gitt() {
        verden = new Samtykkeverden(mappe);
        id = verden.som(BUP).register(verden.samtykke().build()).getSamtykke().getSamtykkeId();
    }

    @AfterEach
    void stans() {
        verden.close();
    }

    @Test
    void aNodeThatStartsTellsOnceMoreWhatTheOneThatEndedMayNotHaveTold() {
        verden.som(BUP).withdraw(trekk().build());
        var fortalt = List.copyOf(verden.hendelser);
        var igjen = new ArrayList<UUID>();

        new Gjenopptak(verden.hub.lager().facts(), List.of((endring, hendelse) -> igjen.add(hendelse))).gjenoppta();

        assertThat(fortalt).hasSize(1);
        assertThat(igjen).containsExactlyElementsOf(fortalt);
    }

    @Test
    void narrowingTakesOutAndTheRestStands() {
        var svar = verden.som(BUP).restrict(avgrens(1).build()).getSamtykke();

        assertThat(svar.getTilstand()).isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET);
        assertThat(svar.getVersjon()).isEqualTo(2);
        assertThat(svar.getKategorierList()).containsExactly(Kategori.KATEGORI_ADM);
        assertThat(verden.endringer).singleElement().isInstanceOfSatisfying(Faktaendring.SamtykkeEndret.class, e -> {
            assertThat(e.samtykke()).isEqualTo(UUID.fromString(id));
            assertThat(e.helt()).isFalse();
        });
    }

    @Test
    void aNarrowerConsentGivenLaterNarrowsNothing() {
        var snevrere = verden.samtykke();
        snevrere.getSamtykkeBuilder().clearKategorier().addKategorier(Kategori.KATEGORI_ADM);
        verden.som(BUP).register(snevrere.build());

        assertThat(hos(BUP, "bup").getSamtykkerList()).filteredOn(s -> s.getSamtykkeId().equals(id)).singleElement()
                .satisfies(s -> assertThat(s.getKategorierList()).contains(Kategori.KATEGORI_HEA));
    }

    @Test
    void narrowingAVersionThatHasChangedIsRefused() {
        verden.som(BUP).restrict(avgrens(1).build());

        var feil = Feilsvar.av(() -> verden.som(BUP).restrict(avgrens(1).build()));

        assertThat(feil.har(Status.Code.FAILED_PRECONDITION).grunn()).isEqualTo("VERSJON_ENDRET");
    }

    @Test
    void narrowingCannotTakeOutWhatIsNotIn() {
        var request = avgrens(1);
        request.getAvgrensningBuilder().clearUtenKategorier().addUtenKategorier(Kategori.KATEGORI_BVN);

        assertThat(Feilsvar.av(() -> verden.som(BUP).restrict(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("avgrensning.uten_kategorier[0]");
    }

    @Test
    void narrowingCannotLengthen() {
        var request = avgrens(1);
        request.getAvgrensningBuilder().setNyGyldigTil("2027-09-01");

        assertThat(Feilsvar.av(() -> verden.som(BUP).restrict(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("avgrensning.ny_gyldig_til");
    }

    @Test
    void narrowingToNothingIsAWithdrawal() {
        var request = avgrens(1);
        request.getAvgrensningBuilder().addUtenKategorier(Kategori.KATEGORI_ADM);

        assertThat(Feilsvar.av(() -> verden.som(BUP).restrict(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("avgrensning");
    }

    @Test
    void whatIsWithdrawnOpensNothingAndTheReceiversSeeItNoMore() {
        var svar = verden.som(BUP).withdraw(trekk().build());

        assertThat(svar.getSamtykke().getTilstand()).isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET);
        assertThat(svar.getPlanLukket()).isFalse();
        assertThat(hos(BVT, "bvt").getSamtykkerList()).isEmpty();
        assertThat(hos(BUP, "bup").getSamtykkerList()).hasSize(1);
        assertThat(verden.endringer).singleElement().isInstanceOfSatisfying(Faktaendring.SamtykkeEndret.class,
                e -> assertThat(e.helt()).isTrue());
    }

    @Test
    void withdrawingTwiceHasOneEffect() {
        var foerste = verden.som(BUP).withdraw(trekk().build());

        assertThat(verden.som(BUP).withdraw(trekk().build())).isEqualTo(foerste);
        assertThat(verden.endringer).hasSize(1);
    }

    @Test
    void withdrawnForOneReceiverItStandsForTheOther() {
        var request = trekk();
        request.getTilbaketrekkingBuilder().setOmfang(Omfang.OMFANG_DEL).addMottakere(part(SKOLE, "skole"));

        var svar = verden.som(BUP).withdraw(request.build()).getSamtykke();

        assertThat(svar.getTilstand()).isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET);
        assertThat(svar.getMottakereList()).extracting(m -> m.getEnhet()).containsExactly("bvt");
        assertThat(hos(SKOLE, "skole").getSamtykkerList()).isEmpty();
    }

    @Test
    void withdrawnPartByPartItIsWithdrawnInWhole() {
        var skole = trekk();
        skole.getTilbaketrekkingBuilder().setOmfang(Omfang.OMFANG_DEL).addMottakere(part(SKOLE, "skole"));
        verden.som(BUP).withdraw(skole.build());
        var bvt = trekk();
        bvt.getTilbaketrekkingBuilder().setOmfang(Omfang.OMFANG_DEL).addMottakere(part(BVT, "bvt"));

        assertThat(verden.som(BUP).withdraw(bvt.build()).getSamtykke().getTilstand())
                .isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET);
    }

    @Test
    void aWithdrawalBeforeTheConsentIsRefused() {
        var request = trekk();
        request.getTilbaketrekkingBuilder().setTidspunkt(kl("2026-08-19T10:00:00Z"));

        assertThat(Feilsvar.av(() -> verden.som(BUP).withdraw(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("tilbaketrekking.tidspunkt");
        assertThat(hos(BVT, "bvt").getSamtykkerList()).hasSize(1);
    }

    @Test
    void aWithdrawalInTheFutureIsRefused() {
        var request = trekk();
        request.getTilbaketrekkingBuilder().setTidspunkt(kl("2026-10-01T10:00:00Z"));

        assertThat(Feilsvar.av(() -> verden.som(BUP).withdraw(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("tilbaketrekking.tidspunkt");
    }

    @Test
    void allAndAPartAtOnceContradictEachOther() {
        var request = trekk();
        request.getTilbaketrekkingBuilder().addKategorier(Kategori.KATEGORI_HEA);

        assertThat(Feilsvar.av(() -> verden.som(BUP).withdraw(request.build())).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("tilbaketrekking.omfang");
    }

    @Test
    void nothingIsNarrowedInWhatIsWithdrawn() {
        verden.som(BUP).withdraw(trekk().build());

        assertThat(Feilsvar.av(() -> verden.som(BUP).restrict(avgrens(2).build())).har(Status.Code.FAILED_PRECONDITION).grunn())
                .isEqualTo("STAAR_IKKE");
    }

    @Test
    void aReceiverKnowsOfItButMayNotChangeIt() {
        var feil = Feilsvar.av(() -> verden.som(BVT).withdraw(trekk().setEnhet("bvt").build()));

        assertThat(feil.har(Status.Code.PERMISSION_DENIED).grunn()).isEqualTo("IKKE_GIVERENS_TJENESTE");
    }

    @Test
    void toAServiceWithoutPartItDoesNotExist() {
        var finnes = Feilsvar.av(() -> verden.som(ANDRE).withdraw(trekk().setEnhet("andre").build()));
        var ikke = trekk().setEnhet("andre");
        ikke.getTilbaketrekkingBuilder().setSamtykkeId(UUID.randomUUID().toString());

        assertThat(finnes.har(Status.Code.NOT_FOUND)).isEqualTo(Feilsvar.av(() -> verden.som(ANDRE).withdraw(ikke.build())));
    }

    @Test
    void theGiversServiceMayChangeItToo() {
        var request = verden.samtykke().setGiverensTjeneste(Samtykkeverden.tjeneste(ANDRE, "andre"));
        var annet = verden.som(BUP).register(request.build()).getSamtykke().getSamtykkeId();
        var trekk = trekk().setEnhet("andre");
        trekk.getTilbaketrekkingBuilder().setSamtykkeId(annet);

        assertThat(verden.som(ANDRE).withdraw(trekk.build()).getSamtykke().getTilstand())
                .isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET);
    }

    @Test
    void anotherHolderMayWithdraw() {
        var request = trekk().clearPersoner().addPersoner(mor());
        request.getTilbaketrekkingBuilder().setPerson("mor").setEgenskap(Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR);

        assertThat(verden.som(BUP).withdraw(request.build()).getSamtykke().getTilstand())
                .isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET);
    }

    @Test
    void anIndividuellPlanThatRestsOnItIsClosedInTheSameStroke() {
        var barn = verden.hub.identiteter().noekkel(ungdom().getIdentitet());
        verden.hub.lager().writer().submit(Lane.ORDINARY, new Plan(barn, id)).join();

        assertThat(verden.som(BUP).withdraw(trekk().build()).getPlanLukket()).isTrue();
        assertThat(Faktalager.gjeldende(verden.hub.lager().facts().load(Set.of(barn)).subject(barn), FactKind.PLAN))
                .extracting(p -> p.getPlan().getStatus())
                .containsExactly(Planstatus.PLANSTATUS_LUKKET);
    }

    private RestrictRequest.Builder avgrens(int versjon) {
        return RestrictRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setAvgrensning(Avgrensning.newBuilder()
                .setSamtykkeId(id).setVersjon(versjon).setPerson("barn").setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV)
                .addUtenKategorier(Kategori.KATEGORI_HEA).setKanal(Kanal.KANAL_MUNTLIG)
                .setTidspunkt(kl("2026-08-25T10:00:00Z")).setMottattAv(Samtykkeverden.ansatt()));
    }

    private WithdrawRequest.Builder trekk() {
        return WithdrawRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setTilbaketrekking(Tilbaketrekking.newBuilder()
                .setSamtykkeId(id).setPerson("barn").setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV)
                .setOmfang(Omfang.OMFANG_ALT).setKanal(Kanal.KANAL_MUNTLIG).setTidspunkt(kl("2026-08-25T10:00:00Z"))
                .setMottattAv(Samtykkeverden.ansatt()));
    }

    private ListResponse hos(String organisasjonsnummer, String enhet) {
        return verden.som(organisasjonsnummer).list(ListRequest.newBuilder().setEnhet(enhet)
                .setIdentitet(ungdom().getIdentitet()).build());
    }

    /** Records a plan, as the one who owns plans does. */
    private record Plan(SubjectKey barn, String samtykke) implements Work<Boolean> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(barn);
        }

        @Override
        public Boolean run(View view, Batch batch) {
            batch.fact(Faktalager.ny(view.subject(barn).pseudonym(), Faktum.newBuilder().setId(UUID.randomUUID().toString())
                    .setVersjon(1).setPlan(Planfaktum.newBuilder().setStatus(Planstatus.PLANSTATUS_AKTIV).setSamtykke(samtykke))
                    .build(), view.now()));
            return true;
        }
    }
}
