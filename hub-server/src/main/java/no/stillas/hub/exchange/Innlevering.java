package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.casefacts.Avtalt;
import no.stillas.hub.casefacts.CaseFacts;
import no.stillas.hub.casefacts.Sak;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.delivery.Klokker;
import no.stillas.hub.delivery.Koeing;
import no.stillas.hub.delivery.Post;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.frist.Myndigheter.Mangel;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Committed;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Dedupe;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.hub.plikt.Avslutninger;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.exchange.v1.TransportReceipt;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.lager.v1.LagretMelding;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Stages 4 and 5 of one message: judged with the facts of the moment under lock, and committed with its decision, its
 * place in the queue and its evidence. Whoever sends the same again gets the first answer.
 */
final class Innlevering implements Work<SubmitResponse> {
    private final Addressed adressert;
    private final Sak sak;
    private final SubjectKey eier;
    private final Dommer dommer;
    private final Koeing koeing;
    private final Registrering registrering;
    private final Uavklarte uavklarte;
    private final Attestkontroll attest;
    private final Avtalt avtalt;
    private final Klokker klokker;
    private final Modellstrid modellstrid;
    private final ByteString nonce;
    private volatile Set<String> venterPaa = Set.of();

    /**
     * @param attest whether what is attested of the text holds
     * @param avtalt what the organisations have agreed at the moment of judging
     * @param nonce 32 random bytes that open the commitment to what was received
     */
    Innlevering(Addressed adressert, Attestkontroll attest, Sak sak, Dommer dommer, Avtalt avtalt, Koeing koeing,
            Registrering registrering, Klokker klokker, Modellstrid modellstrid, ByteString nonce) {
        this.adressert = requireNonNull(adressert, "adressert is null");
        this.uavklarte = Uavklarte.av(adressert);
        this.attest = requireNonNull(attest, "attest is null");
        this.sak = requireNonNull(sak, "sak is null");
        this.avtalt = requireNonNull(avtalt, "avtalt is null");
        this.dommer = requireNonNull(dommer, "dommer is null");
        this.koeing = requireNonNull(koeing, "koeing is null");
        this.registrering = requireNonNull(registrering, "registrering is null");
        this.klokker = requireNonNull(klokker, "klokker is null");
        this.modellstrid = requireNonNull(modellstrid, "modellstrid is null");
        this.nonce = requireNonNull(nonce, "nonce is null");
        this.eier = adressert.melding().hovedperson().map(p -> sak.noekler().get(p.getRef()))
                .orElseGet(SubjectKey::unidentified);
    }

    /** Keys of what the message was held for when it was judged; known when it has been committed. */
    Set<String> venterPaa() {
        return venterPaa;
    }

    @Override
    public Set<SubjectKey> subjects() {
        var alle = new HashSet<>(sak.noekler().values());
        alle.add(eier);
        return alle;
    }

    @Override
    public Set<UUID> messages() {
        var ider = new HashSet<UUID>();
        adressert.svarer().ifPresent(m -> ider.add(m.message().id()));
        adressert.erstatter().ifPresent(m -> ider.add(m.message().id()));
        return ider;
    }

    @Override
    public boolean readsExpectations() {
        return true;
    }

    @Override
    public Optional<UUID> conversation() {
        return Optional.of(adressert.melding().conversation());
    }

    @Override
    public Optional<Dedupe<SubmitResponse>> dedupe() {
        var m = adressert.melding();
        return Optional.of(new Dedupe<>(sak.avsenderOrg(), m.messageId(), m.requestHash(), Innlevering::gjentatt, () -> {
            throw Feil.finnesAlt("MELDING_MED_ANNET_INNHOLD",
                    "envelope.message_id has been used for a message with other content; make a new id");
        }));
    }

