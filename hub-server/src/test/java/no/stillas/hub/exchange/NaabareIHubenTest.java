package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import no.stillas.proto.akutt.v1.BistandFraPoliti;
import no.stillas.proto.bistand.v1.Kapasitet;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules ask for is stated over the contracts, by those whose it is, and a message without it does not go. */
final class NaabareIHubenTest {
    private static final Set<Utfall> GAAR = Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    private static final String BARN = "01811599839";
    private static final String KATALOG = """
            nasjonal_vakttelefon: "116 111"
            organisasjoner { organisasjonsnummer: "310000019" navn: "Kommune" slag: ORGANISASJONSSLAG_KOMMUNE }
            organisasjoner { organisasjonsnummer: "310000027" navn: "Privat" slag: ORGANISASJONSSLAG_PRIVAT }
            organisasjoner { organisasjonsnummer: "310000035" navn: "Stat" slag: ORGANISASJONSSLAG_STAT }
            kommuner { nummer: "9901" navn: "Sted" gyldig { fra: "2020-01-01" } }
            """ + enhet("barnevern", "310000019", "ETAT_BVT", "OFFENTLIG")
            + enhet("barnehage", "310000027", "ETAT_BHG", "PRIVAT")
            + enhet("kommunal-barnehage", "310000019", "ETAT_BHG", "OFFENTLIG") + enhet("politi", "310000035", "ETAT_POL", "OFFENTLIG")
            + enhet("institusjon", "310000027", "ETAT_BVI", "PRIVAT") + enhet("bufetat", "310000035", "ETAT_BUF", "OFFENTLIG") + """
            ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: ["9901"] enhet: "barnevern" }
            ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: ["9901"] enhet: "barnevern" }
            """;

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    private static String enhet(String id, String org, String etat, String egenskap) {
        return """
                enheter { id: "%s" organisasjonsnummer: "%s" navn: "%s" etat: %s telefon: "55 00 00 11" egenskaper: EGENSKAP_%s
                  tar_imot { grupper: [DOKUMENTGRUPPE_DIALOG, DOKUMENTGRUPPE_BEKYMRING, DOKUMENTGRUPPE_AKUTT, DOKUMENTGRUPPE_BISTAND] } }
                """.formatted(id, org, id, etat, egenskap);
    }

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(mappe.resolve("katalog"));
        Files.writeString(mappe.resolve("katalog/egen.textproto"), KATALOG);
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void politi_answers_a_demand_that_it_has_got_and_nothing_that_nobody_has_asked() throws Exception {
        var innboks = kall.innboks("politi");
        var krav = melding("barnevern", "politi", BistandFraPoliti.class, BistandFraPoliti.newBuilder(), """
                {"krav": {"grunn": "BISTANDSGRUNN_IVERKSETTE_4_2", "krevdAv": {"navn": "Tor Haugen", "rolle": "barnevernleder"}}}""",
                Formaal.FORMAAL_ACUTE, paastand(Grunnlag.GRUNNLAG_BVL12_10, Attest.ATTEST_GRUNN_TIL_AA_TRO));
        assertThat(utfall(krav)).isIn(GAAR);
        Hubkall.vent(innboks, krav.getMessageId());
        assertThat(utfall(svar(krav.getMessageId()))).isIn(GAAR);
        assertThat(utfall(svar(""))).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_private_barnehage_that_reports_behaviour_is_passed_at_once_and_its_basis_is_marked_for_the_receiver() throws Exception {
        var innboks = kall.innboks("barnevern");
        var privat = bekymring("barnehage");
        assertThat(utfall(privat)).isIn(GAAR);
        assertThat(Hubkall.vent(innboks, privat.getMessageId()).getMessage().getMerknaderList())
                .anySatisfy(m -> assertThat(m).contains("§ 13-2 andre ledd"));
        var kommunal = bekymring("kommunal-barnehage");
        assertThat(utfall(kommunal)).isIn(GAAR);
        assertThat(Hubkall.vent(innboks, kommunal.getMessageId()).getMessage().getMerknaderList())
                .noneSatisfy(m -> assertThat(m).contains("§ 13-2"));
    }

    @Test
    void free_places_go_in_a_message_that_names_nobody_and_what_could_be_about_somebody_does_not() throws Exception {
        var innboks = kall.innboks("bufetat");
        var plasser = HeleHuben.json("""
                {"plasser": [{"omraade": "TJENESTEOMRAADE_AKUTT_INSTITUSJON", "enhet": {"organisasjonsnummer": "310000027", "enhet": "institusjon"},
                  "ledighet": "LEDIGHET_LEDIG", "antall": 2, "godkjent": true}], "oppdatert": "2026-11-20T08:00:00Z",
                  "meldtAv": {"navn": "Kari Testesen", "rolle": "enhetsleder"}}""", Kapasitet.newBuilder(), Kapasitet.class);
        var melding = hub.fra("institusjon", "bufetat", plasser).setFormaal(Formaal.FORMAAL_ADMIN).build();
        assertThat(utfall(melding)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(Hubkall.vent(innboks, melding.getMessageId()).getMessage().getEnvelope().getDocument().unpack(Kapasitet.class))
                .isEqualTo(plasser);
        var notat = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_AVTALE", "tekst": {"tekst": "Jenta på rom 3 får besøk.",
                 "kategorier": ["KATEGORI_STA"]}}""", Dialogmelding.newBuilder(), Dialogmelding.class);
        assertThat(utfall(hub.fra("institusjon", "bufetat", notat).setFormaal(Formaal.FORMAAL_ADMIN).build()))
                .isEqualTo(Utfall.UTFALL_DENIED);
    }

    private Envelope svar(String paa) {
        return melding("politi", "barnevern", BistandFraPoliti.class, BistandFraPoliti.newBuilder(), """
                {"svar": {"svar": "BISTANDSSVAR_KOMMER", "sikkerhetsvurdering": {"tekst": "To patruljer.",
                  "kategorier": ["KATEGORI_VOL"], "personer": ["barn"]}}}""",
                Formaal.FORMAAL_ACUTE, paastand(Grunnlag.GRUNNLAG_POL28, Attest.ATTEST_NOEDVENDIG)).toBuilder().setInReplyTo(paa).build();
    }

    private Envelope bekymring(String fra) {
        var melding = Eksempler.bekymring(hub, fra, "barnevern").clearGrunnlag()
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_MELD_D));
        return melding.build();
    }

    private <M extends com.google.protobuf.Message> Envelope melding(String fra, String til, Class<M> type,
            com.google.protobuf.Message.Builder bygger, String json, Formaal formaal, Paastand.Builder paastand) {
        return hub.fra(fra, til, HeleHuben.json(json, bygger, type)).setFormaal(formaal).addGrunnlag(paastand)
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setIdentitet(Hubkall.nummer(BARN)).setFoedselsdato("2015-01-01")
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))).build();
    }

    private static Paastand.Builder paastand(Grunnlag grunnlag, Attest attest) {
        var paastand = Hubkall.paastand(grunnlag);
        paastand.getAttestasjonBuilder().addAttester(attest);
        return paastand;
    }

    private Utfall utfall(Envelope melding) {
        return kall.send(melding.toBuilder()).getDecision().getUtfall();
    }
}
