package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.Locale;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.ListUnitsResponse;
import no.stillas.proto.directory.v1.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Units whose name or id holds a text. What may not be seen is not among what is searched. */
@Command(name = "search", description = "Søker i navn og id, uten hensyn til store og små bokstaver.", mixinStandardHelpOptions = true)
final class DirectorySearch extends Hubkommando {
    @Parameters(paramLabel = "TEKST", description = "Del av et navn eller en id.")
    private String tekst = "";

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var soekt = tekst.toLowerCase(Locale.ROOT);
        var funnet = Enheter.alle(forbindelse.spoer(DirectoryServiceGrpc::newBlockingStub), ListUnitsRequest.getDefaultInstance())
                .stream().filter(e -> treff(e, soekt)).toList();
        if (json()) {
            json(ut, ListUnitsResponse.newBuilder().addAllUnits(funnet), false);
        } else {
            Enheter.skriv(ut, funnet);
        }
        return Utgang.OK;
    }

    private static boolean treff(Unit enhet, String soekt) {
        return enhet.getNavn().toLowerCase(Locale.ROOT).contains(soekt) || enhet.getId().contains(soekt);
    }
}
