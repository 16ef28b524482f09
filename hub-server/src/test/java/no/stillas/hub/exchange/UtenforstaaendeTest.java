package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc.ExchangeServiceBlockingStub;
import no.stillas.proto.exchange.v1.FunctionAddress;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.ListInboxRequest;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.StillasServiceGrpc;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation whose token holds and that stands in no directory: it may report, as anybody may, and nothing else. */
final class UtenforstaaendeTest {
    /** A synthetic number that no organisation of the directory has. */
    private static final String ORG = "319999981";
    private static final String ENHET = "utenfor-" + ORG;
    private static final String NAVN = "Turlaget for barn og unge";
    private static final String BARNEVERN = "bergen-barnevern";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    /** One for all tests: two open inboxes of a unit share what comes. */
    private static LinkedBlockingQueue<Delivery> innboks;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
        innboks = new Hubkall(hub).innboks(BARNEVERN);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_bekymringsmelding_comes_to_barnevernet_with_the_senders_number_and_the_name_it_gives_and_judged_as_anybodys() throws Exception {
        var melding = melding(BARNEVERN);
        var svar = send(melding);

        assertThat(svar.getMottakerEnhet()).isEqualTo(BARNEVERN);
        assertThat(svar.getRing()).as("whom to ring").isNotEmpty();
        assertThat(svar.getDecision().getUtfall()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getDecision().getBegrunnelserList()).isNotEmpty().allSatisfy(b -> assertThat(b)
                .returns("K41", Begrunnelse::getRegel).returns(Grunnlag.GRUNNLAG_BVL2_1, Begrunnelse::getGrunnlag));

        var levert = Hubkall.vent(innboks, melding.getMessageId()).getMessage();
        assertThat(levert.getEnvelope().getSender())
                .isEqualTo(Sender.newBuilder().setOrganisasjonsnummer(ORG).setEnhet(ENHET).setNavn(NAVN).build());
        var dokument = levert.getEnvelope().getDocument().unpack(Bekymringsmelding.class);
        assertThat(dokument.getGrunner(0).getHvorfor().getTekst()).isEqualTo("Barnet har fortalt om slag hjemme.");
        assertThat(levert.getOppgaverList()).anySatisfy(o -> assertThat(o).contains(ORG, "står ikke i katalogen", "Ring"));
    }

    @Test
    void who_stands_in_the_directory_has_its_name_there_and_gives_itself_none() throws Exception {
        var melding = Eksempler.bekymring(hub, "bup-bergen", BARNEVERN);
        melding.getSenderBuilder().setNavn("Noen andre");
        hub.som("bup-bergen", ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
        assertThat(Hubkall.vent(innboks, melding.getMessageId()).getMessage().getEnvelope().getSender().getNavn()).isEmpty();
    }

    @Test
    void it_is_not_refused_for_its_form_nor_for_a_receiver_that_is_not_the_one() {
        assertThat(send(melding(BARNEVERN).toBuilder().clearConversationId().clearCreated()
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(ORG)).build()).getMottakerEnhet()).isEqualTo(BARNEVERN);
        assertThat(send(melding("bergen-skole")).getMottakerEnhet()).as("barnevernet where the school is").isEqualTo(BARNEVERN);
        assertThat(send(melding(BARNEVERN).toBuilder().setReceiver(Receiver.newBuilder().setFunksjon(FunctionAddress.newBuilder()
                .setFunksjon(Funksjon.FUNKSJON_BARNEVERNSTJENESTE).setKommune("4601"))).build()).getMottakerEnhet()).isEqualTo(BARNEVERN);
        var rett = melding(BARNEVERN).toBuilder().clearConversationId();
        rett.getGrunnlagBuilder(0).setGrunnlag(Grunnlag.GRUNNLAG_BVL2_1);
        assertThat(send(rett.build()).getMottakerEnhet()).as("the right is taken in as the duty").isEqualTo(BARNEVERN);
        var ingen = assertThrows(StatusRuntimeException.class, () -> send(melding("finnes-ikke")));
        assertThat(SviktTest.ring(ingen)).isNotEmpty();
    }

