package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.util.List;

/** A work that was run, on its way to the tables. */
final class Pending<R> {
    final Work<R> work;
    final int shard;
    final R result;
    final Collected collected;

    Pending(Work<R> work, int shard, R result, Collected collected) {
        this.work = work;
        this.shard = shard;
        this.result = result;
        this.collected = collected;
    }

    R committed(Committed committed) {
        return work.committed(result, committed);
    }

    List<Leaf> leaves() {
        return collected.leaves;
    }

    ByteString answer() {
        return collected.answer.orElse(ByteString.EMPTY);
    }
}
