package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.judgement.Explanation;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.lager.v1.LagretMelding;
import no.stillas.proto.stillas.v1.DecideReviewRequest;

/**
 * A named human's decision about a held message of the unit's own. The hub looks at form, role and scope and never at
 * whether the decision is right: a name, a role, grounds; an HPR number where the sender is bound by helsepersonelloven;
 * somebody else than the one who sent, where the rule asks for four eyes. Blocks on the database.
 */
@Singleton
final class Vurderinger {
    private static final Pattern HPR = Pattern.compile("[0-9]{7,9}");
    private static final Set<Etat> HELSE = EnumSet.of(Etat.ETAT_HST, Etat.ETAT_SKH, Etat.ETAT_FLE, Etat.ETAT_LEV,
            Etat.ETAT_KHO, Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS, Etat.ETAT_TSB, Etat.ETAT_AMK,
            Etat.ETAT_TAN);

    private final Messages meldinger;
    private final Writer writer;
    private final Frigivelse frigivelse;
    private final Modellregister regler;

    Vurderinger(Messages meldinger, Writer writer, Frigivelse frigivelse, Modellregister regler) {
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.frigivelse = requireNonNull(frigivelse, "frigivelse is null");
        this.regler = requireNonNull(regler, "regler is null");
    }

    /**
     * Records the decision and has the message judged again.
     *
     * @return what became of the message, as its sender may know it
     * @throws io.grpc.StatusRuntimeException as the contract says
     */
    Utfall avgjoer(Unit enhet, DecideReviewRequest request) {
        var melding = meldinger.bySender(enhet.orgnr(), UUID.fromString(request.getMessageId()))
                .map(m -> m.message())
                .filter(m -> m.senderUnit().equals(enhet.id()))
                .orElseThrow(() -> Feil.finnesIkke("message"));
        form(enhet, request);
        fireOeyne(melding, request.getAnsatt());
        Skriving.vent(writer.submit(melding.lane(), new AvgjoerVurdering(melding, request.getTillates(), fare(melding),
                Handling.newBuilder().setAnsatt(request.getAnsatt()).setTekst(request.getBegrunnelse()).build())));
        Skriving.vent(frigivelse.melding(melding.id()));
        return utfall(melding.id());
    }

    private static void form(Unit enhet, DecideReviewRequest request) {
        var ansatt = request.getAnsatt();
        Navngitt.iRolle("ansatt", ansatt, "a named human decides");
        if (request.getBegrunnelse().isBlank()) {
            throw Feil.ugyldig("begrunnelse", "a decision without grounds is none");
        }
        if (HELSE.contains(enhet.kind()) && !HPR.matcher(ansatt.getHprNummer()).matches()) {
            throw Feil.ugyldig("ansatt.hpr_nummer", "where helsepersonelloven binds the sender, helsepersonell decides:"
                    + " seven to nine digits");
        }
        Tekstkontroll.krev("begrunnelse", request.getBegrunnelse());
    }

    private void fireOeyne(StoredMessage melding, Ansatt ansatt) {
        boolean krevd = Vurderingsoppgave.regler(melding).stream()
                .anyMatch(id -> regler.bok().regel(id).map(r -> r.getPliktList().contains(Plikt.PLIKT_O_4E)).orElse(false));
        if (krevd && !FireOeyne.toMennesker(envelope(melding.id()).getHandlende().getAnsatt(), ansatt)) {
            throw Feil.forutsetning("FIRE_OEYNE", "the rule asks for four eyes: another than the one who sent must decide,"
                    + " and it must be known who sent");
        }
    }

    private boolean fare(StoredMessage melding) {
        return Vurderingsoppgave.regler(melding).stream()
                .anyMatch(id -> regler.bok().regel(id).map(r -> r.getVilkaar().getFare()).orElse(false));
    }

    private Envelope envelope(UUID melding) {
        return switch (meldinger.payload(melding)) {
            case Payload.Content c -> les(c).getEnvelope();
            case Payload.Gone _, Payload.Never _ -> throw AvgjoerVurdering.venterIkke();
        };
    }

    private static LagretMelding les(Payload.Content innhold) {
        try {
            return LagretMelding.parseFrom(innhold.plaintext());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    private Utfall utfall(UUID melding) {
        var tilstand = meldinger.byId(melding).orElseThrow().state();
        if (tilstand == State.HELD) {
            return Utfall.UTFALL_HELD;
        }
        return meldinger.decisions(melding).stream()
                .filter(d -> d.stage() == DecisionRow.Stage.RELEASE)
                .reduce((foer, etter) -> etter)
                .map(d -> tilstand == State.STOPPED || tilstand == State.DENIED
                        ? Utfall.UTFALL_DENIED
                        : somAvsenderenKanVite(d))
                .orElse(Utfall.UTFALL_DENIED);
    }

    /** Whether an address was left out may follow from what the sender may not know. */
    private Utfall somAvsenderenKanVite(DecisionRow avgjoerelse) {
        try {
            var facts = FactsCodec.les(avgjoerelse.judgedFacts().toByteArray());
            var bok = regler.bok();
            return Explanation.avsender(Judgement.judge(facts, bok), bok, Map.of()).getUtfall();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored record cannot be read", e);
        }
    }
}
