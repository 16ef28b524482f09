package no.stillas.hub.trace;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Followups.TraceEntry;
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

/** How an entry looks to a unit that may see it: more to the one who did it than to others. Pure. */
final class Gjengivelse {
    /** Rows of what somebody did about a message or without one: in the sender's place stands the unit that did it, which need not be the message's sender. The body is a {@code Handling}. */
    private static final Set<String> EGNE_HANDLINGER = Set.of("TASK_DONE", "REVIEW_DECIDED", "QUARANTINE_DECIDED", "VERSION_KNOWN", "PERSON_CHANGED");

    private Gjengivelse() {}

    /** The entry as the unit may see it. */
    static Entry av(TraceEntry e, Optional<StoredMessage> melding, Forhold forhold) {
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
        if (rad.kind().equals("QUARANTINE_DECIDED")) {
            return EntryKind.ENTRY_KIND_QUARANTINED;
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
