package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Shards;
import no.stillas.hub.ledger.Store;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.WriterSettings;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Fareerklaering;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.fakta.v1.Doedsfaktum;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Vurderingsfaktum;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a held message waits for: a named human's decision. */
final class VurderingTest {
    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        // Words about a child of whose address nothing is known would wait besides.
        new Fakta(hub).adresse("01811599839", Gradering.GRADERING_INGEN);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_held_message_is_a_task_at_its_sender_and_goes_to_its_receiver_when_a_named_human_lets_it() throws Exception {
        var sendt = holdt();
        var oppgave = oppgave(sendt, Oppgaveslag.OPPGAVESLAG_VURDER_MELDING).getFirst();
        assertThat(oppgave.hasDue()).isTrue();
        assertThat(kall.oppgaver("bergen-skole")).extracting(Task::getMessageId).doesNotContain(sendt);
        assertThat(status(() -> kall.fullfoer("bergen-barnevern", oppgave.getId())).getCode())
                .as("a decision is not closed as a chore").isEqualTo(Status.Code.FAILED_PRECONDITION);

        assertThat(avgjoer(sendt, true)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(vent(kall.innboks("bergen-skole"), sendt).getMessage().hasEnvelope()).isTrue();
        assertThat(oppgave(sendt, Oppgaveslag.OPPGAVESLAG_VURDER_MELDING)).isEmpty();
        assertThat(status(() -> avgjoer(sendt, false)).getCode()).as("a second decision")
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void what_a_named_human_refuses_is_denied_with_its_paragraph() {
        var sendt = holdt();

        assertThat(avgjoer(sendt, false)).isEqualTo(Utfall.UTFALL_DENIED);
        var stilling = stilling(sendt);
        assertThat(stilling.getState()).isEqualTo(MessageState.MESSAGE_STATE_STOPPED);
        assertThat(stilling.getReceiptsList()).anySatisfy(k -> {
            assertThat(k.getPositive()).isFalse();
            assertThat(k.getTekst()).contains("§");
        });
        assertThat(status(() -> avgjoer(sendt, true)).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void what_a_node_that_ended_after_the_decision_left_held_is_released_by_the_round() {
        var sendt = holdt();
        var melding = hub.del(Messages.class).bySender(hub.org("bergen-barnevern"), UUID.fromString(sendt)).orElseThrow().message();
        // The other node's commit is heard of by no listener here: nothing but the round takes it up.
        try (var annen = Store.open(hub.del(Database.class), hub.del(KeyRing.class), hub.del(Shards.class),
                hub.del(InstantSource.class), WriterSettings.standard())) {
            annen.writer().submit(melding.lane(), new Avgjort(melding)).join();
        }
        assertThat(stilling(sendt).getState()).isEqualTo(MessageState.MESSAGE_STATE_HELD);

        hub.del(Frigivelse.class).holdt(melding.lane());
        assertThat(stilling(sendt).getState())
                .isIn(MessageState.MESSAGE_STATE_QUEUED, MessageState.MESSAGE_STATE_HANDED_OVER);
    }

    /** The fact alone that a named human's yes is. */
    private record Avgjort(StoredMessage melding) implements Work<Boolean> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(SubjectKey.known(melding.child().orElseThrow()));
        }

        @Override
        public Boolean run(View view, Batch batch) {
            var faktum = Faktum.newBuilder().setId(UUID.randomUUID().toString()).setVersjon(1)
                    .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(melding.sender())
                            .setEnhet(melding.senderUnit()).setRegistrert(Dager.stempel(view.now())))
                    .setVurdering(Vurderingsfaktum.newBuilder().setMelding(melding.id().toString())
                            .addAllRegler(Vurderingsoppgave.regler(melding)).setTillates(true).setRolle("barnevernleder")
                            .setTidspunkt(Dager.stempel(view.now())).setBegrunnet(true))
                    .build();
            batch.fact(Faktalager.ny(melding.child().orElseThrow(), faktum, view.now()));
            return true;
        }
    }

    @Test
    void anothers_message_and_one_that_does_not_exist_get_the_same_answer() {
        var sendt = holdt();
        var tilAndres = status(() -> kall.stillas("asker-barnevern").decideReview(
                svar("asker-barnevern", sendt, true).build()));
        var tilIngen = status(() -> kall.stillas("asker-barnevern").decideReview(
                svar("asker-barnevern", HeleHuben.nyId(), true).build()));
        var annenEnhet = status(() -> kall.stillas("bergen-barnevernvakt").decideReview(
                svar("bergen-barnevernvakt", sendt, true).build()));

        assertThat(tilAndres.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(tilAndres.getDescription()).isEqualTo(tilIngen.getDescription());
        assertThat(annenEnhet.getDescription()).as("another unit of the sender's organisation")
                .isEqualTo(tilIngen.getDescription());
        assertThat(stilling(sendt).getState()).isEqualTo(MessageState.MESSAGE_STATE_HELD);
    }

    @Test
    void a_decision_needs_grounds_without_an_identity_number() {
        var sendt = holdt();
        var svar = status(() -> kall.stillas("bergen-barnevern").decideReview(
                svar("bergen-barnevern", sendt, true).setBegrunnelse("Gjelder 01811599839, nødvendig.").build()));

        assertThat(svar.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(svar.getDescription()).startsWith("begrunnelse").doesNotContain("01811599839");
    }

    @Test
    void a_message_that_waits_for_nobody_has_nothing_to_decide() {
        var sendt = kall.send(kall.bekymring("bergen-skole", "bergen-barnevern", nummer("01811599839"))).getMessageId();
        assertThat(status(() -> kall.stillas("bergen-skole").decideReview(svar("bergen-skole", sendt, true).build()))
                .getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void what_goes_by_a_rule_that_asks_for_two_persons_is_looked_at_by_another_afterwards() throws Exception {
        var notat = HeleHuben.json("""
                {"opplysninger": [{"nr": 1, "straffbareForhold": {"tekst": "Avhørt i natt.", "kategorier": ["KATEGORI_CRI"], "personer": ["barn"]}}],
                 "besvartAv": {"navn": "Per Vik", "rolle": "etterforsker"}}""", SvarPaaForespoersel.newBuilder(), SvarPaaForespoersel.class);
        var svar = kall.send(Hubkall.om(hub.fra("politi-vest", "bergen-barnevern", notat), "01811599081")
                .setFormaal(Formaal.FORMAAL_INVESTIGATE).addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_POL30)));
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(svar.getDecision().getOppfoelgingList()).anySatisfy(o -> {
            assertThat(o.getId()).isEqualTo("G-4E-ETTER");
            assertThat(o.hasFrist()).isTrue();
        });
        assertThat(kall.oppgaver("politi-vest")).filteredOn(t -> t.getMessageId().equals(svar.getMessageId())).singleElement().satisfies(t -> {
            assertThat(t.getSlag()).isEqualTo(Oppgaveslag.OPPGAVESLAG_ETTERKONTROLL);
            assertThat(t.getTekst()).contains("En annen enn den som sendte");
            assertThat(t.hasDue()).isTrue();
        });
    }

    @Test
    void danger_opens_to_any_other_receiver_by_one_named_humans_decision_and_is_reviewed_afterwards() throws Exception {
        var melding = kall.telefonnotat("bergen-barnevern", "solheim-friskole")
                .addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_FVL13B7))
                .setFare(Fareerklaering.newBuilder().setAnsatt(ansatt("Kari Testesen", "barnevernvakt"))
                        .setBegrunnelse("Barnet kan bli tatt med fra skolen."));
        var svar = kall.send(melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_HELD);

        assertThat(avgjoer(svar.getMessageId(), true)).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(oppgave(svar.getMessageId(), Oppgaveslag.OPPGAVESLAG_ETTERKONTROLL)).singleElement()
                .satisfies(t -> assertThat(t.hasDue()).isTrue());

        // a school without a system: the message is a task with a print, and taking it is the receipt
        hub.del(Feiing.class).sweep(Instant.now());
        var paaPapir = kall.oppgaver("solheim-friskole").stream()
                .filter(t -> t.getMessageId().equals(svar.getMessageId()))
                .filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_LEVER_PAA_PAPIR).findFirst().orElseThrow();
        assertThat(paaPapir.getUtskrift()).contains("Mottatt av (navn og rolle)");
        kall.fullfoer("solheim-friskole", paaPapir.getId());
        assertThat(stilling(svar.getMessageId()).getState()).isEqualTo(MessageState.MESSAGE_STATE_ACCEPTED);
        assertThat(status(() -> kall.fullfoer("solheim-friskole", paaPapir.getId())).getCode())
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void attachments_that_cannot_go_on_paper_are_a_task_for_their_sender_and_only_once() throws Exception {
        var innhold = ByteString.copyFromUtf8("Mor henter. Ingen andre.");
        var melding = kall.telefonnotat("bergen-barnevern", "solheim-friskole")
                .addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_FVL13B7))
                .setFare(Fareerklaering.newBuilder().setAnsatt(ansatt("Kari Testesen", "barnevernvakt"))
                        .setBegrunnelse("Barnet kan bli tatt med fra skolen."))
                .addAttachments(Attachment.newBuilder().setFilnavn("avtale.txt").setMedietype("text/plain")
                        .setInnhold(innhold)
                        .setSha256(ByteString.copyFrom(MessageDigest.getInstance("SHA-256").digest(innhold.toByteArray())))
                        .addKategorier(Kategori.KATEGORI_BVN).addPersoner("barn"));
        var sendt = kall.send(melding).getMessageId();
        assertThat(avgjoer(sendt, true)).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
        assertThat(oppgave(sendt, Oppgaveslag.OPPGAVESLAG_LEVER_VEDLEGG)).as("not before it goes").isEmpty();
        hub.del(Feiing.class).sweep(Instant.now());
        hub.del(Feiing.class).sweep(Instant.now());

