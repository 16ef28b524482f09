package no.stillas.hub.cli;

import java.io.PrintWriter;
import no.stillas.proto.modell.v1.ListRequest;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.modell.v1.ModelStanding;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import picocli.CommandLine.Command;

/** Which models are in use, and which have been. */
@Command(
        name = "vis",
        description = "Viser modellene: de som følger med huben, og alle versjoner av kommunenes egne. Åpne saker vises for egne modeller.",
        mixinStandardHelpOptions = true)
final class ModellVis extends Hubkommando {
    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var svar = forbindelse.spoer(ModelServiceGrpc::newBlockingStub).list(ListRequest.getDefaultInstance());
        if (json()) {
            json(ut, svar, false);
            return Utgang.OK;
        }
        var tabell = new Tabell("modell", "versjon", "hash", "regler", "siden", "lastet av", "nye saker", "åpne saker");
        svar.getModellerList().forEach(m -> tabell.rad(m.getModell(), m.getVersjon(), m.getHash().substring(0, 12),
                Integer.toString(m.getRegler()), m.hasSince() ? Tid.moment(m.getSince()) : "følger med huben", m.getOrganisasjonsnummer(),
                nyeSaker(m), m.hasAapneSaker() ? Long.toString(m.getAapneSaker()) : ""));
        tabell.skriv(ut, "");
        svar.getModellerList().forEach(m -> m.getFeilList().forEach(f -> ut.println((stilling(m) + " " + m.getModell() + " " + m.getVersjon()
                + ": " + f.getFil() + ":" + f.getLinje() + ": " + f.getGrunn()))));
        return Utgang.OK;
    }

    private static String nyeSaker(LoadedModel m) {
        if (m.getTarNyeSaker()) {
            return "ja";
        }
        return m.hasUntil() ? "til " + Tid.moment(m.getUntil()) : stilling(m);
    }

    private static String stilling(LoadedModel m) {
        return m.getStanding() == ModelStanding.MODEL_STANDING_UTE ? "UTE" : "SATT TIL SIDE";
    }
}
