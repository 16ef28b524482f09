package no.stillas.adapter.sdk.hub;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.adapter.sdk.lager.Mottak;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What remains after a message was taken: the hub must confirm the application receipt, and answer every reply. Both
 * are repeated until they are done, also by the next process.
 */
final class Etterarbeid {
    private static final Logger LOGG = LoggerFactory.getLogger(Etterarbeid.class);

    /** One message and what of it is done. Guarded by itself. */
    private static final class Sak {
        final Mottak mottak;
        boolean kvittert;
        boolean besvart;

        Sak(Mottak mottak) {
            this.mottak = mottak;
        }
    }

    private final Fagsystem system;
    private final Mottakslager lager;
    private final Innsending innsending;
    private final Samtalekoe koe;
    /** By message id: that is all that the hub's confirmation names. */
    private final Map<String, Map<String, Sak>> saker = new ConcurrentHashMap<>();

    Etterarbeid(Fagsystem system, Mottakslager lager, Innsending innsending, Samtalekoe koe) {
        this.system = system;
        this.lager = lager;
        this.innsending = innsending;
        this.koe = koe;
    }

    /** Takes up what an earlier process left. */
    void gjenoppta() throws IOException {
        for (var mottak : lager.aapne()) {
            ta(mottak);
        }
    }

    /** The message has been handled: its replies go out, in order. */
    void ta(Mottak mottak) {
        var sak = new Sak(mottak);
        saker.computeIfAbsent(mottak.kvittering().getMessageId(), _ -> new ConcurrentHashMap<>())
                .put(mottak.noekkel().hash(), sak);
        if (mottak.svar().isEmpty()) {
            merk(sak, false, true);
        } else {
            koe.leggTil(mottak.svar().getFirst().getConversationId(), _ -> besvar(sak));
        }
    }

    /** Takes up something new that the system says of a document, once what it said first is done. */
    Etterkvittering kvitterPaaNytt(ApplicationReceipt kvittering) throws IOException {
        var mottak = new Mottak(kvittering, List.of());
        if (lager.kjent(mottak.noekkel()).isEmpty()) {
            return Etterkvittering.UKJENT;
        }
        if (saker.getOrDefault(kvittering.getMessageId(), Map.of()).containsKey(mottak.noekkel().hash())) {
            return Etterkvittering.SENERE;
        }
        lager.behandlet(mottak, lager.samtaleFor(kvittering.getMessageId()).orElse(""));
        ta(mottak);
        return Etterkvittering.SAGT;
    }

    /** Says on a new stream all receipts that the hub has not confirmed. */
    void kvitter(Linje linje) {
        saker.values().forEach(med -> med.values().forEach(sak -> {
            synchronized (sak) {
                if (!sak.kvittert) {
                    linje.kvitter(sak.mottak.kvittering());
                }
            }
        }));
    }

    /** The hub has recorded something that it calls by this id. */
    void bokfoert(String id) {
        saker.getOrDefault(id, Map.of()).values().forEach(sak -> merk(sak, true, false));
    }

    /**
     * The stream ended because the hub does not know something that was said on it. A receipt about a message that the
     * hub does not have, as after its data were lost, would end every stream to come: it is let go.
     */
    void ukjent() {
        saker.values().forEach(med -> med.values().forEach(sak -> {
            var kvittering = sak.mottak.kvittering();
            try {
                innsending.status(kvittering.getMessageId(), kvittering.getAvsender());
            } catch (StatusRuntimeException e) {
                if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
                    LOGG.error("the hub does not have message {}: its receipt is let go", kvittering.getMessageId());
                    merk(sak, true, false);
                }
            }
        }));
    }

    private boolean besvar(Sak sak) {
        for (var svar : sak.mottak.svar()) {
            try {
                system.besvart(svar, innsending.send(svar, _ -> { }));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false; // the next process sends it, with the same ids
            }
        }
        merk(sak, false, true);
        return true;
    }

    private void merk(Sak sak, boolean kvittert, boolean besvart) {
        synchronized (sak) {
            sak.kvittert |= kvittert;
            sak.besvart |= besvart;
            if (!sak.kvittert || !sak.besvart) {
                return;
            }
        }
        try {
            lager.ferdig(sak.mottak);
            saker.computeIfPresent(sak.mottak.kvittering().getMessageId(), (_, med) -> {
                med.remove(sak.mottak.noekkel().hash());
                return med.isEmpty() ? null : med;
            });
        } catch (IOException e) {
            // said once more by the next process, which does no harm
            LOGG.error("a finished message could not be noted: {}", e.getClass().getName());
        }
    }
}
