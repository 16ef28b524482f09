package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.stillas.hub.delivery.HandOverJudge;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An order opens what it asks for from when the one who is to answer has it, and not from when it was sent. */
final class PaaleggTest {
    private static final String BARN = "01811599839";
    /** No one has said whether the child's address is protected: what names a place is left out. */
    private static final Set<Utfall> GAAR = Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    private static final String BVT = "haugesund-barnevern";
    private static final String SKOLE = "haugesund-skole";

    @TempDir
    Path mappe;

    @Test
    void an_order_is_served_when_it_is_handed_over() throws Exception {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var paalegg = paalegg(hub);
            assertThat(send(hub, BVT, paalegg)).isIn(GAAR);
            assertThat(send(hub, SKOLE, svar(hub, paalegg))).isEqualTo(Utfall.UTFALL_DENIED);

            motta(hub, paalegg.getMessageId());
            assertThat(send(hub, SKOLE, svar(hub, paalegg))).isIn(GAAR);
        }
    }

    @Test
    void an_answer_that_waits_does_not_go_when_the_order_lapses_first() throws Exception {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var paalegg = paalegg(hub);
            send(hub, BVT, paalegg);
            motta(hub, paalegg.getMessageId());
            var svar = svar(hub, paalegg);
            assertThat(send(hub, SKOLE, svar)).isIn(GAAR);
            assertThat(vedOverlevering(hub, svar)).isInstanceOf(HandOverJudge.Verdict.Pass.class);

            bortfall(hub, lagret(hub, paalegg).id());
            assertThat(vedOverlevering(hub, svar)).isInstanceOf(HandOverJudge.Verdict.Stop.class);
        }
    }

    private static HandOverJudge.Verdict vedOverlevering(HeleHuben hub, Envelope melding) {
        var lagret = lagret(hub, melding);
        var noekler = lagret.mentioned().stream().map(SubjectKey::known).collect(Collectors.toSet());
        return hub.del(HandOverJudge.class).overlevering(lagret,
                (Messages.Payload.Content) hub.del(Messages.class).payload(lagret.id()),
                hub.del(Facts.class).load(noekler), Instant.now());
    }

    private static StoredMessage lagret(HeleHuben hub, Envelope melding) {
        return hub.del(Messages.class).byMessageId(UUID.fromString(melding.getMessageId())).getFirst().message();
    }

    private static void bortfall(HeleHuben hub, UUID paalegg) {
        new Fakta(hub).skriv(BARN, paalegg, 3, barn -> {
            var noekkel = SubjectKey.known(barn);
            var foer = Faktalager.gjeldende(hub.del(Facts.class).load(Set.of(noekkel)).subject(noekkel), FactKind.PAALEGG, paalegg)
                    .orElseThrow();
            return Faktum.newBuilder().setPaalegg(foer.getPaalegg().toBuilder().setBortfalt(true));
        });
    }

    private static Utfall send(HeleHuben hub, String enhet, Envelope melding) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build()).getDecision().getUtfall();
    }

    /** Opens the school's inbox and waits until the message has been handed over to it. */
    private static void motta(HeleHuben hub, String melding) throws Exception {
        var kom = new CompletableFuture<String>();
        var inn = hub.som(SKOLE, ExchangeServiceGrpc::newStub).receive(new StreamObserver<ReceiveResponse>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                var id = svar.getDelivery().getMessage().getEnvelope().getMessageId();
                if (id.equals(melding)) {
                    kom.complete(id);
                }
            }

            @Override
            public void onError(Throwable feil) {
                kom.completeExceptionally(feil);
            }

            @Override
            public void onCompleted() { }
        });
        inn.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(SKOLE).setCredit(10)).build());
        kom.get(20, TimeUnit.SECONDS);
    }

    private static Envelope paalegg(HeleHuben hub) {
        var dokument = HeleHuben.json("""
                {"sakstype": "PAALEGGSSAK_P_5_1",
                 "spoersmaal": [{"nr": 1, "tema": "TEMA_SKOLE", "spoersmaal": {"tekst": "Hvordan er fraværet?",
                     "kategorier": ["KATEGORI_CLI"], "personer": ["barn"]}}],
                 "noedvendighet": {"tekst": "Trengs i saken.", "kategorier": ["KATEGORI_CLI"], "personer": ["barn"]},
                 "utsteder": {"ansatt": {"navn": "Tor Haugen", "rolle": "barnevernleder"},
                     "kompetanse": "KOMPETANSE_BARNEVERNLEDER", "underskrevet": "2026-11-02T12:00:00Z"},
                 "frist": "2026-12-24", "orientering": "ORIENTERING_VIL_BLI_ORIENTERT",
                 "klageadgang": {"instans": "KLAGEINSTANS_STATSFORVALTEREN", "frist": "2026-12-03",
                     "framgangsmaate": {"tekst": "Klage innen tre dager.", "kategorier": ["KATEGORI_ADM"], "personer": ["barn"]}}}""",
                Paalegg.newBuilder(), Paalegg.class);
        return hub.fra(BVT, SKOLE, dokument).setFormaal(Formaal.FORMAAL_INVESTIGATE).addPersoner(barn())
                .addGrunnlag(HeleHuben.json("""
                        {"grunnlag": "GRUNNLAG_BVL13_1_3", "attestasjon": {"ansatt": {"navn": "Tor Haugen", "rolle": "leder"},
                            "tidspunkt": "2026-11-02T12:00:00Z", "begrunnelse": "Trengs for å få svar.",
                            "attester": ["ATTEST_NOEDVENDIG"]}}""", Paastand.newBuilder(), Paastand.class)).build();
    }

    private static Envelope svar(HeleHuben hub, Envelope paalegg) {
        var dokument = HeleHuben.json("""
                {"opplysninger": [{"nr": 1, "skole": {"tekst": "31 dager fravær.", "kategorier": ["KATEGORI_EDU"], "personer": ["barn"]}}],
                 "besvartAv": {"navn": "Anne Li", "rolle": "rektor"}}""",
                SvarPaaForespoersel.newBuilder(), SvarPaaForespoersel.class);
        return hub.fra(SKOLE, BVT, dokument).setFormaal(Formaal.FORMAAL_ORDER).addPersoner(barn())
                .setPaalegg(paalegg.getMessageId())
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_PALEGG)).build();
    }

    private static Person barn() {
        return Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                .setIdentitet(Identitet.newBuilder().setFoedselsnummer(BARN)).setFoedselsdato("2015-01-01").build();
    }
}
