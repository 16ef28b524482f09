package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does a task, and what happens when it is not done.
 *
 * @param owner the employee, a protobuf of the contract's; empty where nobody in particular
 * @param remind when that one is reminded
 * @param reminded when that was done
 * @param channel closed code of the channel to use when that one is not reached; empty where none is set
 * @param escalate when somebody else is told
 * @param escalateUnit who is told; empty where nobody is
 * @param escalated when that was done
 */
public record TaskPlan(
        ByteString owner,
        Optional<Instant> remind,
        Optional<Instant> reminded,
        String channel,
        Optional<Instant> escalate,
        String escalateUnit,
        Optional<Instant> escalated) {
    /** Nobody in particular, and nothing happens by itself. */
    public static final TaskPlan NONE = new TaskPlan(ByteString.EMPTY, Optional.empty(), Optional.empty(), "",
            Optional.empty(), "", Optional.empty());

    public TaskPlan {
        requireNonNull(owner, "owner is null");
        requireNonNull(remind, "remind is null");
        requireNonNull(reminded, "reminded is null");
        requireNonNull(channel, "channel is null");
        requireNonNull(escalate, "escalate is null");
        requireNonNull(escalateUnit, "escalateUnit is null");
        requireNonNull(escalated, "escalated is null");
    }

    /** The next moment at which something of it is to be done. */
    public Optional<Instant> next() {
        return Stream.concat(reminded.isEmpty() ? remind.stream() : Stream.empty(),
                escalated.isEmpty() ? escalate.stream() : Stream.empty()).min(Instant::compareTo);
    }

    public TaskPlan withOwner(ByteString employee) {
        return new TaskPlan(employee, remind, reminded, channel, escalate, escalateUnit, escalated);
    }

    public TaskPlan remindedAt(Instant at) {
        return new TaskPlan(owner, remind, Optional.of(at), channel, escalate, escalateUnit, escalated);
    }

    public TaskPlan escalatedAt(Instant at) {
        return new TaskPlan(owner, remind, reminded, channel, escalate, escalateUnit, Optional.of(at));
    }

    /** Nobody has been told of it further. */
    public TaskPlan notEscalated() {
        return new TaskPlan(owner, remind, reminded, channel, escalate, escalateUnit, Optional.empty());
    }
}
