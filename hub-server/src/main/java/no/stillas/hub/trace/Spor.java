package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups.TraceEntry;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.trace.v1.Entry;

/**
 * What one unit may see of the trace, judged at every read: its own messages and what it has received, and of others'
 * what it would be lawful to tell it now. Blocks on the database: not for a gRPC thread.
 */
@Singleton
final class Spor {
    /** Rows that are read at a time, however few of them may be seen. */
    static final int LES = 500;

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
    record Sett(List<Entry> innslag, Optional<Pseudonym> andres) {
        Sett {
            innslag = List.copyOf(innslag);
        }
    }

    /**
     * One page.
     *
     * @param tidligere position before which the page before it ends; 0 where there is no more that the unit may see
     */
    record Side(Sett sett, long tidligere) {}

    /** An entry that may be seen, with whose it is. */
    private record Synlig(Entry innslag, Optional<Pseudonym> andres) {}

    /** What judges one read. */
    Andres dommer(String enhet) {
        return new Andres(enhet, fortelling, meldinger, fakta, klokke.instant());
    }

    /**
     * The newest entries before a position that the unit may see. Reads on until the page is full of what may be seen and
     * one more: that there are rows that may not says nothing.
     *
     * @param foer 0 for the newest of all
     */
    Side side(String enhet, Course kilde, long foer, int antall) {
        var andre = dommer(enhet);
        var funnet = new ArrayDeque<Synlig>();
        long grense = foer == 0 ? Long.MAX_VALUE : foer;
        List<TraceEntry> rader;
        do {
            rader = oppfoelging.traceBefore(kilde, grense, LES);
            for (var synlig : synlige(enhet, rader.reversed(), andre).reversed()) {
                funnet.addFirst(synlig);
            }
            grense = rader.isEmpty() ? grense : rader.getLast().seq();
        } while (rader.size() == LES && funnet.size() <= antall);
        boolean mer = funnet.size() > antall;
        while (funnet.size() > antall) {
            funnet.removeFirst();
        }
        return new Side(sett(funnet), mer ? funnet.getFirst().innslag().getPosition() : 0);
    }

    /** What the unit may see of these rows, which are the oldest first. */
    Sett av(String enhet, List<TraceEntry> rader, Andres andre) {
        return sett(synlige(enhet, rader, andre));
    }

    /** Rows of a course after a position, at most {@link #LES}. */
    List<TraceEntry> etter(Course kilde, long posisjon) {
        return oppfoelging.traceAfter(kilde, posisjon, LES);
    }

    private static Sett sett(Collection<Synlig> synlige) {
        return new Sett(synlige.stream().map(Synlig::innslag).toList(),
                synlige.stream().flatMap(s -> s.andres().stream()).reduce((_, siste) -> siste));
    }

    private List<Synlig> synlige(String enhet, List<TraceEntry> rader, Andres andre) {
        Set<UUID> ider = rader.stream().flatMap(e -> e.row().message().stream()).collect(Collectors.toSet());
        Map<UUID, Followups.Reached> overlevert = oppfoelging.firstReached(ider);
        Map<UUID, StoredMessage> kjente = meldinger.byIds(ider).stream().map(MessageView::message)
                .collect(Collectors.toMap(StoredMessage::id, Function.identity()));
        var synlige = new ArrayList<Synlig>();
        for (var e : rader) {
            var rad = e.row();
            boolean naadd = rad.message().flatMap(id -> Optional.ofNullable(overlevert.get(id))).map(r -> r.seq() <= e.seq()).orElse(false);
            var forhold = forhold(enhet, rad, naadd, andre);
            if (forhold != Forhold.INGEN) {
                var melding = rad.message().flatMap(id -> Optional.ofNullable(kjente.get(id)));
                synlige.add(new Synlig(Gjengivelse.av(e, melding, forhold),
                        forhold == Forhold.ANDRES ? rad.child() : Optional.empty()));
            }
        }
        return synlige;
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
}
