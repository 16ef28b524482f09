package no.stillas.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.modell.v1.Change;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.LoadResponse;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a model file into use. */
@Command(
        name = "last",
        description = "Leser, kontrollerer og tar i bruk en modellfil. Er noe galt, sier den alt som er galt, med fil, linje og grunn, og ingenting er endret.",
        mixinStandardHelpOptions = true)
final class ModellLast extends Hubkommando {
    /** The proof goes through all that the law tells apart. */
    private static final long TAALMOD_MINUTTER = 5;

    @Parameters(paramLabel = "FIL", description = "Modellfilen (protobuf-tekst).")
    private Path fil = Path.of("");

    @Option(names = "--proev", description = "Si bare hva den ville endret.")
    private boolean proev;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var svar = forbindelse.foelg(ModelServiceGrpc::newBlockingStub)
                .withDeadlineAfter(TAALMOD_MINUTTER, TimeUnit.MINUTES).load(LoadRequest.newBuilder()
                .setFil(fil.getFileName().toString()).setTekst(les()).setProev(proev).build());
        if (json()) {
            json(ut, svar, false);
        } else {
            skriv(ut, svar);
        }
        return svar.getFeilCount() > 0 ? Utgang.FEIL : Utgang.OK;
    }

    private String les() {
        try {
            return Files.readString(fil);
        } catch (MalformedInputException e) {
            throw Kommandofeil.gikkIkke(fil + " er ikke tekst i UTF-8.");
        } catch (IOException e) {
            throw Kommandofeil.gikkIkke("Kan ikke lese " + fil + ".");
        }
    }

    private void skriv(PrintWriter ut, LoadResponse svar) {
        var m = svar.getModell();
        if (svar.getFeilCount() > 0) {
            svar.getFeilList().forEach(f -> ut.println(f.getFil() + ":" + f.getLinje() + ": " + f.getGrunn()));
            ut.println("Modellen er ikke lastet. Ingenting er endret.");
        } else if (svar.getUendret()) {
            ut.println(m.getModell() + " versjon " + m.getVersjon() + " er i bruk alt, med de samme reglene.");
        } else {
            svar.getEndringerList().forEach(e -> ut.println(hva(e) + e.getHva() + (e.getTekst().isEmpty() ? "" : ": " + e.getTekst())));
            ut.println("Loven er gått gjennom i " + svar.getBevist() + " tilfeller. Det første av hvert slag som den skiller mellom, er prøvd med"
                    + " denne og alle andre modeller på det strengeste, i " + svar.getProevd() + " meldinger: ingen plikt, intet pålegg, ingen fare og"
                    + " ingen henvisning til helsehjelp blir stanset.");
            ut.println(proev
                    ? m.getModell() + " versjon " + m.getVersjon() + " kan lastes. Ingenting er endret."
                    : m.getModell() + " versjon " + m.getVersjon() + " (" + m.getHash().substring(0, 12) + ") gjelder for nye saker fra nå."
                            + " Åpne saker beholder versjonen de begynte med.");
        }
    }

    private static String hva(Change e) {
        return switch (e.getSlag()) {
            case CHANGE_KIND_NY -> "ny     ";
            case CHANGE_KIND_ENDRET -> "endret ";
            case CHANGE_KIND_BORTE -> "borte  ";
            case CHANGE_KIND_UNSPECIFIED, UNRECOGNIZED -> "?      ";
        };
    }
}
