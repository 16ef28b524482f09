package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.bistand.v1.AnmodningOmBistand;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whom to ring and which kommune asks is of the sender's own office, and not where the child is: it reaches the receiver
 * where nothing is known of the child. Where a protected address is known it goes out, and the sender is told the same.
 */
final class AvsendersKontorTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final String BUFETAT = "bufetat-vest-beredskap";
    private static final String INNTAKET = "bufetat-vest-inntak";
    private static final String UKJENT = "01811599839";
    private static final String GRADERT = "01811599758";

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        new Fakta(hub).skriv(GRADERT, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setGradering(
                Graderingsfaktum.newBuilder().setGradering(Gradering.GRADERING_STRENGT_FORTROLIG)
                        .setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).setFra("2020-01-01")));
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void bufetat_learns_whom_to_ring_about_a_child_whose_grading_nobody_knows() throws Exception {
        var henvendelse = henvendelse(UKJENT);
        kall.send(henvendelse);

        var levert = levert(henvendelse, Akutthenvendelse.class);
        assertThat(levert.getRingTilbake().getTelefon()).isEqualTo("40000004");
        assertThat(levert.getKommune()).isEqualTo("1106");
        assertThat(levert.hasBarnetErNaa()).as("where the child is").isFalse();
    }

    @Test
    void nothing_of_the_office_goes_with_a_child_whose_address_is_known_to_be_protected_and_the_sender_is_told_the_same()
            throws Exception {
        var ukjent = kall.send(henvendelse(UKJENT)).getDecision();
        var henvendelse = henvendelse(GRADERT);
        var gradert = kall.send(henvendelse).getDecision();

        var levert = levert(henvendelse, Akutthenvendelse.class);
        assertThat(levert.hasRingTilbake()).isFalse();
        assertThat(levert.getKommune()).isEmpty();
        assertThat(uten(gradert)).isEqualTo(uten(ukjent));
    }

    @Test
    void the_kommune_that_asks_and_its_contact_reach_bufetat_in_an_ordinary_request() throws Exception {
        var anmodning = anmodning(UKJENT);
        kall.send(anmodning);

        var levert = levert(anmodning, AnmodningOmBistand.class);
        assertThat(levert.getKommune()).isEqualTo("1106");
        assertThat(levert.getKontaktperson().getTelefon()).isEqualTo("40000005");
    }

    @Test
    void an_employees_telephone_elsewhere_in_the_document_still_reveals_a_place() throws Exception {
        var henvendelse = mellom(UKJENT, BUFETAT, HeleHuben.json("""
                {"foelge": [{"ansatt": {"navn": "Lise Strand", "rolle": "lærer", "telefon": "40000006"}}]}""",
                Akutthenvendelse.newBuilder(), Akutthenvendelse.class));
        kall.send(henvendelse);

        assertThat(levert(henvendelse, Akutthenvendelse.class).toString()).doesNotContain("40000006");
    }

    /** Without the id and the moments of each. */
    private static Decision uten(Decision decision) {
        var uten = decision.toBuilder().clearDecisionId();
        uten.getOppfoelgingBuilderList().forEach(Oppfoelging.Builder::clearFrist);
        return uten.build();
    }

    private <M extends Message> M levert(Envelope.Builder melding, Class<M> type) throws Exception {
        var levert = Hubkall.vent(kall.innboks(melding.getReceiver().getEnhet()), melding.getMessageId());
        return type.cast(Dokumenttyper.alle().pakkUt(levert.getMessage().getEnvelope().getDocument()));
    }

    private Envelope.Builder henvendelse(String barn) {
        return mellom(barn, BUFETAT, HeleHuben.json("""
                {"plasseringshjemmel": "HJEMMEL_BVL2021_4_2", "kommune": "1106",
                 "barnetErNaa": {"tekst": "Hos naboen.", "kategorier": ["KATEGORI_ADR"], "personer": ["barn"]},
                 "ringTilbake": {"navn": "Lise Strand", "rolle": "barnevernvakt", "telefon": "40000004"}}""",
                Akutthenvendelse.newBuilder(), Akutthenvendelse.class));
    }

    private Envelope.Builder anmodning(String barn) {
        return mellom(barn, INNTAKET, HeleHuben.json("""
                {"omraade": "TJENESTEOMRAADE_FOSTERHJEM", "kommune": "1106",
                 "kontaktperson": {"navn": "Lise Strand", "rolle": "kontaktperson", "telefon": "40000005"}}""",
                AnmodningOmBistand.newBuilder(), AnmodningOmBistand.class));
    }

    private Envelope.Builder mellom(String barn, String til, Message dokument) {
        return hub.fra(KOMMUNEN, til, dokument).setFormaal(Formaal.FORMAAL_PLACEMENT)
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_BVL16_3))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(Hubkall.nummer(barn)));
    }
}
