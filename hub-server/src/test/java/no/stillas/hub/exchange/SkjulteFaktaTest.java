package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import com.google.protobuf.util.Timestamps;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A world before and after each kind of thing that a unit outside a case may not know: a grading, another unit's consent or
 * refusal, that the child is known to a service, another's message, its tasks. All that such a unit can ask is asked in both, and
 * answered alike; and what has an id is asked for by it, and looks as what is not.
 */
final class SkjulteFaktaTest {
    private static final String BARN = "01811599758";
    private static final String BVT = "haugesund-barnevern";
    private static final String BUP = "bup-haugesund";
    private static final String SKOLE = "haugesund-skole";
    /** One in the same kommune, and one far away. */
    private static final List<String> UTENFOR = List.of("haugesund-ppt", "asker-barnevern");
    private static final Instant NAA = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final LocalDate DAG = LocalDate.ofInstant(NAA, ZoneId.of("Europe/Oslo"));
    /** The month in which it happens, asked about when it is over. */
    private static final String MAANEDEN =
            "\"fra\": \"" + DAG.withDayOfMonth(1) + "\", \"til\": \"" + DAG.with(TemporalAdjusters.lastDayOfMonth()) + "\"";
    private static final Instant ETTERPAA = Dager.fra(DAG.with(TemporalAdjusters.firstDayOfNextMonth())).plus(1, ChronoUnit.HOURS);
    private static final AtomicReference<Instant> KLOKKE = new AtomicReference<>(NAA);
    private static final String SAMTALE = new UUID(NAA.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0002L).toString();
    private static final String OM_BARNET = "{\"enhet\": \"ENHET\", \"barn\": {\"foedselsnummer\": \"" + BARN + "\"}}";
    private static final String OM_IDENTITET = "{\"enhet\": \"ENHET\", \"identitet\": {\"foedselsnummer\": \"" + BARN + "\"}}";
    private static final String ENHETEN = "{\"enhet\": \"ENHET\"}";
    private static final String ANSATT = "\"ansatt\": {\"navn\": \"Kari Testesen\", \"rolle\": \"leder\"}";

    private static final String PERSON = "{\"ref\": \"barn\", \"rolle\": \"PERSONROLLE_BARN\", \"identitet\": {\"foedselsnummer\": \"" + BARN + "\"}}";

