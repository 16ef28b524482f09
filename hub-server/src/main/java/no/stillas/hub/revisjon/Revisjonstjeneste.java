package no.stillas.hub.revisjon;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.revisjon.v1.AuditServiceGrpc.AuditServiceImplBase;
import no.stillas.proto.revisjon.v1.Bortfall;
import no.stillas.proto.revisjon.v1.ReplayCount;
import no.stillas.proto.revisjon.v1.ReplayDeviation;
import no.stillas.proto.revisjon.v1.ReplayPeriodRequest;
import no.stillas.proto.revisjon.v1.ReplayPeriodResponse;
import no.stillas.proto.revisjon.v1.ReplayRequest;
import no.stillas.proto.revisjon.v1.ReplayResponse;
import no.stillas.proto.revisjon.v1.ReplayResult;

/** The control's service over gRPC. Whose decisions are judged again follows from the token alone. */
@Singleton
final class Revisjonstjeneste extends AuditServiceImplBase {
    private static final int VANLIG = 500;

    private final Messages meldinger;
    private final Gjenspilling gjenspilling;
    private final Writer writer;

    Revisjonstjeneste(Messages meldinger, Gjenspilling gjenspilling, Writer writer) {
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.gjenspilling = requireNonNull(gjenspilling, "gjenspilling is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    @Override
    public void replay(ReplayRequest request, StreamObserver<ReplayResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> melding(caller, Validering.krev(request)));
    }

    @Override
    public void replayPeriod(ReplayPeriodRequest request, StreamObserver<ReplayPeriodResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> periode(caller, Validering.krev(request)));
    }

    private ReplayResponse melding(Caller caller, ReplayRequest request) {
        logg(caller);
        var melding = meldinger.bySender(caller.orgnr(), UUID.fromString(request.getMessageId()))
                .orElseThrow(() -> Feil.finnesIkke("message"));
        var id = melding.message().id();
        var svar = ReplayResponse.newBuilder();
        meldinger.decisions(id).forEach(rad -> svar.addDecisions(gjenspilling.av(rad, melding)));
        if (meldinger.payload(id) instanceof Messages.Payload.Gone) {
            svar.addBorte(Bortfall.BORTFALL_INNHOLD);
        }
        return svar.build();
    }

    private ReplayPeriodResponse periode(Caller caller, ReplayPeriodRequest request) {
        var fra = dag("fra", request.getFra());
        var til = dag("til", request.getTil());
        if (til.isBefore(fra)) {
            throw Feil.ugyldig("til", "is before the first day");
        }
        logg(caller);
        int side = request.getPageSize() == 0 ? VANLIG : request.getPageSize();
        var etter = Optional.of(request.getPageToken()).filter(t -> !t.isEmpty()).map(UUID::fromString);
        var funnet = meldinger.decisionsOn(caller.orgnr(), Dager.fra(fra), Dager.etter(til), etter, side + 1);
        var rader = funnet.subList(0, Math.min(side, funnet.size()));
        var om = meldinger.byIds(rader.stream().map(DecisionRow::message).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(m -> m.message().id(), Function.identity()));
        var antall = new EnumMap<ReplayResult, Long>(ReplayResult.class);
        var svar = ReplayPeriodResponse.newBuilder();
        for (var rad : rader) {
            var melding = om.get(rad.message());
            var resultat = gjenspilling.resultat(rad, melding);
            antall.merge(resultat, 1L, Long::sum);
            if (resultat != ReplayResult.REPLAY_RESULT_LIKT) {
                svar.addDeviations(ReplayDeviation.newBuilder().setMessageId(melding.message().messageId().toString())
                        .setDecisionId(rad.id().toString()).setResult(resultat));
            }
        }
        antall.forEach((resultat, n) -> svar.addCounts(ReplayCount.newBuilder().setResult(resultat).setAntall(n)));
        if (funnet.size() > side) {
            svar.setNextPageToken(rader.getLast().id().toString());
        }
        return svar.build();
    }

    private static LocalDate dag(String felt, String iso) {
        return Dager.les(iso).orElseThrow(() -> Feil.ugyldig(felt, "is not a day of the calendar"));
    }

    /** Before anything is looked up: that somebody asked is logged whatever is found. */
    private void logg(Caller caller) {
        Skriving.vent(writer.submit(Lane.BULK, new Kontroll(caller.orgnr())));
    }
}
