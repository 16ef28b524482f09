package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.Overfoering;
import no.stillas.proto.vedtak.v1.Underretning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two rows that turn on what is recorded of the child, through the whole hub: a vedtak to a parent (C25), and what one
 * barneverntjeneste tells another of a child with voluntary measures alone (B14b).
 */
final class VedtakTilForelderTest {
    private static final Set<Utfall> GAAR = Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    private static final String BARN = "01811599839";
    private static final String MOR = "41821099909";
    private static final String KATALOG = """
            nasjonal_vakttelefon: "116 111"
            organisasjoner { organisasjonsnummer: "310000019" navn: "Kommune" slag: ORGANISASJONSSLAG_KOMMUNE }
            organisasjoner { organisasjonsnummer: "310000027" navn: "Privat" slag: ORGANISASJONSSLAG_PRIVAT }
            organisasjoner { organisasjonsnummer: "310000035" navn: "Nabokommune" slag: ORGANISASJONSSLAG_KOMMUNE }
            kommuner { nummer: "9901" navn: "Sted" gyldig { fra: "2020-01-01" } }
            """ + enhet("barnevern", "310000019", "ETAT_BVT", "OFFENTLIG") + enhet("foreldreportal", "310000027", "ETAT_PAR", "PRIVAT")
            + enhet("nabobarnevern", "310000035", "ETAT_BVT", "OFFENTLIG") + """
            ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: ["9901"] enhet: "barnevern" }
            ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: ["9901"] enhet: "barnevern" }
            """;
    private static final String HOLDER = """
            {"foreldreansvar": {"holdere": [{"identitet": {"dNummer": "41821099909"}, "periode": {"fra": "2015-01-01"},
              "verifisering": "VERIFISERTVED_FOLKEREGISTERET"}]}}""";

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    private static String enhet(String id, String org, String etat, String egenskap) {
        return """
                enheter { id: "%s" organisasjonsnummer: "%s" navn: "%s" etat: %s telefon: "55 00 00 11" egenskaper: EGENSKAP_%s
                  tar_imot { grupper: [DOKUMENTGRUPPE_STILLAS, DOKUMENTGRUPPE_VEDTAK] } }
                """.formatted(id, org, id, etat, egenskap);
    }

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(mappe.resolve("katalog"));
        Files.writeString(mappe.resolve("katalog/egen.textproto"), KATALOG);
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
        kall = new Hubkall(hub);
        oppgi("{\"foedselsdato\": {\"dato\": \"2015-01-01\", \"verifisering\": \"VERIFISERTVED_FOLKEREGISTERET\"}}");
        oppgi("{\"adressebeskyttelse\": {\"gradering\": \"GRADERING_INGEN\", \"status\": \"GRADERINGSSTATUS_BESLUTTET\", \"periode\": {\"fra\": \"2020-01-01\"}}}");
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void c25_the_vedtak_goes_to_a_parent_who_is_recorded_as_holder_when_danger_has_been_considered() throws Exception {
        oppgi(HOLDER);
        var innboks = kall.innboks("foreldreportal");
        var sendt = kall.send(vedtak(Attest.ATTEST_FARE_VURDERT).toBuilder());
        assertThat(sendt.getDecision().getUtfall()).as(sendt.toString()).isIn(GAAR);
        assertThat(Hubkall.vent(innboks, sendt.getMessageId()).getMessage().getEnvelope().getDocument().unpack(Underretning.class)
                .getSlutning().getTekst()).isEqualTo("Vedtaket om hjelpetiltak gjelder fra i dag.");
    }

