package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import no.stillas.proto.modell.v1.WithdrawRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a model out of use for new cases. */
@Command(
        name = "avvikle",
        description = "Modellen tar ikke flere nye saker. Åpne saker går videre etter versjonen de begynte med.",
        mixinStandardHelpOptions = true)
final class ModellAvvikle extends Hubkommando {
    @Parameters(paramLabel = "MODELL", description = "Modellens id, som modell vis viser den.")
    private String modell = "";

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var svar = forbindelse.spoer(ModelServiceGrpc::newBlockingStub).withdraw(WithdrawRequest.newBuilder().setModell(modell).build());
        if (json()) {
            json(ut, svar, false);
        } else {
            ut.println(modell + " versjon " + svar.getModell().getVersjon() + " tar ikke flere nye saker. Åpne saker går videre.");
        }
        return Utgang.OK;
    }
}
