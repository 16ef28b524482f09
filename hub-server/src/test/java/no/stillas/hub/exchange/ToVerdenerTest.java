package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.database.Database;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.SimulateRequest;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.FunctionAddress;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.ListInboxRequest;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.person.v1.GetRequest;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.stillas.v1.GetEndingsRequest;
import no.stillas.proto.stillas.v1.GetFemRRequest;
import no.stillas.proto.stillas.v1.GetMeetingsRequest;
import no.stillas.proto.stillas.v1.GetParticipationRequest;
import no.stillas.proto.stillas.v1.GetPlacesRequest;
import no.stillas.proto.stillas.v1.GetPlansRequest;
import no.stillas.proto.stillas.v1.GetPromisesRequest;
import no.stillas.proto.stillas.v1.GetRelationsRequest;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.trace.v1.ListAccessRequest;
import no.stillas.proto.trace.v1.ListExpectationsRequest;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.Viewer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two worlds that differ in one thing only, which a unit without the role may not know: in one the child's address is
 * strengt fortrolig, in the other nobody has said anything of it. The same is done in both.
 */
final class ToVerdenerTest {
    private static final String BUP = "bup-haugesund";
    private static final String SKOLE = "haugesund-skole";
    private static final String PPT = "haugesund-ppt";
    private static final String BVT = "haugesund-barnevern";
    private static final String BARN = Eksempler.BARN_MED_SAMTYKKE;
    private static final String SOESKEN = "01811599758";
    private static final Instant NAA = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final List<String> UTEN_ROLLEN = List.of(BUP, SKOLE, PPT);

    private static final List<String> ETTER_KLOKKEN = List.of("COMMIT", "ROLLBACK", "checkpoint sync", "scheduled_tasks",
            "join delivery_queue q", "from subject_hash h join subject", "from log_head", "from own_model");

    @TempDir
    static Path mappe;

    private static Verden gradert;
    private static Verden ukjent;

    /** What units without the role were answered, by what they did, and how many rows each table got. */
    private record Verden(Map<String, String> svar, Map<String, Long> rader, Map<String, Long> alleSetninger) {
        /** What is counted. */
        Map<String, Long> setninger() {
            var talt = new TreeMap<>(alleSetninger);
            talt.keySet().removeIf(Verden::etterKlokken);
            return talt;
        }

        /** What is not, because it follows the clock. */
        Set<String> utelatt() {
            return alleSetninger.keySet().stream().filter(Verden::etterKlokken).collect(Collectors.toSet());
        }

        private static boolean etterKlokken(String setning) {
            return ETTER_KLOKKEN.stream().anyMatch(setning::contains);
        }
    }

    @BeforeAll
    static void levVerdenene() throws Exception {
        gradert = lev(mappe.resolve("gradert"), true);
        ukjent = lev(mappe.resolve("ukjent"), false);
    }

    @Test
    void a_unit_without_the_role_gets_the_same_answers() {
        assertThat(gradert.svar.keySet()).isEqualTo(ukjent.svar.keySet()).hasSizeGreaterThan(30);
        SoftAssertions.assertSoftly(mykt ->
                gradert.svar.forEach((hva, svar) -> mykt.assertThat(svar).as(hva).isEqualTo(ukjent.svar.get(hva))));
    }

    @Test
    void the_answers_say_nothing_of_a_place_and_are_not_all_empty() {
        assertThat(gradert.svar.get("skolen får svaret")).contains("besvartAv").doesNotContain("Skjulveien", "Påtrengende");
        assertThat(gradert.svar.get("BUP sender")).contains("UTFALL_REDACTED");
        assertThat(gradert.svar.get(PPT + " om " + SOESKEN + ": steder")).contains("BOSITUASJON_FOSTERHJEM");
        assertThat(gradert.svar).allSatisfy((hva, svar) -> assertThat(svar).doesNotContain("Skjulveien", "GRADERING_"));
    }

    @Test
    void the_receiver_is_told_that_something_was_left_out_and_neither_where_nor_what_kind() {
        assertThat(gradert.svar.get("skolen får svaret"))
                .containsPattern("\"utelatt\": \\[\\{\\s*\"aarsak\": \"AARSAK_UTELATT\"\\s*}]")
                .doesNotContain("\"sti\"", "KATEGORI_HPS", "KATEGORI_ADR", "AARSAK_ADRESSE_UTELATT", "psykisk", "opphold");
    }

    /** BUP says that there is health in it and nothing of a place: what is protected may stand there all the same. */
    @Test
    void what_the_receiver_gets_is_the_same_where_health_alone_is_declared_with_a_file_and_without() {
        for (var hva : List.of("skolen får helse", "skolen får helse med vedlegg")) {
            assertThat(gradert.svar.get(hva)).as(hva).isEqualTo(ukjent.svar.get(hva))
                    .contains("besvartAv", "\"utelatt\"", "AARSAK_UTELATT")
                    .doesNotContain("\"sti\"", "Skjulveien", "pauser", "fjellro", "AARSAK_ADRESSE_UTELATT");
        }
    }

