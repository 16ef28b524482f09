package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.proto.drift.v1.QuarantineDecision.QUARANTINE_DECISION_GI_OPP;
import static no.stillas.proto.drift.v1.QuarantineDecision.QUARANTINE_DECISION_PROEV_IGJEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.MetadataUtils;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.proto.drift.v1.DecideQuarantineRequest;
import no.stillas.proto.drift.v1.ListQuarantineRequest;
import no.stillas.proto.drift.v1.OperationServiceGrpc;
import no.stillas.proto.drift.v1.OperationServiceGrpc.OperationServiceBlockingStub;
import no.stillas.proto.drift.v1.QuarantineDecision;
import no.stillas.proto.drift.v1.Quarantined;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of messages in quarantine, and what becomes of them, through the real server. */
final class KaranteneTest {
    private static final String SENDER = "bup-haugesund";
    private static final String MOTTAKER = "haugesund-skole";
    private static final String TREDJE = "asker-barnevern";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        Eksempler.medSamtykke(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void what_the_receiver_lets_try_again_comes_again_and_then_what_waited_behind_it() {
        try (var inn = new Innboksklient(hub, MOTTAKER)) {
            var foerste = karantene(inn);
            var andre = send(foerste.conversation());

            assertThat(hos(MOTTAKER, foerste.id())).singleElement().satisfies(m -> {
                assertThat(m.getVenterBak()).isEqualTo(1);
                assertThat(m.getKanAvgjoeresList()).containsExactly(QUARANTINE_DECISION_PROEV_IGJEN, QUARANTINE_DECISION_GI_OPP);
                assertThat(m.getFra()).isEqualTo(SENDER);
                assertThat(m.getDokument()).isNotEmpty();
                assertThat(m.hasSince()).isTrue();
                assertThat(m.toString()).doesNotContain(Eksempler.BARN_MED_SAMTYKKE);
            });
            assertThat(inn.erTom()).as("it holds up its conversation").isTrue();
            assertThat(oppgaver(MOTTAKER, foerste.id())).hasSize(1);
            assertThat(oppgaver(SENDER, foerste.id())).hasSize(1);

            assertThat(avgjoer(MOTTAKER, foerste.levering(), QUARANTINE_DECISION_PROEV_IGJEN))
                    .isEqualTo(MessageState.MESSAGE_STATE_QUEUED);
            var igjen = inn.melding();
            assertThat(id(igjen)).isEqualTo(foerste.id());
            assertThat(igjen.getAttempt()).isGreaterThan(1);
            inn.kvitter(igjen);
            var neste = inn.melding();
            assertThat(id(neste)).isEqualTo(andre);
            inn.kvitter(neste);

            assertThat(hos(MOTTAKER, foerste.id())).isEmpty();
            assertThat(oppgaver(MOTTAKER, foerste.id())).isEmpty();
            assertThat(oppgaver(SENDER, foerste.id())).isEmpty();
            assertThat(spor(MOTTAKER, foerste.conversation())).extracting(Entry::getTekst)
                    .as("who decided, to the one who did").contains("Drift Driftesen (driftsansvarlig): Systemet er rettet.");
            assertThat(spor(SENDER, foerste.conversation())).extracting(Entry::getTekst).noneMatch(t -> t.contains("Driftesen"));
        }
    }

    @Test
    void what_the_receiver_gives_up_is_deleted_its_sender_is_told_and_its_conversation_goes_on() {
        try (var inn = new Innboksklient(hub, MOTTAKER); var avsender = new Innboksklient(hub, SENDER)) {
            var foerste = karantene(inn);
            var negativ = hubpost(avsender, foerste.id());
            assertThat(negativ.getReceipt().getPositive()).isFalse();
            var andre = send(foerste.conversation());

            assertThat(avgjoer(MOTTAKER, foerste.levering(), QUARANTINE_DECISION_GI_OPP))
                    .isEqualTo(MessageState.MESSAGE_STATE_STOPPED);
            var neste = inn.melding();
            assertThat(id(neste)).isEqualTo(andre);
            inn.kvitter(neste);
            var varsel = hubpost(avsender, foerste.id()).getNotice();
            assertThat(varsel.getKind()).isEqualTo(NoticeKind.NOTICE_KIND_STANSET);
            assertThat(varsel.getTekst()).contains("gitt opp");
            assertThat(oppgaver(MOTTAKER, foerste.id())).isEmpty();

            assertThat(status(() -> avgjoer(MOTTAKER, foerste.levering(), QUARANTINE_DECISION_PROEV_IGJEN)).getCode())
                    .as("what is given up stays so").isEqualTo(Status.Code.FAILED_PRECONDITION);
        }
    }

    @Test
    void the_sender_sees_its_own_and_may_give_it_up_but_not_have_it_tried_again() {
        try (var inn = new Innboksklient(hub, MOTTAKER)) {
            var foerste = karantene(inn);
            var andre = send(foerste.conversation());

            assertThat(hos(SENDER, foerste.id())).singleElement().satisfies(m -> {
                assertThat(m.getKanAvgjoeresList()).containsExactly(QUARANTINE_DECISION_GI_OPP);
                assertThat(m.getVenterBak()).as("what others have there is not its own to know").isZero();
            });
            assertThat(status(() -> avgjoer(SENDER, foerste.levering(), QUARANTINE_DECISION_PROEV_IGJEN)).getCode())
                    .isEqualTo(Status.Code.PERMISSION_DENIED);
            avgjoer(SENDER, foerste.levering(), QUARANTINE_DECISION_GI_OPP);
            var neste = inn.melding();
            assertThat(id(neste)).isEqualTo(andre);
            inn.kvitter(neste);
        }
    }

    @Test
    void a_duty_is_listed_and_can_be_tried_again_and_is_given_up_by_nobody_and_both_sides_are_told_to_ring() {
        try (var inn = new Innboksklient(hub, "bergen-barnevern")) {
            var melding = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern");
            kall.send(melding);
            var levert = inn.melding();
            inn.avslaa(levert);

            assertThat(hos("bergen-barnevern", melding.getMessageId())).singleElement().satisfies(m -> {
                assertThat(m.getHaster()).isTrue();
                assertThat(m.getKanAvgjoeresList()).containsExactly(QUARANTINE_DECISION_PROEV_IGJEN);
            });
            for (var enhet : List.of("bergen-barnevern", "bup-bergen")) {
                assertThat(status(() -> avgjoer(enhet, levert.getDeliveryId(), QUARANTINE_DECISION_GI_OPP)).getCode())
                        .isEqualTo(Status.Code.FAILED_PRECONDITION);
                assertThat(oppgaver(enhet, melding.getMessageId())).singleElement().satisfies(t -> {
                    assertThat(t.getTekst()).contains("Ring");
                    assertThat(t.hasDue()).as("at once").isTrue();
                });
            }
            assertThat(inn.hubpost().getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_RING);

            avgjoer("bergen-barnevern", levert.getDeliveryId(), QUARANTINE_DECISION_PROEV_IGJEN);
            inn.kvitter(inn.melding());
        }
    }

    @Test
    void to_others_there_is_no_quarantine_and_nothing_to_decide() {
        try (var inn = new Innboksklient(hub, MOTTAKER)) {
            var foerste = karantene(inn);

            assertThat(hos(TREDJE, foerste.id())).isEmpty();
            assertThat(bytes(TREDJE, foerste.levering())).isEqualTo(bytes(TREDJE, UUID.randomUUID().toString()));
            assertThat(status(() -> drift(medBare(TREDJE, Scope.DRIFT)).decideQuarantine(
                    be(foerste.levering(), QUARANTINE_DECISION_GI_OPP))).getCode()).isEqualTo(Status.Code.NOT_FOUND);
            avgjoer(MOTTAKER, foerste.levering(), QUARANTINE_DECISION_GI_OPP);
        }
    }

    @Test
    void a_token_that_only_exchanges_messages_opens_neither() {
        var bare = drift(medBare(MOTTAKER, Scope.UTVEKSLING));
        assertThat(status(() -> bare.listQuarantine(ListQuarantineRequest.getDefaultInstance())).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(status(() -> bare.decideQuarantine(be(UUID.randomUUID().toString(), QUARANTINE_DECISION_GI_OPP))).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void a_decision_names_a_human_and_no_person_and_its_task_is_closed_by_nothing_else() {
        try (var inn = new Innboksklient(hub, MOTTAKER)) {
            var foerste = karantene(inn);
            var medNummer = be(foerste.levering(), QUARANTINE_DECISION_GI_OPP).toBuilder()
                    .setBegrunnelse("Gjaldt " + Eksempler.BARN_MED_SAMTYKKE).build();
            var utenNavn = be(foerste.levering(), QUARANTINE_DECISION_GI_OPP).toBuilder().clearAnsatt().build();
            for (var uriktig : List.of(medNummer, utenNavn)) {
                var svar = status(() -> som(MOTTAKER).decideQuarantine(uriktig));
                assertThat(svar.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
                assertThat(svar.getDescription()).doesNotContain(Eksempler.BARN_MED_SAMTYKKE);
            }
            var oppgave = oppgaver(MOTTAKER, foerste.id()).getFirst();
            assertThat(status(() -> kall.fullfoer(MOTTAKER, oppgave.getId())).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
            assertThat(hos(MOTTAKER, foerste.id())).as("nothing was changed").hasSize(1);

            // The receiver's system had it after all: nothing is left to decide, and a human closes the task.
            inn.kvitter(foerste.levert());
            assertThat(hos(MOTTAKER, foerste.id())).isEmpty();
            kall.fullfoer(MOTTAKER, oppgave.getId());
        }
    }

    @Test
    void the_list_comes_in_pages() {
        try (var inn = new Innboksklient(hub, MOTTAKER)) {
            var alle = Stream.generate(() -> karantene(inn)).limit(3).toList();
            var side = som(MOTTAKER).listQuarantine(ListQuarantineRequest.newBuilder().setPageSize(2).build());
            assertThat(side.getMessagesList()).extracting(Quarantined::getMessageId)
                    .containsExactly(alle.get(0).id(), alle.get(1).id());
            var rest = som(MOTTAKER).listQuarantine(
                    ListQuarantineRequest.newBuilder().setPageSize(2).setPageToken(side.getNextPageToken()).build());
            assertThat(rest.getMessagesList()).extracting(Quarantined::getMessageId).containsExactly(alle.get(2).id());
            assertThat(rest.getNextPageToken()).isEmpty();
            alle.forEach(m -> avgjoer(MOTTAKER, m.levering(), QUARANTINE_DECISION_GI_OPP));
        }
    }

    /** A message that the receiver's system has refused for good. */
    private record Lagt(String id, String conversation, Delivery levert) {
        String levering() {
            return levert.getDeliveryId();
        }
    }

    private static Lagt karantene(Innboksklient inn) {
        var samtale = UUID.randomUUID().toString();
        var id = send(samtale);
        var levert = inn.melding();
        assertThat(id(levert)).isEqualTo(id);
        inn.avslaa(levert);
        return new Lagt(id, samtale, levert);
    }

    private static String send(String samtale) {
        Envelope.Builder melding =
                Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT).setConversationId(samtale);
        return kall.send(melding).getMessageId();
    }

    private static String id(Delivery levering) {
        return levering.getMessage().getEnvelope().getMessageId();
    }

    private static Delivery hubpost(Innboksklient inn, String om) {
        while (true) {
            var levert = inn.hubpost();
            inn.kvitter(levert);
            if (levert.getReceipt().getMessageId().equals(om) || levert.getNotice().getMessageId().equals(om)) {
                return levert;
            }
        }
    }

    private static OperationServiceBlockingStub som(String enhet) {
        return hub.som(enhet, OperationServiceGrpc::newBlockingStub);
    }

    private static List<Quarantined> hos(String enhet, String melding) {
        return som(enhet).listQuarantine(ListQuarantineRequest.getDefaultInstance()).getMessagesList().stream()
                .filter(m -> m.getMessageId().equals(melding)).toList();
    }

    private static MessageState avgjoer(String enhet, String levering, QuarantineDecision hva) {
        return som(enhet).decideQuarantine(be(levering, hva)).getState();
    }

    private static DecideQuarantineRequest be(String levering, QuarantineDecision hva) {
        return DecideQuarantineRequest.newBuilder().setDeliveryId(levering).setDecision(hva)
                .setAnsatt(Hubkall.ansatt("Drift Driftesen", "driftsansvarlig")).setBegrunnelse("Systemet er rettet.").build();
    }

    private static List<Task> oppgaver(String enhet, String melding) {
        return kall.oppgaver(enhet).stream()
                .filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_KARANTENE && t.getMessageId().equals(melding)).toList();
    }

    private static List<Entry> spor(String enhet, String samtale) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub)
                .list(ListRequest.newBuilder().setEnhet(enhet).setConversationId(samtale).build()).getEntriesList();
    }

    private static byte[] bytes(String enhet, String levering) {
        try {
            avgjoer(enhet, levering, QUARANTINE_DECISION_GI_OPP);
            throw new AssertionError("another's message was decided");
        } catch (StatusRuntimeException e) {
            return StatusProto.fromThrowable(e).toByteArray();
        }
    }

    private static Metadata medBare(String enhet, Scope scope) {
        var hode = new Metadata();
        hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Bearer " + DevTokens.open(mappe).issue(hub.org(enhet), List.of(scope)));
        return hode;
    }

    private static OperationServiceBlockingStub drift(Metadata hode) {
        return hub.ukjent(OperationServiceGrpc::newBlockingStub).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
    }
}
