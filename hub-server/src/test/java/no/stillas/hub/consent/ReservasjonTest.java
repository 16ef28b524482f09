package no.stillas.hub.consent;

import static no.stillas.hub.consent.Samtykkeverden.ANDRE;
import static no.stillas.hub.consent.Samtykkeverden.BUP;
import static no.stillas.hub.consent.Samtykkeverden.BVT;
import static no.stillas.hub.consent.Samtykkeverden.kl;
import static no.stillas.hub.consent.Samtykkeverden.mor;
import static no.stillas.hub.consent.Samtykkeverden.part;
import static no.stillas.hub.consent.Samtykkeverden.ungdom;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.util.UUID;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.RegisterObjectionRequest;
import no.stillas.proto.consent.v1.WithdrawObjectionRequest;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Kanal;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.Reservasjon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservasjonTest {
    @TempDir
    Path mappe;

    Samtykkeverden verden;

    @BeforeEach
    void start() {
        verden = new Samtykkeverden(mappe);
    }

    @AfterEach
    void stans() {
        verden.close();
    }

    @Test
    void anObjectionIsRecordedAndWhatIsUnderWayIsLookedAtAgain() {
        var svar = verden.som(BUP).registerObjection(reservasjon().build()).getReservasjon();

        assertThat(svar.getGjelder()).isTrue();
        assertThat(svar.getKategorierList()).containsExactly(Kategori.KATEGORI_HPS);
        assertThat(verden.endringer).singleElement().isInstanceOf(Faktaendring.Reservert.class);
    }

    @Test
    void onlyTheServiceThatRecordedItSeesItInAList() {
        verden.som(BUP).registerObjection(reservasjon().build());

        assertThat(verden.som(BUP).list(liste("bup")).getReservasjonerCount()).isEqualTo(1);
        assertThat(verden.som(BVT).list(liste("bvt")).getReservasjonerCount()).isZero();
    }

    @Test
    void aConsentDoesNotLiftAnObjection() {
        verden.som(BUP).registerObjection(reservasjon().build());
        verden.som(BUP).register(verden.samtykke().build());

        assertThat(verden.som(BUP).list(liste("bup")).getReservasjoner(0).getGjelder()).isTrue();
    }

    @Test
    void itIsLiftedByTheOneWhoMadeItAndTwiceIsOnce() {
        var id = verden.som(BUP).registerObjection(reservasjon().build()).getReservasjon().getReservasjonId();

        var foerste = verden.som(BUP).withdrawObjection(opphev(id).build());
        assertThat(foerste.getReservasjon().getGjelder()).isFalse();
        assertThat(verden.som(BUP).withdrawObjection(opphev(id).build())).isEqualTo(foerste);
    }

    @Test
    void itIsNotLiftedByAnother() {
        var id = verden.som(BUP).registerObjection(reservasjon().build()).getReservasjon().getReservasjonId();
        var request = opphev(id).addPersoner(mor()).setPerson("mor").build();

        assertThat(Feilsvar.av(() -> verden.som(BUP).withdrawObjection(request)).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("person");
    }

    @Test
    void toAnotherServiceItDoesNotExist() {
        var id = verden.som(BUP).registerObjection(reservasjon().build()).getReservasjon().getReservasjonId();

        var finnes = Feilsvar.av(() -> verden.som(ANDRE).withdrawObjection(opphev(id).setEnhet("andre").build()));
        var ikke = Feilsvar.av(() -> verden.som(ANDRE).withdrawObjection(
                opphev(UUID.randomUUID().toString()).setEnhet("andre").build()));

        assertThat(finnes.har(Status.Code.NOT_FOUND)).isEqualTo(ikke);
    }

    @Test
    void aRequestThatLiftsIsNoRegistration() {
        var request = reservasjon();
        request.getReservasjonBuilder().setOppheves(true);

        assertThat(Feilsvar.av(() -> verden.som(BUP).registerObjection(request.build()))
                .har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("reservasjon.oppheves");
    }

    @Test
    void anObjectionInTheFutureIsRefused() {
        var request = reservasjon();
        request.getReservasjonBuilder().setTidspunkt(kl("2027-01-01T08:00:00Z"));

        assertThat(Feilsvar.av(() -> verden.som(BUP).registerObjection(request.build()))
                .har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("reservasjon.tidspunkt");
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var request = reservasjon();
        verden.som(BUP).registerObjection(request.build());
        request.getReservasjonBuilder().clearKategorier().setOmfang(Omfang.OMFANG_ALT);

        Feilsvar.av(() -> verden.som(BUP).registerObjection(request.build())).har(Status.Code.ALREADY_EXISTS);
    }

    private RegisterObjectionRequest.Builder reservasjon() {
        return RegisterObjectionRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setReservasjon(Reservasjon.newBuilder()
                .setReservasjonId(UUID.randomUUID().toString()).setPerson("barn")
                .setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV).setHjemmel("helsepersonelloven § 29")
                .setOmfang(Omfang.OMFANG_DEL).addKategorier(Kategori.KATEGORI_HPS).addMottakere(part(ANDRE, "andre"))
                .setKanal(Kanal.KANAL_MUNTLIG).setTidspunkt(kl("2026-08-30T09:00:00Z")).setMottattAv(Samtykkeverden.ansatt()));
    }

    private static WithdrawObjectionRequest.Builder opphev(String id) {
        return WithdrawObjectionRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setPerson("barn").setReservasjonId(id);
    }

    private static ListRequest liste(String enhet) {
        return ListRequest.newBuilder().setEnhet(enhet).setIdentitet(ungdom().getIdentitet()).build();
    }
}