    /** What can be asked without an id, and what with one. */
    private static final Map<String, String> SPOERSMAAL = Map.ofEntries(
            Map.entry("PersonService/Get", OM_IDENTITET), Map.entry("ConsentService/List", OM_IDENTITET),
            Map.entry("ConsentService/ListRequests", ENHETEN), Map.entry("ConsentService/Simulate", "{\"envelope\": KONVOLUTT}"),
            Map.entry("JudgementService/Explain", "{\"envelope\": KONVOLUTT}"),
            Map.entry("JudgementService/ListRules", "{\"avsender\": \"ETAT_PPT\", \"mottaker\": \"ETAT_BVT\"}"),
            Map.entry("DirectoryService/GetUnit", "{\"id\": \"" + BVT + "\"}"), Map.entry("DirectoryService/ListOrganisations", "{}"),
            Map.entry("DirectoryService/ListUnits", "{\"kommune\": \"1106\"}"),
            Map.entry("DirectoryService/Resolve", "{\"funksjon\": \"FUNKSJON_PPT\", \"kommune\": \"1106\"}"),
            Map.entry("AgreementService/List", "{}"), Map.entry("ModelService/List", "{}"),
            Map.entry("ExchangeService/ListInbox", ENHETEN),
            Map.entry("OperationService/ListQuarantine", "{}"),
            Map.entry("ReportService/CountMessages", "{" + MAANEDEN + "}"),
            Map.entry("AuditService/ReplayPeriod", "{\"fra\": \"" + DAG.minusDays(30) + "\", \"til\": \"" + DAG.plusDays(30) + "\"}"),
            Map.entry("StillasService/GetStillas", OM_BARNET), Map.entry("StillasService/ListTasks", OM_BARNET),
            Map.entry("StillasService/GetPlaces", OM_BARNET), Map.entry("StillasService/GetRelations", OM_BARNET),
            Map.entry("ReportService/MeasureTime",
                    "{\"tidsmaal\": \"mat-henvisning-til-oppstart\", " + MAANEDEN + "}"),
            Map.entry("StillasService/GetPlans", OM_BARNET), Map.entry("StillasService/GetFemR", OM_BARNET),
            Map.entry("StillasService/GetMeetings", OM_BARNET), Map.entry("StillasService/GetPromises", OM_BARNET),
            Map.entry("StillasService/GetParticipation", OM_BARNET), Map.entry("StillasService/GetEndings", OM_BARNET),
            Map.entry("TraceService/List", OM_BARNET), Map.entry("TraceService/ListExpectations", ENHETEN),
            Map.entry("TraceService/ListAccess", OM_BARNET.replace("}}", "}, \"viewer\": \"VIEWER_BARNET\"}")));
    /**
     * By the id of a message, a conversation, a consent and a task that there are; where a call is about another thing, this shows no more
     * than that an id of something hidden is answered as one of nothing.
     */
    private static final Map<String, String> MED_ID = Map.ofEntries(
            Map.entry("ExchangeService/GetStatus", "{\"messageId\": \"ID\"}"),
            Map.entry("ExchangeService/Recall", "{\"messageId\": \"ID\", \"begrunnelse\": \"Sendt til feil mottaker.\"}"),
            Map.entry("AuditService/Replay", "{\"messageId\": \"ID\"}"), Map.entry("AgreementService/Get", "{\"avtaleId\": \"ID\"}"),
            Map.entry("ConsentService/GetRequest", "{\"enhet\": \"ENHET\", \"forespoerselId\": \"ID\"}"),
            Map.entry("ConsentService/FollowRequest", "{\"enhet\": \"ENHET\", \"forespoerselId\": \"ID\"}"),
            Map.entry("ConsentService/MarkExplained", "{\"enhet\": \"ENHET\", \"forespoerselId\": \"ID\"}"),
            Map.entry("StillasService/CompleteTask", "{\"enhet\": \"ENHET\", \"id\": \"ID\", " + ANSATT + ", \"utfoert\": \"Ringt.\"}"),
            Map.entry("StillasService/DecideReview",
                    "{\"enhet\": \"ENHET\", \"messageId\": \"ID\", " + ANSATT + ", \"tillates\": true, \"begrunnelse\": \"Nødvendig.\"}"),
            Map.entry("StillasService/EndCoordinator", OM_BARNET.replace("}}", "}, \"id\": \"ID\", \"sisteDag\": \"2026-12-31\"}")),
            Map.entry("StillasService/Acknowledge", OM_BARNET.replace("}}", "}, \"id\": \"ID\", \"versjon\": 1, " + ANSATT + "}")),
            Map.entry("StillasService/AnswerMeeting",
                    OM_BARNET.replace("}}", "}, \"moeteId\": \"ID\", \"svar\": \"MOETESVARSLAG_KOMMER\", " + ANSATT + "}")),
            Map.entry("TraceService/List", "{\"enhet\": \"ENHET\", \"conversationId\": \"ID\"}"),
            Map.entry("ConsentService/WithdrawObjection",
                    "{\"enhet\": \"ENHET\", \"personer\": [PERSON], \"person\": \"barn\", \"reservasjonId\": \"ID\"}"),
            Map.entry("OperationService/DecideQuarantine", "{\"deliveryId\": \"ID\", \"decision\": \"QUARANTINE_DECISION_PROEV_IGJEN\", "
                    + ANSATT + ", \"begrunnelse\": \"Rettet.\"}"));
    private static final Map<String, String> RAPPORTER = SPOERSMAAL.entrySet().stream().filter(s -> s.getKey().startsWith("ReportService"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    /** What is asked here of neither, and why. */
    private static final Map<String, Set<String>> IKKE_HER = Map.of(
            "sends and receives: ToVerdenerTest", Set.of("ExchangeService/Submit", "ExchangeService/SubmitStream", "ExchangeService/Receive"),
            "the law alone, in a stream", Set.of("JudgementService/Matrix"), "names the consent in a document: EndringTest of consents",
            Set.of("ConsentService/Withdraw", "ConsentService/Restrict"), "as List, and does not end", Set.of("TraceService/Watch"),
            "how long the log is and its hashes are for all: LedgerEndpointTest has what of a leaf is told", Set.of("LedgerService/Export",
                    "LedgerService/GetCheckpoint", "LedgerService/GetConsistencyProof", "LedgerService/GetInclusionProof"),
            "records what the caller says, and answers with that", Set.of("PersonService/Register", "PersonService/Join",
                    "DirectoryService/StateCapacity", "ModelService/Load", "ModelService/Withdraw", "AgreementService/Register",
                    "AgreementService/Sign", "AgreementService/Terminate", "ConsentService/Register", "ConsentService/RegisterObjection",
                    "ConsentService/RequestConsent", "ConsentService/Decline", "StillasService/AppointCoordinator",
                    "StillasService/ChangePerson", "StillasService/PlanTask", "StillasService/RequestParticipation", "StillasService/StartDeadline"));

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), KLOKKE::get);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    private static Stream<MethodDescriptor> alleKall() {
        return Dokumenttyper.alle().filer().stream().flatMap(f -> f.getServices().stream()).flatMap(t -> t.getMethods().stream());
    }

