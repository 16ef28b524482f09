package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.stillas.hub.delivery.EtterSending;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.EtterSending.Stadium;
import no.stillas.hub.delivery.EtterSending.Tiltak;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Aldersgrenser;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.State;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of the table of what happens after sending, each by the real event at the real services. What is played is
 * what the data says: a message that rests on what the event takes away is stopped where the cell has it judged again.
 */
final class AlleredeSendtTest {
    private static final LocalDate FEMTEN = LocalDate.parse("2026-02-08");

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa =
            new AtomicReference<>(LocalDateTime.parse("2026-02-07T22:00:00").atZone(Dager.OSLO).toInstant());
    private HeleHuben hub;
    private Hubkall kall;
    private String fra = "nes-barnevern";
    private String til = "bup-ahus";
    private Ettersendingssak sak;
    private Envelope.Builder melding;
    private StreamObserver<ReceiveRequest> stroem;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    static Stream<Arguments> celler() {
        return Arrays.stream(Endring.values()).flatMap(e -> Arrays.stream(Stadium.values())
                .map(s -> argumentSet(e + " when " + s, e, s)));
    }

    @ParameterizedTest
    @MethodSource("celler")
    void a_later_event_does_to_what_was_sent_what_its_cell_says(Endring endring, Stadium stadium) throws Exception {
        parter(endring, stadium);
        registrerBarnet();
        var tiltak = hub.del(EtterSending.class).tiltak(endring, stadium);
        var innboks = send(melding(endring), stadium);
        var foer = stilling().state();

        hendelse(endring);

        if (tiltak.contains(Tiltak.STANS_OG_SLETT)) {
            tilbakekalt(tiltak);
        } else if (tiltak.contains(Tiltak.DOEM_PAA_NYTT) && stanser(endring)) {
            stanset(stadium, tiltak);
        } else {
            assertThat(stilling().state()).isEqualTo(foer);
            assertThat(innhold()).isInstanceOf(Payload.Content.class);
            assertThat(avsenderFikkVite(stadium)).as("the sender has nothing to be told").isFalse();
            assertThat(hub.del(Messages.class).byConversation(stilling().message().conversation()))
                    .as("a correction is a message of its own").hasSize(endring == Endring.FEIL_I_INNHOLD ? 2 : 1);
        }
        mottakerenFikkVite(NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET, tiltak.contains(Tiltak.VARSLE_MOTTAKER_SAMTYKKE));
        mottakerenFikkVite(NoticeKind.NOTICE_KIND_VERN_ENDRET, tiltak.contains(Tiltak.VARSLE_MOTTAKER_VERN));
        mottakerenFikkVite(NoticeKind.NOTICE_KIND_RESERVASJON, tiltak.contains(Tiltak.VARSLE_MOTTAKER_RESERVASJON));
        if (endring == Endring.GRADERING) {
            stedet(stadium, innboks);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Stadium.class, names = {"I_KOE", "ULEST"})
    void a_grading_stops_what_says_something_else_without_its_words_and_one_without_the_role_hears_nothing(Stadium stadium)
            throws Exception {
        fra = "bup-haugesund";
        til = "fastlege-risoey";
        registrerBarnet();
        send(sak.epikrise(), stadium);

        hendelse(Endring.GRADERING);

        stanset(stadium, hub.del(EtterSending.class).tiltak(Endring.GRADERING, stadium));
        mottakerenFikkVite(NoticeKind.NOTICE_KIND_VERN_ENDRET, false);
    }

    @Test
    void a_second_objection_tells_the_receiver_nothing_new() throws Exception {
        parter(Endring.RESERVASJON, Stadium.LEST);
        registrerBarnet();
        send(sak.henvisning(), Stadium.LEST);

        hendelse(Endring.RESERVASJON);
        mottakerenFikkVite(NoticeKind.NOTICE_KIND_RESERVASJON, true);
        hendelse(Endring.RESERVASJON);

        assertThat(varsler(til)).filteredOn(NoticeKind.NOTICE_KIND_RESERVASJON::equals).hasSize(1);
    }

    @Test
    void an_objection_that_stops_nothing_of_what_was_sent_is_not_told() throws Exception {
        fra = "haugesund-barnevern";
        til = "bufetat-vest-inntak";
        registrerBarnet();
        send(sak.plassering(), Stadium.LEST);

        hendelse(Endring.RESERVASJON);

        mottakerenFikkVite(NoticeKind.NOTICE_KIND_RESERVASJON, false);
    }

    private void stanset(Stadium stadium, Set<Tiltak> tiltak) throws InterruptedException {
        vent(() -> stilling().state() == State.STOPPED);
        assertThat(innhold()).isInstanceOf(Payload.Gone.class);
        assertThat(avsenderFikkVite(stadium)).as("the sender is told").isEqualTo(tiltak.contains(Tiltak.VARSLE_AVSENDER_STANSET));
    }

    private void mottakerenFikkVite(NoticeKind slag, boolean ventet) throws InterruptedException {
        if (ventet) {
            vent(() -> varsler(til).contains(slag));
        } else {
            assertThat(varsler(til)).doesNotContain(slag);
        }
    }

    /** A grading takes out places, and what remains goes; a correction is a message of its own. */
    private static boolean stanser(Endring endring) {
        return switch (endring) {
            case SAMTYKKE_TRUKKET, RESERVASJON, OMSORG_ENDRET, ALDERSGRENSE -> true;
            case GRADERING, FEIL_I_INNHOLD, FEIL_MOTTAKER -> false;
        };
    }

    private void tilbakekalt(Set<Tiltak> tiltak) {
        assertThat(stilling().state()).isEqualTo(State.RECALLED);
        assertThat(innhold()).isInstanceOf(Payload.Gone.class);
        var klokker = hub.del(Followups.class).expectationsIn(stilling().message().conversation()).stream()
                .map(e -> e.kind()).toList();
        assertThat(klokker.contains("SLETTEBEKREFTELSE")).isEqualTo(tiltak.contains(Tiltak.BE_OM_SLETTING));
        assertThat(klokker.contains("AVVIK_72_TIMER")).isEqualTo(tiltak.contains(Tiltak.START_72_TIMER));
    }

    /** What is handed over after a grading has no place in it, also where it has been handed over with the place before. */
    private void stedet(Stadium stadium, LinkedBlockingQueue<Delivery> innboks) throws Exception {
        switch (stadium) {
            case HOLDT -> {
                slippFram();
                aapne(innboks, false);
                utenSted(Hubkall.vent(innboks, melding.getMessageId()));
            }
            case I_KOE -> {
                aapne(innboks, false);
                utenSted(Hubkall.vent(innboks, melding.getMessageId()));
            }
            case ULEST -> {
                stroem.onError(Status.CANCELLED.asRuntimeException());
                aapne(innboks, true);
                var igjen = Hubkall.vent(innboks, melding.getMessageId());
                assertThat(igjen.getAttempt()).isEqualTo(2);
                utenSted(igjen);
                varselet(innboks);
            }
            case LEST -> varselet(innboks);
        }
    }

    private static void utenSted(Delivery levering) {
        assertThat(levering.getMessage().getEnvelope().getDocument().getValue().toStringUtf8())
                .contains("fosterhjem").doesNotContain("Skjulveien");
    }

    /** The notice comes after the message that it is about, and tells no more than which that is. */
    private void varselet(LinkedBlockingQueue<Delivery> innboks) throws InterruptedException {
        var neste = innboks.poll(20, TimeUnit.SECONDS);
        assertThat(neste).as("a delivery within 20 seconds").isNotNull();
        assertThat(neste.getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_VERN_ENDRET);
        assertThat(neste.getNotice().getMessageId()).isEqualTo(melding.getMessageId());
        assertThat(neste.toString()).doesNotContain("Skjulveien", Ettersendingssak.BARN);
    }

    /** The named human whom a held message waits for lets it go. */
    private void slippFram() {
        kall.stillas(fra).decideReview(DecideReviewRequest.newBuilder().setEnhet(fra).setMessageId(melding.getMessageId())
                .setAnsatt(Hubkall.ansatt("Ola Testesen", "barnevernleder")).setTillates(true)
                .setBegrunnelse("Inntaket trenger det for å finne et hjem.").build());
    }

    private void parter(Endring endring, Stadium stadium) {
        if (endring == Endring.RESERVASJON) {
            fra = "fastlege-risoey";
            til = "bup-haugesund";
        } else if (endring == Endring.GRADERING) {
            fra = "haugesund-barnevern";
            til = "bufetat-vest-inntak";
        } else if (stadium == Stadium.HOLDT) {
            til = "stillasbyggerne";
        }
        if (stadium == Stadium.HOLDT && !til.equals("stillasbyggerne")) {
            haugesundVilSeFoerst();
        }
    }

    /** A model of the kommune's own, by which a named human looks at what goes out. */
    private void haugesundVilSeFoerst() {
        var fil = """
                modell { id: "k1106-foerst" tittel: "Sett først" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "K1106-FOERST-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_REGEL
                    utvalg { dokument: ["stillas.henvisning.v1.Henvisning", "stillas.forespoersel.v1.SvarPaaForespoersel"]
                      avsender: [ETAT_FLE, ETAT_BVT] enhver_mottaker: true kommune: "1106" }
                    venting { menneske: "leder" } ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
                """;
        assertThat(hub.som("haugesund-barnevern", ModelServiceGrpc::newBlockingStub)
                .load(LoadRequest.newBuilder().setFil("foerst.textproto").setTekst(fil).build()).getFeilList()).isEmpty();
    }

    private Envelope.Builder melding(Endring endring) {
        return endring == Endring.GRADERING ? sak.plassering() : sak.henvisning();
    }

    private LinkedBlockingQueue<Delivery> send(Envelope.Builder hva, Stadium stadium) throws Exception {
        melding = hva;
        var svar = kall.send(melding).getDecision();
        assertThat(svar.getUtfall()).as(svar.toString()).isIn(stadium == Stadium.HOLDT
                ? List.of(Utfall.UTFALL_HELD) : List.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED));
        var innboks = new LinkedBlockingQueue<Delivery>();
        if (stadium == Stadium.ULEST || stadium == Stadium.LEST) {
            aapne(innboks, stadium == Stadium.LEST);
            assertThat(Hubkall.vent(innboks, melding.getMessageId()).getMessage().getEnvelope().getDocument())
                    .as("what the receiver has is what was sent").isEqualTo(melding.getDocument());
        }
        vent(() -> stilling().state() == switch (stadium) {
            case HOLDT -> State.HELD;
            case I_KOE -> State.QUEUED;
            case ULEST -> State.HANDED_OVER;
            case LEST -> State.ACKED;
        });
        return innboks;
    }

