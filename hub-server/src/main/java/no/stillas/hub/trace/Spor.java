package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.innsyn.Fortelling;
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
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;

/**
 * What one unit may see of the trace, judged at every read: its own messages and what it has received, and of others'
 * what it would be lawful to tell it now. Blocks on the database: not for a gRPC thread.
 */
@Singleton
final class Spor {
    private static final int GRENSE = 10_000;
    /** Rows whose sender is the unit that did it, with a {@code Handling} as body. */
    private static final Set<String> EGNE_HANDLINGER = Set.of("TASK_DONE", "REVIEW_DECIDED");

    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Facts fakta;
    private final Fortelling fortelling;
    private final InstantSource klokke;

    Spor(Followups oppfoelging, Messages meldinger, Facts fakta, Fortelling fortelling, InstantSource klokke) {
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /**
     * What was seen.
     *
     * @param innslag entries, oldest first
     * @param andres the child whose messages between others were among them; empty where all were the unit's own
     */
    record Sett(List<Entry> innslag, Optional<Pseudonym> andres) {}

    /** Entries of a conversation after a position, as the unit may see them. */
    Sett samtale(String enhet, UUID samtale, long etter) {
        return synlige(enhet, oppfoelging.traceIn(samtale, 0, GRENSE), etter);
    }

    /** Entries about a child after a position, as the unit may see them. */
    Sett barn(String enhet, Pseudonym barn, long etter) {
        return synlige(enhet, oppfoelging.traceOf(barn, 0, GRENSE), etter);
    }

    private Sett synlige(String enhet, List<TraceEntry> alle, long etter) {
        Set<UUID> overlevert = new HashSet<>();
        Map<UUID, Optional<StoredMessage>> kjente = new HashMap<>();
        var andre = new Andres(enhet, fortelling, meldinger, fakta, klokke.instant());
        var innslag = new ArrayList<Entry>();
        Optional<Pseudonym> andres = Optional.empty();
        for (var e : alle) {
            var rad = e.row();
            rad.message().filter(_ -> harNaadd(rad)).ifPresent(overlevert::add);
            var forhold = forhold(enhet, rad, rad.message().map(overlevert::contains).orElse(false), andre);
            if (e.seq() <= etter || forhold == Forhold.INGEN) {
                continue;
            }
            if (forhold == Forhold.ANDRES) {
                andres = rad.child();
            }
            var melding = rad.message().flatMap(id ->
                    kjente.computeIfAbsent(id, i -> meldinger.byId(i).map(v -> v.message())));
            innslag.add(innslag(e, melding, forhold));
        }
        return new Sett(List.copyOf(innslag), andres);
    }

    /** How an entry concerns the unit that reads. */
    private enum Forhold {
        AVSENDER,
        MOTTAKER,
        ANDRES,
        INGEN
    }

    private static Forhold forhold(String enhet, TraceRow rad, boolean overlevert, Andres andre) {
        if (Innsynslogg.LESNINGER.contains(rad.kind())) {
            return Forhold.INGEN;
        }
        if (rad.senderUnit().equals(enhet)) {
            return Forhold.AVSENDER;
        }
        if (rad.receiverUnit().equals(enhet)) {
            return overlevert ? Forhold.MOTTAKER : Forhold.INGEN;
        }
        boolean avslag = rad.kind().equals("JUDGED") && rad.outcome().equals(Utfall.UTFALL_DENIED.name());
        boolean fortelles = avslag ? andre.avslagKanFortelles(rad) : overlevert && loep(rad) && andre.kanFortelles(rad);
        return fortelles ? Forhold.ANDRES : Forhold.INGEN;
    }

    /** A step of a message on its way; what somebody did about it stays with them. */
    private static boolean loep(TraceRow rad) {
        return Stream.of(State.values()).anyMatch(s -> rad.outcome().equals(s.name()));
    }

    private static boolean harNaadd(TraceRow rad) {
        return rad.outcome().equals(State.HANDED_OVER.name()) || rad.outcome().equals(State.ACKED.name())
                || rad.outcome().equals(State.ACCEPTED.name()) || rad.outcome().equals(State.REJECTED.name());
    }

    private static Entry innslag(TraceEntry e, Optional<StoredMessage> melding, Forhold forhold) {
        var rad = e.row();
        boolean avslag = rad.outcome().equals(Utfall.UTFALL_DENIED.name());
        var ut = Entry.newBuilder()
                .setAt(Dager.stempel(rad.at()))
                .setKind(slag(rad))
                .setFra(rad.senderUnit())
                .setTil(avslag ? "" : rad.receiverUnit())
                .setDokument(Dokumenttyper.alle().finn(rad.documentType()).map(Dokumenttype::tittel).orElse(""))
                .setAarsak(forhold == Forhold.ANDRES ? Aarsak.AARSAK_UNSPECIFIED : aarsak(rad.reason()))
                .setPosition(e.seq());
        melding.ifPresent(m -> ut.setMessageId(m.messageId().toString()));
        rad.conversation().ifPresent(s -> ut.setConversationId(s.toString()));
        if (forhold == Forhold.ANDRES && avslag) {
            ut.setUtfall(Utfall.UTFALL_DENIED);
        }
        if (forhold == Forhold.AVSENDER && EGNE_HANDLINGER.contains(rad.kind())) {
            handling(rad).ifPresent(ut::setTekst);
        }
        if (forhold == Forhold.AVSENDER && rad.kind().equals("JUDGED")) {
            decision(rad).ifPresent(d -> {
                ut.setDecision(d).setUtfall(d.getUtfall());
                d.getBegrunnelserList().stream().findFirst().ifPresent(b -> ut.setTekst(b.getTekst()));
            });
        }
        return ut.build();
    }

    /** What a named employee of the unit did. */
    private static Optional<String> handling(TraceRow rad) {
        try {
            var handling = Handling.parseFrom(rad.body());
            return Optional.of(handling.getAnsatt().getNavn() + " (" + handling.getAnsatt().getRolle() + "): "
                    + handling.getTekst());
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
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
        switch (rad.kind()) {
            case "JUDGED" -> {
                return EntryKind.ENTRY_KIND_JUDGED;
            }
            case "CLOCK_STARTED" -> {
                return EntryKind.ENTRY_KIND_CLOCK_STARTED;
            }
            case "CLOCK_STOPPED" -> {
                return EntryKind.ENTRY_KIND_CLOCK_STOPPED;
            }
            case "CLOCK_EXPIRED" -> {
                return EntryKind.ENTRY_KIND_CLOCK_EXPIRED;
            }
            default -> { }
        }
        if (rad.kind().equals("TASK_DONE")) {
            return EntryKind.ENTRY_KIND_TASK;
        }
        if (rad.kind().startsWith("ALARM_")) {
            return EntryKind.ENTRY_KIND_ALARM;
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
