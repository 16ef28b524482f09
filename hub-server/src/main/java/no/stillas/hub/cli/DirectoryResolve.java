package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.List;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ResolveRequest;
import no.stillas.proto.kodeverk.v1.Funksjon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who answers for a function in a place, now or at another moment. */
@Command(name = "resolve", description = "Viser hvem som svarer for en funksjon på et sted, nå eller på et annet tidspunkt.", mixinStandardHelpOptions = true)
final class DirectoryResolve extends Hubkommando {
    @Option(names = "--funksjon", required = true, paramLabel = "FUNKSJON", description = "Som BARNEVERNSTJENESTE, BUP_INNTAK, NAV_KONTOR.")
    private String funksjon = "";

    @Option(names = "--kommune", required = true, paramLabel = "NNNN", description = "Kommunenummer, også et som er gått ut.")
    private String kommune = "";

    @Option(names = "--bydel", paramLabel = "NNNNNN", description = "Bydelsnummer, der kommunen har bydeler.")
    private String bydel = "";

    @Option(names = "--tidspunkt", paramLabel = "ÅÅÅÅ-MM-DDTHH:MM", description = "Norsk tid. Uten: nå.")
    private @Nullable LocalDateTime tidspunkt;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var spoersmaal = ResolveRequest.newBuilder()
                .setFunksjon(Kode.les("--funksjon", funksjon, List.of(Funksjon.values())))
                .setKommune(kommune).setBydel(bydel);
        if (tidspunkt != null) {
            spoersmaal.setTidspunkt(Tid.norsk(tidspunkt));
        }
        var svar = forbindelse.spoer(DirectoryServiceGrpc::newBlockingStub).resolve(spoersmaal.build());
        if (json()) {
            json(ut, svar, false);
            return Utgang.OK;
        }
        Enheter.skriv(ut, List.of(svar.getUnit()));
        svar.getViaList().forEach(v -> ut.println("  via: " + v));
        ut.println((tidspunkt == null ? "  svarer nå: " : "  svarer da: ") + svar.getSvarer().getEnhet() + ", " + svar.getSvarer().getTelefon());
        ut.println("  vakttelefon: " + svar.getVakttelefon());
        if (!svar.getKilde().isEmpty()) {
            ut.println("  kilde: " + svar.getKilde());
        }
        return Utgang.OK;
    }
}
