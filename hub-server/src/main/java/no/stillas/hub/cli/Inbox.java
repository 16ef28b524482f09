package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ListInboxRequest;
import no.stillas.proto.exchange.v1.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What waits for a unit. Nothing is taken, and nobody's delivery is delayed by looking. */
@Command(
        name = "inbox",
        description = {
            "Viser hva som venter i en enhets innboks. Ingenting hentes ut eller kvitteres ved å se etter.",
            "Om det som ikke er overlevert ennå, sier huben bare at noe venter."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {"0:vist, også når det ikke er noe", "1:noe gikk galt", "2:kommandoen er feil skrevet"},
        mixinStandardHelpOptions = true)
final class Inbox extends Hubkommando {
    @Option(names = "--enhet", required = true, paramLabel = "ENHET", description = "Enheten som innboksen er for.")
    private String enhet = "";

    @Option(names = "--antall", paramLabel = "N", defaultValue = "100", description = "Vis høyst så mange, 1 til 500 (standard: ${DEFAULT-VALUE}).")
    private int antall = 100;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var svar = forbindelse.spoer(ExchangeServiceGrpc::newBlockingStub)
                .listInbox(ListInboxRequest.newBuilder().setEnhet(enhet).setPageSize(antall).build());
        if (json()) {
            json(ut, svar, false);
            return Utgang.OK;
        }
        ut.println(svar.getTotal() == 0
                ? "Ingenting venter på " + enhet + "."
                : svar.getTotal() + " venter på " + enhet + (svar.getTotal() > svar.getWaitingCount() ? "; her er de første " + svar.getWaitingCount() + ":" : ":"));
        if (svar.getWaitingCount() > 0) {
            var tabell = new Tabell("siden", "hva", "tilstand", "forsøk", "fra", "melding");
            svar.getWaitingList().forEach(v -> tabell.rad(Tid.moment(v.getSince()), (v.getHaster() ? "haster: " : "") + hva(v),
                    tilstand(v), Integer.toString(v.getAttempt()), v.getFra(), v.getMessageId()));
            tabell.skriv(ut, "");
        }
        return Utgang.OK;
    }

    private static String hva(Waiting v) {
        return switch (v.getKind()) {
            case WAITING_KIND_MESSAGE -> v.getDokument().isEmpty() ? "melding" : v.getDokument();
            case WAITING_KIND_RECEIPT -> "kvittering";
            case WAITING_KIND_NOTICE -> "varsel";
            case WAITING_KIND_UNSPECIFIED, UNRECOGNIZED -> "noe";
        };
    }

    private static String tilstand(Waiting v) {
        var aarsak = Kode.kort(v.getAarsak());
        var tilstand = switch (v.getState()) {
            case MESSAGE_STATE_QUEUED -> "i kø";
            case MESSAGE_STATE_HANDED_OVER -> "overlevert, ikke kvittert";
            case MESSAGE_STATE_QUARANTINED -> "i karantene";
            default -> Kode.kort(v.getState());
        };
        return aarsak.isEmpty() ? tilstand : tilstand + " (" + aarsak + ")";
    }
}