    @Test
    void c25_a_parent_who_is_recorded_as_no_holder_gets_nothing() {
        assertThat(utfall(vedtak(Attest.ATTEST_FARE_VURDERT))).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void c25_nothing_goes_where_barnevernet_has_recorded_that_telling_is_dangerous() {
        oppgi(HOLDER);
        oppgi("{\"forbehold\": {\"grunn\": \"FORBEHOLDSGRUNN_BARNEVERNET_HOLDER_TILBAKE\", \"periode\": {\"fra\": \"2020-01-01\"}}}");
        assertThat(utfall(vedtak(Attest.ATTEST_FARE_VURDERT))).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void c25_nothing_goes_to_a_parent_from_whom_the_childs_place_is_hidden() {
        oppgi(HOLDER);
        oppgi("""
                {"adressebeskyttelse": {"gradering": "GRADERING_SKJULT_ADRESSE", "status": "GRADERINGSSTATUS_BESLUTTET",
                  "periode": {"fra": "2020-01-01"}, "sperrede": [{"dNummer": "41821099909"}]}}""");
        assertThat(utfall(vedtak(Attest.ATTEST_FARE_VURDERT))).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void b14b_what_another_barneverntjeneste_asks_of_a_child_with_voluntary_measures_waits_for_a_named_human() throws Exception {
        oppgi("{\"omsorg\": {\"status\": \"OMSORGSSTATUS_HJEMME\", \"periode\": {\"fra\": \"2020-01-01\"}, \"bareTiltak31\": true}}");
        var innboks = kall.innboks("nabobarnevern");
        var sendt = kall.send(flytting().toBuilder());
        assertThat(sendt.getDecision().getUtfall()).as(sendt.toString()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(sendt.getDecision().getBegrunnelserList()).anySatisfy(b -> assertThat(b.getParagraf()).isEqualTo("barnevernsloven § 13-1 tredje ledd"));

        var svar = kall.stillas("barnevern").decideReview(DecideReviewRequest.newBuilder().setEnhet("barnevern")
                .setMessageId(sendt.getMessageId()).setAnsatt(Hubkall.ansatt("Ola Testesen", "barnevernleder")).setTillates(true)
                .setBegrunnelse("Den nye tjenesten trenger det for å fortsette tiltaket.").build());
        assertThat(svar.getUtfall()).isIn(GAAR);
        assertThat(Hubkall.vent(innboks, sendt.getMessageId()).getMessage().hasEnvelope()).isTrue();
    }

    @Test
    void b14b_of_a_child_of_whom_nothing_of_that_kind_is_recorded_no_human_is_asked_and_nothing_goes() {
        assertThat(utfall(flytting())).isEqualTo(Utfall.UTFALL_DENIED);
    }

    private Envelope vedtak(Attest attest) {
        var dokument = HeleHuben.json("""
                {"mottaker": "mor", "mottakerrolle": "MOTTAKERROLLE_FORELDER", "hjemmel": "HJEMMEL_BVL2021_3_1",
                 "vedtaksdato": "2026-11-20", "slutning": {"tekst": "Vedtaket om hjelpetiltak gjelder fra i dag.",
                   "kategorier": ["KATEGORI_DEC"], "personer": ["barn"]}}""", Underretning.newBuilder(), Underretning.class);
        var paastand = Hubkall.paastand(Grunnlag.GRUNNLAG_BVL12_2);
        paastand.getAttestasjonBuilder().clearAttester().addAttester(attest);
        var melding = Hubkall.om(hub.fra("barnevern", "foreldreportal", dokument), BARN).setFormaal(Formaal.FORMAAL_PARTY)
                .addGrunnlag(paastand).addPersoner(Person.newBuilder().setRef("mor").setRolle(Personrolle.PERSONROLLE_FORELDER)
                        .setIdentitet(Identitet.newBuilder().setDNummer(MOR))
                        .setNavn(Navn.newBuilder().setFornavn("Mor").setEtternavn("Test")));
        melding.getReceiverBuilder().setPerson("mor");
        return melding.build();
    }

    private Envelope flytting() {
        var dokument = HeleHuben.json("""
                {"overfoeringId": "0b0e6f0c-6d3a-4a52-9a53-0d6f6a1c7e11", "fraKommune": "9901", "tilKommune": "9901", "flytter": "2026-12-01",
                 "hvemBarnetEr": %s, "livssituasjon": %s, "viktigForBarnet": %s,
                 "kontakt": {"navn": "Kari Testesen", "rolle": "kontaktperson"}}""".replace("%s",
                "{\"tekst\": \"Tiltakene i hjemmet fortsetter.\", \"kategorier\": [\"KATEGORI_BVN\"], \"personer\": [\"barn\"]}"),
                Overfoering.newBuilder(), Overfoering.class);
        return Hubkall.om(hub.fra("barnevern", "nabobarnevern", dokument), BARN).setFormaal(Formaal.FORMAAL_TRANSITION)
                .addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_BVL13_1_3)).build();
    }

    private Utfall utfall(Envelope melding) {
        SubmitResponse svar = kall.send(melding.toBuilder());
        return svar.getDecision().getUtfall();
    }

    private void oppgi(String opplysning) {
        hub.som("barnevern", PersonServiceGrpc::newBlockingStub).register(HeleHuben.json("""
                {"enhet": "barnevern", "ansatt": {"navn": "Kari Prøve", "rolle": "kontaktperson"},
                 "identitet": {"foedselsnummer": "01811599839"}, "opplysninger": [%s]}""".formatted(opplysning),
                RegisterRequest.newBuilder(), RegisterRequest.class));
    }
}
