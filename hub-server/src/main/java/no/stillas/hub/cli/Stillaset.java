package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.GetEndingsRequest;
import no.stillas.proto.stillas.v1.GetFemRRequest;
import no.stillas.proto.stillas.v1.GetMeetingsRequest;
import no.stillas.proto.stillas.v1.GetPlacesRequest;
import no.stillas.proto.stillas.v1.GetPlansRequest;
import no.stillas.proto.stillas.v1.GetPromisesRequest;
import no.stillas.proto.stillas.v1.GetRelationsRequest;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.StillasServiceGrpc;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A child's stillas on one page, for the one who coordinates. */
@Command(
        name = "stillas",
        description = {
            "Viser stillaset rundt et barn: roller, medlemmer, bosted, familie og nettverk, planer, møter, løfter, åpne oppgaver og frister.",
            "Du ser det enheten selv har sendt og fått, slik den kan lese det nå. Er noe ikke der, finnes det ikke for deg."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {"0:vist, også når det ikke er noe", "1:noe gikk galt", "2:kommandoen er feil skrevet"},
        mixinStandardHelpOptions = true)
final class Stillaset extends Hubkommando {
    @Option(names = "--enhet", required = true, paramLabel = "ENHET", description = "Enheten som spør.")
    private String enhet = "";

    @Option(names = "--barn", required = true, paramLabel = "FIL", converter = Barnet.Leser.class,
            description = "Fil med barnets nummer; - leser det fra standard inn. Aldri nummeret selv.")
    private @Nullable Barnet barn;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        Identitet identitet = barn == null ? Identitet.getDefaultInstance() : barn.identitet();
        var hub = forbindelse.spoer(StillasServiceGrpc::newBlockingStub);
        var stillas = hub.getStillas(GetStillasRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var steder = hub.getPlaces(GetPlacesRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var relasjoner = hub.getRelations(GetRelationsRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var planer = hub.getPlans(GetPlansRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var femR = hub.getFemR(GetFemRRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var moeter = hub.getMeetings(GetMeetingsRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var loefter = hub.getPromises(GetPromisesRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var avslutninger = hub.getEndings(GetEndingsRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        var oppgaver = hub.listTasks(ListTasksRequest.newBuilder().setEnhet(enhet).setBarn(identitet).build());
        if (json()) {
            json(ut, stillas, true);
            json(ut, steder, true);
            json(ut, relasjoner, true);
            json(ut, planer, true);
            json(ut, femR, true);
            json(ut, moeter, true);
            json(ut, loefter, true);
            json(ut, avslutninger, true);
            json(ut, oppgaver, true);
            return Utgang.OK;
        }
        var visning = new Stillasvisning(ut);
        visning.koordinatorer(stillas.getKoordinatorerList());
        visning.medlemmer(stillas.getMedlemmerList());
        visning.steder(steder.getStederList());
        visning.relasjoner(relasjoner.getPersonerList());
        visning.oppgaver(oppgaver.getTasksList());
        visning.frister(stillas.getFristerList());
        visning.moeter(moeter.getMoeterList());
        visning.loefter(loefter.getLoefterList(), loefter.getAvtaltList());
        visning.planer(planer.getPlanerList(), femR.getAvtalerList());
        visning.avslutninger(avslutninger.getAvslutningerList());
        if (!visning.noe()) {
            ut.println("Ingenting som " + enhet + " kan se.");
        }
        return Utgang.OK;
    }
}
