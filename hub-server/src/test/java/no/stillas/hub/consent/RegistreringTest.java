package no.stillas.hub.consent;

import static no.stillas.hub.consent.Samtykkeverden.ANDRE;
import static no.stillas.hub.consent.Samtykkeverden.BUP;
import static no.stillas.hub.consent.Samtykkeverden.BVT;
import static no.stillas.hub.consent.Samtykkeverden.SKOLE;
import static no.stillas.hub.consent.Samtykkeverden.mor;
import static no.stillas.hub.consent.Samtykkeverden.part;
import static no.stillas.hub.consent.Samtykkeverden.ungdom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.grpc.Status;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.ListResponse;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.fakta.v1.Samtykkemerknad;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Holderstatus;
import no.stillas.proto.samtykke.v1.Samtykke;
import no.stillas.proto.samtykke.v1.Samtykkegiver;
import no.stillas.proto.samtykke.v1.Tilbaketrukket;
import no.stillas.proto.samtykke.v1.Verifisertved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistreringTest {
    @TempDir
    static Path mappe;

    static Samtykkeverden verden;

    @BeforeAll
    static void start() {
        verden = new Samtykkeverden(mappe);
    }

    @AfterAll
    static void stans() {
        verden.close();
    }

    @Test
    void aConsentIsRecordedAndSeenByThoseWhoHavePartInIt() {
        var svar = verden.som(BUP).register(verden.samtykke().build()).getSamtykke();

        assertThat(svar.getTilstand()).isEqualTo(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT);
        assertThat(svar.getVersjon()).isEqualTo(1);
        assertThat(svar.getKanEndres()).isTrue();
        assertThat(hos(BVT, "bvt").getSamtykkerList()).anyMatch(s -> s.getSamtykkeId().equals(svar.getSamtykkeId()));
    }

    @Test
    void aServiceWithoutPartSeesTheSameAsForAPersonWhoIsUnknown() {
        verden.som(BUP).register(verden.samtykke().build());

        var kjent = hos(ANDRE, "andre");
        var ukjent = verden.som(ANDRE).list(ListRequest.newBuilder().setEnhet("andre")
                .setIdentitet(Identitet.newBuilder().setFoedselsnummer("01811599928")).build());

        assertThat(kjent.toByteString()).isEqualTo(ukjent.toByteString());
    }

    @Test
    void aReceiverSeesTheSendersAndItselfButNotTheOtherReceivers() {
        var id = verden.som(BUP).register(verden.samtykke().build()).getSamtykke().getSamtykkeId();

        var hosSkolen = hos(SKOLE, "skole").getSamtykkerList().stream()
                .filter(s -> s.getSamtykkeId().equals(id)).findFirst().orElseThrow();

        assertThat(hosSkolen.getMottakereList()).extracting(m -> m.getEnhet()).containsExactly("skole");
        assertThat(hosSkolen.getAvsendereList()).extracting(a -> a.getEnhet()).containsExactly("bup");
        assertThat(hosSkolen.getKanEndres()).isFalse();
        assertThat(hosSkolen.getMerknaderList()).isEmpty();
    }

    @Test
    void theSameConsentTwiceHasOneEffectAndOneAnswer() {
        var request = verden.samtykke().build();

        var foerste = verden.som(BUP).register(request);
        verden.hub.still(verden.hub.naa().plusSeconds(60));
        var andre = verden.som(BUP).register(request);

        assertThat(andre).isEqualTo(foerste);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var request = verden.samtykke();
        verden.som(BUP).register(request.build());
        request.getSamtykkeBuilder().setGyldigTil("2027-01-01");

        var feil = Feilsvar.av(() -> verden.som(BUP).register(request.build()));

        assertThat(feil.har(Status.Code.ALREADY_EXISTS).grunn()).isEqualTo("ID_I_BRUK");
    }

    @Test
    void theIdOfAnothersConsentIsRefusedInTheSameWords() {
        var request = verden.samtykke();
        verden.som(BUP).register(request.build());
        var egen = verden.samtykke().setEnhet("bvt");
        egen.getSamtykkeBuilder().setSamtykkeId(request.getSamtykke().getSamtykkeId())
                .getInnhentingBuilder().setTjeneste(Samtykkeverden.tjeneste(BVT, "bvt"));

        var feil = Feilsvar.av(() -> verden.som(BVT).register(egen.build()));

        assertThat(feil.har(Status.Code.ALREADY_EXISTS).grunn()).isEqualTo("ID_I_BRUK");
    }

    @Test
    void aUnitOfAnotherOrganisationCannotRegister() {
        var feil = Feilsvar.av(() -> verden.som(SKOLE).register(verden.samtykke().build()));
        var ukjent = Feilsvar.av(() -> verden.som(SKOLE).register(verden.samtykke().setEnhet("finnes-ikke").build()));

        assertThat(feil.har(Status.Code.PERMISSION_DENIED)).isEqualTo(ukjent);
    }

    @Test
    void aGiverWhoDoesNotFitTheProfileIsRecordedAndMarked() {
        var request = verden.samtykke().addPersoner(mor());
        request.getSamtykkeBuilder().clearGivere().addGivere(avMor()).setHolderstatus(Holderstatus.HOLDERSTATUS_ALENE);

        var svar = verden.som(BUP).register(request.build()).getSamtykke();

        assertThat(svar.getMerknaderList()).containsExactlyInAnyOrder(
                Samtykkemerknad.SAMTYKKEMERKNAD_GIVER_PASSER_IKKE_PROFIL, Samtykkemerknad.SAMTYKKEMERKNAD_BARNET_IKKE_HOERT);
    }

    @Test
    void aLongerPeriodIsTakenWhereItIsSaidWhy() {
        var request = verden.samtykke().setLengreEnnTolvMaaneder("Behandlingen er planlagt over to år.");
        request.getSamtykkeBuilder().setGyldigTil("2028-08-19");

        assertThat(verden.som(BUP).register(request.build()).getSamtykke().getTil()).isEqualTo("2028-08-19");
    }

    @ParameterizedTest
    @MethodSource
    void whatContradictsItselfIsRefusedWithItsFieldAndChangesNothing(String felt, Consumer<RegisterRequest.Builder> feil) {
        var request = verden.samtykke();
        feil.accept(request);

        var svar = Feilsvar.av(() -> verden.som(BUP).register(request.build())).har(Status.Code.INVALID_ARGUMENT);

        assertThat(svar.felt()).contains(felt);
        assertThat(hos(BUP, "bup").getSamtykkerList())
                .noneMatch(s -> s.getSamtykkeId().equals(request.getSamtykke().getSamtykkeId()));
    }

    static Stream<Arguments> whatContradictsItselfIsRefusedWithItsFieldAndChangesNothing() {
        return Stream.of(
                brudd("given before the child was born", "samtykke.givere[0].gitt", s -> {
                    s.setGyldigFra("2009-06-01").setGyldigTil("2010-05-01").getGivereBuilder(0).clearAlder();
                    s.getGivereBuilder(0).setGitt(Samtykkeverden.kl("2009-05-01T10:00:00Z"));
                }),
                brudd("valid before the child was born", "samtykke.gyldig_fra", s -> s.setGyldigFra("2009-06-01")),
                brudd("ends before it begins", "samtykke", s -> s.setGyldigTil("2026-08-19")),
                brudd("works backwards", "samtykke.gyldig_fra", s -> s.setGyldigFra("2026-08-01")),
                brudd("longer than twelve months", "samtykke.gyldig_til", s -> s.setGyldigTil("2027-08-21")),
                brudd("a day that does not exist", "samtykke.gyldig_til", s -> s.setGyldigTil("2027-02-30")),
                brudd("given in the future", "samtykke.givere[0].gitt",
                        s -> s.getGivereBuilder(0).setGitt(Samtykkeverden.kl("2027-01-01T10:00:00Z"))),
                brudd("an age that does not fit", "samtykke.givere[0].alder", s -> s.getGivereBuilder(0).setAlder(14)),
                brudd("collected before it was given", "samtykke.innhenting.tidspunkt",
                        s -> s.getInnhentingBuilder().setTidspunkt(Samtykkeverden.kl("2026-08-19T10:00:00Z"))),
                brudd("withdrawn before it was given", "samtykke.tilbaketrukket[0].tidspunkt",
                        s -> s.addTilbaketrukket(Tilbaketrukket.newBuilder().setPerson("barn")
                                .setTidspunkt(Samtykkeverden.kl("2026-08-19T10:00:00Z"))
                                .setOmfang(no.stillas.proto.samtykke.v1.Omfang.OMFANG_ALT)
                                .setKanal(no.stillas.proto.samtykke.v1.Kanal.KANAL_MUNTLIG))),
                brudd("a giver who is nobody", "samtykke.givere[0].person", s -> s.getGivereBuilder(0).setPerson("ukjent")),
                brudd("the child as its own parent", "samtykke.givere[0].egenskap", s -> s
                        .setHolderstatus(Holderstatus.HOLDERSTATUS_ALENE)
                        .getGivereBuilder(0).setEgenskap(Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR)),
                brudd("all holders, with one giver", "samtykke.holderstatus",
                        s -> s.setHolderstatus(Holderstatus.HOLDERSTATUS_ALLE_HAR_SAMTYKKET)),
                brudd("one holder is enough, with none", "samtykke.holderstatus",
                        s -> s.setHolderstatus(Holderstatus.HOLDERSTATUS_ALENE)),
                brudd("another unit collected it", "samtykke.innhenting.tjeneste.enhet",
                        s -> s.getInnhentingBuilder().getTjenesteBuilder().setEnhet("annen")),
                brudd("another organisation collected it", "samtykke.innhenting.tjeneste.organisasjonsnummer",
                        s -> s.getInnhentingBuilder().getTjenesteBuilder().setOrganisasjonsnummer(BVT)),
                brudd("sender and receiver are one", "samtykke.mottakere[0]", s -> s.setMottakere(0, part(BUP, "bup"))),
                brudd("an organisation number that cannot be", "samtykke.mottakere[0].tjeneste.organisasjonsnummer",
                        s -> s.setMottakere(0, part("310000018", "bvt"))),
                brudd("not the first version", "samtykke.versjon", s -> s.setVersjon(2)),
                brudd("nothing is left of it", "samtykke.unntatte_temaer", s -> s.addUnntatteTemaer(
                        no.stillas.proto.samtykke.v1.UnntattTema.newBuilder().setTema(Samtykkeverden.tekst("alt"))
                                .setHeleKategorien(true)
                                .addKategorier(Kategori.KATEGORI_HEA).addKategorier(Kategori.KATEGORI_ADM))),
                argumentSet("a number that is no person's", "personer[0].identitet.foedselsnummer",
                        (Consumer<RegisterRequest.Builder>) r -> r.getPersonerBuilder(0).getIdentitetBuilder()
                                .setFoedselsnummer("01811599830")),
                argumentSet("a reference used twice", "personer[1].ref",
                        (Consumer<RegisterRequest.Builder>) r -> r.addPersoner(mor().toBuilder().setRef("barn"))),
                argumentSet("one person under two references", "personer[1].identitet",
                        (Consumer<RegisterRequest.Builder>) r -> r.addPersoner(ungdom().toBuilder().setRef("mor"))));
    }

    @Test
    void anErrorNeverHoldsWhatCameIn() {
        var request = verden.samtykke();
        request.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer("01811599830");

        var feil = Feilsvar.av(() -> verden.som(BUP).register(request.build()));

        assertThat(feil.toString()).doesNotContain("01811599830");
    }

    private static Samtykkegiver avMor() {
        return Samtykkegiver.newBuilder().setPerson("mor").setPaaVegneAv("barn")
                .setEgenskap(Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR).setAlder(40)
                .setVerifisertVed(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)
                .setGitt(Samtykkeverden.kl("2026-08-20T10:00:00Z")).build();
    }

    private static Arguments brudd(String navn, String felt, Consumer<Samtykke.Builder> feil) {
        return argumentSet(navn, felt, (Consumer<RegisterRequest.Builder>) r -> feil.accept(r.getSamtykkeBuilder()));
    }

    static ListResponse hos(String organisasjonsnummer, String enhet) {
        return verden.som(organisasjonsnummer).list(ListRequest.newBuilder().setEnhet(enhet)
                .setIdentitet(ungdom().getIdentitet()).build());
    }
}
