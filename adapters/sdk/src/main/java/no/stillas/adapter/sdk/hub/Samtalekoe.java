package no.stillas.adapter.sdk.hub;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in order within a conversation, side by side between conversations. When a piece of work fails, what waits behind
 * it in the same conversation is told, so that nothing overtakes what will come again.
 */
public final class Samtalekoe {
    /** A piece of work. */
    @FunctionalInterface
    public interface Arbeid {
        /**
         * Does it.
         *
         * @param forrigeFeilet what came before in the conversation failed while this was waiting
         * @return whether it was done
         */
        boolean gjoer(boolean forrigeFeilet);
    }

    private static final Logger LOGG = LoggerFactory.getLogger(Samtalekoe.class);

    private final Executor traader;
    private final Map<String, Queue<Arbeid>> koeer = new HashMap<>();

    public Samtalekoe(Executor traader) {
        this.traader = traader;
    }

    /** Puts the work last in its conversation. Does not wait. */
    public void leggTil(String samtale, Arbeid arbeid) {
        synchronized (koeer) {
            var koe = koeer.get(samtale);
            if (koe != null) {
                koe.add(arbeid);
                return;
            }
            koeer.put(samtale, new ArrayDeque<>());
        }
        traader.execute(() -> toem(samtale, arbeid));
    }

    private void toem(String samtale, Arbeid foerste) {
        boolean feilet = false;
        for (var arbeid = foerste; arbeid != null; arbeid = neste(samtale)) {
            try {
                feilet = !arbeid.gjoer(feilet);
            } catch (RuntimeException e) {
                LOGG.error("work in a conversation failed: {}", e.getClass().getName());
                feilet = true;
            }
        }
    }

    private @Nullable Arbeid neste(String samtale) {
        synchronized (koeer) {
            var koe = koeer.get(samtale);
            var neste = koe == null ? null : koe.poll();
            if (neste == null) {
                koeer.remove(samtale);
            }
            return neste;
        }
    }
}
