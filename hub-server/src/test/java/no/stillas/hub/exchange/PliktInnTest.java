package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.bekymring.v1.Bokstav;
import no.stillas.proto.bekymring.v1.Meldelov;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Duties and urgent messages with everything wrong with them, through the real server: they arrive, and the rest is tasks. */
final class PliktInnTest {
    private static final int UKJENT = 9999;

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static LinkedBlockingQueue<Delivery> innboks;
    private static final Map<String, Delivery> LEVERT = new HashMap<>();

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        innboks = innboks("bergen-barnevern");
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    static Stream<Arguments> feilOmPersoner() {
        return Stream.of(
                Arguments.argumentSet("the document names a child that the envelope does not",
                        dokument(d -> d.getBarnBuilder(0).setPerson("barnet")), "envelope.document.barn[0].person"),
                Arguments.argumentSet("a text is about somebody that the envelope does not name",
                        dokument(d -> d.getGrunnerBuilder(0).getHvorforBuilder().addPersoner("mor")),
                        "envelope.document.grunner[0].hvorfor.personer[1]"),
                Arguments.argumentSet("an attachment is about somebody that the envelope does not name",
                        bekymring(e -> e.addAttachments(vedlegg().addPersoner("far"))), "envelope.attachments[0].personer[0]"),
                Arguments.argumentSet("nobody is in the envelope", bekymring(Envelope.Builder::clearPersoner), "envelope.personer"),
                Arguments.argumentSet("nobody is named at all", dokument(bekymring(Envelope.Builder::clearPersoner),
                        d -> { d.clearBarn(); d.getGrunnerBuilder(0).getHvorforBuilder().clearPersoner(); }), "envelope.personer"),
                Arguments.argumentSet("two have the same ref", bekymring(e -> e.addPersoner(e.getPersoner(0).toBuilder()
                        .setRolle(Personrolle.PERSONROLLE_SOESKEN))), "envelope.personer[1].ref"),
                Arguments.argumentSet("two are the child", bekymring(e -> e.addPersoner(e.getPersoner(0).toBuilder().setRef("to"))),
                        "envelope.personer"),
                Arguments.argumentSet("one has no ref", bekymring(e -> e.addPersoner(Person.newBuilder()
                        .setRolle(Personrolle.PERSONROLLE_FORELDER))), "envelope.personer[1].ref"));
    }

