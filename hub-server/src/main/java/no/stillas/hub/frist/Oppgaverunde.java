package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.Writer;

/** One round of tasks that somebody is to be reminded of or told about now. Running it again does nothing twice. */
@Singleton
public final class Oppgaverunde {
    private static final int AV_GANGEN = 1000;

    private final Writer writer;
    private final Messages meldinger;
    private final Followups oppfoelging;
    private final InstantSource klokke;

    Oppgaverunde(Writer writer, Messages meldinger, Followups oppfoelging, InstantSource klokke) {
        this.writer = requireNonNull(writer, "writer is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /** How many were reminded of or told. Blocks until it is on disk: not for a gRPC thread. */
    public int kjoer() {
        Instant naa = klokke.instant();
        List<CompletableFuture<Boolean>> ventes = new ArrayList<>();
        for (TaskRow rad : oppfoelging.tasksToRemind(naa, AV_GANGEN)) {
            Optional<StoredMessage> om = rad.message().flatMap(meldinger::byId).map(MessageView::message);
            ventes.add(writer.submit(Lane.ORDINARY, new Oppgavepaaminnelse(rad.id(), om)));
        }
        return (int) ventes.stream().filter(CompletableFuture::join).count();
    }
}