    private static String navn(MethodDescriptor m) {
        return m.getService().getName() + "/" + m.getName();
    }

    @Test
    void every_rpc_is_asked_or_has_a_reason_not_to_be() {
        var sagt = Stream.of(SPOERSMAAL.keySet(), MED_ID.keySet(), IKKE_HER.values().stream().flatMap(Set::stream).toList())
                .flatMap(Collection::stream).collect(Collectors.toSet());
        assertThat(alleKall().map(SkjulteFaktaTest::navn)).containsExactlyInAnyOrderElementsOf(sagt);
    }

    @Test
    void a_unit_outside_is_answered_alike_before_and_after_each_thing_it_may_not_know() {
        var fakta = new Fakta(hub);
        var kall = new Hubkall(hub);
        fakta.barnMedUkjentAdresse(BARN, LocalDate.of(2016, 1, 1));
        var foer = svar(SPOERSMAAL, "");
        assertThat(foer).hasSize(SPOERSMAAL.size() * UTENFOR.size());
        assertThat(foer.values().stream().filter(s -> s.startsWith("Status"))).as("most can be asked at all").hasSizeLessThan(foer.size() / 2);

        var skjult = new LinkedHashMap<String, Runnable>();
        var samtykke = new UUID[1];
        skjult.put("a consent between others", () -> samtykke[0] = fakta.samtykke(BARN, Formaal.FORMAAL_COORD, List.of(BVT, BUP),
                Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADM));
        skjult.put("a refusal between others", () -> fakta.nei(BARN, Formaal.FORMAAL_REFERRAL, BVT, BUP, BUP, Kategori.KATEGORI_BVN));
        skjult.put("a service that the child is known to", () -> fakta.plan(BARN, BVT, samtykke[0], List.of(BUP)));
        skjult.put("who has the care", () -> fakta.skriv(BARN, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setOmsorgsstatus(
                Omsorgsstatusfaktum.newBuilder().setStatus(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1).setFra("2020-01-01"))));
        skjult.put("a grading", () -> fakta.adresse(BARN, Gradering.GRADERING_STRENGT_FORTROLIG));
        var melding = kall.bekymring(BUP, BVT, Hubkall.nummer(BARN));
        skjult.put("a message between others", () -> assertThat(kall.send(melding).getDecision().getUtfall().name()).contains("PERMITTED"));
        skjult.put("that it has come, and another's tasks of it", () -> {
            levert(kall, melding.getMessageId());
            assertThat(kall.oppgaver(BVT)).isNotEmpty();
        });
        var avslag = kall.dialog(BUP, SKOLE, BARN).setFormaal(Formaal.FORMAAL_COORD);
        skjult.put("an attempt of another's that was denied", () -> assertThat(kall.send(avslag).getDecision().getUtfall().name()).contains("DENIED"));
        skjult.put("a case of another's by a measure of time", () -> List.of("bestilt", "startet").forEach(t -> fakta.skriv(BARN, UUID.randomUUID(), 1,
                _ -> Faktum.newBuilder().setModell(Modellfaktum.newBuilder().setModell("mobilt-akutteam").setTilstand(t)
                        .setTjeneste(Tjeneste.newBuilder().setOrganisasjonsnummer(hub.org(BUP)).setEnhet(BUP))))));
        skjult.forEach((hva, skjer) -> {
            skjer.run();
            sammeSvar(hva, svar(SPOERSMAAL, ""), foer);
        });

        assertThat(svar(RAPPORTER, List.of(BUP), "")).as("whose own it is, is told").allSatisfy((spurt, s) ->
                assertThat(s).as(spurt).doesNotStartWith("Status").isNotEqualTo(foer.get(spurt.replace(BUP, UTENFOR.getFirst()))));

        var finnesIkke = svar(MED_ID, UUID.randomUUID().toString());
        assertThat(finnesIkke.values()).as("they are asked rightly").noneMatch(s -> s.contains("INVALID_ARGUMENT"));
        for (var id : List.of(melding.getMessageId(), melding.getConversationId(), avslag.getMessageId(), samtykke[0].toString(),
                kall.oppgaver(BVT).getFirst().getId())) {
            sammeSvar("by the id of what is hidden", svar(MED_ID, id), finnesIkke);
        }
    }

