package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import no.stillas.hub.fact.SubjectKey;

/** A work that is put together in a test. */
public final class TestWork<R> implements Work<R> {
    private final BiFunction<View, Batch, R> run;
    private final Set<SubjectKey> subjects = new LinkedHashSet<>();
    private final Set<UUID> messages = new LinkedHashSet<>();
    private final Set<UUID> deliveries = new LinkedHashSet<>();
    private final Set<UUID> tasks = new LinkedHashSet<>();
    private final Set<Deliveries.Claim> claims = new LinkedHashSet<>();
    private Optional<UUID> conversation = Optional.empty();
    private Optional<Dedupe<R>> dedupe = Optional.empty();
    private BiFunction<R, Committed, R> committed = (result, _) -> result;
    private boolean open;
    private boolean expectations;
    private boolean models;

    private TestWork(BiFunction<View, Batch, R> run) {
        this.run = run;
    }

    public static <R> TestWork<R> of(BiFunction<View, Batch, R> run) {
        return new TestWork<>(run);
    }

    public TestWork<R> about(SubjectKey... keys) {
        subjects.addAll(Set.of(keys));
        return this;
    }

    public TestWork<R> message(UUID id) {
        messages.add(id);
        return this;
    }

    public TestWork<R> delivery(UUID id) {
        deliveries.add(id);
        return this;
    }

    public TestWork<R> task(UUID id) {
        tasks.add(id);
        return this;
    }

    public TestWork<R> under(Deliveries.Claim claim) {
        claims.add(claim);
        return this;
    }

    public TestWork<R> in(UUID conversation) {
        this.conversation = Optional.of(conversation);
        return this;
    }

    public TestWork<R> readingOpen() {
        this.open = true;
        return this;
    }

    public TestWork<R> readingExpectations() {
        this.expectations = true;
        return this;
    }

    public TestWork<R> readingModels() {
        this.models = true;
        return this;
    }

    public TestWork<R> then(BiFunction<R, Committed, R> committed) {
        this.committed = committed;
        return this;
    }

    public TestWork<R> once(
            String sender,
            UUID messageId,
            ByteString hash,
            BiFunction<ByteString, Committed, R> recorded,
            R conflict) {
        this.dedupe = Optional.of(new Dedupe<>(sender, messageId, hash, recorded, () -> conflict));
        return this;
    }

    @Override
    public Set<SubjectKey> subjects() {
        return subjects;
    }

    @Override
    public Set<UUID> messages() {
        return messages;
    }

    @Override
    public Set<UUID> deliveries() {
        return deliveries;
    }

    @Override
    public Set<UUID> tasks() {
        return tasks;
    }

    @Override
    public Set<Deliveries.Claim> claims() {
        return claims;
    }

    @Override
    public boolean readsOpen() {
        return open;
    }

    @Override
    public boolean readsExpectations() {
        return expectations;
    }

    @Override
    public boolean readsModels() {
        return models;
    }

    @Override
    public Optional<UUID> conversation() {
        return conversation;
    }

    @Override
    public Optional<Dedupe<R>> dedupe() {
        return dedupe;
    }

    @Override
    public R run(View view, Batch batch) {
        return run.apply(view, batch);
    }

    @Override
    public R committed(R result, Committed place) {
        return committed.apply(result, place);
    }
}
