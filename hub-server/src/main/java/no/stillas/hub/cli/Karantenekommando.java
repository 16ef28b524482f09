package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.drift.v1.DecideQuarantineRequest;
import no.stillas.proto.drift.v1.OperationServiceGrpc;
import no.stillas.proto.drift.v1.QuarantineDecision;
import no.stillas.proto.felles.v1.Ansatt;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A decision about one message in quarantine. */
abstract class Karantenekommando extends Hubkommando {
    @Parameters(paramLabel = "LEVERING", description = "Leveringens id, som quarantine list viser den.")
    private String levering = "";

    @Option(names = "--navn", required = true, paramLabel = "NAVN", description = "Hvem som avgjør.")
    private String navn = "";

    @Option(names = "--rolle", required = true, paramLabel = "ROLLE", description = "I hvilken rolle, som driftsansvarlig.")
    private String rolle = "";

    @Option(names = "--fordi", required = true, paramLabel = "TEKST", description = "Hvorfor, uten personopplysninger.")
    private String fordi = "";

    private final QuarantineDecision hva;
    private final String gjort;

    Karantenekommando(QuarantineDecision hva, String gjort) {
        this.hva = hva;
        this.gjort = gjort;
    }

    @Override
    final int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var svar = forbindelse.spoer(OperationServiceGrpc::newBlockingStub).decideQuarantine(DecideQuarantineRequest.newBuilder()
                .setDeliveryId(levering)
                .setDecision(hva)
                .setAnsatt(Ansatt.newBuilder().setNavn(navn).setRolle(rolle))
                .setBegrunnelse(fordi)
                .build());
        if (json()) {
            json(ut, svar, false);
        } else {
            ut.println(gjort);
        }
        return Utgang.OK;
    }
}