    private static void levert(Hubkall kall, String melding) {
        try {
            Hubkall.vent(kall.innboks(BVT), melding);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sammeSvar(String hva, Map<String, String> svar, Map<String, String> ventet) {
        SoftAssertions.assertSoftly(mykt -> ventet.forEach((kall, v) -> mykt.assertThat(svar.get(kall)).as("%s: %s", hva, kall).isEqualTo(v)));
    }

    private static Map<String, String> svar(Map<String, String> kallene, String id) {
        return svar(kallene, UTENFOR, id);
    }

    private static Map<String, String> svar(Map<String, String> kallene, List<String> enheter, String id) {
        var svar = new TreeMap<String, String>();
        var metoder = alleKall().collect(Collectors.toMap(SkjulteFaktaTest::navn, m -> m));
        kallene.forEach((navn, json) -> enheter.forEach(enhet -> svar.put(enhet + " " + navn, spoer(metoder.get(navn), enhet,
                json.replace("ENHET", enhet).replace("PERSON", PERSON).replace("KONVOLUTT", json.contains("KONVOLUTT") ? konvolutt(enhet) : "").replace("\"ID\"", "\"" + id + "\""))
                .replace(id.isEmpty() ? "\0" : id, "ID"))));
        return svar;
    }

    private static String konvolutt(String enhet) {
        var melding = new Hubkall(hub).dialog(enhet, BVT, BARN).setFormaal(Formaal.FORMAAL_COORD)
                .setMessageId(SAMTALE.replaceFirst(".$", "1")).setConversationId(SAMTALE)
                .setCreated(Timestamps.fromMillis(NAA.toEpochMilli()));
        try {
            return JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry()).print(melding);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spoer(MethodDescriptor metode, String enhet, String json) {
        KLOKKE.set(metode.getService().getName().equals("ReportService") ? ETTERPAA : NAA);
        try {
            var spoersmaal = DynamicMessage.newBuilder(metode.getInputType());
            Dokumenttyper.alle().jsonParser().merge(json, spoersmaal);
            var svar = hub.som(enhet, Raatt::newBlockingStub)
                    .kall(metode.getService().getFullName() + "/" + metode.getName(), spoersmaal.build().toByteArray());
            return JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry())
                    .print(DynamicMessage.parseFrom(metode.getOutputType(), svar));
        } catch (StatusRuntimeException e) {
            return "Status " + e.getStatus().getCode() + " " + e.getStatus().getDescription();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(metode.getFullName() + " " + json, e);
        } finally {
            KLOKKE.set(NAA);
        }
    }
}
