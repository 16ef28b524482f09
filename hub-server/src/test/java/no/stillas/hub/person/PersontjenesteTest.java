package no.stillas.hub.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.grpc.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.proeve.Feilsvar;
import no.stillas.hub.proeve.Proevehub;
import no.stillas.proto.fakta.v1.Forbeholdsgrunn;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.LokaltNummer;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.person.v1.*;
import no.stillas.proto.samtykke.v1.Verifisertved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersontjenesteTest {
    static final String BVT = "310000019";
    static final String BUP = "310000027";
    static final String POLITI = "310000035";
    static final String ANNEN_BVT = "310000043";

    static final Identitet BARN = Identitet.newBuilder().setFoedselsnummer("01811599839").build();
    static final Identitet ANNET_BARN = Identitet.newBuilder().setFoedselsnummer("01811599928").build();
    static final Identitet I_TABELLEN = Identitet.newBuilder().setFoedselsnummer("01811599936").build();
    static final Identitet MOR = Identitet.newBuilder().setDNummer("41821099909").build();
    static final Periode NAA = Periode.newBuilder().setFra("2026-01-01").build();

    @TempDir
    Path mappe;

    Proevehub hub;
    final List<Faktaendring> endringer = new ArrayList<>();

    @BeforeEach
    void start() {
        hub = new Proevehub(mappe)
                .enhet("bvt", BVT, Etat.ETAT_BVT)
                .enhet("bup", BUP, Etat.ETAT_BUP)
                .enhet("politi", POLITI, Etat.ETAT_POL)
                .enhet("annen", ANNEN_BVT, Etat.ETAT_BVT)
                .enhet("skole", BVT, Etat.ETAT_SKO);
        hub.start(new Persontjeneste(hub.enheter(), new Tabellregister(tabell()), hub.lager().writer(), hub.lager().facts(),
                hub.identiteter(), hub.klokke(), List.of((endring, _) -> endringer.add(endring)),
                new SimpleMeterRegistry()));
    }

    @AfterEach
    void stans() {
        hub.close();
    }

    @Test
    void theCaseOwnerGetsOutWhatItPutInAndAllOthersThatThereIsNobody() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1), foedt("2015-01-01"));

        assertThat(hent(BVT, "bvt", BARN).getFaktaList()).hasSize(2);
        var annen = Feilsvar.av(() -> hent(BUP, "bup", BARN));
        var ukjent = Feilsvar.av(() -> hent(BUP, "bup", ANNET_BARN));
        assertThat(annen.har(Status.Code.NOT_FOUND)).isEqualTo(ukjent);
        assertThat(Feilsvar.av(() -> hent(BVT, "skole", BARN))).as("another unit of the same organisation").isEqualTo(ukjent);
    }

    @Test
    void theAnswerToAStatementIsTheSameWhateverStoodBefore() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2), gradert(Gradering.GRADERING_STRENGT_FORTROLIG));

        var kjent = som(BUP).register(request("bup", BARN, foedt("2015-01-01")));
        var ukjent = som(BUP).register(request("bup", ANNET_BARN, foedt("2015-01-01")));

        assertThat(kjent.toByteString()).isEqualTo(ukjent.toByteString());
    }

    @Test
    void whatTheRegisterSaysGoesBeforeWhatAServiceSays() {
        registrer(BVT, "bvt", foedt("2015-01-01"));
        registrer(BUP, "bup", Opplysning.newBuilder().setFoedselsdato(Foedselsdato.newBuilder().setDato("2009-01-01")
                .setVerifisering(Verifisertved.VERIFISERTVED_EGENERKLAERING)).build());

        assertThat(Faktalager.gjeldende(subjekt(BARN), FactKind.FOEDSELSDATO))
                .extracting(f -> f.getFoedselsdato().getDato()).containsExactly("2015-01-01");
        assertThat(subjekt(BARN).facts()).as("what was said is kept").hasSize(3);
    }

    @Test
    void whatTheRegisterHasIsTakenInWhenAServiceStatesSomething() {
        som(BUP).register(request("bup", I_TABELLEN, Opplysning.newBuilder().setFoedselsdato(Foedselsdato.newBuilder()
                .setDato("2009-01-01").setVerifisering(Verifisertved.VERIFISERTVED_EGENERKLAERING)).build()));

        assertThat(Faktalager.gjeldende(subjekt(I_TABELLEN), FactKind.FOEDSELSDATO))
                .extracting(f -> f.getFoedselsdato().getDato()).containsExactly("2012-05-17");
    }

    @Test
    void sayingTheSameAgainAddsNothing() {
        registrer(BVT, "bvt", foedt("2015-01-01"));
        registrer(BVT, "bvt", foedt("2015-01-01"));

        assertThat(subjekt(BARN).facts()).hasSize(1);
    }

    @Test
    void aTableThatCannotBeReadStopsTheHubWithoutTellingWhatIsInIt() throws Exception {
        var register = Files.createDirectory(mappe.resolve("feil"));
        Files.writeString(register.resolve("feil.textproto"), "identitet { foedselsnummer: \"01811599830\" }");

        assertThatIllegalStateException().isThrownBy(() -> new Tabellregister(register.toString()))
                .withMessageContaining("feil.textproto").withMessageNotContaining("01811599830");
    }

    @Test
    void aCaseThatHasAnOwnerIsNotTakenByAnother() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1));
        registrer(ANNEN_BVT, "annen", omsorg(Omsorgsstatus.OMSORGSSTATUS_HJEMME));

        Feilsvar.av(() -> hent(ANNEN_BVT, "annen", BARN)).har(Status.Code.NOT_FOUND);
        assertThat(hent(BVT, "bvt", BARN).getFaktaList()).extracting(f -> f.getOmsorgsstatus().getStatus())
                .containsExactly(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1);
    }

    @Test
    void theOwnerHandsTheCaseOver() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1));
        registrer(BVT, "bvt", Opplysning.newBuilder().setOmsorg(Omsorg.newBuilder()
                .setStatus(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1).setPeriode(NAA)
                .setSakseier(Tjeneste.newBuilder().setOrganisasjonsnummer(ANNEN_BVT).setEnhet("annen"))).build());

        Feilsvar.av(() -> hent(BVT, "bvt", BARN)).har(Status.Code.NOT_FOUND);
        assertThat(hent(ANNEN_BVT, "annen", BARN).getFaktaCount()).isEqualTo(1);
    }

    @Test
    void theCaseOwnerDoesNotGetAGradingThatPolitietHasSetWithoutNamingIt() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_HJEMME));
        var uten = hent(BVT, "bvt", BARN);
        registrer(POLITI, "politi", gradert(Gradering.GRADERING_STRENGT_FORTROLIG));

        assertThat(hent(BVT, "bvt", BARN).toByteString()).isEqualTo(uten.toByteString());
    }

    @Test
    void whatOneLiftsAnotherMayStillHold() {
        registrer(BVT, "bvt", gradert(Gradering.GRADERING_FORTROLIG));
        registrer(POLITI, "politi", gradert(Gradering.GRADERING_STRENGT_FORTROLIG));
        registrer(BVT, "bvt", Opplysning.newBuilder().setAdressebeskyttelse(Adressebeskyttelse.newBuilder()
                .setGradering(Gradering.GRADERING_FORTROLIG).setStatus(Graderingsstatus.GRADERINGSSTATUS_OPPHEVET)
                .setPeriode(NAA)).build());

        assertThat(Faktalager.gjeldende(subjekt(BARN), FactKind.GRADERING))
                .extracting(f -> f.getGradering().getStatus())
                .containsExactlyInAnyOrder(Graderingsstatus.GRADERINGSSTATUS_OPPHEVET,
                        Graderingsstatus.GRADERINGSSTATUS_BESLUTTET);
    }

    @Test
    void aGradingHasWhatIsUnderWayLookedAtAgain() {
        registrer(BVT, "bvt", gradert(Gradering.GRADERING_SKJULT_ADRESSE));

        assertThat(endringer).singleElement().isInstanceOf(Faktaendring.GraderingEndret.class);
    }

    @Test
    void aChangeOfCareOrAgeHasWhatIsUnderWayLookedAtAgain() {
        registrer(BVT, "bvt", omsorg(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2), foedt("2015-01-01"));

        assertThat(endringer).singleElement().isInstanceOf(Faktaendring.HolderEndret.class);
    }

    @Test
    void aFurtherNumberLeadsToTheSamePerson() {
        var lokalt = Identitet.newBuilder().setLokaltNummer(
                LokaltNummer.newBuilder().setSystem(BVT + "/fagsystem").setVerdi("2026-17")).build();
        registrer(BVT, "bvt", foedt("2015-01-01"), alias(lokalt, ""));

        assertThat(hub.lager().facts().find(hub.identiteter().noekkel(lokalt)))
                .isEqualTo(hub.lager().facts().find(hub.identiteter().noekkel(BARN)))
                .isPresent();
    }

    @Test
    void twoRecordsAreJoinedByANamedHumansDecisionWhichIsKept() {
        registrer(BVT, "bvt", foedt("2015-01-01"));
        som(BVT).register(request("bvt", MOR, foedt("1985-01-01")));
        som(BVT).join(JoinRequest.newBuilder().setEnhet("bvt").setAnsatt(ansatt()).setAnsattId("a-17").setVidere(BARN)
                .setSammenfoeyes(MOR).setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET).build());

        assertThat(subjekt(MOR).pseudonym()).isEqualTo(subjekt(BARN).pseudonym());
        assertThat(Faktalager.gjeldende(subjekt(BARN), FactKind.SAMMENFOEYING))
                .extracting(f -> f.getSammenfoeying().getBesluttetAv()).containsExactly("a-17");
    }

    @Test
    void aStatementAloneJoinsNobody() {
        var feil = Feilsvar.av(() -> som(BVT).join(JoinRequest.newBuilder().setEnhet("bvt").setAnsatt(ansatt())
                .setAnsattId("a-17").setVidere(BARN).setSammenfoeyes(MOR)
                .setVerifisering(Verifisertved.VERIFISERTVED_EGENERKLAERING).build()));

        assertThat(feil.har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("verifisering");
    }

    @ParameterizedTest
    @MethodSource
    void onlyWhoMayStatesIt(String organisasjonsnummer, String enhet, Opplysning opplysning) {
        assertThat(Feilsvar.av(() -> som(organisasjonsnummer).register(request(enhet, BARN, opplysning)))
                .har(Status.Code.PERMISSION_DENIED).grunn()).isEqualTo("ETAT_KAN_IKKE_OPPGI");
    }

    static Stream<Arguments> onlyWhoMayStatesIt() {
        return Stream.of(
                argumentSet("BUP does not set omsorgsstatus", BUP, "bup", omsorg(Omsorgsstatus.OMSORGSSTATUS_HJEMME)),
                argumentSet("BUP does not set a grading", BUP, "bup", gradert(Gradering.GRADERING_FORTROLIG)),
                argumentSet("a school does not assess capacity", BVT, "skole", Opplysning.newBuilder()
                        .setKompetanse(Kompetanse.newBuilder().setDato("2026-01-01").setVurdertAvAnsatt("1")).build()),
                argumentSet("BUP does not hold back for barnevernet", BUP, "bup", Opplysning.newBuilder()
                        .setForbehold(Forbehold.newBuilder().setPeriode(NAA)
                                .setGrunn(Forbeholdsgrunn.FORBEHOLDSGRUNN_SAMTALE_MED_BARNEVERNET)).build()),
                argumentSet("a school does not ban contact", BVT, "skole", Opplysning.newBuilder()
                        .setRelasjon(Personrelasjon.newBuilder().setIdentitet(MOR).setKontaktforbud(true)
                                .setRolle(Personrolle.PERSONROLLE_FORELDER)).build()));
    }

    @ParameterizedTest
    @MethodSource
    void whatContradictsItselfIsRefusedAndChangesNothing(String felt, List<Opplysning> opplysninger) {
        var feil = Feilsvar.av(() -> som(BVT).register(request("bvt", BARN, opplysninger.toArray(Opplysning[]::new))));

        assertThat(feil.har(Status.Code.INVALID_ARGUMENT).felt()).contains(felt);
        assertThat(hub.lager().facts().find(hub.identiteter().noekkel(BARN))).isEmpty();
    }

    static Stream<Arguments> whatContradictsItselfIsRefusedAndChangesNothing() {
        return Stream.of(
                argumentSet("born in the future", "opplysninger[0].foedselsdato.dato", List.of(foedt("2027-01-01"))),
                argumentSet("born twice", "opplysninger[1].foedselsdato", List.of(foedt("2015-01-01"), foedt("2016-01-01"))),
                argumentSet("a day that does not exist", "opplysninger[0].foedselsdato.dato", List.of(foedt("2015-02-30"))),
                argumentSet("ends before it begins", "opplysninger[0].omsorg.periode.til", List.of(Opplysning.newBuilder()
                        .setOmsorg(Omsorg.newBuilder().setStatus(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2)
                                .setPeriode(Periode.newBuilder().setFra("2026-02-01").setTil("2026-01-31"))).build())),
                argumentSet("at home and at an institution", "opplysninger[0].omsorg.bosted", List.of(Opplysning.newBuilder()
                        .setOmsorg(Omsorg.newBuilder().setStatus(Omsorgsstatus.OMSORGSSTATUS_HJEMME).setPeriode(NAA)
                                .setBosted(Tjeneste.newBuilder().setOrganisasjonsnummer(BUP).setEnhet("bup"))).build())),
                argumentSet("its own parent", "opplysninger[0].foreldreansvar.holdere[0].identitet",
                        List.of(foreldre(BARN))),
                argumentSet("a holder twice", "opplysninger[0].foreldreansvar.holdere[1].identitet",
                        List.of(foreldre(MOR, MOR))),
                argumentSet("a verge beside a holder", "opplysninger[0].foreldreansvar.verge", List.of(foreldre(MOR).toBuilder()
                        .setForeldreansvar(foreldre(MOR).getForeldreansvar().toBuilder().setVerge(ANNET_BARN)).build())),
                argumentSet("hidden from nobody", "opplysninger[0].adressebeskyttelse.sperrede", List.of(Opplysning.newBuilder()
                        .setAdressebeskyttelse(Adressebeskyttelse.newBuilder()
                                .setGradering(Gradering.GRADERING_SKJULT_ADRESSE).setPeriode(NAA)
                                .setStatus(Graderingsstatus.GRADERINGSSTATUS_VURDERES)).build())),
                argumentSet("a number of another's system", "opplysninger[0].alias.identitet.lokalt_nummer.system",
                        List.of(alias(Identitet.newBuilder().setLokaltNummer(LokaltNummer.newBuilder()
                                .setSystem(BUP + "/journal").setVerdi("1")).build(), ""))),
                argumentSet("an alias that nobody decided", "opplysninger[0].alias.besluttet_av", List.of(alias(MOR, ""))),
                argumentSet("a bydel in another kommune", "opplysninger[0].tilhoerighet.bydel", List.of(Opplysning.newBuilder()
                        .setTilhoerighet(Tilhoerighet.newBuilder().setOppholdskommune("0301").setBydel("460101")
                                .setPeriode(NAA)).build())));
    }

    @Test
    void anUnbornOrDescribedPersonIsNoKey() {
        var feil = Feilsvar.av(() -> som(BVT).register(request("bvt",
                Identitet.newBuilder().setBeskrivelse("gutt med rød lue").build(), foedt("2015-01-01"))));

        assertThat(feil.har(Status.Code.INVALID_ARGUMENT).felt()).containsExactly("identitet");
    }

    @Test
    void aUnitOfAnotherOrganisationStatesNothing() {
        assertThat(Feilsvar.av(() -> som(BUP).register(request("bvt", BARN, foedt("2015-01-01"))))
                .har(Status.Code.PERMISSION_DENIED).grunn()).isEqualTo("ENHET_ER_IKKE_DIN");
    }

    private PersonServiceGrpc.PersonServiceBlockingStub som(String organisasjonsnummer) {
        return hub.som(organisasjonsnummer, PersonServiceGrpc::newBlockingStub);
    }

    private void registrer(String organisasjonsnummer, String enhet, Opplysning... opplysninger) {
        som(organisasjonsnummer).register(request(enhet, BARN, opplysninger));
    }

    /** A register that knows one person. */
    private String tabell() {
        try {
            var register = Files.createDirectory(mappe.resolve("register"));
            Files.writeString(register.resolve("en.textproto"), """
                    identitet { foedselsnummer: "01811599936" }
                    opplysninger { foedselsdato { dato: "2012-05-17" verifisering: VERIFISERTVED_FOLKEREGISTERET } }
                    """);
            return register.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GetResponse hent(String organisasjonsnummer, String enhet, Identitet identitet) {
        return som(organisasjonsnummer).get(GetRequest.newBuilder().setEnhet(enhet).setIdentitet(identitet).build());
    }

    private Subject subjekt(Identitet identitet) {
        var noekkel = hub.identiteter().noekkel(identitet);
        return hub.lager().facts().load(Set.of(noekkel)).subject(noekkel);
    }

    private static RegisterRequest request(String enhet, Identitet identitet, Opplysning... opplysninger) {
        return RegisterRequest.newBuilder().setEnhet(enhet).setAnsatt(ansatt()).setIdentitet(identitet)
                .addAllOpplysninger(List.of(opplysninger)).build();
    }

    private static Ansatt ansatt() {
        return Ansatt.newBuilder().setNavn("Ola Prøve").setRolle("kontaktperson").build();
    }

    private static Opplysning foedt(String dato) {
        return Opplysning.newBuilder().setFoedselsdato(Foedselsdato.newBuilder().setDato(dato)
                .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)).build();
    }

    private static Opplysning omsorg(Omsorgsstatus status) {
        return Opplysning.newBuilder().setOmsorg(Omsorg.newBuilder().setStatus(status).setPeriode(NAA)).build();
    }

    private static Opplysning gradert(Gradering gradering) {
        return Opplysning.newBuilder().setAdressebeskyttelse(Adressebeskyttelse.newBuilder().setGradering(gradering)
                .setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).addSperrede(MOR).setPeriode(NAA)).build();
    }

    private static Opplysning foreldre(Identitet... holdere) {
        var ansvar = Foreldreansvar.newBuilder();
        for (var holder : holdere) {
            ansvar.addHoldere(Holder.newBuilder().setIdentitet(holder).setPeriode(NAA)
                    .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET));
        }
        return Opplysning.newBuilder().setForeldreansvar(ansvar).build();
    }

    private static Opplysning alias(Identitet identitet, String besluttetAv) {
        return Opplysning.newBuilder().setAlias(Alias.newBuilder().setIdentitet(identitet).setBesluttetAv(besluttetAv)).build();
    }
}
