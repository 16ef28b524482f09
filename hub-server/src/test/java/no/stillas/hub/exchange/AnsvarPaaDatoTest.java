package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.bistand.v1.AnmodningOmBistand;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fjordvik (9901) has fosterhjem itself from 1 January 2026 to 31 December 2027, and Bufetat before and after: the same
 * request, addressed to whoever answers, goes by the day on which it is sent. The ground goes with it: § 16-3 is towards
 * Bufetat, and within the kommune it is § 13-1.
 */
final class AnsvarPaaDatoTest {
    private static final String BARNEVERNET = "fjordvik-barnevern";
    private static final String BUFETAT = "bufetat-vest-fosterhjem";
    private static final String KOMMUNEN = "fjordvik-fosterhjem";

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa = new AtomicReference<>(oslo("2025-12-31T12:00:00"));
    private HeleHuben hub;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        registrer("""
                {"adressebeskyttelse": {"gradering": "GRADERING_INGEN", "status": "GRADERINGSSTATUS_BESLUTTET",
                 "periode": {"fra": "2020-01-01"}}}""");
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void the_same_duty_on_the_same_ground_goes_to_bufetat_the_day_before_the_trial_and_to_the_kommune_on_its_first_day() {
        registrer("""
                {"omsorg": {"status": "OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1", "periode": {"fra": "2024-01-01"},
                 "fosterforeldre": [{"foedselsnummer": "%s"}]}}""".formatted(Eksempler.BARN_MED_SAMTYKKE));

        naa.set(oslo("2025-12-31T23:59:59"));
        var foer = new Hubkall(hub).send(tilsyn());
        assertThat(foer.getMottakerEnhet()).as(foer.toString()).isEqualTo(BUFETAT);
        assertThat(foer.getDecision().getUtfall()).as(foer.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);

        naa.set(oslo("2026-01-01T00:00:00"));
        var etter = new Hubkall(hub).send(tilsyn());
        assertThat(etter.getMottakerEnhet()).as(etter.toString()).isEqualTo(KOMMUNEN);
        assertThat(etter.getDecision().getUtfall()).as(etter.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    @Test
    void on_the_last_day_before_the_trial_the_request_goes_to_bufetat_and_on_its_first_the_same_request_does_not() {
        var foer = send(Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
        assertThat(foer.getMottakerEnhet()).as(foer.toString()).isEqualTo(BUFETAT);
        assertThat(foer.getDecision().getUtfall()).as(foer.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);

        naa.set(oslo("2026-01-01T00:00:00"));
        var etter = send(Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
        assertThat(etter.getDecision().getUtfall()).as("it is the kommune now, and § 16-3 is towards Bufetat")
                .isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(etter.getDecision().getBegrunnelserList()).extracting(b -> b.getAarsak()).contains(Aarsak.AARSAK_IKKE_GRUNNLAG);
    }

    @Test
    void what_is_asked_as_the_kommunes_own_goes_to_it_from_the_first_minute_of_the_trial_to_the_last_and_not_before() {
        var foer = send(Formaal.FORMAAL_FOLLOWUP, Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(foer.getDecision().getUtfall()).as("it is Bufetat still").isEqualTo(Utfall.UTFALL_DENIED);

        for (var innenfor : List.of("2026-01-01T00:00:00", "2027-12-31T23:59:59")) {
            naa.set(oslo(innenfor));
            var svar = send(Formaal.FORMAAL_FOLLOWUP, Grunnlag.GRUNNLAG_BVL13_1_3);
            assertThat(svar.getMottakerEnhet()).as(svar.toString()).isEqualTo(KOMMUNEN);
            assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
        }
    }

    @Test
    void after_the_trial_the_request_goes_to_bufetat_again() {
        naa.set(oslo("2028-01-01T00:00:00"));
        var svar = send(Formaal.FORMAAL_PLACEMENT, Grunnlag.GRUNNLAG_BVL16_3);
        assertThat(svar.getMottakerEnhet()).as(svar.toString()).isEqualTo(BUFETAT);
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    private void registrer(String opplysning) {
        hub.som(BARNEVERNET, PersonServiceGrpc::newBlockingStub).register(HeleHuben.json("""
                {"enhet": "%s", "ansatt": {"navn": "Kari Prøve", "rolle": "kontaktperson"},
                 "identitet": {"foedselsnummer": "%s"}, "opplysninger": [%s]}""".formatted(BARNEVERNET, Eksempler.BARN, opplysning),
                RegisterRequest.newBuilder(), RegisterRequest.class));
    }

    private SubmitResponse send(Formaal formaal, Grunnlag grunnlag) {
        return new Hubkall(hub).send(anmodning(formaal, grunnlag));
    }

    /** Of tilsyn with a child in fosterhjem, which the kommune and Bufetat have a duty to be told of (rule B15b). */
    private Envelope.Builder tilsyn() {
        return tilDenSomHarAnsvaret(new Hubkall(hub).dialog(BARNEVERNET, KOMMUNEN, Eksempler.BARN)
                .setFormaal(Formaal.FORMAAL_FOLLOWUP)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_FOSTER19)));
    }

    private Envelope.Builder anmodning(Formaal formaal, Grunnlag grunnlag) {
        var dokument = HeleHuben.json("""
                {"omraade": "TJENESTEOMRAADE_FOSTERHJEM", "grunnlag": "BISTANDSGRUNNLAG_BISTANDSPLIKT",
                 "kategori": "BARNEKATEGORI_ORDINAER", "kommune": "9901",
                 "behovsbeskrivelse": {"tekst": "Et barn på ni år trenger fosterhjem.",
                    "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]},
                 "kontaktperson": {"navn": "Kari Prøve", "rolle": "kontaktperson"}}""",
                AnmodningOmBistand.newBuilder(), AnmodningOmBistand.class);
        return tilDenSomHarAnsvaret(hub.fra(BARNEVERNET, KOMMUNEN, dokument)
                .setFormaal(formaal)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag).setAttestasjon(Attestasjon.newBuilder()
                        .setAnsatt(Hubkall.ansatt("Kari Prøve", "kontaktperson"))
                        .setTidspunkt(Timestamps.fromMillis(naa.get().toEpochMilli()))
                        .setBegrunnelse("Trengs for å løse oppgaven etter barnevernsloven.")
                        .addAttester(Attest.ATTEST_NOEDVENDIG)))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Nora").setEtternavn("Test"))
                        .setIdentitet(Identitet.newBuilder().setFoedselsnummer(Eksempler.BARN))));
    }

    private static Envelope.Builder tilDenSomHarAnsvaret(Envelope.Builder melding) {
        melding.getReceiverBuilder().getFunksjonBuilder()
                .setFunksjon(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE).setKommune("9901");
        return melding;
    }

    private static Instant oslo(String tid) {
        return LocalDateTime.parse(tid).atZone(Dager.OSLO).toInstant();
    }
}
