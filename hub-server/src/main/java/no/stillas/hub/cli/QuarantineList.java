package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.drift.v1.ListQuarantineRequest;
import no.stillas.proto.drift.v1.ListQuarantineResponse;
import no.stillas.proto.drift.v1.OperationServiceGrpc;
import no.stillas.proto.drift.v1.Quarantined;
import picocli.CommandLine.Command;

/** What is in quarantine: at the organisation's units, and of what it has sent. */
@Command(
        name = "list",
        description = "Viser meldinger i karantene, hos virksomhetens enheter og av dem den har sendt.",
        mixinStandardHelpOptions = true)
final class QuarantineList extends Hubkommando {
    private static final int PAA_EN_SIDE = 500;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var alle = ListQuarantineResponse.newBuilder();
        var sporsmaal = ListQuarantineRequest.newBuilder().setPageSize(PAA_EN_SIDE);
        do {
            var side = forbindelse.spoer(OperationServiceGrpc::newBlockingStub).listQuarantine(sporsmaal.build());
            alle.addAllMessages(side.getMessagesList());
            sporsmaal.setPageToken(side.getNextPageToken());
        } while (!sporsmaal.getPageToken().isEmpty());
        if (json()) {
            json(ut, alle.build(), false);
            return Utgang.OK;
        }
        if (alle.getMessagesCount() == 0) {
            ut.println("Ingen meldinger i karantene.");
            return Utgang.OK;
        }
        var tabell = new Tabell("siden", "hva", "fra", "til", "årsak", "bak", "kan avgjøres", "levering");
        alle.getMessagesList().forEach(m -> tabell.rad(Tid.moment(m.getSince()), (m.getHaster() ? "haster: " : "") + m.getDokument(),
                m.getFra(), m.getTil(), Kode.kort(m.getAarsak()), m.getVenterBak() == 0 ? "" : Long.toString(m.getVenterBak()),
                valg(m), m.getDeliveryId()));
        tabell.skriv(ut, "");
        return Utgang.OK;
    }

    private static String valg(Quarantined m) {
        return String.join(", ", m.getKanAvgjoeresList().stream().map(d -> switch (d) {
            case QUARANTINE_DECISION_PROEV_IGJEN -> "release";
            case QUARANTINE_DECISION_GI_OPP -> "give-up";
            case QUARANTINE_DECISION_UNSPECIFIED, UNRECOGNIZED -> "?";
        }).toList());
    }
}
