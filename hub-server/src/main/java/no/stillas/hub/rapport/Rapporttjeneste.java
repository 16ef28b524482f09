package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.report.v1.CountMessagesRequest;
import no.stillas.proto.report.v1.CountMessagesResponse;
import no.stillas.proto.report.v1.MeasureTimeRequest;
import no.stillas.proto.report.v1.MeasureTimeResponse;
import no.stillas.proto.report.v1.MessageCount;
import no.stillas.proto.report.v1.ReportServiceGrpc.ReportServiceImplBase;

/** The report service over gRPC. Whose messages are counted follows from the token alone. */
@Singleton
final class Rapporttjeneste extends ReportServiceImplBase {
    private final Tellinger tellinger;
    private final Tidsmaalinger tidsmaalinger;

    Rapporttjeneste(Tellinger tellinger, Tidsmaalinger tidsmaalinger) {
        this.tidsmaalinger = requireNonNull(tidsmaalinger, "tidsmaalinger is null");
        this.tellinger = requireNonNull(tellinger, "tellinger is null");
    }

    @Override
    public void countMessages(CountMessagesRequest request, StreamObserver<CountMessagesResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var svar = CountMessagesResponse.newBuilder();
            tellinger.av(org, request.getFra(), request.getTil()).forEach((celle, antall) -> {
                var rad = MessageCount.newBuilder()
                        .setDokument(celle.dokument())
                        .setMottaker(celle.mottaker())
                        .setUtfall(celle.utfall());
                antall.ifPresent(rad::setAntall);
                svar.addCounts(rad);
            });
            return svar.build();
        });
    }

    @Override
    public void measureTime(MeasureTimeRequest request, StreamObserver<MeasureTimeResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            return tidsmaalinger.av(org, request.getTidsmaal(), request.getFra(), request.getTil());
        });
    }
}
