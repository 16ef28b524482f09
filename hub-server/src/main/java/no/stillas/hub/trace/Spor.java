package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Followups.TraceEntry;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;

/** What one unit may see of the trace. Blocks on the database: not for a gRPC thread. */
@Singleton
final class Spor {
    private static final int GRENSE = 10_000;

    private final Followups oppfoelging;
    private final Messages meldinger;

    Spor(Followups oppfoelging, Messages meldinger) {
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
    }

    /** Entries of a conversation after a position, as the unit may see them. */
    List<Entry> samtale(String enhet, UUID samtale, long etter) {
        return synlige(enhet, oppfoelging.traceIn(samtale, 0, GRENSE)).stream().filter(e -> e.getPosition() > etter).toList();
    }

    /** Entries about a child after a position, as the unit may see them. */
    List<Entry> barn(String enhet, Pseudonym barn, long etter) {
        return synlige(enhet, oppfoelging.traceOf(barn, 0, GRENSE)).stream().filter(e -> e.getPosition() > etter).toList();
    }

    private List<Entry> synlige(String enhet, List<TraceEntry> alle) {
        Set<UUID> overlevert = new HashSet<>();
        Map<UUID, Optional<StoredMessage>> kjente = new HashMap<>();
        return alle.stream().flatMap(e -> {
            var rad = e.row();
            rad.message().filter(_ -> harNaadd(rad)).ifPresent(overlevert::add);
            boolean avsender = rad.senderUnit().equals(enhet);
            boolean mottaker = rad.receiverUnit().equals(enhet) && rad.message().map(overlevert::contains).orElse(false);
            if (!avsender && !mottaker) {
                return Stream.<Entry>empty();
            }
            var melding = rad.message().flatMap(id ->
                    kjente.computeIfAbsent(id, i -> meldinger.byId(i).map(v -> v.message())));
            return Stream.of(innslag(e, melding, avsender));
        }).toList();
    }

    private static boolean harNaadd(TraceRow rad) {
        return rad.outcome().equals(State.HANDED_OVER.name()) || rad.outcome().equals(State.ACKED.name())
                || rad.outcome().equals(State.ACCEPTED.name()) || rad.outcome().equals(State.REJECTED.name());
    }

    private static Entry innslag(TraceEntry e, Optional<StoredMessage> melding, boolean avsender) {
        var rad = e.row();
        var ut = Entry.newBuilder()
                .setAt(Dager.stempel(rad.at()))
                .setKind(slag(rad))
                .setFra(rad.senderUnit())
                .setTil(rad.outcome().equals(Utfall.UTFALL_DENIED.name()) ? "" : rad.receiverUnit())
                .setDokument(Dokumenttyper.alle().finn(rad.documentType()).map(Dokumenttype::tittel).orElse(""))
                .setAarsak(aarsak(rad.reason()))
                .setPosition(e.seq());
        melding.ifPresent(m -> ut.setMessageId(m.messageId().toString()));
        rad.conversation().ifPresent(s -> ut.setConversationId(s.toString()));
        if (avsender && rad.kind().equals("JUDGED")) {
            decision(rad).ifPresent(d -> {
                ut.setDecision(d).setUtfall(d.getUtfall());
                d.getBegrunnelserList().stream().findFirst().ifPresent(b -> ut.setTekst(b.getTekst()));
            });
        }
        return ut.build();
    }

    private static Optional<Decision> decision(TraceRow rad) {
        try {
            return Optional.of(Decision.parseFrom(rad.body()));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }

    private static Aarsak aarsak(String navn) {
        for (var aarsak : Aarsak.values()) {
            if (aarsak.name().equals(navn)) {
                return aarsak;
            }
        }
        return Aarsak.AARSAK_UNSPECIFIED;
    }

    private static EntryKind slag(TraceRow rad) {
        if (rad.kind().equals("JUDGED")) {
            return EntryKind.ENTRY_KIND_JUDGED;
        }
        for (var state : State.values()) {
            if (rad.outcome().equals(state.name())) {
                return slag(state);
            }
        }
        return EntryKind.ENTRY_KIND_UNSPECIFIED;
    }

    private static EntryKind slag(State state) {
        return switch (state) {
            case DENIED, HELD -> EntryKind.ENTRY_KIND_JUDGED;
            case QUEUED -> EntryKind.ENTRY_KIND_RELEASED;
            case HANDED_OVER -> EntryKind.ENTRY_KIND_HANDED_OVER;
            case ACKED -> EntryKind.ENTRY_KIND_ACKED;
            case ACCEPTED, REJECTED -> EntryKind.ENTRY_KIND_APPLICATION_RECEIPT;
            case EXPIRED -> EntryKind.ENTRY_KIND_EXPIRED;
            case STOPPED -> EntryKind.ENTRY_KIND_STOPPED;
            case QUARANTINED -> EntryKind.ENTRY_KIND_QUARANTINED;
            case RECALLED -> EntryKind.ENTRY_KIND_RECALLED;
        };
    }
}