        var paaPapir = kall.oppgaver("solheim-friskole").stream()
                .filter(t -> t.getMessageId().equals(sendt))
                .filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_LEVER_PAA_PAPIR).findFirst().orElseThrow();
        assertThat(paaPapir.getUtskrift()).contains("avtale.txt", "AVSENDEREN ER BEDT OM").doesNotContain("Mor henter");
        var hosAvsender = oppgave(sendt, Oppgaveslag.OPPGAVESLAG_LEVER_VEDLEGG);
        assertThat(hosAvsender).singleElement().satisfies(t -> assertThat(t.getTekst()).contains("følger ikke med", "på annen måte"));
        kall.fullfoer("bergen-barnevern", hosAvsender.getFirst().getId());
        assertThat(oppgave(sendt, Oppgaveslag.OPPGAVESLAG_LEVER_VEDLEGG)).isEmpty();
    }

    @Test
    void a_health_service_decides_by_helsepersonell() {
        var svar = kall.send(kall.telefonnotat("bergen-helsestasjon", "bergen-skole")
                .addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_HPL23D))
                .setFare(Fareerklaering.newBuilder().setAnsatt(ansatt("Kari Testesen", "helsesykepleier"))
                        .setBegrunnelse("Barnet kan bli skadet på skolen.")));
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_HELD);
        var uten = svar("bergen-helsestasjon", svar.getMessageId(), true);

        assertThat(status(() -> kall.stillas("bergen-helsestasjon").decideReview(uten.build())).getDescription())
                .startsWith("ansatt.hpr_nummer");
        var med = uten.setAnsatt(uten.getAnsattBuilder().setHprNummer("9144900")).build();
        assertThat(kall.stillas("bergen-helsestasjon").decideReview(med).getUtfall())
                .isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    }

    @Test
    void where_the_law_asks_for_four_eyes_the_one_who_sent_does_not_decide_in_another_spelling_either() {
        var barn = "01811599758";
        new Fakta(hub).skriv(barn, UUID.randomUUID(), 1,
                _ -> Faktum.newBuilder().setDoed(Doedsfaktum.newBuilder().setDato("2026-01-10")));
        var dokument = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_ENDRING", "tekst": {"tekst": "Hadde feber.",
                 "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]}}""", Dialogmelding.newBuilder(), Dialogmelding.class);
        var sendt = send(Hubkall.om(hub.fra("bergen-helsestasjon", "bergen-skole", dokument), barn)
                .setFormaal(Formaal.FORMAAL_FOLLOWUP).addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_HPL24)));
        var svar = svar("bergen-helsestasjon", sendt, true).setAnsatt(ansatt("TESTESEN, Kari", "lege").toBuilder()
                .setHprNummer("9144900"));

        assertThat(status(() -> kall.stillas("bergen-helsestasjon").decideReview(svar.build())).getDescription())
                .contains("four eyes");
        svar.getAnsattBuilder().setNavn("Ola Testesen");
        assertThat(kall.stillas("bergen-helsestasjon").decideReview(svar.build()).getUtfall())
                .isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    }

    private static List<Task> oppgave(String melding, Oppgaveslag slag) {
        return kall.oppgaver("bergen-barnevern").stream()
                .filter(t -> t.getMessageId().equals(melding) && t.getSlag() == slag).toList();
    }

    private static GetStatusResponse stilling(String melding) {
        return hub.som("bergen-barnevern", ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding).build());
    }

    private static Utfall avgjoer(String melding, boolean tillates) {
        return kall.stillas("bergen-barnevern").decideReview(svar("bergen-barnevern", melding, tillates).build())
                .getUtfall();
    }

    private static DecideReviewRequest.Builder svar(String enhet, String melding, boolean tillates) {
        return DecideReviewRequest.newBuilder().setEnhet(enhet).setMessageId(melding)
                .setAnsatt(ansatt("Ola Testesen", "barnevernleder")).setTillates(tillates)
                .setBegrunnelse("Skolen må vite det for å følge opp tiltaket.");
    }

    private static String holdt() {
        return send(kall.oppfoelging("bergen-barnevern", "bergen-skole", "01811599839"));
    }

    private static String send(Envelope.Builder melding) {
        var svar = kall.send(melding);
        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_HELD);
        return svar.getMessageId();
    }
}
