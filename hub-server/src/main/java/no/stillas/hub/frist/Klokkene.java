package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.delivery.Klokker;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.lager.v1.LagretMelding;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristhendelse;
import no.stillas.proto.regelverk.v1.Fristpart;
import no.stillas.proto.regelverk.v1.Friststart;
import no.stillas.proto.regelverk.v1.Friststopp;

/**
 * Starts and settles clocks as the data says. What the document says is read when the message is accepted; a clock that
 * runs from receipt is planned then and begins when the receiver has the message.
 */
@Singleton
final class Klokkene implements Klokker {
    private final Fristbok bok;
    private final Lengder lengder;
    private final Enhetsslag enheter;

    Klokkene(Fristbok bok, Lengder lengder, Enhetsslag enheter) {
        this.bok = requireNonNull(bok, "bok is null");
        this.lengder = requireNonNull(lengder, "lengder is null");
        this.enheter = requireNonNull(enheter, "enheter is null");
    }

    @Override
    public void godtatt(StoredMessage melding, Optional<Message> dokument, View view, Batch batch) {
        for (ExpectationRow rad : view.expectations()) {
            bok.frist(rad.kind()).filter(_ -> gjelder(rad, melding, view))
                    .flatMap(f -> stopper(f, rad, melding, dokument)).ifPresent(s -> {
                batch.expectationState(rad.id(), s.getBortfaller() ? ExpectationState.CANCELLED : ExpectationState.MET, view.now());
                if (rad.state() != ExpectationState.PLANNED) {
                    batch.trace(Spor.av(Spor.STANSET, melding, rad, view.now()));
                }
            });
        }
        bok.startesAv(melding.documentType())
                .filter(f -> iKraft(f, view.now()))
                .forEach(f -> start(f, melding, dokument, view, batch));
    }

    @Override
    public void frigitt(StoredMessage melding, Payload.Content innhold, View view, Batch batch) {
        try {
            Envelope envelope = LagretMelding.parseFrom(innhold.plaintext()).getEnvelope();
            Optional<Message> dokument = envelope.hasDocument()
                    ? Optional.of(Dokumenttyper.alle().pakkUt(envelope.getDocument()))
                    : Optional.empty();
            godtatt(melding, dokument, view, batch);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    @Override
    public void mottatt(StoredMessage melding, View view, Batch batch) {
        boolean gaar = view.message(melding.id()).map(MessageView::state).filter(s -> switch (s) {
            case DENIED, STOPPED, RECALLED, EXPIRED -> false;
            case HELD, QUEUED, HANDED_OVER, ACKED, ACCEPTED, REJECTED, QUARANTINED -> true;
        }).isPresent();
        for (ExpectationRow rad : gaar ? view.expectations() : List.<ExpectationRow>of()) {
            if (rad.state() == ExpectationState.PLANNED && rad.message().equals(melding.id())) {
                bok.frist(rad.kind()).flatMap(f -> lengder.slutt(f, view.now(), Optional.empty())).ifPresent(slutt -> {
                    batch.expectationBegins(rad.id(), view.now(), slutt);
                    batch.trace(Spor.av(Spor.STARTET, melding, rad.kind(), rad.unit(), slutt, view.now()));
                });
            }
        }
    }

    private void start(Frist f, StoredMessage melding, Optional<Message> dokument, View view, Batch batch) {
        Optional<Friststart> start = f.getStartList().stream()
                .filter(s -> starter(s, melding, dokument) && !gjort(s, view)).findFirst();
        String skylder = f.getSkylder() == Fristpart.FRISTPART_AVSENDER ? melding.senderUnit() : melding.receiverUnit();
        if (start.isEmpty() || skylder.isEmpty() || loeperAlt(f, skylder, melding, view)) {
            return;
        }
        UUID id = AvledetId.av(melding.id(), "frist/" + f.getId());
        if (start.get().getVed() == Fristhendelse.FRISTHENDELSE_MOTTATT) {
            batch.expectation(rad(id, f, melding, skylder, view.now(), view.now(), ExpectationState.PLANNED));
            return;
        }
        Instant fra = dokument.flatMap(d -> Dokumentfelt.moment(d, start.get().getFraFelt())).orElse(view.now());
        lengder.slutt(f, fra, dokument).ifPresent(slutt -> {
            batch.expectation(rad(id, f, melding, skylder, fra, slutt, ExpectationState.WAITING));
            batch.trace(Spor.av(Spor.STARTET, melding, f.getId(), skylder, slutt, view.now()));
        });
    }

    private static ExpectationRow rad(UUID id, Frist f, StoredMessage melding, String skylder, Instant fra, Instant slutt,
            ExpectationState stilling) {
        return new ExpectationRow(
                id, f.getId(), melding.id(), melding.conversation(), melding.child(), skylder, fra, slutt, stilling);
    }

    private static boolean gjort(Friststart s, View view) {
        return view.expectations().stream().map(ExpectationRow::kind).anyMatch(s.getIkkeMensList()::contains);
    }

    /** A copy of the same decision, or a second message of the same matter, does not start a second clock. */
    private static boolean loeperAlt(Frist f, String skylder, StoredMessage melding, View view) {
        return view.expectations().stream().anyMatch(rad -> rad.kind().equals(f.getId()) && rad.unit().equals(skylder)
                && rad.child().equals(melding.child()));
    }

    /** Of clocks for several children in one conversation, those of the child that the message names, where there is one. */
    private static boolean gjelder(ExpectationRow rad, StoredMessage melding, View view) {
        return rad.child().equals(melding.child()) || view.expectations().stream()
                .noneMatch(annen -> annen.kind().equals(rad.kind()) && annen.child().equals(melding.child()));
    }

    private boolean starter(Friststart s, StoredMessage melding, Optional<Message> dokument) {
        return s.getDokument().equals(melding.documentType())
                && er(s.getAvsenderList(), melding.senderUnit())
                && er(s.getMottakerList(), melding.receiverUnit())
                && (s.getIkkeMottakerCount() == 0 || !er(s.getIkkeMottakerList(), melding.receiverUnit()))
                && sier(dokument, s.getDerList());
    }

    private Optional<Friststopp> stopper(Frist f, ExpectationRow rad, StoredMessage melding, Optional<Message> dokument) {
        return f.getStoppList().stream()
                .filter(s -> s.getDokument().equals(melding.documentType()))
                .filter(s -> s.getAvsenderCount() > 0
                        ? er(s.getAvsenderList(), melding.senderUnit())
                        : enheter.organisasjon(rad.unit()).filter(melding.sender()::equals).isPresent())
                .filter(s -> er(s.getMottakerList(), melding.receiverUnit()))
                .filter(s -> sier(dokument, s.getDerList()))
                .findFirst();
    }

    private boolean er(List<Etat> slag, String enhet) {
        return slag.isEmpty() || enheter.slag(enhet).filter(slag::contains).isPresent();
    }

    /** A sealed document says nothing that the hub can read. */
    private static boolean sier(Optional<Message> dokument, List<Dokumentvilkaar> vilkaar) {
        return vilkaar.isEmpty() || dokument.filter(d -> Dokumentfelt.oppfylt(d, vilkaar)).isPresent();
    }

    private static boolean iKraft(Frist f, Instant naa) {
        return (f.getGyldig().getFra().isEmpty() || Dager.les(f.getGyldig().getFra()).filter(d -> !Dager.dag(naa).isBefore(d)).isPresent())
                && (f.getGyldig().getTil().isEmpty() || Dager.les(f.getGyldig().getTil()).filter(d -> !Dager.dag(naa).isAfter(d)).isPresent());
    }
}
