package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.List;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.ListUnitsResponse;
import no.stillas.proto.kodeverk.v1.Etat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Units that answer to all that is asked for. */
@Command(name = "list", description = "Viser enheter.", mixinStandardHelpOptions = true)
final class DirectoryList extends Hubkommando {
    @Option(names = "--virksomhet", paramLabel = "ORGNR", description = "Bare enheter i denne virksomheten.")
    private String virksomhet = "";

    @Option(names = "--slag", paramLabel = "SLAG", description = "Bare enheter av dette slaget, som BVT, BUP, SKO, NAV.")
    private @Nullable String slag;

    @Option(names = "--kommune", paramLabel = "NNNN", description = "Bare enheter som betjener denne kommunen.")
    private String kommune = "";

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var spoersmaal = ListUnitsRequest.newBuilder().setOrganisasjonsnummer(virksomhet).setKommune(kommune);
        if (slag != null) {
            spoersmaal.setEtat(Kode.les("--slag", slag, List.of(Etat.values())));
        }
        var enheter = Enheter.alle(forbindelse.spoer(DirectoryServiceGrpc::newBlockingStub), spoersmaal.build());
        if (json()) {
            json(ut, ListUnitsResponse.newBuilder().addAllUnits(enheter), false);
        } else {
            Enheter.skriv(ut, enheter);
        }
        return Utgang.OK;
    }
}