    /** What takes more steps takes longer: the course is the same, row for row. */
    @Test
    void delivery_takes_the_same_course() {
        assertThat(gradert.rader).isEqualTo(ukjent.rader).containsKey("DELIVERY");
    }

    /**
     * Each statement to the store, and how often: as many readings and as many writings in both worlds. Not counted is what
     * rounds ask for whether or not there is anything, and what is done once a batch: both follow the clock and not the message.
     */
    @Test
    void the_store_is_read_and_written_as_often() {
        assertThat(gradert.setninger()).isEqualTo(ukjent.setninger()).hasSizeGreaterThan(20);
    }

    /** A name that leaves nothing out would one day leave out what it should not. */
    @Test
    void each_name_of_what_is_not_counted_leaves_something_out() {
        var utelatt = Stream.concat(gradert.utelatt().stream(), ukjent.utelatt().stream()).collect(Collectors.toSet());
        assertThat(ETTER_KLOKKEN).allSatisfy(navn -> assertThat(utelatt).as(navn).anyMatch(s -> s.contains(navn)));
    }

    private static Verden lev(Path data, boolean erGradert) throws Exception {
        java.nio.file.Files.createDirectories(data);
        try (var hub = new HeleHuben(data, Map.of("stillas.levering.feiing", "PT1H"), () -> NAA)) {
            var fakta = new Fakta(hub);
            if (erGradert) {
                fakta.adresse(BARN, Gradering.GRADERING_STRENGT_FORTROLIG);
                fakta.adresse(SOESKEN, Gradering.GRADERING_STRENGT_FORTROLIG);
            }
            Eksempler.samtykke(hub);
            fakta.barnMedUkjentAdresse(SOESKEN, LocalDate.of(2016, 1, 1));
            fakta.samtykke(SOESKEN, Formaal.FORMAAL_COORD, List.of(BVT, SKOLE, PPT), Kategori.KATEGORI_BVN,
                    Kategori.KATEGORI_ADM, Kategori.KATEGORI_CLI);
            var foer = rader(hub);
            tell(hub);
            var svar = new LinkedHashMap<String, String>();
            gjoer(hub, svar);
            var rader = rader(hub);
            rader.replaceAll((tabell, antall) -> antall - foer.getOrDefault(tabell, 0L));
            return new Verden(svar, rader, setninger(hub));
        }
    }

