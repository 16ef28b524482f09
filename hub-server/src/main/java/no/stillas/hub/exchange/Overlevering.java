package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.casefacts.CaseFacts;
import no.stillas.hub.casefacts.Sagt;
import no.stillas.hub.delivery.HandOverJudge;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.plikt.Avslutninger;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.lager.v1.LagretMelding;

/**
 * Judging again: at hand-over, and when something that a held message may wait for has happened. What the sender said
 * stays as it was said; what is recorded about the persons is read anew.
 */
@Singleton
final class Overlevering implements HandOverJudge {
    private final Dommer dommer;
    private final Avtaler avtaler;
    private final Directory katalog;
    private final Registrering registrering;

    Overlevering(Dommer dommer, Avtaler avtaler, Directory katalog, Registrering registrering) {
        this.registrering = requireNonNull(registrering, "registrering is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.dommer = requireNonNull(dommer, "dommer is null");
        this.avtaler = requireNonNull(avtaler, "avtaler is null");
    }

    @Override
    public Verdict overlevering(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa) {
        var lagret = les(innhold);
        var foer = foer(lagret);
        var facts = naa(melding.id(), lagret, foer, fakta, naa);
        var dom = doem(lagret, facts);
        var rad = rad(melding, dom, DecisionRow.Stage.HANDOVER, naa);
        if (dom.uleverbar()) {
            return new Verdict.Uleverbar(rad);
        }
        return dom.leveres()
                .<Verdict>map(envelope -> {
                    var ut = DeliveredMessage.newBuilder()
                            .setEnvelope(envelope)
                            .addAllUtelatt(dom.utelatt())
                            .addAllPlikter(dom.plikter())
                            .addAllPlikterIOrd(dom.avsender().getPlikterIOrdList())
                            .addAllMerknader(dom.merknader())
                            .addAllOppgaver(lagret.getOppgaverList())
                            .setNonce(lagret.getNonceLevert())
                            .setCommitment(Bevis.commitment(lagret.getNonceLevert(), envelope));
                    return new Verdict.Pass(dom.passerer(), ut.build(), rad, dom.samtykker(),
                            Registrering.overlevert(melding, dom.utfall(), dommer.bok(), fakta, naa));
                })
                .orElseGet(() -> new Verdict.Stop(dom.aarsak(), tekst(dom), reservert(foer, facts), rad));
    }

    @Override
    public boolean reservert(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa) {
        var lagret = les(innhold);
        var foer = foer(lagret);
        return reservert(foer, naa(melding.id(), lagret, foer, fakta, naa));
    }

    /** Of what the message was judged by when it came, and what it is judged by now. */
    private boolean reservert(Facts foer, Facts naa) {
        var kjente = foer.personer().stream().flatMap(p -> p.reservasjoner().stream()).map(Reservasjon::ref).collect(Collectors.toSet());
        var uten = naa.medPersoner(naa.personer().stream().map(p -> p.medReservasjoner(
                p.reservasjoner().stream().filter(r -> kjente.contains(r.ref())).toList())).toList());
        if (uten.equals(naa)) {
            return false;
        }
        var med = Judgement.judge(naa, dommer.bok()).decision().verdicts();
        var ellers = Judgement.judge(uten, dommer.bok()).decision().verdicts();
        return IntStream.range(0, med.size()).anyMatch(i -> ellers.get(i).passerer() && !med.get(i).passerer());
    }

    @Override
    public Release frigivelse(StoredMessage melding, Payload.Content innhold, View view) {
        var lagret = les(innhold);
        var dom = doem(lagret, naa(melding.id(), lagret, foer(lagret), view, view.now()));
        if (dom.uleverbar()) {
            return new Release.VentFortsatt(dom.venterPaa());
        }
        var rad = rad(melding, dom, DecisionRow.Stage.RELEASE, view.now());
        return switch (dom.utfall()) {
            case UTFALL_PERMITTED, UTFALL_REDACTED -> new Release.Frigi(dom.passerer(), dom.samtykker(), rad,
                    oppgaver(dom, melding, lagret, view), registreres(melding, lagret, dom, view));
            case UTFALL_HELD -> new Release.VentFortsatt(dom.venterPaa());
            case UTFALL_DENIED, UTFALL_UNSPECIFIED, UNRECOGNIZED -> new Release.Avslaa(dom.aarsak(), tekst(dom), rad);
        };
    }

    private List<TaskRow> oppgaver(Dom dom, StoredMessage melding, LagretMelding lagret, View view) {
        BooleanSupplier koordinerer = () -> melding.child().map(b -> view.subject(SubjectKey.known(b)))
                .map(b -> Koordinatorer.er(b, melding.receiverUnit(), Dager.dag(view.now()))).orElse(false);
        return Stream.concat(Oppgaver.naarDenGaar(dom, dommer.bok(), melding, view.now()).stream(),
                Avslutninger.naarDenGaar(dokument(lagret), koordinerer, melding, view.now()).stream()).toList();
    }

    /** As at submission, when the message goes at once. */
    private List<NewFact> registreres(StoredMessage melding, LagretMelding lagret, Dom dom, View view) {
        return katalog.unit(melding.senderUnit())
                .flatMap(a -> katalog.unit(melding.receiverUnit()).map(m -> new Registrering.Parter(a, m)))
                .map(p -> registrering.fakta(p, melding, melding.child().map(b -> view.subject(SubjectKey.known(b))),
                        dokument(lagret), dom, dommer.bok(), view))
                .orElse(List.of());
    }

    private static Optional<Message> dokument(LagretMelding lagret) {
        try {
            return lagret.getEnvelope().hasDocument()
                    ? Optional.of(Dokumenttyper.alle().pakkUt(lagret.getEnvelope().getDocument()))
                    : Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    private Dom doem(LagretMelding lagret, Facts naa) {
        return dommer.doem(lagret.getEnvelope(), dokument(lagret), naa, lagret.getPseudonymerMap());
    }

    private static Facts foer(LagretMelding lagret) {
        try {
            return FactsCodec.les(lagret.getFakta().toByteArray());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    private Facts naa(UUID melding, LagretMelding lagret, Facts foer, FactView fakta, Instant naa) {
        var sagt = new Sagt(lagret.getEnvelope(), dokument(lagret), naa(foer.avsender(), foer.mottaker()),
                lagret.getAvsenderOrg(), naa(foer.mottaker(), foer.avsender()), lagret.getMottakerOrg());
        return CaseFacts.igjen(foer, sagt, melding, fakta, naa, avtaler::mellom);
    }

    private Optional<Part> naa(Part foer, Part annen) {
        return katalog.unit(foer.enhet()).map(enhet -> Mottak.part(enhet, katalog.unit(annen.enhet()), foer.navngitt()));
    }

    private static LagretMelding les(Payload.Content innhold) {
        try {
            return LagretMelding.parseFrom(innhold.plaintext());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    private static DecisionRow rad(StoredMessage melding, Dom dom, DecisionRow.Stage trinn, Instant naa) {
        return new DecisionRow(MessageIds.next(naa), melding.id(), trinn, naa, dom.regelsett(), Dommer.MOTOR,
                dom.faktabytes(), dom.revisor().toByteString());
    }

    /** The decisive reason as the sender may know it, short. */
    private static String tekst(Dom dom) {
        var tekst = dom.avsender().getBegrunnelserList().stream().map(Begrunnelse::getTekst).findFirst()
                .orElse("Meldingen kan ikke lenger leveres.");
        return tekst.length() <= 300 ? tekst : tekst.substring(0, 297) + "...";
    }
}
