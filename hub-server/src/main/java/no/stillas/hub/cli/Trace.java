package no.stillas.hub.cli;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.UUID;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.ListResponse;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.WatchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The course of a conversation's or a child's messages, as a unit may see it. */
@Command(
        name = "trace",
        description = {
            "Viser hva som har skjedd med meldingene i en samtale eller om et barn, eldste først.",
            "Du ser det enheten selv har sendt og fått, og det andre har delt der enheten kan få vite om det nå. Er listen tom,"
                    + " finnes det ikke mer for deg."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {"0:vist, også når det ikke er noe", "1:noe gikk galt", "2:kommandoen er feil skrevet"},
        mixinStandardHelpOptions = true)
final class Trace extends Hubkommando {
    @Option(names = "--enhet", required = true, paramLabel = "ENHET", description = "Enheten som spør.")
    private String enhet = "";

    @ArgGroup(multiplicity = "1")
    private Hva hva = new Hva();

    @Option(names = "--watch", description = "Følg med, og skriv det som kommer, til du avbryter (Ctrl-C).")
    private boolean foelg;

    /** One of the two. */
    static final class Hva {
        @Option(names = "--samtale", paramLabel = "UUID", description = "Samtalen.")
        private @Nullable UUID samtale;

        @Option(names = "--barn", paramLabel = "FIL", converter = Barnet.Leser.class,
                description = "Fil med barnets nummer; - leser det fra standard inn. Aldri nummeret selv.")
        private @Nullable Barnet barn;
    }

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var tidslinje = new Tidslinje(ut);
        if (foelg) {
            return foelg(forbindelse, ut, tidslinje);
        }
        var spoersmaal = ListRequest.newBuilder().setEnhet(enhet);
        if (hva.samtale != null) {
            spoersmaal.setConversationId(hva.samtale.toString());
        } else if (hva.barn != null) {
            spoersmaal.setBarn(hva.barn.identitet());
        }
        var svar = alle(forbindelse, spoersmaal);
        if (json()) {
            json(ut, svar, false);
        } else if (svar.getEntriesCount() == 0) {
            ut.println("Ingenting som " + enhet + " kan se.");
        } else {
            svar.getEntriesList().forEach(tidslinje::innslag);
        }
        return Utgang.OK;
    }

    /** All pages as one, the oldest first. */
    private static ListResponse alle(Forbindelse forbindelse, ListRequest.Builder spoersmaal) {
        var sider = new ArrayDeque<ListResponse>();
        do {
            sider.addFirst(forbindelse.spoer(TraceServiceGrpc::newBlockingStub).list(spoersmaal.setPageSize(1000).build()));
            spoersmaal.setBefore(sider.getFirst().getEarlier());
        } while (spoersmaal.getBefore() > 0);
        var alle = ListResponse.newBuilder();
        sider.forEach(side -> alle.addAllEntries(side.getEntriesList()));
        return alle.build();
    }

    private int foelg(Forbindelse forbindelse, PrintWriter ut, Tidslinje tidslinje) {
        var spoersmaal = WatchRequest.newBuilder().setEnhet(enhet);
        if (hva.samtale != null) {
            spoersmaal.setConversationId(hva.samtale.toString());
        } else if (hva.barn != null) {
            spoersmaal.setBarn(hva.barn.identitet());
        }
        try (var kall = Context.current().withCancellation()) {
            kall.run(() -> {
                var stroem = forbindelse.foelg(TraceServiceGrpc::newBlockingStub).watch(spoersmaal.build());
                // who reads our output may have gone: then nobody follows
                while (stroem.hasNext() && !ut.checkError()) {
                    Entry innslag = stroem.next().getEntry();
                    if (json()) {
                        json(ut, innslag, true);
                    } else {
                        tidslinje.innslag(innslag);
                    }
                    ut.flush();
                }
            });
        } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.CANCELLED) {
                throw e;
            }
        }
        return Utgang.OK;
    }
}
