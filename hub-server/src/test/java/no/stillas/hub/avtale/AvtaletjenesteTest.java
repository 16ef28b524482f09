package no.stillas.hub.avtale;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.hub.proeve.Proevehub;
import no.stillas.proto.avtale.v1.*;
import no.stillas.proto.bistand.v1.Bistandsavtale;
import no.stillas.proto.bistand.v1.Tjenesteomraade;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Etat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvtaletjenesteTest {
    static final String KOMMUNE = "310000019";
    static final String STILLASBYGGERNE = "310000027";
    static final String UTENFOR = "310000035";
    static final LocalDate IDAG = LocalDate.of(2026, 9, 1);

    @TempDir
    Path mappe;

    Proevehub hub;
    Avtaler avtaler;
    final List<String> iKraft = new ArrayList<>();

    @BeforeEach
    void start() {
        hub = new Proevehub(mappe);
        avtaler = new Avtaler(hub.lager().facts(), hub.noekler().identifiers(), hub.klokke(), List.of(iKraft::add));
        hub.start(new Avtaletjeneste(avtaler, hub.lager().writer(), hub.klokke()));
    }

    @AfterEach
    void stans() {
        hub.close();
    }

    @Test
    void anAgreementIsInForceWhenAllPartiesHaveSigned() {
        var avtale = registrer(KOMMUNE, avtale());
        assertThat(avtale.getIKraft()).isFalse();
        assertThat(avtale.getManglerSignaturList()).containsExactly(KOMMUNE, STILLASBYGGERNE);

        signer(KOMMUNE, avtale, 1);
        assertThat(gjelder(IDAG)).isFalse();
        var signert = signer(STILLASBYGGERNE, avtale, 1);

        assertThat(signert.getIKraft()).isTrue();
        assertThat(gjelder(IDAG)).isTrue();
        assertThat(avtaler.gjelder(Avtaletype.AVTALETYPE_FACT_BARNEVERN, KOMMUNE, STILLASBYGGERNE, IDAG))
                .as("an agreement of another kind").isFalse();
    }

    @Test
    void whatWaitsForItIsToldOnceWhoeverComesFirst() {
        var avtale = registrer(KOMMUNE, avtale());
        signer(KOMMUNE, avtale, 1);
        assertThat(iKraft).isEmpty();
        signer(STILLASBYGGERNE, avtale, 1);
        avtaler.oppfrisk();

        assertThat(iKraft).containsExactly(
                Avtaler.noekkel(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE, STILLASBYGGERNE, KOMMUNE));
    }

    @Test
    void anAgreementWhoseFirstDayComesLaterIsToldOnThatDay() {
        var senere = avtale().setPeriode(Periode.newBuilder().setFra("2026-10-01"));
        var avtale = registrer(KOMMUNE, senere);
        signer(KOMMUNE, avtale, 1);
        assertThat(signer(STILLASBYGGERNE, avtale, 1).getIKraft()).isFalse();
        assertThat(iKraft).isEmpty();

        hub.still(Instant.parse("2026-10-01T00:00:00+02:00"));
        avtaler.oppfrisk();

        assertThat(iKraft).hasSize(1);
    }

    @Test
    void theLastDayCounts() {
        signertAvAlle(avtale().setPeriode(Periode.newBuilder().setFra("2026-01-01").setTil("2026-12-31")));

        assertThat(gjelder(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(gjelder(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(gjelder(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(gjelder(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aNewVersionNeedsAllSignaturesAndUntilThenTheOldOneStands() {
        var foerste = avtale();
        var avtale = signertAvAlle(foerste);
        var ny = registrer(STILLASBYGGERNE, foerste.setVersjon(2).setTittel("Ny versjon"));
        assertThat(ny.getVersjonIKraft()).isEqualTo(1);
        assertThat(ny.getManglerSignaturCount()).isEqualTo(2);

        signer(KOMMUNE, avtale, 2);
        assertThat(signer(STILLASBYGGERNE, avtale, 2).getVersjonIKraft()).isEqualTo(2);
    }

    @Test
    void whatATerminatedVersionReplacedDoesNotComeBack() {
        var foerste = avtale();
        var avtale = signertAvAlle(foerste);
        registrer(KOMMUNE, foerste.setVersjon(2).setTittel("Ny versjon"));
        signer(KOMMUNE, avtale, 2);
        signer(STILLASBYGGERNE, avtale, 2);
        siOpp(KOMMUNE, avtale, "2026-09-01", "2026-12-01");

        assertThat(gjelder(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(gjelder(LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void aBistandsavtaleIsInForceWhenKommuneAndTheOtherHaveSignedAndEndsByItsOwnNotice() {
        var utkast = bistand();
        var avtale = som(KOMMUNE).register(RegisterRequest.newBuilder().setBistandsavtale(utkast).build()).getAvtale();
        assertThat(avtale.getBistandsavtale()).isEqualTo(utkast.getAvtale());
        assertThat(avtale.getManglerSignaturList()).containsExactly(KOMMUNE, STILLASBYGGERNE);

        signer(KOMMUNE, avtale, 1);
        assertThat(signer(STILLASBYGGERNE, avtale, 1).getIKraft()).isTrue();
        assertThat(gjelder(IDAG)).as("no model waits for it").isFalse();
        assertThat(som(UTENFOR).list(ListRequest.getDefaultInstance()).getAvtalerList()).isEmpty();

        Feilsvar.av(() -> siOpp(KOMMUNE, avtale, "2026-09-01", "2026-11-30")).har(Status.Code.INVALID_ARGUMENT);
        assertThat(siOpp(KOMMUNE, avtale, "2026-09-01", "2026-12-01").getTil()).isEqualTo("2026-11-30");
    }

    @Test
    void anAgreementAboutOneChildIsNoStandingAgreement() {
        var utkast = bistand();
        utkast.getAvtaleBuilder().setType(no.stillas.proto.bistand.v1.Avtaletype.AVTALETYPE_ENKELTKJOEP)
                .setTilbudsbrev(UUID.randomUUID().toString())
                .setInnhold(Fritekst.newBuilder().setTekst("Døgnplass.").addPersoner("barn"));

        assertThat(Feilsvar.av(() -> som(KOMMUNE).register(RegisterRequest.newBuilder().setBistandsavtale(utkast).build()))
                .har(Status.Code.INVALID_ARGUMENT).felt()).contains("bistandsavtale.avtale.type",
                        "bistandsavtale.avtale.tilbudsbrev", "bistandsavtale.avtale.innhold.personer");
        Feilsvar.av(() -> som(UTENFOR).register(RegisterRequest.newBuilder().setBistandsavtale(bistand()).build()))
                .har(Status.Code.PERMISSION_DENIED);
    }

    private static Bistandsavtaleutkast.Builder bistand() {
        return Bistandsavtaleutkast.newBuilder().setAvtaleId(UUID.randomUUID().toString()).setVersjon(1)
                .setKommunensOrganisasjonsnummer(KOMMUNE)
                .setAvtale(Bistandsavtale.newBuilder().setType(no.stillas.proto.bistand.v1.Avtaletype.AVTALETYPE_BISTANDSAVTALE)
                        .setStatus(no.stillas.proto.bistand.v1.Avtalestatus.AVTALESTATUS_FORSLAG)
                        .setKommune("1106").setMotpart(STILLASBYGGERNE)
                        .addOmraader(Tjenesteomraade.forNumber(1))
                        .setPeriode(Periode.newBuilder().setFra("2026-01-01"))
                        .setOppsigelsesfristMaaneder(3));
    }

    @Test
    void signingAnOldVersionIsRefused() {
        var foerste = avtale();
        var avtale = registrer(KOMMUNE, foerste);
        registrer(KOMMUNE, foerste.setVersjon(2).setTittel("Ny versjon"));

        assertThat(Feilsvar.av(() -> signer(KOMMUNE, avtale, 1)).har(Status.Code.FAILED_PRECONDITION).grunn())
                .isEqualTo("VERSJON_ENDRET");
    }

    @Test
    void anOrganisationSignsForItselfAlone() {
        var avtale = registrer(KOMMUNE, avtale());

        Feilsvar.av(() -> som(KOMMUNE).sign(SignRequest.newBuilder().setAvtaleId(avtale.getAvtaleId()).setVersjon(1)
                .setSignatur(signatur(STILLASBYGGERNE, "")).build())).har(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void toOneWhoIsNoPartyItDoesNotExist() {
        var avtale = registrer(KOMMUNE, avtale());

        var finnes = Feilsvar.av(() -> som(UTENFOR).get(GetRequest.newBuilder().setAvtaleId(avtale.getAvtaleId()).build()));
        var ikke = Feilsvar.av(() -> som(UTENFOR).get(GetRequest.newBuilder()
                .setAvtaleId(UUID.randomUUID().toString()).build()));

        assertThat(finnes.har(Status.Code.NOT_FOUND)).isEqualTo(ikke);
        assertThat(som(UTENFOR).list(ListRequest.getDefaultInstance()).getAvtalerList()).isEmpty();
        Feilsvar.av(() -> signer(UTENFOR, avtale, 1)).har(Status.Code.NOT_FOUND);
        assertThat(som(STILLASBYGGERNE).list(ListRequest.getDefaultInstance()).getAvtalerList()).hasSize(1);
    }

    @Test
    void oneWhoIsNoPartyRegistersNothing() {
        assertThat(Feilsvar.av(() -> registrer(UTENFOR, avtale())).har(Status.Code.PERMISSION_DENIED).grunn())
                .isEqualTo("IKKE_PART");
    }

    @Test
    void registeringTwiceIsRegisteringOnceAndOtherContentIsRefused() {
        var utkast = avtale();
        var foerste = registrer(KOMMUNE, utkast);

        assertThat(registrer(KOMMUNE, utkast)).isEqualTo(foerste);
        assertThat(Feilsvar.av(() -> registrer(KOMMUNE, utkast.setTittel("En annen"))).har(Status.Code.ALREADY_EXISTS).grunn())
                .isEqualTo("ANNET_INNHOLD");
    }

    @Test
    void aVersionThatSkipsOneIsRefused() {
        assertThat(Feilsvar.av(() -> registrer(KOMMUNE, avtale().setVersjon(2))).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("versjon");
    }

    @Test
    void anAgreementWithOneselfIsNone() {
        var utkast = avtale();
        utkast.getParterBuilder(1).setOrganisasjonsnummer(KOMMUNE);

        assertThat(Feilsvar.av(() -> registrer(KOMMUNE, utkast)).har(Status.Code.INVALID_ARGUMENT).felt())
                .contains("samarbeidsavtale.parter[1].organisasjonsnummer", "samarbeidsavtale.parter");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThat(Feilsvar.av(() -> registrer(KOMMUNE,
                        avtale().setPeriode(Periode.newBuilder().setFra("2026-01-01").setTil("2025-12-31"))))
                .har(Status.Code.INVALID_ARGUMENT).felt()).contains("samarbeidsavtale.periode.til");
    }

    @Test
    void aStatutoryAgreementThatLacksAnItemIsRefusedByName() {
        var utkast = lovpaalagt();
        utkast.getLovpaalagtBuilder().clearBarnOgUnge();

        var feil = Feilsvar.av(() -> registrer(KOMMUNE, utkast)).har(Status.Code.INVALID_ARGUMENT);

        assertThat(feil.felt()).containsExactly("samarbeidsavtale.lovpaalagt.barn_og_unge");
        assertThat(feil.status().getMessage()).contains("AGR-MIN").contains("item 13");
    }

    @Test
    void anItemThatIsSaidToBeMissingIsMissing() {
        var utkast = lovpaalagt();
        utkast.getLovpaalagtBuilder().setIkt(Avtalepunkt.newBuilder().setManglerFordi(tekst("Ikke avklart.")));

        assertThat(Feilsvar.av(() -> registrer(KOMMUNE, utkast)).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("samarbeidsavtale.lovpaalagt.ikt");
    }

    @Test
    void aMeasureWithoutFinancingIsRefused() {
        var utkast = lovpaalagt().addTiltak(AvtaltTiltak.newBuilder().setHva(tekst("Felles inntaksteam"))
                .setAnsvar(tekst("Kommunen")).setOrganisering(tekst("Ukentlig møte")));

        assertThat(Feilsvar.av(() -> registrer(KOMMUNE, utkast)).har(Status.Code.INVALID_ARGUMENT).felt())
                .containsExactly("samarbeidsavtale.tiltak[0].finansiering");
    }

    @Test
    void kommunestyretItselfMakesAStatutoryAgreement() {
        var avtale = registrer(KOMMUNE, lovpaalagt());

        assertThat(Feilsvar.av(() -> som(KOMMUNE).sign(SignRequest.newBuilder().setAvtaleId(avtale.getAvtaleId())
                        .setVersjon(1).setSignatur(signatur(KOMMUNE, "")).build()))
                .har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("signatur.kommunestyresak");
    }

    @Test
    void aStatutoryAgreementHasOneYearsNotice() {
        var avtale = signertAvAlle(lovpaalagt());

        assertThat(Feilsvar.av(() -> siOpp(KOMMUNE, avtale, "2026-09-01", "2027-08-31"))
                .har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("oppsigelse.virker_fra");
        assertThat(siOpp(KOMMUNE, avtale, "2026-09-01", "2027-09-01").getTil()).isEqualTo("2027-08-31");
    }

    @Test
    void whatNobodyHasSignedCannotBeTerminated() {
        var avtale = registrer(KOMMUNE, avtale());

        assertThat(Feilsvar.av(() -> siOpp(KOMMUNE, avtale, "2026-09-01", "2026-12-01"))
                .har(Status.Code.FAILED_PRECONDITION).grunn()).isEqualTo("IKKE_I_KRAFT");
    }

    @Test
    void aSignatureInTheFutureIsRefused() {
        var avtale = registrer(KOMMUNE, avtale());

        assertThat(Feilsvar.av(() -> som(KOMMUNE).sign(SignRequest.newBuilder().setAvtaleId(avtale.getAvtaleId())
                        .setVersjon(1).setSignatur(signatur(KOMMUNE, "").setDato("2026-09-02")).build()))
                .har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("signatur.dato");
    }

    @Test
    void aHubThatStartsAnewKnowsWhatIsInForce() {
        signertAvAlle(avtale());

        var etterOmstart = new Avtaler(hub.lager().facts(), hub.noekler().identifiers(), hub.klokke(), List.of());

        assertThat(etterOmstart.gjelder(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE, STILLASBYGGERNE, KOMMUNE, IDAG)).isTrue();
        assertThat(etterOmstart.versjon()).isEqualTo(avtaler.versjon());
    }

    private boolean gjelder(LocalDate dag) {
        return avtaler.gjelder(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE, KOMMUNE, STILLASBYGGERNE, dag);
    }

    private Avtale signertAvAlle(Samarbeidsavtale.Builder utkast) {
        var avtale = registrer(KOMMUNE, utkast);
        signer(KOMMUNE, avtale, utkast.getVersjon());
        return signer(STILLASBYGGERNE, avtale, utkast.getVersjon());
    }

    private Avtale registrer(String organisasjonsnummer, Samarbeidsavtale.Builder utkast) {
        return som(organisasjonsnummer).register(RegisterRequest.newBuilder().setSamarbeidsavtale(utkast).build()).getAvtale();
    }

    private Avtale signer(String organisasjonsnummer, Avtale avtale, int versjon) {
        return som(organisasjonsnummer).sign(SignRequest.newBuilder().setAvtaleId(avtale.getAvtaleId()).setVersjon(versjon)
                .setSignatur(signatur(organisasjonsnummer, "2026/41")).build()).getAvtale();
    }

    private Avtale siOpp(String organisasjonsnummer, Avtale avtale, String gitt, String virkerFra) {
        return som(organisasjonsnummer).terminate(TerminateRequest.newBuilder().setAvtaleId(avtale.getAvtaleId())
                .setOppsigelse(Oppsigelse.newBuilder().setOrganisasjonsnummer(organisasjonsnummer).setGitt(gitt)
                        .setVirkerFra(virkerFra)).build()).getAvtale();
    }

    private AgreementServiceGrpc.AgreementServiceBlockingStub som(String organisasjonsnummer) {
        return hub.som(organisasjonsnummer, AgreementServiceGrpc::newBlockingStub);
    }

    private static Signatur.Builder signatur(String organisasjonsnummer, String sak) {
        return Signatur.newBuilder().setOrganisasjonsnummer(organisasjonsnummer).setNavn("Ola Prøve").setRolle("leder")
                .setDato("2026-08-15").setKommunestyresak(sak);
    }

    private static Samarbeidsavtale.Builder avtale() {
        return Samarbeidsavtale.newBuilder().setAvtaleId(UUID.randomUUID().toString()).setVersjon(1)
                .setType(Avtaletype.AVTALETYPE_STILLASBYGGERNE_KOMMUNE).setStatus(Avtalestatus.AVTALESTATUS_UTKAST)
                .setTittel("Samarbeid om Stillasbyggerne")
                .addParter(Avtalepart.newBuilder().setOrganisasjonsnummer(KOMMUNE).setNavn("Prøve kommune").setEtat(Etat.ETAT_KOM))
                .addParter(Avtalepart.newBuilder().setOrganisasjonsnummer(STILLASBYGGERNE).setNavn("Prøve HF")
                        .setEtat(Etat.ETAT_HEF))
                .setPeriode(Periode.newBuilder().setFra("2026-01-01"));
    }

    private static Samarbeidsavtale.Builder lovpaalagt() {
        var tema = LovpaalagteTema.newBuilder();
        for (var punkt : LovpaalagteTema.getDescriptor().getFields()) {
            tema.setField(punkt, Avtalepunkt.newBuilder()
                    .setFinnes(Punktinnhold.newBuilder().setInnhold(tekst("Avtalt."))).build());
        }
        return avtale().setType(Avtaletype.AVTALETYPE_LOVPAALAGT).setLovpaalagt(tema).setBrukermedvirkning("Brukerrådet deltok.");
    }

    private static Fritekst tekst(String tekst) {
        return Fritekst.newBuilder().setTekst(tekst).build();
    }
}