    private static void gjoer(HeleHuben hub, Map<String, String> svar) throws Exception {
        var kall = new Hubkall(hub);
        var skolen = kall.innboks(SKOLE);
        spoer(svar, "BUP prøver", () -> hub.som(BUP, JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding(hub, 1)).build()));
        spoer(svar, "BUP prøver samtykket", () -> hub.som(BUP, ConsentServiceGrpc::newBlockingStub)
                .simulate(SimulateRequest.newBuilder().setEnvelope(melding(hub, 1)).build()));
        spoer(svar, "BUP sender uten lov til å utelate", () -> send(hub, BUP, melding(hub, 2).clearOnPartial()));
        spoer(svar, "BUP sender", () -> send(hub, BUP, melding(hub, 3)));
        spoer(svar, "skolen får svaret", () -> levert(skolen, id(3)));
        spoer(svar, "BUP sender helse", () -> send(hub, BUP, helse(hub, 6)));
        spoer(svar, "skolen får helse", () -> levert(skolen, id(6)));
        spoer(svar, "BUP sender helse med vedlegg", () -> send(hub, BUP, helse(hub, 7).addAttachments(vedlegg())));
        spoer(svar, "skolen får helse med vedlegg", () -> levert(skolen, id(7)));
        spoer(svar, "BUP sender til den som har ansvaret", () -> send(hub, BUP, melding(hub, 4).setReceiver(Receiver.newBuilder()
                .setFunksjon(FunctionAddress.newBuilder().setFunksjon(Funksjon.FUNKSJON_PPT).setKommune("1106")))));
        // barnevernet has the role; what it sends would be told to PPT by the consent of all three
        assertThat(send(hub, BVT, kall.dialog(BVT, SKOLE, SOESKEN)
                .setMessageId(id(5)).setConversationId(id(105)).setFormaal(Formaal.FORMAAL_COORD)
                .addGrunnlag(Hubkall.paastand(no.stillas.proto.kodeverk.v1.Grunnlag.GRUNNLAG_FVL13A1))).toString()).contains("mottaker_enhet");
        levert(skolen, id(5));
        send(hub, BVT, henvisning(hub, 8));
        levert(kall.innboks(PPT), id(8));
        for (int nr : List.of(2, 3, 4, 6, 7)) {
            var id = id(nr);
            spoer(svar, "BUP ser hvor det ble av " + nr, () -> hub.som(BUP, ExchangeServiceGrpc::newBlockingStub)
                    .getStatus(GetStatusRequest.newBuilder().setMessageId(id).build()));
        }
        for (var enhet : UTEN_ROLLEN) {
            alt(hub, enhet, BARN, svar);
            alt(hub, enhet, SOESKEN, svar);
        }
    }

    /** Every list and look-up that a unit can ask for. */
    private static void alt(HeleHuben hub, String enhet, String nummer, Map<String, String> svar) {
        var barn = nummer(nummer).build();
        var om = enhet + " om " + nummer + ": ";
        var spor = hub.som(enhet, TraceServiceGrpc::newBlockingStub);
        var stillas = new Hubkall(hub).stillas(enhet);
        var samtykke = hub.som(enhet, ConsentServiceGrpc::newBlockingStub);
        spoer(svar, om + "oppgaver", () -> stillas.listTasks(ListTasksRequest.newBuilder().setEnhet(enhet).build()));
        spoer(svar, om + "stillas", () -> stillas.getStillas(GetStillasRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "steder", () -> stillas.getPlaces(GetPlacesRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "relasjoner", () -> stillas.getRelations(GetRelationsRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "planer", () -> stillas.getPlans(GetPlansRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "5R", () -> stillas.getFemR(GetFemRRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "møter", () -> stillas.getMeetings(GetMeetingsRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "løfter", () -> stillas.getPromises(GetPromisesRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "medvirkning", () -> stillas.getParticipation(GetParticipationRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "avslutninger", () -> stillas.getEndings(GetEndingsRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "barnets oppgaver", () -> stillas.listTasks(ListTasksRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        spoer(svar, om + "innboks", () -> hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .listInbox(ListInboxRequest.newBuilder().setEnhet(enhet).build()));
        spoer(svar, om + "frister", () -> spor.listExpectations(ListExpectationsRequest.newBuilder().setEnhet(enhet).build()));
        spoer(svar, om + "spor", () -> spor.list(ListRequest.newBuilder().setEnhet(enhet).setBarn(barn).build()));
        for (int nr = 103; nr < 108; nr++) {
            var samtale = id(nr);
            spoer(svar, om + "spor av " + nr, () -> spor.list(ListRequest.newBuilder().setEnhet(enhet).setConversationId(samtale).build()));
        }
        for (var leser : List.of(Viewer.VIEWER_BARNET, Viewer.VIEWER_FORELDRE)) {
            spoer(svar, om + "logg for " + leser, () -> spor.listAccess(
                    ListAccessRequest.newBuilder().setEnhet(enhet).setBarn(barn).setViewer(leser).build()));
        }
        spoer(svar, om + "samtykker", () -> samtykke.list(
                no.stillas.proto.consent.v1.ListRequest.newBuilder().setEnhet(enhet).setIdentitet(barn).build()));
        spoer(svar, om + "spørsmål", () -> samtykke.listRequests(
                no.stillas.proto.consent.v1.ListRequestsRequest.newBuilder().setEnhet(enhet).build()));
        spoer(svar, om + "personen", () -> hub.som(enhet, PersonServiceGrpc::newBlockingStub).get(
                GetRequest.newBuilder().setEnhet(enhet).setIdentitet(barn).build()));
    }

    private static Envelope.Builder melding(HeleHuben hub, int nr) {
        var dokument = HeleHuben.json("""
                {"opplysninger": [{"nr": 1,
                  "helse": {"tekst": "Bor i Skjulveien og trenger pauser.", "kategorier": ["KATEGORI_HEA"],
                     "personer": ["barn"]},
                  "psykiskHelse": {"tekst": "Påtrengende minner.", "kategorier": ["KATEGORI_HPS"], "personer": ["barn"]},
                  "opphold": {"tekst": "Skjulveien 4", "kategorier": ["KATEGORI_ADR"], "personer": ["barn"]}}],
                 "besvartAv": {"navn": "Nora Lie", "rolle": "psykologspesialist"}}""",
                SvarPaaForespoersel.newBuilder(), SvarPaaForespoersel.class);
        return Eksempler.delvis(hub).setDocument(com.google.protobuf.Any.pack(dokument)).setOnPartial(OnPartial.ON_PARTIAL_REDACT)
                .setMessageId(id(nr)).setConversationId(id(100 + nr)).setCreated(Timestamps.fromMillis(NAA.toEpochMilli()));
    }

    /** Health alone, about the child alone, as BUP declares it. */
    private static Envelope.Builder helse(HeleHuben hub, int nr) {
        var dokument = HeleHuben.json("""
                {"opplysninger": [{"nr": 1, "helse": {"tekst": "Bor i Skjulveien og trenger pauser.", "kategorier": ["KATEGORI_HEA"],
                  "personer": ["barn"]}}], "besvartAv": {"navn": "Nora Lie", "rolle": "psykologspesialist"}}""",
                SvarPaaForespoersel.newBuilder(), SvarPaaForespoersel.class);
        return melding(hub, nr).setDocument(com.google.protobuf.Any.pack(dokument));
    }

    /** Barnevernet tells PPT what kind of place the sister lives in. */
    private static Envelope.Builder henvisning(HeleHuben hub, int nr) {
        var dokument = HeleHuben.json("""
                {"type": "HENVISNINGSTYPE_PPT", "spoersmaal": [{"oppdrag": "OPPDRAG_UTREDNING"}], "bosituasjon": "BOSITUASJON_FOSTERHJEM",
                 "omsorg": {"tekst": "Bor i Skjulveien.", "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""",
                Henvisning.newBuilder(), Henvisning.class);
        return Hubkall.om(hub.fra(BVT, PPT, dokument), SOESKEN).setFormaal(Formaal.FORMAAL_COORD).setOnPartial(OnPartial.ON_PARTIAL_REDACT)
                .addGrunnlag(Hubkall.paastand(no.stillas.proto.kodeverk.v1.Grunnlag.GRUNNLAG_FVL13A1))
                .setMessageId(id(nr)).setConversationId(id(100 + nr));
    }

    private static Attachment.Builder vedlegg() {
        var fil = ByteString.copyFromUtf8("Skjulveien 4");
        return Attachment.newBuilder().setFilnavn("fjellro.txt").setMedietype("text/plain").setInnhold(fil)
                .setSha256(Kanonisk.sha256(fil)).addKategorier(Kategori.KATEGORI_HEA).addPersoner("barn");
    }

    /** The same in both worlds. */
    private static String id(int nr) {
        return new UUID(NAA.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L | nr).toString();
    }

    private static Message send(HeleHuben hub, String som, Envelope.Builder melding) {
        return hub.som(som, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static DeliveredMessage levert(java.util.concurrent.LinkedBlockingQueue<no.stillas.proto.exchange.v1.Delivery> innboks, String id) {
        try {
            return Hubkall.vent(innboks, id).getMessage();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spoer(Map<String, String> svar, String hva, Supplier<Message> kall) {
        String fikk;
        try {
            fikk = JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry()).print(kall.get());
        } catch (StatusRuntimeException e) {
            fikk = e.getStatus().toString();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
        svar.put(hva, uten(fikk));
    }

    /** What the hub draws by lot, and where in the log it stands, is another in each world. */
    private static String uten(String svar) {
        return svar.replaceAll("(?!" + id(0).substring(0, 18) + ")[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id")
                .replaceAll("\"(leafIndex|position)\": \"\\d+\"", "\"$1\"")
                .replaceAll("\"(commitment|nonce)\": \"[^\"]+\"", "\"$1\"");
    }

    private static void tell(HeleHuben hub) throws SQLException {
        try (var forbindelse = hub.del(Database.class).connect(); var setning = forbindelse.createStatement()) {
            setning.execute("set query_statistics_max_entries 1000");
            setning.execute("set query_statistics true");
        }
    }

    private static Map<String, Long> setninger(HeleHuben hub) throws SQLException {
        var antall = new TreeMap<String, Long>();
        try (var forbindelse = hub.del(Database.class).connect(); var setning = forbindelse.createStatement();
                var svar = setning.executeQuery("select sql_statement, execution_count from information_schema.query_statistics")) {
            while (svar.next()) {
                antall.put(svar.getString(1).replaceAll("\\s+", " "), svar.getLong(2));
            }
        }
        return antall;
    }

    private static Map<String, Long> rader(HeleHuben hub) throws SQLException {
        var antall = new TreeMap<String, Long>();
        try (var forbindelse = hub.del(Database.class).connect()) {
            var tabeller = forbindelse.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE", "TABLE"});
            while (tabeller.next()) {
                if (tabeller.getString("TABLE_SCHEM").equalsIgnoreCase("PUBLIC")) {
                    antall.put(tabeller.getString("TABLE_NAME").toUpperCase(java.util.Locale.ROOT), 0L);
                }
            }
            for (var tabell : antall.keySet()) {
                try (var spoerring = forbindelse.createStatement();
                        var svar = spoerring.executeQuery("select count(*) from \"" + tabell.toLowerCase(java.util.Locale.ROOT) + "\"")) {
                    svar.next();
                    antall.put(tabell, svar.getLong(1));
                }
            }
        }
        return antall;
    }
}
