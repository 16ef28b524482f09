package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.JudgedFacts;
import no.stillas.proto.revisjon.v1.AuditServiceGrpc;
import no.stillas.proto.revisjon.v1.Bortfall;
import no.stillas.proto.revisjon.v1.ReplayPeriodRequest;
import no.stillas.proto.revisjon.v1.ReplayPeriodResponse;
import no.stillas.proto.revisjon.v1.ReplayRequest;
import no.stillas.proto.revisjon.v1.ReplayResponse;
import no.stillas.proto.revisjon.v1.ReplayResult;
import no.stillas.proto.revisjon.v1.ReplayStage;
import no.stillas.proto.revisjon.v1.ReplayedDecision;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.trace.v1.AccessEntry;
import no.stillas.proto.trace.v1.ListAccessRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored decisions judged again, through the real server. */
final class GjensynTest {
    private static final String IDAG = LocalDate.now(Dager.OSLO).toString();

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        start(Map.of());
    }

    private void start(Map<String, Object> oppsett) {
        hub = new HeleHuben(mappe, oppsett);
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void a_decision_of_each_outcome_comes_out_as_the_bytes_that_were_stored() throws Exception {
        Eksempler.medSamtykke(hub);
        new Fakta(hub).adresse("01811599839", Gradering.GRADERING_INGEN);
        var gaar = kall.send(Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern"));
        vent(kall.innboks("bergen-barnevern"), gaar.getMessageId());
        var delvis = kall.send(Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT));
        vent(kall.innboks("haugesund-skole"), delvis.getMessageId());
        var avslaatt = kall.send(Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd"));
        var holdt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", "01811599839"));
        var foerSvar = spill("bergen-barnevern", holdt.getMessageId());
        tillat(holdt.getMessageId());
        vent(kall.innboks("bergen-skole"), holdt.getMessageId());

        assertThat(utfall("bup-bergen", gaar.getMessageId())).hasSize(2).allMatch(u -> u != Utfall.UTFALL_DENIED && u != Utfall.UTFALL_HELD);
        assertThat(utfall("bup-haugesund", delvis.getMessageId())).containsExactly(Utfall.UTFALL_REDACTED, Utfall.UTFALL_REDACTED);
        assertThat(utfall("asker-barnevern", avslaatt.getMessageId())).containsExactly(Utfall.UTFALL_DENIED);
        assertThat(foerSvar.getDecisionsList()).singleElement()
                .satisfies(d -> assertThat(d.getAvgjoerelse().getUtfall()).isEqualTo(Utfall.UTFALL_HELD));
        assertThat(utfall("bergen-barnevern", holdt.getMessageId()))
                .containsExactly(Utfall.UTFALL_HELD, Utfall.UTFALL_PERMITTED, Utfall.UTFALL_PERMITTED);
        assertThat(spill("bergen-barnevern", holdt.getMessageId()).getDecisionsList()).extracting(ReplayedDecision::getStage)
                .containsExactly(ReplayStage.REPLAY_STAGE_INNSENDING, ReplayStage.REPLAY_STAGE_FRIGIVELSE,
                        ReplayStage.REPLAY_STAGE_OVERLEVERING);
    }

    @Test
    void what_a_model_holds_comes_out_as_the_bytes_that_were_stored() {
        var barn = "01811599758";
        var fakta = new Fakta(hub);
        fakta.barn(barn, LocalDate.now(Dager.OSLO).minusYears(11));
        fakta.samtykke(barn, Formaal.FORMAAL_REFERRAL, List.of("nes-barnevern", "stillasbyggerne"), Kategori.KATEGORI_BVN,
                Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADM);
        var henvisning = Eksempler.henvisning(hub, "nes-barnevern", "stillasbyggerne");
        henvisning.getPersonerBuilder(0).setIdentitet(nummer(barn));
        var sendt = kall.send(henvisning.setHastegrad(Hastegrad.HASTEGRAD_ORDINAER));
        assertThat(sendt.getDecision().getUtfall()).as(sendt.toString()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(sendt.getDecision().getBegrunnelser(0).getRegel()).contains("-");

        assertThat(utfall("nes-barnevern", sendt.getMessageId())).containsExactly(Utfall.UTFALL_HELD);
        assertThat(spill("nes-barnevern", sendt.getMessageId()).getDecisions(0).getAvgjoerelse().getBegrunnelser(0).getRegel())
                .as("the model's rule").isEqualTo(sendt.getDecision().getBegrunnelser(0).getRegel());
    }

    @Test
    void when_the_rules_have_changed_an_old_decision_is_judged_by_its_own_and_todays_are_told_beside() {
        var sendt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", "01811599839")).getMessageId();
        var avslaatt = kall.send(Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd")).getMessageId();
        var gamle = spill("bergen-barnevern", sendt).getDecisions(0);
        assertThat(gamle.getIDag().getLikt()).isTrue();
        assertThat(gamle.getIDag().getRuleSet()).isEqualTo(gamle.getRuleSet());
        hub.close();
        start(Map.of("stillas.rules.answers.oppgaver-etter-barnevernsloven", "attestert"));

        var igjen = spill("bergen-barnevern", sendt).getDecisions(0);
        assertThat(igjen.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
        assertThat(igjen.getRuleSet()).isEqualTo(gamle.getRuleSet());
        assertThat(igjen.getAvgjoerelse()).as("the decision of that day").isEqualTo(gamle.getAvgjoerelse());
        assertThat(igjen.getIDag().getRuleSet()).isNotEqualTo(gamle.getRuleSet());
        assertThat(igjen.getIDag().getLikt()).isFalse();
        assertThat(igjen.getIDag().getUtfall()).as("nobody has said that the address is open: the words wait")
                .isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(spill("asker-barnevern", avslaatt).getDecisions(0).getIDag().getLikt())
                .as("a decision that no changed rule touches").isTrue();
    }

    @Test
    void when_the_rules_have_changed_the_person_concerned_is_still_told_in_the_words_of_that_day() throws Exception {
        var barn = "01811599758";
        new Fakta(hub).barn(barn, LocalDate.now(Dager.OSLO).minusYears(15));
        var sendt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", barn)).getMessageId();
        tillat(sendt);
        vent(kall.innboks("bergen-skole"), sendt);
        var foer = logg(barn);
        var ordlyd = hub.del(RuleBook.class).regel("C03").orElseThrow().getOrdlyd();
        assertThat(foer.getTekst()).contains(ordlyd.getRegistrert());
        assertThat(spill("bergen-barnevern", sendt).getDecisions(0).getAvgjoerelse().getBegrunnelserList())
                .as("the auditor's words").anySatisfy(b -> assertThat(b.getTekst()).contains(ordlyd.getRevisor()));
        hub.close();
        start(Map.of("stillas.rules.answers.oppgaver-etter-barnevernsloven", "attestert"));

        assertThat(logg(barn)).isEqualTo(foer);
    }

    private AccessEntry logg(String barn) {
        return hub.som("bergen-barnevern", TraceServiceGrpc::newBlockingStub).listAccess(ListAccessRequest.newBuilder()
                .setEnhet("bergen-barnevern").setBarn(nummer(barn)).setViewer(Viewer.VIEWER_BARNET).build()).getEntries(0);
    }

    @Test
    void a_stored_fact_or_decision_that_somebody_changed_is_told_as_different() {
        var fakta = avslaatt();
        endre(fakta, "judged_facts", bytes -> facts(bytes).toBuilder().setFormaal(Formaal.FORMAAL_CONCERN).build().toByteString());
        var avgjoerelse = avslaatt();
        endre(avgjoerelse, "decision", bytes -> decision(bytes).toBuilder().setUtfall(Utfall.UTFALL_PERMITTED).build().toByteString());
        var rot = avslaatt();
        endre(rot, "judged_facts", _ -> ByteString.copyFromUtf8("ikke fakta"));
        // A change that changes no outcome gives the same decision; the log still knows.
        var stille = avslaatt();
        endre(stille, "judged_facts", bytes -> {
            var f = facts(bytes).toBuilder();
            f.getTidspunktBuilder().setNanos(f.getTidspunkt().getNanos() == 1000 ? 2000 : 1000);
            return f.build().toByteString();
        });
        var motor = avslaatt();
        endre(motor, "decision", bytes -> decision(bytes).toBuilder().setUtfall(Utfall.UTFALL_PERMITTED).build().toByteString());
        sql("update decision set engine = ? where message = ?", "0", melding(motor).message().id());

        for (var endret : List.of(fakta, avgjoerelse, rot, stille, motor)) {
            assertThat(spill("asker-barnevern", endret).getDecisionsList()).singleElement().satisfies(d -> {
                assertThat(d.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_ULIKT);
                assertThat(d.getILoggen()).isFalse();
                assertThat(d.hasAvgjoerelse()).isFalse();
                assertThat(d.hasIDag()).isFalse();
            });
        }
        var urort = avslaatt();
        var periode = periode("asker-barnevern", 2);
        assertThat(periode.getCountsList()).anySatisfy(c -> {
            assertThat(c.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_ULIKT);
            assertThat(c.getAntall()).isEqualTo(5);
        }).anySatisfy(c -> {
            assertThat(c.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
            assertThat(c.getAntall()).isEqualTo(1);
        }).hasSize(2);
        assertThat(periode.getDeviationsList()).extracting(d -> d.getMessageId())
                .containsExactlyInAnyOrder(fakta, avgjoerelse, rot, stille, motor).doesNotContain(urort);
    }

    @Test
    void a_rule_set_that_is_not_kept_or_was_changed_is_told_and_another_engine_is_told() {
        var sendt = avslaatt();
        sql("update decision set engine = ? where message = ?", "0", melding(sendt).message().id());
        var annen = spill("asker-barnevern", sendt).getDecisions(0);
        assertThat(annen.getResult()).as("another engine, and the same bytes").isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
        assertThat(annen.getMotor()).isEqualTo("0").isNotEqualTo(annen.getMotorNaa());
        hub.close();

        start(Map.of("stillas.rules.answers.oppgaver-etter-barnevernsloven", "attestert"));
        var regelsett = melding(sendt, rad -> rad.ruleSet());
        sql("update rule_set set body = (select s.body from rule_set s where s.rule_hash <> ?) where rule_hash = ?", regelsett, regelsett);
        assertThat(resultat(sendt)).as("other rules under its hash").isEqualTo(ReplayResult.REPLAY_RESULT_REGELSETT_UKJENT);
        sql("delete from rule_set where rule_hash = ?", regelsett);
        assertThat(resultat(sendt)).isEqualTo(ReplayResult.REPLAY_RESULT_REGELSETT_UKJENT);
        assertThat(resultat(avslaatt())).as("by the rules that are kept").isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
    }

    @Test
    void when_the_childs_key_is_destroyed_the_decision_still_comes_out_and_what_is_gone_is_told() {
        var sendt = kall.send(kall.oppfoelging("bergen-barnevern", "bergen-skole", "01811599839")).getMessageId();
        assertThat(spill("bergen-barnevern", sendt).getBorteList()).isEmpty();
        hub.del(Writer.class).submit(Lane.ORDINARY, new Slett(SubjectKey.known(melding(sendt, "bergen-barnevern").message().child().orElseThrow()))).join();

        var uten = spill("bergen-barnevern", sendt);
        assertThat(uten.getBorteList()).containsExactly(Bortfall.BORTFALL_INNHOLD);
        assertThat(uten.getDecisions(0).getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
    }

    @Test
    void facts_that_are_gone_are_told_as_gone_and_not_as_changed() {
        var sendt = avslaatt();
        endre(sendt, "judged_facts", _ -> ByteString.EMPTY);

        assertThat(spill("asker-barnevern", sendt).getDecisionsList()).singleElement().satisfies(d -> {
            assertThat(d.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_FAKTA_BORTE);
            assertThat(d.getBorteList()).containsExactly(Bortfall.BORTFALL_FAKTA);
        });
        assertThat(periode("asker-barnevern", 0).getCountsList()).singleElement()
                .satisfies(c -> assertThat(c.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_FAKTA_BORTE));
    }

    @Test
    void only_the_sender_can_have_it_judged_again_and_others_are_told_what_those_of_no_message_are() throws Exception {
        var sendt = kall.send(Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern")).getMessageId();
        vent(kall.innboks("bergen-barnevern"), sendt);
        var mottaker = status(() -> spill("bergen-barnevern", sendt));
        var ingen = status(() -> spill("bergen-barnevern", HeleHuben.nyId()));

        assertThat(mottaker.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(mottaker.getDescription()).isEqualTo(ingen.getDescription());
        assertThat(periode("bergen-barnevern", 0)).isEqualTo(ReplayPeriodResponse.getDefaultInstance());
        assertThat(status(() -> hub.som("bup-bergen", AuditServiceGrpc::newBlockingStub).replayPeriod(
                ReplayPeriodRequest.newBuilder().setFra("2026-02-30").setTil(IDAG).build())).getCode())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void the_replay_of_a_message_about_a_graded_child_is_that_of_one_about_a_child_nobody_knows() {
        var gradert = "01811599758";
        new Fakta(hub).skriv(gradert, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setGradering(Graderingsfaktum.newBuilder()
                .setGradering(Gradering.GRADERING_STRENGT_FORTROLIG).setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET)
                .setFra("2020-01-01")));
        var sendt = kall.send(oppfoelging(gradert)).getMessageId();
        var bedoemt = facts(hub.del(Messages.class).decisions(melding(sendt, "bergen-barnevern").message().id()).getFirst().judgedFacts());
        assertThat(bedoemt.getPerson(0).getGradering()).as("the grading was judged").isEqualTo(Gradering.GRADERING_STRENGT_FORTROLIG);

        assertThat(uten(spill("bergen-barnevern", sendt)))
                .isEqualTo(uten(spill("bergen-barnevern", kall.send(oppfoelging("01811598026")).getMessageId())));
    }

    private Envelope.Builder oppfoelging(String barn) {
        return kall.oppfoelging("bergen-barnevern", "bergen-skole", barn);
    }

    /** But for what tells one message from another. */
    private static ReplayResponse uten(ReplayResponse svar) {
        var likt = svar.toBuilder();
        likt.getDecisionsBuilderList().forEach(d -> d.clearDecisionId().clearDecided());
        return likt.build();
    }

    @Test
    void a_token_that_only_exchanges_messages_or_verifies_proofs_opens_neither() {
        for (var scope : List.of(Scope.UTVEKSLING, Scope.HOVEDBOK)) {
            var hode = new Metadata();
            hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                    "Bearer " + DevTokens.open(mappe).issue(hub.org("bup-bergen"), List.of(scope)));
            var bare = hub.ukjent(AuditServiceGrpc::newBlockingStub)
                    .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
            assertThat(status(() -> bare.replay(ReplayRequest.newBuilder().setMessageId(HeleHuben.nyId()).build())).getCode())
                    .isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(status(() -> bare.replayPeriod(ReplayPeriodRequest.newBuilder().setFra(IDAG).setTil(IDAG).build())).getCode())
                    .isEqualTo(Status.Code.PERMISSION_DENIED);
        }
    }

    private String avslaatt() {
        return kall.send(Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd")).getMessageId();
    }

    private ReplayResponse spill(String enhet, String melding) {
        return hub.som(enhet, AuditServiceGrpc::newBlockingStub).replay(ReplayRequest.newBuilder().setMessageId(melding).build());
    }

    private ReplayResult resultat(String melding) {
        return spill("asker-barnevern", melding).getDecisions(0).getResult();
    }

    /** Outcomes of the message's decisions, each of which must come out the same. */
    private List<Utfall> utfall(String enhet, String melding) {
        var svar = spill(enhet, melding);
        assertThat(svar.getDecisionsList()).allSatisfy(d -> {
            assertThat(d.getResult()).isEqualTo(ReplayResult.REPLAY_RESULT_LIKT);
            assertThat(d.getILoggen()).isTrue();
            assertThat(d.getAvgjoerelse().getBegrunnelserList()).isNotEmpty();
        });
        return hub.del(Messages.class).decisions(melding(melding, enhet).message().id()).stream()
                .map(rad -> decision(rad.decision()).getUtfall()).toList();
    }

    /** All of today, so many decisions a page. */
    private ReplayPeriodResponse periode(String enhet, int side) {
        var alle = ReplayPeriodResponse.newBuilder();
        var spoersmaal = ReplayPeriodRequest.newBuilder().setFra(IDAG).setTil(IDAG).setPageSize(side);
        var antall = new EnumMap<ReplayResult, Long>(ReplayResult.class);
        do {
            var svar = hub.som(enhet, AuditServiceGrpc::newBlockingStub).replayPeriod(spoersmaal.build());
            svar.getCountsList().forEach(c -> antall.merge(c.getResult(), c.getAntall(), Long::sum));
            alle.addAllDeviations(svar.getDeviationsList());
            spoersmaal.setPageToken(svar.getNextPageToken());
        } while (!spoersmaal.getPageToken().isEmpty());
        antall.forEach((r, n) -> alle.addCountsBuilder().setResult(r).setAntall(n));
        return alle.build();
    }

    private void tillat(String melding) {
        kall.stillas("bergen-barnevern").decideReview(DecideReviewRequest.newBuilder().setEnhet("bergen-barnevern")
                .setMessageId(melding).setAnsatt(ansatt("Ola Testesen", "barnevernleder")).setTillates(true)
                .setBegrunnelse("Skolen må vite det for å følge opp tiltaket.").build());
    }

    private MessageView melding(String id) {
        return melding(id, "asker-barnevern");
    }

    private MessageView melding(String id, String enhet) {
        return hub.del(Messages.class).bySender(hub.org(enhet), UUID.fromString(id)).orElseThrow();
    }

    private ByteString melding(String id, Function<DecisionRow, ByteString> felt) {
        return felt.apply(hub.del(Messages.class).decisions(melding(id).message().id()).getFirst());
    }

    /** What somebody with the database's password could do. */
    private void endre(String id, String kolonne, UnaryOperator<ByteString> endring) {
        var rad = hub.del(Messages.class).decisions(melding(id).message().id()).getFirst();
        var foer = kolonne.equals("decision") ? rad.decision() : rad.judgedFacts();
        sql("update decision set " + kolonne + " = ? where message = ?", endring.apply(foer), rad.message());
    }

    private void sql(String setning, Object... verdier) {
        try (var forbindelse = hub.del(Database.class).connect()) {
            assertThat(Sql.update(forbindelse, setning, verdier)).isOne();
            forbindelse.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JudgedFacts facts(ByteString bytes) {
        try {
            return JudgedFacts.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Decision decision(ByteString bytes) {
        try {
            return Decision.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Erasure of a child's content. */
    private record Slett(SubjectKey barn) implements Work<Void> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(barn);
        }

        @Override
        public Void run(View view, Batch batch) {
            batch.destroyKey(view.subject(barn).pseudonym());
            return null;
        }
    }
}