    @ParameterizedTest
    @MethodSource("feilOmPersoner")
    void a_duty_whose_persons_do_not_agree_arrives_whole_and_what_is_wrong_is_a_task(Envelope melding, String sted) throws Exception {
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains(sted));
        var levert = levert(melding).getMessage().getEnvelope();
        // of somebody unknown no place may be told, so an attachment about them stays behind
        if (svar.getDecision().getUtfall() == Utfall.UTFALL_PERMITTED) {
            assertThat(levert.getDocument()).isEqualTo(melding.getDocument());
        }
    }

    @Test
    void nothing_that_is_said_of_somebody_unknown_is_moved_to_the_child() throws Exception {
        var melding = dokument(d -> d.getGrunnerBuilder(0).getHvorforBuilder().addPersoner("mor"));
        send("bup-bergen", melding);
        assertThat(levert(melding).getMessage().getEnvelope().getPersonerList())
                .extracting(Person::getRef, Person::getRolle)
                .containsExactly(tuple("barn", Personrolle.PERSONROLLE_BARN),
                        tuple("mor", Personrolle.PERSONROLLE_ANDRE));
    }

    static Stream<Arguments> ukjenteKoder() {
        return Stream.of(
                Arguments.argumentSet("purpose", bekymring(e -> e.setFormaalValue(UKJENT)), "envelope.formaal"),
                Arguments.argumentSet("no purpose", bekymring(Envelope.Builder::clearFormaal), "envelope.formaal"),
                Arguments.argumentSet("role of the child", bekymring(e -> e.getPersonerBuilder(0).setRolleValue(UKJENT)),
                        "envelope.personer[0].rolle"),
                Arguments.argumentSet("role of another", bekymring(e -> e.addPersoner(Person.newBuilder().setRef("mor").setRolleValue(UKJENT))),
                        "envelope.personer[1].rolle"),
                Arguments.argumentSet("one more ground", bekymring(e -> e.addGrunnlag(Paastand.newBuilder().setGrunnlagValue(UKJENT))),
                        "envelope.grunnlag[1].grunnlag"),
                Arguments.argumentSet("attest", bekymring(e -> e.getGrunnlagBuilder(0).getAttestasjonBuilder().addAttesterValue(UKJENT)),
                        "envelope.grunnlag[0].attestasjon.attester[0]"),
                Arguments.argumentSet("when it was attested", bekymring(e -> e.getGrunnlagBuilder(0).getAttestasjonBuilder()
                        .setTidspunkt(Timestamp.newBuilder().setSeconds(Long.MAX_VALUE))), "envelope.grunnlag[0].attestasjon.tidspunkt"),
                Arguments.argumentSet("relation", bekymring(e -> e.getHandlendeBuilder().setRelasjonValue(UKJENT)), "envelope.handlende.relasjon"),
                Arguments.argumentSet("role of the sender", bekymring(e -> e.getSenderBuilder().setRolleValue(UKJENT)), "envelope.sender.rolle"),
                Arguments.argumentSet("urgency", bekymring(e -> e.setHastegradValue(UKJENT)), "envelope.hastegrad"),
                Arguments.argumentSet("what to do with a part", bekymring(e -> e.setOnPartialValue(UKJENT)), "envelope.on_partial"),
                Arguments.argumentSet("category of an attachment", bekymring(e -> e.addAttachments(vedlegg().addKategorierValue(UKJENT))),
                        "envelope.attachments[0].kategorier[0]"),
                Arguments.argumentSet("category of a text", dokument(d -> d.getGrunnerBuilder(0).getHvorforBuilder().addKategorierValue(UKJENT)),
                        "envelope.document.grunner[0].hvorfor.kategorier[2]"),
                Arguments.argumentSet("act in the document", dokument(d -> d.getGrunnerBuilder(0).setLovValue(UKJENT)),
                        "envelope.document.grunner[0].lov"));
    }

    @ParameterizedTest
    @MethodSource("ukjenteKoder")
    void a_duty_with_a_code_that_is_not_known_arrives_without_it_and_it_is_a_task(Envelope melding, String sted) throws Exception {
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains(sted));
        assertThat(levert(melding).getMessage().getEnvelope().getDocument().unpack(Bekymringsmelding.class).getGrunnerList()).isNotEmpty();
    }

    @Test
    void an_urgent_message_that_is_no_duty_is_judged_whatever_is_wrong_with_it() {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)
                .setFormaalValue(UKJENT).setOnPartialValue(UKJENT).addGrunnlag(Paastand.newBuilder().setGrunnlagValue(UKJENT))
                .addPersoner(Person.newBuilder().setRef("mor").setRolleValue(UKJENT));
        melding.setDocument(Any.pack(pakket(melding.getDocument(), Henvisning.class).toBuilder().setTypeValue(UKJENT)
                .setHelse(pakket(melding.getDocument(), Henvisning.class).getHelse().toBuilder().addPersoner("far").addKategorierValue(UKJENT))
                .build()));
        var svar = send("asker-barnevern", melding.build());
        assertThat(svar.getDecision().getUtfall()).isNotEqualTo(Utfall.UTFALL_UNSPECIFIED);
        assertThat(svar.getRing()).isNotEmpty();
    }

    static Stream<Arguments> innholdSomMangler() {
        var tom = Any.pack(Bekymringsmelding.getDefaultInstance());
        return Stream.of(
                Arguments.argumentSet("none", bekymring(Envelope.Builder::clearDocument)),
                Arguments.argumentSet("of no type of the contract", bekymring(e -> e.setDocument(tom.toBuilder()
                        .setTypeUrl("type.googleapis.com/stillas.finnes.v1.Ikke")))),
                Arguments.argumentSet("unreadable", bekymring(e -> e.setDocument(tom.toBuilder()
                        .setValue(ByteString.copyFrom(new byte[] {(byte) 0xff, 1, 2}))))));
    }

    @ParameterizedTest
    @MethodSource("innholdSomMangler")
    void a_duty_without_a_document_that_can_be_read_tells_barnevernet_who_is_worried_about_whom(Envelope melding) throws Exception {
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.startsWith("Følg opp: dokumentet") && o.contains("Ring avsenderen"));
        var levert = levert(melding).getMessage().getEnvelope();
        assertThat(levert.getPersoner(0).getNavn().getFornavn()).isEqualTo("Oda-Marje");
        assertThat(levert.getDocument().is(Bekymringsmelding.class)).isTrue();
    }

    @Test
    void a_letter_that_the_melders_act_does_not_have_goes_through_and_is_a_task() throws Exception {
        var melding = dokument(d -> d.getGrunnerBuilder(0).setLov(Meldelov.MELDELOV_OPPL_24_3).setBokstav(Bokstav.BOKSTAV_E));
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains("finnes ikke i opplæringslova § 24-3"));
        assertThat(levert(melding).getMessage().getEnvelope().getDocument().unpack(Bekymringsmelding.class).getGrunner(0).getBokstav())
                .isEqualTo(Bokstav.BOKSTAV_E);
    }

    @Test
    void nul_in_the_texts_of_a_duty_is_taken_out_and_is_a_task() throws Exception {
        var melding = dokument(bekymring(e -> e.getPersonerBuilder(0).getNavnBuilder().setFornavn("Oda\0-Marje")),
                d -> d.getGrunnerBuilder(0).getHvorforBuilder().setTekst("Slag\0 hjemme."));
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains("envelope.personer[0].navn.fornavn"))
                .anyMatch(o -> o.contains("envelope.document.grunner[0].hvorfor.tekst"));
        var levert = levert(melding).getMessage().getEnvelope();
        assertThat(levert.getPersoner(0).getNavn().getFornavn()).isEqualTo("Oda-Marje");
        assertThat(levert.getDocument().unpack(Bekymringsmelding.class).getGrunner(0).getHvorfor().getTekst()).isEqualTo("Slag hjemme.");
    }

    static Stream<Arguments> enheterSomIkkeFinnes() {
        return Stream.of(
                Arguments.argumentSet("misspelt", "bup-berge"),
                Arguments.argumentSet("not given", ""),
                Arguments.argumentSet("another organisation's", "asker-skole"),
                Arguments.argumentSet("closed down", "roeyken-barnevern"));
    }

    @ParameterizedTest
    @MethodSource("enheterSomIkkeFinnes")
    void a_duty_from_a_unit_that_is_not_there_comes_from_the_organisation(String enhet) throws Exception {
        var melding = bekymring(e -> e.getSenderBuilder().setEnhet(enhet));
        var svar = send("bup-bergen", melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains("avsenderenheten"));
        var fra = levert(melding).getMessage().getEnvelope().getSender();
        assertThat(hub.org(fra.getEnhet())).isEqualTo(hub.org("bup-bergen"));
        if (enhet.startsWith("bup-")) {
            assertThat(fra.getEnhet()).isEqualTo("bup-bergen");
        }
    }

    @Test
    void a_duty_that_says_neither_who_in_the_organisation_sends_nor_whom_to_goes_where_the_organisation_is() throws Exception {
        var melding = Eksempler.bekymring(hub, "bergen-skole", "bergen-barnevern");
        melding.clearReceiver().getSenderBuilder().setEnhet("bergen-skol");
        var svar = send("bergen-skole", melding.build());
        assertThat(svar.getMottakerEnhet()).isEqualTo("bergen-barnevern");
        levert(melding.build());
    }

    @Test
    void an_ordinary_message_from_a_unit_that_is_not_there_is_refused_at_the_field() {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd");
        melding.getSenderBuilder().setEnhet("finnes-ikke");
        assertThat(felt(feil("asker-barnevern", melding.build()))).containsExactly("envelope.sender.enhet");
        erIkkeLagret("asker-barnevern", melding.build());
    }

    @Test
    void an_organisation_number_whose_control_digit_does_not_hold_is_refused_at_its_field_and_for_a_duty_is_a_task() {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").setDataansvarlig("311000340");
        var feil = feil("asker-barnevern", melding.build());
        assertThat(felt(feil)).containsExactly("envelope.dataansvarlig");
        assertThat(feil.getStatus().getDescription()).doesNotContain("311000340");
        erIkkeLagret("asker-barnevern", melding.build());

        var plikt = send("bup-bergen", bekymring(e -> e.setDataansvarlig("311000340")));
        assertThat(plikt.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(plikt.getOppgaverList()).anyMatch(o -> o.contains("envelope.dataansvarlig"));
    }

    @Test
    void a_duty_under_an_id_that_is_taken_is_refused_with_the_number_to_ring_and_an_ordinary_one_without() {
        var plikt = bekymring(_ -> { });
        send("bup-bergen", plikt);
        var feil = feil("bup-bergen", plikt.toBuilder().setTest(false).build());
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
        assertThat(SviktTest.ring(feil)).isNotEmpty();
        assertThat(feil.getStatus().getDescription()).contains("Ring " + SviktTest.ring(feil));

        var vanlig = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        send("asker-barnevern", vanlig);
        assertThat(SviktTest.ring(feil("asker-barnevern", vanlig.toBuilder().setTest(false).build()))).isEmpty();
    }

    private static Envelope bekymring(Consumer<Envelope.Builder> endring) {
        var melding = Eksempler.bekymring(hub(), "bup-bergen", "bergen-barnevern");
        endring.accept(melding);
        return melding.build();
    }

    private static Envelope dokument(Consumer<Bekymringsmelding.Builder> endring) {
        return dokument(bekymring(_ -> { }), endring);
    }

    private static Envelope dokument(Envelope melding, Consumer<Bekymringsmelding.Builder> endring) {
        var dokument = pakket(melding.getDocument(), Bekymringsmelding.class).toBuilder();
        endring.accept(dokument);
        return melding.toBuilder().setDocument(Any.pack(dokument.build())).build();
    }

    private static <M extends com.google.protobuf.Message> M pakket(Any any, Class<M> type) {
        try {
            return any.unpack(type);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Attachment.Builder vedlegg() {
        return Attachment.newBuilder().setFilnavn("brev.txt").setMedietype("text/plain").setInnhold(ByteString.copyFromUtf8("Brev."));
    }

    private static HeleHuben hub() {
        return hub;
    }

    private static SubmitResponse send(String enhet, Envelope melding) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static StatusRuntimeException feil(String enhet, Envelope melding) {
        return assertThrows(StatusRuntimeException.class, () -> send(enhet, melding));
    }

    private static void erIkkeLagret(String enhet, Envelope melding) {
        var feil = assertThrows(StatusRuntimeException.class, () -> hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding.getMessageId()).build()));
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    }

    private static List<String> felt(StatusRuntimeException feil) {
        assertThat(feil.getStatus().getCode()).as(feil.toString()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        return Feltbrudd.av(StatusProto.fromThrowable(feil)).stream().map(f -> f.getField()).toList();
    }

    private static Delivery levert(Envelope melding) throws InterruptedException {
        while (!LEVERT.containsKey(melding.getMessageId())) {
            var levert = innboks.poll(20, TimeUnit.SECONDS);
            assertThat(levert).as("a delivery within 20 seconds").isNotNull();
            LEVERT.put(levert.getMessage().getEnvelope().getMessageId(), levert);
        }
        return LEVERT.get(melding.getMessageId());
    }

    private static LinkedBlockingQueue<Delivery> innboks(String enhet) {
        return new Hubkall(hub).innboks(enhet);
    }
}
