package no.stillas.adapter.sdk.hub;

import io.grpc.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One unit's inbox: keeps a stream open to the hub, hands what comes to the agency system, and acknowledges what the
 * system has stored. A broken stream is opened again, later and later up to half a minute.
 */
public final class Innboks implements AutoCloseable {
    private static final Logger LOGG = LoggerFactory.getLogger(Innboks.class);

    private final String enhet;
    private final Hub hub;
    private final Drift drift;
    private final Mottakslager lager;
    private final Mottaker mottaker;
    private final Etterarbeid etterarbeid;
    private final Samtalekoe inn;
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean lukket;
    private volatile @Nullable Stroem stroem;

    public Innboks(String enhet, String organisasjonsnummer, Hub hub, Fagsystem system, Mottakslager lager, Drift drift) {
        this.enhet = enhet;
        this.hub = hub;
        this.drift = drift;
        this.lager = lager;
        inn = new Samtalekoe(traader);
        var innsending = new Innsending(hub, drift.pause(), drift.tilfeldig());
        etterarbeid = new Etterarbeid(system, lager, innsending, new Samtalekoe(traader));
        mottaker = new Mottaker(enhet, system, lager, new Svarutfylling(organisasjonsnummer, drift.klokke()), etterarbeid);
    }

    /** Takes up what an earlier process left, and opens the inbox. Returns at once. */
    public void start() throws IOException {
        lager.glem(drift.klokke().instant());
        etterarbeid.gjenoppta();
        traader.execute(this::hold);
    }

    private void hold() {
        var tilbakefall = new Tilbakefall(drift.tilfeldig());
        while (!lukket) {
            try {
                var aapnet = drift.klokke().instant();
                var denne = new Stroem(this::motta, bokfoert -> etterarbeid.bokfoert(bokfoert.getId()));
                denne.aapne(hub, enhet, drift.kreditt());
                stroem = denne; // not before it is open: what has not begun cannot be ended
                if (lukket) {
                    denne.lukk();
                }
                etterarbeid.kvitter(denne);
                var slutt = denne.slutt().get();
                if (lukket) {
                    return;
                }
                if (slutt.getCode() == Status.Code.NOT_FOUND) {
                    etterarbeid.ukjent();
                }
                var varte = Duration.between(aapnet, drift.klokke().instant());
                if (denne.hoert() || varte.compareTo(Tilbakefall.MEST) > 0) {
                    tilbakefall.forfra();
                }
                var vent = tilbakefall.neste();
                logg(slutt, vent);
                drift.pause().vent(vent);
            } catch (InterruptedException e) {
                return; // closed
            } catch (ExecutionException e) {
                throw new IllegalStateException("a stream's end is a status", e);
            }
        }
    }

    private void logg(Status slutt, Duration vent) {
        switch (slutt.getCode()) {
            case UNAUTHENTICATED, PERMISSION_DENIED, INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION, UNIMPLEMENTED ->
                    LOGG.error("the hub does not open the inbox of {}: {} {}", enhet, slutt.getCode(), slutt.getDescription());
            default -> LOGG.info("the inbox of {} broke ({}), again in {} ms", enhet, slutt.getCode(), vent.toMillis());
        }
    }

    private void motta(Delivery leveranse, Linje linje) {
        inn.leggTil(samtale(leveranse), forrigeFeilet -> mottaker.ta(leveranse, linje, forrigeFeilet));
    }

    /** Receipts and notices have an order of their own kind only: they are by message, and stop nothing. */
    private static String samtale(Delivery leveranse) {
        return switch (leveranse.getContentCase()) {
            case MESSAGE -> leveranse.getMessage().getEnvelope().getConversationId();
            case RECEIPT -> "om " + leveranse.getReceipt().getMessageId();
            case NOTICE -> "om " + leveranse.getNotice().getMessageId();
            case CONTENT_NOT_SET -> leveranse.getDeliveryId();
        };
    }

    /**
     * Says something new of a document that this unit has taken: such as that it is deleted, where the hub has asked for it
     * ({@code AARSAK_TRUKKET_AV_AVSENDER}). Said until the hub has recorded it, by the next process if need be.
     *
     * @throws IOException when it could not be noted; nothing is said then
     */
    public Etterkvittering kvitter(ApplicationReceipt kvittering) throws IOException {
        var sagt = etterarbeid.kvitterPaaNytt(kvittering);
        var linje = stroem;
        if (sagt == Etterkvittering.SAGT && linje != null) {
            linje.kvitter(kvittering);
        }
        return sagt;
    }

    /** Ends the stream, and gives what is being stored ten seconds. What was not acknowledged comes again. */
    @Override
    public void close() {
        lukket = true;
        var siste = stroem;
        traader.shutdown();
        try {
            if (siste != null) {
                siste.lukk();
            }
            if (!traader.awaitTermination(10, TimeUnit.SECONDS)) {
                traader.shutdownNow();
            }
        } catch (InterruptedException e) {
            traader.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
