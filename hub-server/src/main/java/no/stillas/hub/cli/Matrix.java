package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.judgement.v1.MatrixRequest;
import no.stillas.proto.kodeverk.v1.Etat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The table that the rules make, a cell a line, as the hub streams it. */
@Command(
        name = "matrix",
        description = {
            "Viser tabellen som reglene utgjør: hvem kan gi hva til hvem, for hvilket formål, og hva loven krever.",
            "Det som ikke står her, er svaret nei på."},
        mixinStandardHelpOptions = true)
final class Matrix extends Hubkommando {
    @Option(names = "--avsender", paramLabel = "ETAT", description = "Som BVT, BUP, SKO. Uten: alle.")
    private @Nullable String avsender;

    @Option(names = "--mottaker", paramLabel = "ETAT", description = "Uten: alle.")
    private @Nullable String mottaker;

    @Option(names = "--dato", paramLabel = "ÅÅÅÅ-MM-DD", description = "Reglene slik de gjelder den dagen. Uten: i dag.")
    private @Nullable LocalDate dato;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var spoersmaal = MatrixRequest.newBuilder();
        if (avsender != null) {
            spoersmaal.setAvsender(Kode.les("--avsender", avsender, List.of(Etat.values())));
        }
        if (mottaker != null) {
            spoersmaal.setMottaker(Kode.les("--mottaker", mottaker, List.of(Etat.values())));
        }
        if (dato != null) {
            spoersmaal.setDato(dato.toString());
        }
        forbindelse.spoer(JudgementServiceGrpc::newBlockingStub).matrix(spoersmaal.build()).forEachRemaining(celle -> {
            if (json()) {
                json(ut, celle, true);
            } else {
                ut.println(Kode.kort(celle.getAvsender()) + " → " + Kode.kort(celle.getMottaker()) + "  "
                        + Kode.kort(celle.getFormaal()) + "  " + Kode.kort(celle.getKategori()) + ": "
                        + Kode.korte(celle.getBeslutningerList()) + " (" + String.join(", ", celle.getReglerList()) + ")");
            }
        });
        return Utgang.OK;
    }
}
