package no.stillas.hub.frist;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Writer;

/** Runs out the clocks that are due. Called by a scheduler; calling it twice does nothing twice. */
@Singleton
final class Fristfeiing {
    private static final int AV_GANGEN = 1000;

    private final Writer writer;
    private final Messages meldinger;
    private final Followups oppfoelging;
    private final Fristbok bok;

    Fristfeiing(Writer writer, Messages meldinger, Followups oppfoelging, Fristbok bok) {
        this.writer = writer;
        this.meldinger = meldinger;
        this.oppfoelging = oppfoelging;
        this.bok = bok;
    }

    /** How many clocks ran out with somebody to tell. Blocks until it is on disk: not for a gRPC thread. */
    int fei(Instant naa) {
        List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
        for (ExpectationRow klokke : oppfoelging.due(naa, AV_GANGEN)) {
            if (vaar(klokke)) {
                meldinger.byId(klokke.message()).map(MessageView::message).ifPresent(m -> ventes.add(
                        writer.submit(m.lane(), new Fristutloep(klokke, m, bok.frist(klokke.kind())))));
            }
        }
        return (int) ventes.stream().filter(CompletableFuture::join).count();
    }

    /** Other packages' clocks are left to them; one of ours that the data has no more is given up. */
    private boolean vaar(ExpectationRow klokke) {
        return klokke.kind().startsWith("DL-") || klokke.kind().startsWith("INN-");
    }
}
