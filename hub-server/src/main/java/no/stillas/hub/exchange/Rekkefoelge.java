package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.Envelope;

/**
 * Which messages of one stream wait for which. A conversation is taken in the order that it was sent in, and whatever
 * answers or replaces another message comes after it. Duties and the urgent pass all else of their conversation, so that
 * a full lane of ordinary messages stops none of them. Holds only what is under way.
 */
final class Rekkefoelge {
    private final Map<String, CompletableFuture<Void>> underveis = new ConcurrentHashMap<>();

    /** One message's place. To be asked for by one thread, in the order of the stream. */
    Plass etter(Envelope envelope, boolean haster) {
        var foer = new HashSet<CompletableFuture<Void>>();
        var egne = new HashSet<String>();
        if (!envelope.getConversationId().isEmpty()) {
            egne.add((haster ? "haster/" : "samtale/") + envelope.getConversationId());
        }
        if (!envelope.getMessageId().isEmpty()) {
            egne.add("melding/" + envelope.getMessageId());
        }
        Stream.concat(egne.stream(), Stream.of("melding/" + envelope.getInReplyTo(), "melding/" + envelope.getSupersedes()))
                .map(underveis::get)
                .filter(Objects::nonNull)
                .forEach(foer::add);
        var denne = new CompletableFuture<Void>();
        egne.forEach(noekkel -> underveis.put(noekkel, denne));
        return new Plass(foer, egne, denne);
    }

    /** A message that waits for those before it, and for which those after it wait. */
    final class Plass {
        private final CompletableFuture<?> foer;
        private final Set<String> noekler;
        private final CompletableFuture<Void> denne;

        private Plass(Set<CompletableFuture<Void>> foer, Set<String> noekler, CompletableFuture<Void> denne) {
            this.foer = CompletableFuture.allOf(foer.toArray(CompletableFuture[]::new));
            this.noekler = requireNonNull(noekler, "noekler is null");
            this.denne = requireNonNull(denne, "denne is null");
        }

        /** Blocks until those before it are committed or refused. */
        void vent() {
            foer.join();
        }

        /** It is committed or refused: the next may go. */
        void ferdig() {
            noekler.forEach(noekkel -> underveis.remove(noekkel, denne));
            denne.complete(null);
        }
    }
}
