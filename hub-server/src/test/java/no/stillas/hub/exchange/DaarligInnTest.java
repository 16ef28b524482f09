package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.util.Timestamps;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
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

/** What is not a message that can be taken, through the real server: a precise error, and nothing stored. */
final class DaarligInnTest {
    private static final String SUBMIT = "stillas.exchange.v1.ExchangeService/Submit";
    private static final UnknownFieldSet UKJENT = UnknownFieldSet.newBuilder()
            .addField(9999, UnknownFieldSet.Field.newBuilder().addVarint(1).build()).build();

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        // The rounds of the scheduler are far off: what changes, a call has changed.
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_message_over_the_limit_is_refused_with_the_limit_and_the_size_and_nothing_is_stored() {
        var melding = henvisning().addAttachments(stor()).build();
        var feil = avvist(melding);
        assertThat(felt(feil)).containsExactly("envelope");
        assertThat(feil.getStatus().getDescription()).contains("8388608", String.valueOf(melding.getSerializedSize()));
        assertThat(SviktTest.ring(feil)).isEmpty();

        var proevd = assertThrows(StatusRuntimeException.class, () -> hub.som("asker-barnevern", JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding).build()));
        assertThat(felt(proevd)).as("a dry run says what sending says").containsExactly("envelope");
    }

    @Test
    void a_duty_and_an_urgent_message_over_the_limit_carry_the_number_to_ring() {
        var foer = Innhold.av(hub);
        var plikt = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").addAttachments(stor()).build();
        var feil = assertThrows(StatusRuntimeException.class, () -> send("bup-bergen", plikt));
        assertThat(felt(feil)).containsExactly("envelope");
        assertThat(SviktTest.ring(feil)).isNotEmpty();
        assertThat(feil.getStatus().getDescription()).contains("8388608", "Plikten er ikke oppfylt. Ring " + SviktTest.ring(feil));

        var haster = avvist(henvisning().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).addAttachments(stor()).build());
        assertThat(SviktTest.ring(haster)).isNotEmpty().isNotEqualTo(SviktTest.ring(feil));
        foer.erUendret(hub);
    }

    @Test
    void a_duty_as_large_as_the_contract_lets_its_attachments_be_carries_the_number_to_ring() {
        var fullt = Attachment.newBuilder().setFilnavn("full.pdf").setMedietype("application/pdf")
                .setInnhold(ByteString.copyFrom(new byte[3 << 20])).build();
        var plikt = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").addAllAttachments(Collections.nCopies(20, fullt));
        var feil = assertThrows(StatusRuntimeException.class, () -> send("bup-bergen", plikt.build()));
        assertThat(SviktTest.ring(feil)).as(feil.toString()).isNotEmpty();
    }

    @Test
    void a_duty_over_the_limit_in_a_stream_is_told_the_number_and_the_stream_goes_on() throws Exception {
        var svar = new LinkedBlockingQueue<SubmitStreamResponse>();
        var stroem = hub.som("bup-bergen", ExchangeServiceGrpc::newStub).submitStream(new StreamObserver<>() {
            @Override
            public void onNext(SubmitStreamResponse melding) {
                svar.add(melding);
            }

            @Override
            public void onError(Throwable feil) { }

            @Override
            public void onCompleted() { }
        });
        var plikt = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").addAttachments(stor()).build();
        stroem.onNext(SubmitStreamRequest.newBuilder().setEnvelope(plikt).build());
        var feil = svar.poll(30, TimeUnit.SECONDS);
        assertThat(feil).isNotNull();
        assertThat(feil.getMessageId()).isEqualTo(plikt.getMessageId());
        assertThat(feil.getFault().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT.value());
        assertThat(feil.getFault().getMessage()).contains("Plikten er ikke oppfylt. Ring ");

        stroem.onNext(SubmitStreamRequest.newBuilder().setEnvelope(plikt.toBuilder().clearAttachments()).build());
        var tatt = svar.poll(30, TimeUnit.SECONDS);
        assertThat(tatt).isNotNull();
        assertThat(tatt.getAnswer().getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        stroem.onCompleted();
    }

    static Stream<Arguments> somManglerEllerErSelvmotsigende() {
        var mor = Person.newBuilder().setRef("mor").setRolle(Personrolle.PERSONROLLE_BARN);
        return Stream.of(
                Arguments.argumentSet("no purpose", henvisning(Envelope.Builder::clearFormaal).build(), "envelope.formaal"),
                Arguments.argumentSet("no person", henvisning(e -> dokument(e.clearPersoner(), d -> {
                    d.getHelseBuilder().clearPersoner();
                    d.getOmsorgBuilder().clearPersoner();
                })).build(), "envelope.personer"),
                Arguments.argumentSet("no document", henvisning(Envelope.Builder::clearDocument).build(), "envelope.document"),
                Arguments.argumentSet("no sender", henvisning(e -> e.getSenderBuilder().clearEnhet()).build(), "envelope.sender.enhet"),
                Arguments.argumentSet("no receiver", henvisning(Envelope.Builder::clearReceiver).build(), "envelope.receiver"),
                Arguments.argumentSet("a receiver that is not in the directory",
                        henvisning(e -> e.getReceiverBuilder().setEnhet("finnes-ikke")).build(), "envelope.receiver"),
                Arguments.argumentSet("a receiver that does not take the document",
                        henvisning(e -> e.getReceiverBuilder().setEnhet("bergen-barnevern")).build(), "envelope.receiver"),
                Arguments.argumentSet("no moment", henvisning(Envelope.Builder::clearCreated).build(), "envelope.created"),
                Arguments.argumentSet("a required field of the document is not there",
                        henvisning(e -> dokument(e, Henvisning.Builder::clearType)).build(), "envelope.document.type"),
                Arguments.argumentSet("a required list of the document is empty",
                        henvisning(e -> dokument(e, Henvisning.Builder::clearSpoersmaal)).build(), "envelope.document.spoersmaal"),
                Arguments.argumentSet("a required field deep in the document is not there",
                        henvisning(e -> dokument(e, d -> d.getSpoersmaalBuilder(0).clearOppdrag())).build(),
                        "envelope.document.spoersmaal[0].oppdrag"),
                Arguments.argumentSet("two are the child", henvisning(e -> e.addPersoner(mor)).build(), "envelope.personer"),
                Arguments.argumentSet("nobody is the child",
                        henvisning(e -> e.getPersonerBuilder(0).setRolle(Personrolle.PERSONROLLE_FORELDER)).build(), "envelope.personer"),
                Arguments.argumentSet("two persons have one name in the message", henvisning(e -> e.addPersoner(
                        mor.clone().setRef("barn").setRolle(Personrolle.PERSONROLLE_FORELDER))).build(), "envelope.personer[1].ref"),
                Arguments.argumentSet("the document is about somebody who is not a person of the message",
                        henvisning(e -> dokument(e, d -> d.getHelseBuilder().setPersoner(0, "far"))).build(),
                        "envelope.document.helse.personer[0]"));
    }

    @ParameterizedTest
    @MethodSource("somManglerEllerErSelvmotsigende")
    void an_ordinary_message_with_what_is_missing_or_contradictory_is_refused_at_that_field_alone(Envelope melding, String sted) {
        assertThat(felt(avvist(melding))).containsExactly(sted);
    }

    @Test
    void an_attachment_over_the_contracts_limit_is_refused_at_its_field() {
        var melding = henvisning().addAttachments(Attachment.newBuilder().setFilnavn("stor.pdf").setMedietype("application/pdf")
                .setSha256(ByteString.copyFrom(new byte[32])).setInnhold(ByteString.copyFrom(new byte[(3 << 20) + 1]))).build();
        assertThat(felt(avvist(melding))).anyMatch(f -> f.startsWith("envelope.attachments[0].innhold"));
    }

    @Test
    void bytes_that_are_no_message_are_refused_as_such() {
        var feil = hub.som("asker-barnevern", Raatt::newBlockingStub).avvist(SUBMIT, new byte[] {(byte) 0xff, 1, 2, 3, (byte) 0xfe});
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(feil.getStatus().getDescription()).contains("protobuf");
        assertThat(hub.ukjent(Raatt::newBlockingStub).avvist(SUBMIT, new byte[] {(byte) 0xff}).getStatus().getCode())
                .as("who it is comes first").isEqualTo(Status.Code.UNAUTHENTICATED);
    }

    @Test
    void bytes_that_are_no_message_end_a_stream_too_and_the_hub_serves_the_next_caller() throws Exception {
        var slutt = new CompletableFuture<Status>();
        var stroem = hub.som("asker-barnevern", ExchangeServiceGrpc::newStub).getChannel().newCall(
                Raatt.metode("stillas.exchange.v1.ExchangeService/SubmitStream").toBuilder()
                        .setType(MethodDescriptor.MethodType.BIDI_STREAMING).build(), CallOptions.DEFAULT);
        stroem.start(new ClientCall.Listener<>() {
            @Override
            public void onClose(Status status, Metadata hode) {
                slutt.complete(status);
            }
        }, new Metadata());
        stroem.sendMessage(new byte[] {(byte) 0xff, 1});
        assertThat(slutt.get(30, TimeUnit.SECONDS).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(send("asker-barnevern", henvisning().build()).hasDecision()).isTrue();
    }

    @Test
    void bytes_that_are_no_document_of_the_stated_type_are_refused_at_the_document() {
        var melding = henvisning().setDocument(Any.pack(Henvisning.getDefaultInstance()).toBuilder()
                .setValue(ByteString.copyFrom(new byte[] {(byte) 0xff, 1, 2}))).build();
        assertThat(felt(avvist(melding))).containsExactly("envelope.document.value");
    }

    static Stream<Arguments> somIkkeKjennes() throws Exception {
        return Stream.of(
                Arguments.argumentSet("an enum value in the envelope", henvisning().setFormaalValue(9999).build(), "envelope.formaal"),
                Arguments.argumentSet("an enum value of a person", henvisning(e -> e.getPersonerBuilder(0).setRolleValue(9999)).build(),
                        "envelope.personer[0].rolle"),
                Arguments.argumentSet("an enum value in the document", henvisning().setDocument(Any.pack(
                        henvisning().getDocument().unpack(Henvisning.class).toBuilder().setTypeValue(9999).build())).build(),
                        "envelope.document.type"),
                Arguments.argumentSet("a field in the envelope", henvisning().setUnknownFields(UKJENT).build(), "envelope"),
                Arguments.argumentSet("a field deep in the envelope",
                        henvisning(e -> e.getPersonerBuilder(0).getNavnBuilder().setUnknownFields(UKJENT)).build(), "envelope.personer[0].navn"),
                Arguments.argumentSet("a field in the document", henvisning().setDocument(Any.pack(
                        henvisning().getDocument().unpack(Henvisning.class).toBuilder().setUnknownFields(UKJENT).build())).build(),
                        "envelope.document"));
    }

    @ParameterizedTest
    @MethodSource("somIkkeKjennes")
    void what_the_contract_does_not_know_is_refused_at_its_place_because_it_cannot_be_judged(Envelope melding, String sted) {
        assertThat(felt(avvist(melding))).contains(sted);
    }

    @Test
    void a_duty_with_a_field_that_is_not_known_goes_on_without_it_and_becomes_a_task() {
        var svar = send("bup-bergen", Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").setUnknownFields(UKJENT).build());
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anyMatch(o -> o.contains("ikke kjenner"));
    }

    @Test
    void a_message_from_the_future_and_one_that_has_expired_are_refused_at_their_fields() {
        var fremtid = henvisning().setCreated(om(Duration.ofDays(2))).build();
        assertThat(felt(avvist(fremtid))).contains("envelope.created");

        var utloept = henvisning().setCreated(om(Duration.ofHours(-2))).setExpires(om(Duration.ofHours(-1))).build();
        assertThat(felt(avvist(utloept))).contains("envelope.expires");
    }

    @Test
    void a_duty_from_the_future_that_has_expired_goes_on() {
        var svar = send("bup-bergen", Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern")
                .setCreated(om(Duration.ofDays(2))).setExpires(om(Duration.ofHours(-1))).build());
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    @Test
    void whatever_names_a_message_of_others_gets_the_same_bytes_as_one_that_names_none() {
        var andres = send("bup-bergen", Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build()).getMessageId();
        var ingens = HeleHuben.nyId();
        assertThat(bytes(avvist(henvisning().setSupersedes(andres).build()))).isEqualTo(bytes(avvist(henvisning().setSupersedes(ingens).build())));
        assertThat(bytes(avvist(henvisning().setInReplyTo(andres).build()))).isEqualTo(bytes(avvist(henvisning().setInReplyTo(ingens).build())));
        assertThat(bytes(status(andres))).isEqualTo(bytes(status(ingens)));
        assertThat(bytes(tilbakekall(andres))).isEqualTo(bytes(tilbakekall(ingens)));
    }

    private static Envelope.Builder henvisning() {
        return Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd");
    }

    private static Attachment.Builder stor() {
        return Attachment.newBuilder().setFilnavn("stor.pdf").setMedietype("application/pdf")
                .setInnhold(ByteString.copyFrom(new byte[9 << 20]));
    }

    private static void dokument(Envelope.Builder melding, Consumer<Henvisning.Builder> endring) {
        try {
            var dokument = melding.getDocument().unpack(Henvisning.class).toBuilder();
            endring.accept(dokument);
            melding.setDocument(Any.pack(dokument.build()));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Envelope.Builder henvisning(Consumer<Envelope.Builder> endring) {
        var melding = henvisning();
        endring.accept(melding);
        return melding;
    }

    private static com.google.protobuf.Timestamp om(Duration lenge) {
        return Timestamps.fromMillis(Instant.now().plus(lenge).toEpochMilli());
    }

    private static SubmitResponse send(String enhet, Envelope melding) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    /** What it is refused with; nothing in the hub has changed by it. */
    private static StatusRuntimeException avvist(Envelope melding) {
        var foer = Innhold.av(hub);
        var feil = assertThrows(StatusRuntimeException.class, () -> send("asker-barnevern", melding));
        foer.erUendret(hub);
        return feil;
    }

    private static StatusRuntimeException status(String melding) {
        return assertThrows(StatusRuntimeException.class, () -> hub.som("asker-barnevern", ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding).setAvsender(hub.org("bup-bergen")).build()));
    }

    private static StatusRuntimeException tilbakekall(String melding) {
        return assertThrows(StatusRuntimeException.class, () -> hub.som("asker-barnevern", ExchangeServiceGrpc::newBlockingStub)
                .recall(RecallRequest.newBuilder().setMessageId(melding).setBegrunnelse("feil mottaker").build()));
    }

    private static ByteString bytes(StatusRuntimeException feil) {
        return StatusProto.fromThrowable(feil).toByteString();
    }

    private static List<String> felt(StatusRuntimeException feil) {
        assertThat(feil.getStatus().getCode()).as(feil.toString()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        return Feltbrudd.av(StatusProto.fromThrowable(feil)).stream().map(f -> f.getField()).toList();
    }
}
