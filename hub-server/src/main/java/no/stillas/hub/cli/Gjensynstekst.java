package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import no.stillas.proto.revisjon.v1.Bortfall;
import no.stillas.proto.revisjon.v1.ReplayResponse;
import no.stillas.proto.revisjon.v1.ReplayResult;
import no.stillas.proto.revisjon.v1.ReplayStage;
import no.stillas.proto.revisjon.v1.ReplayedDecision;

/** Replays of one message, to be read. The hub's texts stand as the hub wrote them. */
final class Gjensynstekst {
    private final PrintWriter ut;

    Gjensynstekst(PrintWriter ut) {
        this.ut = requireNonNull(ut, "ut is null");
    }

    void av(ReplayResponse svar) {
        svar.getDecisionsList().forEach(this::avgjoerelse);
        if (svar.getDecisionsCount() == 0) {
            ut.println("Ingen avgjørelser.");
        }
        if (svar.getBorteCount() > 0) {
            ut.println("Borte: " + borte(svar.getBorteList()) + ".");
        }
    }

    private void avgjoerelse(ReplayedDecision d) {
        ut.println(Tid.moment(d.getDecided()) + "  " + trinn(d.getStage()) + ": " + resultat(d.getResult()));
        if (!d.getILoggen()) {
            ut.println("  Loggen har ikke noe blad som svarer til det som er lagret.");
        }
        if (d.getBorteCount() > 0) {
            ut.println("  Borte: " + borte(d.getBorteList()) + ".");
        }
        if (d.hasAvgjoerelse()) {
            ut.println("  Utfall: " + Kode.utfall(d.getAvgjoerelse().getUtfall()) + " (" + Kode.kort(d.getAvgjoerelse().getUtfall()) + ")");
            d.getAvgjoerelse().getBegrunnelserList().forEach(b -> {
                ut.println("  " + Kode.liste(b.getParagraf(), b.getRegel().isEmpty() ? "" : "regel " + b.getRegel(), Kode.kort(b.getAarsak())));
                ut.println("    " + b.getTekst());
            });
        }
        if (d.hasIDag()) {
            ut.println("  Etter dagens regler: " + (d.getIDag().getLikt() ? "det samme" : "noe annet, " + Kode.utfall(d.getIDag().getUtfall())));
        }
        ut.println("  Regelsett " + d.getRuleSet() + ", motor " + d.getMotor()
                + (d.getMotor().equals(d.getMotorNaa()) ? "" : ", dømt om igjen av motor " + d.getMotorNaa()));
    }

    static String resultat(ReplayResult resultat) {
        return switch (resultat) {
            case REPLAY_RESULT_LIKT -> "likt";
            case REPLAY_RESULT_ULIKT -> "ulikt";
            case REPLAY_RESULT_REGELSETT_UKJENT -> "regelsettet er ikke kjent";
            case REPLAY_RESULT_FAKTA_BORTE -> "opplysninger er borte";
            case REPLAY_RESULT_ANNEN_MOTOR -> "en annen versjon av motoren gir noe annet";
            case REPLAY_RESULT_UNSPECIFIED, UNRECOGNIZED -> "?";
        };
    }

    private static String trinn(ReplayStage trinn) {
        return switch (trinn) {
            case REPLAY_STAGE_INNSENDING -> "innsending";
            case REPLAY_STAGE_FRIGIVELSE -> "etter å ha vært holdt";
            case REPLAY_STAGE_OVERLEVERING -> "overlevering";
            case REPLAY_STAGE_UNSPECIFIED, UNRECOGNIZED -> "?";
        };
    }

    private static String borte(List<Bortfall> hva) {
        return hva.stream().map(b -> switch (b) {
            case BORTFALL_INNHOLD -> "selve meldingen er slettet";
            case BORTFALL_FAKTA -> "opplysningene som ble bedømt";
            case BORTFALL_DOKUMENT -> "det som ble lest av dokumentet";
            case BORTFALL_UNSPECIFIED, UNRECOGNIZED -> "?";
        }).collect(Collectors.joining(", "));
    }
}
