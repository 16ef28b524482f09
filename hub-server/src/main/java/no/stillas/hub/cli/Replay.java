package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import no.stillas.proto.revisjon.v1.AuditServiceGrpc;
import no.stillas.proto.revisjon.v1.ReplayCount;
import no.stillas.proto.revisjon.v1.ReplayPeriodRequest;
import no.stillas.proto.revisjon.v1.ReplayPeriodResponse;
import no.stillas.proto.revisjon.v1.ReplayRequest;
import no.stillas.proto.revisjon.v1.ReplayResult;
import no.stillas.proto.revisjon.v1.ReplayedDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An organisation's own decisions judged again, by the facts and the rules of their day. */
@Command(
        name = "replay",
        description = {
            "Dømmer lagrede avgjørelser om igjen, med opplysningene og regelsettet fra den gangen, og sammenligner med det som er lagret.",
            "MELDING er avsenderens id for en melding virksomheten selv har sendt. Uten MELDING: alle avgjørelser i en periode."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {
            "0:alt er likt", "1:noe gikk galt", "2:kommandoen er feil skrevet", "6:noe er ulikt", "7:et regelsett er ikke kjent",
            "8:opplysninger er borte", "9:en annen versjon av motoren gir noe annet; av flere gjelder den laveste"},
        mixinStandardHelpOptions = true)
final class Replay extends Hubkommando {
    private static final int PAA_EN_SIDE = 500;

    @Parameters(paramLabel = "MELDING", arity = "0..1", description = "Meldingen.")
    private @Nullable String melding;

    @Option(names = "--fra", paramLabel = "DAG", description = "Periodens første dag, åååå-mm-dd.")
    private @Nullable String fra;

    @Option(names = "--til", paramLabel = "DAG", description = "Periodens siste dag, åååå-mm-dd (standard: samme dag som --fra).")
    private @Nullable String til;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        if (melding != null && fra == null && til == null) {
            return melding(forbindelse, ut, melding);
        }
        if (melding == null && fra != null) {
            return periode(forbindelse, ut, fra, til == null ? fra : til);
        }
        throw Kommandofeil.bruk("Oppgi enten en melding eller en periode med --fra og --til.");
    }

    private int melding(Forbindelse forbindelse, PrintWriter ut, String id) {
        var svar = forbindelse.spoer(AuditServiceGrpc::newBlockingStub)
                .replay(ReplayRequest.newBuilder().setMessageId(id).build());
        if (json()) {
            json(ut, svar, false);
        } else {
            new Gjensynstekst(ut).av(svar);
        }
        return Utgang.av(svar.getDecisionsList().stream().map(ReplayedDecision::getResult).toList());
    }

    private int periode(Forbindelse forbindelse, PrintWriter ut, String foerste, String siste) {
        var antall = new EnumMap<ReplayResult, Long>(ReplayResult.class);
        var alle = ReplayPeriodResponse.newBuilder();
        var spoersmaal = ReplayPeriodRequest.newBuilder().setFra(foerste).setTil(siste).setPageSize(PAA_EN_SIDE);
        do {
            var side = forbindelse.spoer(AuditServiceGrpc::newBlockingStub).replayPeriod(spoersmaal.build());
            side.getCountsList().forEach(c -> antall.merge(c.getResult(), c.getAntall(), Long::sum));
            alle.addAllDeviations(side.getDeviationsList());
            spoersmaal.setPageToken(side.getNextPageToken());
        } while (!spoersmaal.getPageToken().isEmpty());
        antall.forEach((resultat, n) -> alle.addCounts(ReplayCount.newBuilder().setResult(resultat).setAntall(n)));
        if (json()) {
            json(ut, alle, false);
        } else {
            skriv(ut, antall, alle);
        }
        return Utgang.av(antall.keySet());
    }

    private static void skriv(PrintWriter ut, Map<ReplayResult, Long> antall, ReplayPeriodResponse.Builder alle) {
        if (antall.isEmpty()) {
            ut.println("Ingen avgjørelser i perioden.");
            return;
        }
        var tabell = new Tabell("resultat", "antall");
        antall.forEach((resultat, n) -> tabell.rad(Gjensynstekst.resultat(resultat), Long.toString(n)));
        tabell.skriv(ut, "");
        if (alle.getDeviationsCount() > 0) {
            ut.println();
            var avvik = new Tabell("melding", "avgjørelse", "resultat");
            alle.getDeviationsList().forEach(d -> avvik.rad(d.getMessageId(), d.getDecisionId(), Gjensynstekst.resultat(d.getResult())));
            avvik.skriv(ut, "");
        }
    }
}
