package no.stillas.hub.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The writer's queues: two a lane, each with room of its own. One is for what is new to the hub, one for all that brings on
 * what is in the house already. Of a batch that cannot hold both, what is in the house gets four fifths: a message that is
 * accepted takes four works more (it and its receipt are handed over and acknowledged), and if new ones had the same right
 * they would be taken in faster than they are delivered.
 */
final class Lanes<T> {
    private static final int SHARE = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Map<Lane, Queues<T>> queues = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> room;
    private boolean closed;

    Lanes(Map<Lane, Integer> room) {
        this.room = new EnumMap<>(room);
        for (Lane lane : Lane.values()) {
            queues.put(lane, new Queues<>(new ArrayDeque<>(), new ArrayDeque<>()));
        }
    }

    private record Queues<T>(Deque<T> begun, Deque<T> fresh) {
        Deque<T> of(boolean isFresh) {
            return isFresh ? fresh : begun;
        }

        int size() {
            return begun.size() + fresh.size();
        }

        void drain(int max, List<T> into) {
            // New ones take what is left, at least their share.
            int share = Math.min(fresh.size(), max / SHARE);
            move(begun, max - share, into, max);
            move(fresh, max, into, max);
            move(begun, max, into, max);
        }

        private static <T> void move(Deque<T> from, int most, List<T> into, int max) {
            for (int moved = 0; moved < most && into.size() < max && !from.isEmpty(); moved++) {
                into.add(from.removeFirst());
            }
        }
    }

    /** Whether there was room. */
    boolean offer(Lane lane, boolean fresh, T item) {
        lock.lock();
        try {
            Deque<T> queue = queues.get(lane).of(fresh);
            if (closed || queue.size() >= room.get(lane)) {
                return false;
            }
            queue.addLast(item);
            something.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Everything that waits, the first lane first, at most {@code max}; blocks while there is nothing. Empty when closed. */
    List<T> take(int max) throws InterruptedException {
        lock.lock();
        try {
            while (isEmpty() && !closed) {
                something.await();
            }
            return drain(max);
        } finally {
            lock.unlock();
        }
    }

    /** Everything that waits, at once. */
    List<T> drain(int max) {
        lock.lock();
        try {
            List<T> taken = new ArrayList<>();
            for (Lane lane : Lane.values()) {
                List<T> some = new ArrayList<>();
                queues.get(lane).drain(max - taken.size(), some);
                taken.addAll(some);
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Puts back what must wait for the next batch, before all else in its lane; there is always room for it. */
    void putBack(Lane lane, boolean fresh, T item) {
        lock.lock();
        try {
            queues.get(lane).of(fresh).addFirst(item);
        } finally {
            lock.unlock();
        }
    }

    int size(Lane lane) {
        lock.lock();
        try {
            return queues.get(lane).size();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isEmpty() {
        return queues.values().stream().allMatch(of -> of.size() == 0);
    }
}