    private void hendelse(Endring endring) {
        switch (endring) {
            case SAMTYKKE_TRUKKET -> sak.trekk();
            case RESERVASJON -> sak.reserver();
            case FEIL_I_INNHOLD -> kall.send(sak.henvisning().setConversationId(melding.getConversationId())
                    .setInReplyTo(melding.getMessageId()));
            case FEIL_MOTTAKER -> hub.som(fra, ExchangeServiceGrpc::newBlockingStub)
                    .recall(RecallRequest.newBuilder().setMessageId(melding.getMessageId())
                            .setBegrunnelse("Sendt til feil enhet.").build());
            case GRADERING -> sak.grader();
            case OMSORG_ENDRET -> sak.delForeldreansvaret();
            case ALDERSGRENSE -> {
                naa.updateAndGet(t -> t.plus(Duration.ofHours(3)));
                hub.del(Aldersgrenser.class).kjoer(FEMTEN.minusDays(1), FEMTEN);
            }
        }
    }

    private void registrerBarnet() {
        sak = new Ettersendingssak(hub, fra, til, naa::get);
        sak.registrerBarnet();
    }

    private MessageView stilling() {
        return hub.del(Messages.class).byMessageId(UUID.fromString(melding.getMessageId())).getFirst();
    }

    private Payload innhold() {
        return hub.del(Messages.class).payload(stilling().message().id());
    }

