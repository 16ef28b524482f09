package no.stillas.hub.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The writer's queues, one a lane, each with room of its own. */
final class Lanes<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Map<Lane, Deque<T>> queues = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> room;
    private boolean closed;

    Lanes(Map<Lane, Integer> room) {
        this.room = new EnumMap<>(room);
        for (Lane lane : Lane.values()) {
            queues.put(lane, new ArrayDeque<>());
        }
    }

    /** Whether there was room. */
    boolean offer(Lane lane, T item) {
        lock.lock();
        try {
            Deque<T> queue = queues.get(lane);
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
                Deque<T> queue = queues.get(lane);
                while (taken.size() < max && !queue.isEmpty()) {
                    taken.add(queue.removeFirst());
                }
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Puts back what must wait for the next batch, before all else in its lane; there is always room for it. */
    void putBack(Lane lane, T item) {
        lock.lock();
        try {
            queues.get(lane).addFirst(item);
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
        return queues.values().stream().allMatch(Deque::isEmpty);
    }
}
