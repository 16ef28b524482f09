package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc.DirectoryServiceBlockingStub;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.Unit;

/** Units of the directory: all pages of a question, and how they are shown. */
final class Enheter {
    private Enheter() {}

    static List<Unit> alle(DirectoryServiceBlockingStub katalog, ListUnitsRequest spoersmaal) {
        var enheter = new ArrayList<Unit>();
        var neste = spoersmaal.toBuilder();
        do {
            var side = katalog.listUnits(neste.build());
            enheter.addAll(side.getUnitsList());
            neste.setPageToken(side.getNextPageToken());
        } while (!neste.getPageToken().isEmpty());
        return enheter;
    }

    static void skriv(PrintWriter ut, List<Unit> enheter) {
        if (enheter.isEmpty()) {
            ut.println("Ingen enheter.");
            return;
        }
        var tabell = new Tabell("enhet", "slag", "virksomhet", "telefon", "kommuner", "navn");
        enheter.forEach(e -> tabell.rad(e.getId(), Kode.kort(e.getEtat()), e.getOrganisasjonsnummer(), e.getTelefon(),
                kommuner(e.getKommunerList()), e.getNavn() + naa(e)));
        tabell.skriv(ut, "");
    }

    private static String kommuner(List<String> kommuner) {
        return kommuner.size() <= 2 ? String.join(",", kommuner) : kommuner.getFirst() + "+" + (kommuner.size() - 1);
    }

    private static String naa(Unit e) {
        return e.hasSvarerNaa() && !e.getSvarerNaa().getSelv() && !e.getSvarerNaa().getEnhet().isEmpty()
                ? " (stengt; " + e.getSvarerNaa().getEnhet() + " svarer, " + e.getSvarerNaa().getTelefon() + ")"
                : "";
    }
}
