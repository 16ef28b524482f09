package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;

/** What the batch loaded, as far as one work asked for it. */
final class WorkView implements View {
    private final Loaded loaded;
    private final Work<?> work;
    private final Set<Pseudonym> subjects;

    WorkView(Loaded loaded, Work<?> work) {
        this.loaded = loaded;
        this.work = work;
        this.subjects =
                work.subjects().stream().map(key -> loaded.subject(key).pseudonym()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Subject subject(SubjectKey key) {
        if (!work.subjects().contains(key)) {
            throw new IllegalArgumentException("the work did not ask for this person");
        }
        return loaded.subject(key);
    }

    @Override
    public Instant now() {
        return loaded.now();
    }

    @Override
    public Optional<MessageView> message(UUID id) {
        return work.messages().contains(id) ? loaded.message(id) : Optional.empty();
    }

    @Override
    public Optional<DeliveryRow> delivery(UUID id) {
        return work.deliveries().contains(id) ? loaded.delivery(id) : Optional.empty();
    }

    @Override
    public Optional<TaskRow> task(UUID id) {
        return work.tasks().contains(id) ? loaded.task(id) : Optional.empty();
    }

    @Override
    public boolean holds(Deliveries.Claim claim) {
        return work.claims().contains(claim) && loaded.holds(claim);
    }

    @Override
    public List<OpenMessage> open(Pseudonym subject) {
        requireSubject(subject);
        if (!work.readsOpen()) {
            throw new IllegalArgumentException("the work did not say that it reads open messages");
        }
        return loaded.open(subject);
    }

    @Override
    public List<ExpectationRow> expectations() {
        if (!work.readsExpectations()) {
            throw new IllegalArgumentException("the work did not say that it reads expectations");
        }
        return work.conversation().map(loaded::expectations).orElse(List.of());
    }

    void requireSubject(Pseudonym subject) {
        if (!subjects.contains(subject)) {
            throw new IllegalArgumentException("the work did not ask for this person, who is not locked");
        }
    }

    void requireMessage(UUID id) {
        boolean open = work.readsOpen() && openMessages().anyMatch(row -> row.message().id().equals(id));
        if (!open && message(id).isEmpty()) {
            throw new IllegalArgumentException("the work did not ask for message " + id + ", or it does not exist");
        }
    }

    void requireDelivery(UUID id) {
        boolean open =
                work.readsOpen()
                        && openMessages().flatMap(row -> row.delivery().stream()).anyMatch(row -> row.delivery().id().equals(id));
        if (!open && delivery(id).isEmpty()) {
            throw new IllegalArgumentException("the work did not ask for delivery " + id + ", or it does not exist");
        }
    }

    void requireTask(UUID id) {
        if (task(id).isEmpty()) {
            throw new IllegalArgumentException("the work did not ask for task " + id + ", or it does not exist");
        }
    }

    Optional<UUID> conversation() {
        return work.conversation();
    }

    /** What it reads that another work can change. */
    Set<Touch> reads() {
        Set<Touch> reads = new HashSet<>();
        for (Pseudonym subject : subjects) {
            reads.add(new Touch.Facts(subject));
            if (work.readsOpen()) {
                reads.add(new Touch.Open(subject));
            }
        }
        work.messages().forEach(id -> reads.add(new Touch.Row(id)));
        work.deliveries().forEach(id -> reads.add(new Touch.Row(id)));
        work.tasks().forEach(id -> reads.add(new Touch.Row(id)));
        if (work.readsExpectations()) {
            work.conversation().ifPresent(id -> reads.add(new Touch.Expectations(id)));
        }
        if (work.readsModels()) {
            reads.add(new Touch.Models());
        }
        if (work.readsOpen()) {
            openMessages()
                    .forEach(
                            row -> {
                                reads.add(new Touch.Row(row.message().id()));
                                row.delivery().ifPresent(delivery -> reads.add(new Touch.Row(delivery.delivery().id())));
                            });
        }
        work.dedupe().ifPresent(key -> reads.add(new Touch.Request(key.sender(), key.messageId())));
        return reads;
    }

    private Stream<OpenMessage> openMessages() {
        return subjects.stream().flatMap(subject -> loaded.open(subject).stream());
    }
}