    /** What never went gets a negative receipt; what was on its way a notice of how far it had come. */
    private boolean avsenderFikkVite(Stadium stadium) {
        return stadium == Stadium.HOLDT
                ? hub.del(Deliveries.class).inbox(fra, 100).stream().anyMatch(r -> r.delivery().kind() == DeliveryKind.RECEIPT)
                : varsler(fra).contains(NoticeKind.NOTICE_KIND_STANSET);
    }

    /** Notices that lie in a unit's inbox, handed over or not. */
    private List<NoticeKind> varsler(String enhet) {
        return hub.del(Deliveries.class).inbox(enhet, 100).stream()
                .filter(rad -> rad.delivery().kind() == DeliveryKind.NOTICE)
                .map(rad -> {
                    try {
                        return Notice.parseFrom(rad.delivery().body()).getKind();
                    } catch (InvalidProtocolBufferException e) {
                        throw new AssertionError(e);
                    }
                }).toList();
    }

    /** Opens the receiver's inbox. Notices are not acknowledged, so that they stay in it. */
    private void aapne(LinkedBlockingQueue<Delivery> koe, boolean kvitter) {
        var ut = new AtomicReference<StreamObserver<ReceiveRequest>>();
        ut.set(hub.som(til, ExchangeServiceGrpc::newStub).receive(new StreamObserver<ReceiveResponse>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                if (svar.hasDelivery()) {
                    if (kvitter && svar.getDelivery().hasMessage()) {
                        ut.get().onNext(ReceiveRequest.newBuilder()
                                .setAck(Ack.newBuilder().setDeliveryId(svar.getDelivery().getDeliveryId())).build());
                    }
                    koe.add(svar.getDelivery());
                }
            }

            @Override
            public void onError(Throwable feil) { }

            @Override
            public void onCompleted() { }
        }));
        stroem = ut.get();
        stroem.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(til).setCredit(1)).build());
    }

    private static void vent(java.util.function.BooleanSupplier til) throws InterruptedException {
        var koe = new LinkedBlockingQueue<Object>();
        long slutt = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!til.getAsBoolean() && System.nanoTime() < slutt) {
            koe.poll(10, TimeUnit.MILLISECONDS);
        }
        assertThat(til.getAsBoolean()).as("within 20 seconds").isTrue();
    }
}