    @Override
    public SubmitResponse run(View view, Batch batch) {
        Instant naa = view.now();
        var barnet = adressert.melding().hovedperson().map(_ -> view.subject(eier));
        var facts = dommer.medAvvik(dommer.medModeller(CaseFacts.av(sak, view, naa, avtalt), adressert), adressert, barnet);
        var dom = dommer.doem(adressert, facts, CaseFacts.pseudonymer(sak, view));
        venterPaa = dom.venterPaa();
        var id = MessageIds.next(naa);
        var melding = stored(id, dom, view, naa);
        batch.message(melding);
        var avgjoerelse = new DecisionRow(MessageIds.next(naa), id, DecisionRow.Stage.SUBMISSION, naa, dom.regelsett(),
                Dommer.MOTOR, dom.faktabytes(), dom.revisor().toByteString());
        batch.decision(avgjoerelse);
        if (melding.state() != State.DENIED) {
            batch.payload(id, view.subject(eier).pseudonym(), lagret(dom).toByteString());
        }
        if (melding.state() == State.QUEUED) {
            koeing.legg(dom.passerer(), melding, naa, batch);
            registrering.fakta(new Registrering.Parter(adressert.avsender(), adressert.mottaker()), melding,
                    melding.child().map(_ -> view.subject(eier)), adressert.melding().document(), dom,
                    dommer.bok(), view).forEach(batch::fact);
            klokker.godtatt(melding, adressert.melding().document(), view, batch);
            Avslutninger.naarDenGaar(adressert.melding().document(), () -> koordinerer(melding, view.subject(eier), naa), melding, naa)
                    .forEach(batch::task);
        }
        if (melding.state() == State.HELD) {
            koeing.holdt(melding, naa, batch);
        }
        Oppgaver.ved(dom, dommer.bok(), adressert.melding().oppgaver(), uavklarte, melding, naa).forEach(batch::task);
        modellstrid.ved(dom, dommer.bok(), melding.child().map(_ -> view.subject(eier)), melding, naa).forEach(batch::task);
        dommer.mangel(adressert).ifPresent(mangel -> kompetanse(melding, mangel, naa, batch));
        batch.trace(spor(melding, dom, naa));
        batch.leaf(new Leaf(LeafKind.SUBMISSION, sak.avsenderOrg(), sak.avsender().enhet(),
                melding.state() == State.DENIED ? "" : sak.mottakerOrg(), melding.state() == State.DENIED ? "" : sak.mottaker().enhet(),
                melding.child(), Bevis.commitment(nonce, adressert.melding().envelope()), ByteString.EMPTY,
                Kanonisk.sha256(dom.revisor().toByteString()), Kanonisk.sha256(dom.faktabytes()), dom.regelsett(),
                List.of()));
        var svar = svar(dom, melding, avgjoerelse);
        batch.answer(svar.toByteString());
        return svar;
    }

    private static boolean koordinerer(StoredMessage melding, Subject barn, Instant naa) {
        return melding.child().isPresent() && Koordinatorer.er(barn, melding.receiverUnit(), Dager.dag(naa));
    }

    @Override
    public SubmitResponse committed(SubmitResponse svar, Committed committed) {
        return medKvittering(svar, committed);
    }

    private static SubmitResponse gjentatt(ByteString bytes, Committed committed) {
        try {
            return medKvittering(SubmitResponse.parseFrom(bytes), committed);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a recorded answer cannot be read", e);
        }
    }

    private static SubmitResponse medKvittering(SubmitResponse svar, Committed committed) {
        return svar.toBuilder()
                .setReceipt(svar.getReceipt().toBuilder()
                        .setCommitted(Dager.stempel(committed.at()))
                        .setLog(committed.log())
                        .setLeafIndex(committed.leafIndex()))
                .build();
    }