    @Test
    void one_that_the_directory_knows_and_has_no_unit_of_today_may_report_as_much() {
        var uten = "311000357"; // Røyken, part of Asker since 2020
        assertThat(hub.del(no.stillas.hub.directory.Directory.class).knows(uten)).isTrue();
        var melding = melding(BARNEVERN).toBuilder();
        melding.getSenderBuilder().setOrganisasjonsnummer(uten).setEnhet("");

        var svar = hub.somOrg(uten, ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding.build()).build());
        assertThat(svar.getMottakerEnhet()).isEqualTo(BARNEVERN);
        assertThat(svar.getDecision().getBegrunnelserList()).extracting(Begrunnelse::getRegel).containsOnly("K41");
    }

    @Test
    void a_role_that_it_gives_itself_gives_it_nothing() {
        var melding = melding(BARNEVERN).toBuilder();
        melding.getSenderBuilder().setRolle(Rolle.ROLLE_PAATALEMYNDIGHET);
        assertThat(send(melding.build()).getDecision().getBegrunnelserList()).extracting(Begrunnelse::getRegel).containsOnly("K41");
    }

    @Test
    void every_other_document_is_refused_with_what_is_wrong() {
        var henvisning = fraUtenfor(Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd"));
        assertThat(felt(henvisning)).isEqualTo("envelope.sender.organisasjonsnummer");
        assertThat(felt(henvisning.toBuilder().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).build()))
                .isEqualTo("envelope.sender.organisasjonsnummer");
        // a bekymringsmelding by its ground and not by its document
        var forkledd = melding(BARNEVERN).toBuilder().setDocument(henvisning.getDocument()).build();
        assertThat(felt(forkledd)).isEqualTo("envelope.sender.organisasjonsnummer");
    }

    @Test
    void nothing_else_opens_to_it_but_what_became_of_its_own_message() {
        var melding = melding(BARNEVERN);
        send(melding);
        assertThat(utenfor().getStatus(GetStatusRequest.newBuilder().setMessageId(melding.getMessageId()).build())
                .getDecision().getUtfall()).isNotEqualTo(Utfall.UTFALL_UNSPECIFIED);

        lukket(o -> hub.somOrg(o, DirectoryServiceGrpc::newBlockingStub)
                .listUnits(ListUnitsRequest.getDefaultInstance()));
        for (var enhet : new String[] {ENHET, BARNEVERN}) {
            lukket(o -> hub.somOrg(o, ExchangeServiceGrpc::newBlockingStub)
                    .listInbox(ListInboxRequest.newBuilder().setEnhet(enhet).build()));
            lukket(o -> hub.somOrg(o, TraceServiceGrpc::newBlockingStub)
                    .list(ListRequest.newBuilder().setEnhet(enhet).setConversationId(melding.getConversationId()).build()));
            lukket(o -> hub.somOrg(o, StillasServiceGrpc::newBlockingStub)
                    .listTasks(ListTasksRequest.newBuilder().setEnhet(enhet).build()));
        }
        lukket(o -> hub.somOrg(o, ExchangeServiceGrpc::newBlockingStub)
                .recall(RecallRequest.newBuilder().setMessageId(melding.getMessageId()).build()));
    }

    private static void lukket(Consumer<String> kall) {
        var feil = assertThrows(StatusRuntimeException.class, () -> kall.accept(ORG));
        assertThat(feil.getStatus().getCode()).as(feil.toString()).isIn(Status.Code.PERMISSION_DENIED, Status.Code.NOT_FOUND);
    }

    private static Envelope melding(String til) {
        var melding = Eksempler.bekymring(hub, "bup-bergen", BARNEVERN);
        try {
            var dokument = melding.getDocument().unpack(Bekymringsmelding.class).toBuilder();
            dokument.getMelderBuilder().setNavn("Tove Tur").setOrganisasjonsnummer(ORG);
            return fraUtenfor(melding.setDocument(Any.pack(dokument.build())).setReceiver(Receiver.newBuilder().setEnhet(til)));
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Envelope fraUtenfor(Envelope.Builder melding) {
        return melding.setSender(Sender.newBuilder().setOrganisasjonsnummer(ORG).setEnhet("turlaget").setNavn(NAVN)).build();
    }

    private static ExchangeServiceBlockingStub utenfor() {
        return hub.somOrg(ORG, ExchangeServiceGrpc::newBlockingStub);
    }

    private static SubmitResponse send(Envelope melding) {
        return utenfor().submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static String felt(Envelope melding) {
        var feil = assertThrows(StatusRuntimeException.class, () -> send(melding));
        assertThat(feil.getStatus().getCode()).as(feil.toString()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        return Feltbrudd.av(StatusProto.fromThrowable(feil)).getFirst().getField();
    }
}
