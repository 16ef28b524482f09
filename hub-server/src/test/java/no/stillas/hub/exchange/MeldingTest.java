package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.MerkleLog;
import no.stillas.hub.ledger.Shards;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.SimulateRequest;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.ledger.v1.Leaf;
import no.stillas.proto.ledger.v1.LeafKind;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages through the whole hub. */
final class MeldingTest {
    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_bekymringsmelding_without_consent_with_a_misspelt_name_and_no_number_reaches_barnevernet() throws Exception {
        var svar = send("bup-bergen", bekymring("bup-bergen", "bergen-barnevern").build());
        var innboks = innboks(svar.getMottakerEnhet());

        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getRing()).isNotEmpty();
        assertThat(svar.getMottakerEnhet()).isEqualTo("bergen-barnevern");
        var levert = vent(innboks, svar.getMessageId());
        assertThat(levert.getMessage().getEnvelope().getPersoner(0).getNavn().getFornavn()).isEqualTo("Oda-Marje");
    }

    @Test
    void an_attachment_arrives_with_its_content_as_it_was_sent() throws Exception {
        var innhold = ByteString.copyFromUtf8("Vi er bekymret for Odas skolegang.");
        var vedlegg = Attachment.newBuilder().setFilnavn("notat.txt").setMedietype("text/plain").setInnhold(innhold)
                .setSha256(Kanonisk.sha256(innhold)).addKategorier(Kategori.KATEGORI_HEA).addPersoner("barn").build();
        var sendt = send("bup-bergen", bekymring("bup-bergen", "bergen-barnevern").addAttachments(vedlegg).build()).getMessageId();

        try (var innboks = new Innboksklient(hub, "bergen-barnevern")) {
            assertThat(innboks.melding(sendt).getMessage().getEnvelope().getAttachmentsList()).containsExactly(vedlegg);
        }
    }

    @Test
    void a_henvisning_without_consent_is_denied_with_paragraph_and_remedy_and_nothing_reaches_bup() throws Exception {
        var innboks = innboks("bup-oslo-syd");
        var svar = send("asker-barnevern", henvisning("asker-barnevern", "bup-oslo-syd").build());

        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getDecision().getBegrunnelserList()).isNotEmpty()
                .allSatisfy(b -> assertThat(b.getTekst()).isNotBlank())
                .anySatisfy(b -> assertThat(b.getParagraf()).isEqualTo("forvaltningsloven § 13 a nr. 1"));
        assertThat(svar.getDecision().getRemediesList()).as(svar.getDecision().toString())
                .anySatisfy(r -> assertThat(r.getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE));
        assertThat(svar.getDecision().getMeldepliktlinje()).isNotBlank();
        assertThat(innboks.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void the_same_message_again_gets_the_same_answer_and_other_content_under_its_id_is_refused() {
        var melding = bekymring("bup-bergen", "bergen-barnevern").build();
        var foerst = send("bup-bergen", melding);
        assertThat(send("bup-bergen", melding)).isEqualTo(foerst);

        var endret = melding.toBuilder().setPersoner(0, melding.getPersoner(0).toBuilder()
                .setNavn(Navn.newBuilder().setFornavn("En").setEtternavn("Annen"))).build();
        assertThatThrownBy(() -> send("bup-bergen", endret)).isInstanceOfSatisfying(StatusRuntimeException.class,
                e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.ALREADY_EXISTS));
    }

    @Test
    void a_sender_that_claims_another_organisation_is_refused() {
        var melding = bekymring("bup-bergen", "bergen-barnevern").build();
        assertThatThrownBy(() -> send("bergen-skole", melding)).isInstanceOfSatisfying(StatusRuntimeException.class,
                e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED));
    }

    @Test
    void a_call_without_a_token_is_refused() {
        assertThatThrownBy(() -> hub.ukjent(ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.getDefaultInstance()))
                .isInstanceOfSatisfying(StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED));
    }

    @Test
    void an_invalid_fodselsnummer_is_refused_with_its_field_path_and_not_its_digits() {
        var melding = henvisning("asker-barnevern", "bup-oslo-syd");
        melding.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer("01811599830");
        assertThatThrownBy(() -> send("asker-barnevern", melding.build())).isInstanceOfSatisfying(
                StatusRuntimeException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
                    assertThat(e.getStatus().getDescription()).contains("envelope.personer[0].identitet")
                            .doesNotContain("01811599830");
                });
    }

    @Test
    void an_answer_to_a_message_that_is_not_the_callers_looks_like_one_to_a_message_that_does_not_exist() {
        var andres = send("bup-bergen", bekymring("bup-bergen", "bergen-barnevern").build()).getMessageId();
        var tilAndres = feil(henvisning("asker-barnevern", "bup-oslo-syd").setInReplyTo(andres).build());
        var tilIngen = feil(henvisning("asker-barnevern", "bup-oslo-syd").setInReplyTo(HeleHuben.nyId()).build());
        assertThat(tilAndres.getStatus().getCode()).isEqualTo(tilIngen.getStatus().getCode());
        assertThat(tilAndres.getStatus().getDescription()).isEqualTo(tilIngen.getStatus().getDescription());
    }

    @Test
    void the_status_of_a_message_is_its_senders_and_nobody_elses() {
        var svar = send("bup-bergen", bekymring("bup-bergen", "bergen-barnevern").build());
        var spoerring = GetStatusRequest.newBuilder().setMessageId(svar.getMessageId()).build();
        var stilling = hub.som("bup-bergen", ExchangeServiceGrpc::newBlockingStub).getStatus(spoerring);
        assertThat(stilling.getState()).isNotEqualTo(MessageState.MESSAGE_STATE_DENIED);
        assertThat(stilling.getDecision().getUtfall()).isEqualTo(svar.getDecision().getUtfall());

        var andres = spoerring.toBuilder().setAvsender(hub.org("bup-bergen")).build();
        assertThatThrownBy(() -> hub.som("asker-skole", ExchangeServiceGrpc::newBlockingStub).getStatus(andres))
                .isInstanceOfSatisfying(StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND));
    }

    @Test
    void an_expired_message_and_one_from_the_future_are_refused() {
        var gammel = henvisning("asker-barnevern", "bup-oslo-syd");
        gammel.setExpires(gammel.getCreated());
        assertThat(feil(gammel.build()).getStatus().getDescription()).contains("envelope.expires");
        var framtid = henvisning("asker-barnevern", "bup-oslo-syd");
        framtid.getCreatedBuilder().setSeconds(framtid.getCreated().getSeconds() + 3600);
        assertThat(feil(framtid.build()).getStatus().getDescription()).contains("envelope.created");
    }

    @Test
    void the_trace_shows_a_unit_its_own_messages_and_what_it_has_received_and_nothing_else() throws Exception {
        var melding = bekymring("bup-haugesund", "haugesund-barnevern").build();
        send("bup-haugesund", melding);
        var sporet = spor("bup-haugesund", melding);
        assertThat(sporet).extracting(Entry::getKind).contains(EntryKind.ENTRY_KIND_JUDGED);
        assertThat(sporet.getFirst().getDecision().getUtfall()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(spor("haugesund-skole", melding)).isEmpty();

        vent(innboks("haugesund-barnevern"), melding.getMessageId());
        assertThat(spor("haugesund-barnevern", melding)).isNotEmpty()
                .allSatisfy(e -> assertThat(e.hasDecision()).isFalse());
        assertThatThrownBy(() -> hub.som("haugesund-skole", TraceServiceGrpc::newBlockingStub)
                .list(ListRequest.newBuilder().setEnhet("bup-haugesund").setConversationId(melding.getConversationId()).build()))
                .isInstanceOfSatisfying(StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND));
    }

    @Test
    void a_dry_run_gives_the_answer_that_sending_gives_and_stores_nothing() {
        var melding = henvisning("asker-barnevern", "bup-oslo-syd").build();
        var proeve = hub.som("asker-barnevern", JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding).build()).getDecision();
        assertThat(spor("asker-barnevern", melding)).isEmpty();

        var svar = send("asker-barnevern", melding).getDecision();
        assertThat(proeve.getUtfall()).isEqualTo(svar.getUtfall());
        assertThat(proeve.getBegrunnelserList()).isEqualTo(svar.getBegrunnelserList());
        assertThat(proeve.getDecisionId()).isEmpty();
    }

    @Test
    void a_dry_run_tells_what_the_person_concerned_would_be_told_and_of_what_does_not_pass_only_that_nothing_is_sent() {
        var forklarer = hub.som("bup-haugesund", JudgementServiceGrpc::newBlockingStub);
        var melding = bekymring("bup-haugesund", "haugesund-barnevern").build();
        var gaar = forklarer.explain(ExplainRequest.newBuilder().setEnvelope(melding).build());
        assertThat(gaar.getDecision().getUtfall()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(gaar.getTilDenDetGjelder()).contains("har plikt til å gi").doesNotContain("Dere");
        assertThat(gaar.getPlikterTilDenDetGjelderList()).hasSameSizeAs(gaar.getDecision().getOppfoelgingList().stream()
                        .map(o -> RuleBook.lov().pliktregel(o.getId()).orElseThrow().getOrdlyd().getRegistrert()).distinct().toList())
                .contains("Det blir logget hvem som fikk hva, når og hvorfor, og du kan be om å se det.")
                .noneMatch(p -> p.startsWith("Plikt ") || p.contains("Huben"));

        var nei = hub.som("asker-barnevern", JudgementServiceGrpc::newBlockingStub).explain(ExplainRequest.newBuilder()
                .setEnvelope(henvisning("asker-barnevern", "bup-oslo-syd").build()).build());
        assertThat(nei.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(nei.getTilDenDetGjelder()).isEqualTo("Ingenting er sendt.");
        assertThat(nei.getPlikterTilDenDetGjelderList()).isEmpty();
    }

    @Test
    void each_dry_run_is_logged_and_counted_for_the_one_who_asks_whichever_way_it_asks() {
        var melding = henvisning("asker-barnevern", "bup-oslo-syd").build();
        var org = hub.org("asker-barnevern");
        long foer = oppslag(org);
        double talt = proever(org);

        hub.som("asker-barnevern", JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding).build());
        assertThat(oppslag(org)).isEqualTo(foer + 1);
        hub.som("asker-barnevern", ConsentServiceGrpc::newBlockingStub)
                .simulate(SimulateRequest.newBuilder().setEnvelope(melding).build());
        assertThat(oppslag(org)).isEqualTo(foer + 2);
        assertThat(proever(org)).isEqualTo(talt + 2);
    }

    /** Accesses in the log that are the organisation's. */
    private static long oppslag(String org) {
        var logg = hub.del(MerkleLog.class);
        return IntStream.range(0, hub.del(Shards.class).count()).boxed()
                .flatMap(del -> logg.leaves(del, 0, logg.size(del)).stream()).filter(l -> l.of(org)).filter(l -> {
            try {
                return Leaf.parseFrom(l.leaf()).getKind() == LeafKind.LEAF_KIND_ACCESS;
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalStateException(e);
            }
        }).count();
    }

    private static double proever(String org) {
        var teller = hub.del(MeterRegistry.class).find("stillas.proevekjoering").tag("organisasjon", org).counter();
        return teller == null ? 0 : teller.count();
    }

    private static List<Entry> spor(String enhet, Envelope melding) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub)
                .list(ListRequest.newBuilder().setEnhet(enhet).setConversationId(melding.getConversationId()).build())
                .getEntriesList();
    }

    /** The delivery that carries the message; others that wait in the same inbox are passed over. */
    private static Delivery vent(LinkedBlockingQueue<Delivery> innboks, String melding) throws InterruptedException {
        while (true) {
            var levert = innboks.poll(20, TimeUnit.SECONDS);
            assertThat(levert).as("a delivery within 20 seconds").isNotNull();
            if (levert.getMessage().getEnvelope().getMessageId().equals(melding)) {
                return levert;
            }
        }
    }

    private static StatusRuntimeException feil(Envelope melding) {
        try {
            send("asker-barnevern", melding);
        } catch (StatusRuntimeException e) {
            return e;
        }
        throw new AssertionError("the message was taken");
    }

    private static SubmitResponse send(String enhet, Envelope melding) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static Envelope.Builder bekymring(String fra, String til) {
        return Eksempler.bekymring(hub, fra, til);
    }

    private static Envelope.Builder henvisning(String fra, String til) {
        return Eksempler.henvisning(hub, fra, til);
    }

    private static LinkedBlockingQueue<Delivery> innboks(String enhet) {
        return new Hubkall(hub).innboks(enhet);
    }
}
