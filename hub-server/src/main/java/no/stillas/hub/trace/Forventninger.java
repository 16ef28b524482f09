package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Fristtekst;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Followups.Followed;
import no.stillas.proto.trace.v1.Expectation;
import no.stillas.proto.trace.v1.ExpectationState;

/**
 * What is expected of and by one unit. What hangs on a message that has not been handed over is for its sender alone:
 * for its receiver that message does not exist yet. Blocks on the database: not for a gRPC thread.
 */
@Singleton
final class Forventninger {
    private static final int GRENSE = 1_000;

    private final Followups oppfoelging;
    private final Fristtekst tekster;

    Forventninger(Followups oppfoelging, Fristtekst tekster) {
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.tekster = requireNonNull(tekster, "tekster is null");
    }

    /** By due time. */
    List<Expectation> av(String enhet) {
        return oppfoelging.expectationsOf(enhet, GRENSE).stream()
                .filter(f -> f.shownTo(enhet))
                .flatMap(this::vist)
                .toList();
    }

    private Stream<Expectation> vist(Followed f) {
        return stilling(f).map(stilling -> Expectation.newBuilder()
                .setFrist(f.row().kind())
                .setMessageId(f.messageId().toString())
                .setConversationId(f.row().conversation().toString())
                .setEnhet(f.row().unit())
                .setDue(Dager.stempel(f.row().due()))
                .setState(stilling)
                .setTekst(tekster.av(f.row().kind()))
                .build());
    }

    /** Nothing for what nobody waits for. */
    private static Stream<ExpectationState> stilling(Followed f) {
        return switch (f.row().state()) {
            case WAITING -> Stream.of(ExpectationState.EXPECTATION_STATE_OPEN);
            case ALARMED -> Stream.of(ExpectationState.EXPECTATION_STATE_OVERDUE);
            case MET -> Stream.of(f.settled().filter(t -> t.isAfter(f.row().due())).isPresent()
                    ? ExpectationState.EXPECTATION_STATE_MET_LATE
                    : ExpectationState.EXPECTATION_STATE_MET);
            case CANCELLED, PLANNED -> Stream.empty();
        };
    }
}