    private SubmitResponse svar(Dom dom, StoredMessage melding, DecisionRow avgjoerelse) {
        var m = adressert.melding();
        boolean stanset = dom.utfall() == Utfall.UTFALL_DENIED;
        var svar = SubmitResponse.newBuilder()
                .setMessageId(m.messageId().toString())
                .setDecision(dom.avsender().toBuilder().setDecisionId(avgjoerelse.id().toString()))
                .addAllOppgaver(m.oppgaver()).addAllOppgaver(stanset ? List.of() : uavklarte.tekster())
                .addAllOppgaver(attest.oppgaver())
                .setReceipt(TransportReceipt.newBuilder()
                        .setCommitment(Bevis.commitment(nonce, m.envelope()))
                        .setNonce(nonce));
        if (!stanset) {
            svar.setMottakerEnhet(sak.mottaker().enhet());
        }
        if (dom.uleverbar()) {
            svar.addOppgaver(koeing.beskjed(melding)).setRing(koeing.telefon(melding));
        } else if (m.lane() == Lane.DUTY_AND_URGENT) {
            svar.setRing(adressert.ring());
        }
        return svar.build();
    }

    private StoredMessage stored(UUID id, Dom dom, View view, Instant naa) {
        var m = adressert.melding();
        var tilstand = switch (dom.utfall()) {
            case UTFALL_PERMITTED, UTFALL_REDACTED -> dom.uleverbar() ? State.HELD : State.QUEUED;
            case UTFALL_HELD -> State.HELD;
            case UTFALL_DENIED -> State.DENIED;
            case UTFALL_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("a judged message has an outcome");
        };
        Set<Pseudonym> nevnt = new HashSet<>();
        sak.noekler().values().forEach(k -> nevnt.add(view.subject(k).pseudonym()));
        var expires = m.lane() == Lane.DUTY_AND_URGENT || !m.envelope().hasExpires()
                ? Optional.<Instant>empty()
                : Optional.of(Dager.moment(m.envelope().getExpires()));
        return new StoredMessage(id, sak.avsenderOrg(), m.messageId(), m.conversation(),
                adressert.svarer().map(v -> v.message().id()), adressert.erstatter().map(v -> v.message().id()),
                sak.avsender().enhet(), sak.mottakerOrg(), sak.mottaker().enhet(),
                m.hovedperson().map(p -> view.subject(sak.noekler().get(p.getRef())).pseudonym()), nevnt,
                dom.samtykker(), dom.venterPaa(), m.type().navn(), m.lane(), tilstand,
                Dager.moment(m.envelope().getCreated()), naa, expires);
    }

    private LagretMelding lagret(Dom dom) {
        Map<String, String> pseudonymer = new HashMap<>(dom.pseudonymer());
        return LagretMelding.newBuilder()
                .setEnvelope(adressert.melding().envelope())
                .setNonceMottatt(nonce)
                .setNonceLevert(Bevis.nonce())
                .putAllPseudonymer(pseudonymer)
                .setFakta(dom.faktabytes())
                .addAllOppgaver(adressert.melding().oppgaver()).addAllOppgaver(uavklarte.hosMottaker())
                .setAvsenderOrg(sak.avsenderOrg())
                .setMottakerOrg(sak.mottakerOrg())
                .build();
    }

    /** Who can decide is told that this is not decided, whatever the receiver got. */
    private static void kompetanse(StoredMessage melding, Mangel mangel, Instant naa, Batch batch) {
        batch.task(Oppgave.til(melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_KOMPETANSE,
                AvledetId.av(melding.id(), "oppgave/kompetanse"), mangel.tekst()).rolle("barnevernleder").fra(melding).rad(naa));
        Post.oppgave(AvledetId.av(melding.id(), "varsel/kompetanse"), melding.senderUnit(), melding,
                Aarsak.AARSAK_KOMPETANSE_MANGLER, mangel.tekst(), naa, batch);
    }

    private TraceRow spor(StoredMessage melding, Dom dom, Instant naa) {
        return new TraceRow(MessageIds.next(naa), melding.child(), Optional.of(melding.id()),
                Optional.of(melding.conversation()), naa, "JUDGED", melding.senderUnit(), melding.receiverUnit(),
                melding.documentType(), dom.utfall().name(), dom.aarsak().name(), dom.avsender().toByteString());
    }
}
