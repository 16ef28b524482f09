package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A dry run of one message: what would become of it, and why. Nothing is stored and nothing is sent. */
@Command(
        name = "explain",
        description = {
            "Spør hva som ville skje med en melding. Ingenting lagres, og ingenting sendes.",
            "FIL er en melding som i et fagsystems mappe «ut»: JSON, der id, samtale, tid og avsender kan stå tomme."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {
            "0:tillatt", "1:noe gikk galt: huben sa nei til kallet, eller filen er ikke en melding", "2:kommandoen er feil skrevet",
            "3:tillatt uten alt", "4:holdt til videre", "5:ikke tillatt"},
        mixinStandardHelpOptions = true)
final class Explain extends Hubkommando {
    @Parameters(paramLabel = "FIL", description = "Meldingen; - leser den fra standard inn.")
    private String fil = "";

    @Option(names = "--enhet", paramLabel = "ENHET", description = "Enheten som sender, når filen ikke sier det.")
    private @Nullable String enhet;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var envelope = Konvolutt.les(fil, hub().organisasjonsnummer(), Optional.ofNullable(enhet), Instant.now());
        var svar = forbindelse.spoer(JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(envelope).build());
        if (json()) {
            json(ut, svar, false);
        } else {
            var forklaring = new Forklaring(ut);
            forklaring.av(envelope, svar.getDecision());
            forklaring.tilDenDetGjelder(svar);
        }
        return Utgang.av(svar.getDecision().getUtfall());
    }
}
