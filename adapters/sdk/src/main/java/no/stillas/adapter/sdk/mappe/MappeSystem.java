package no.stillas.adapter.sdk.mappe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.stillas.adapter.sdk.Behandling;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.hub.Innboks;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.hub.Samtalekoe;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An agency system that exchanges files. What comes is written to {@code inn/}, one file a message, named by the sender's
 * organisation number and message id; what the system drops in {@code ut/} is sent. See {@link Mapper}.
 */
public final class MappeSystem implements Fagsystem, AutoCloseable {
    private static final Logger LOGG = LoggerFactory.getLogger(MappeSystem.class);
    private static final Duration SE_ETTER_VENTENDE = Duration.ofMinutes(1);

    private final Mapper mapper;
    private final Oppsett oppsett;
    private final Utmappe utmappe;
    private final Ventende ventende;
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean lukket;
    private volatile boolean nyttOmVentende = true;

    /**
     * @param sendt told of every message that goes on to its receiver, before its file is moved; again after a crash
     */
    public MappeSystem(
            Mapper mapper,
            Oppsett oppsett,
            Mottakslager lager,
            Innsending innsending,
            Consumer<Envelope> sendt)
            throws IOException {
        this.mapper = mapper;
        this.oppsett = oppsett;
        for (var mappe : List.of(mapper.sendes(), mapper.svar(), mapper.avvist(), mapper.inn(), mapper.kvitteringer(), mapper.frister())) {
            Filer.rydd(mappe);
        }
        utmappe = new Utmappe(mapper, new Utfil(oppsett, lager), lager, innsending, new Samtalekoe(traader), sendt,
                () -> nyttOmVentende = true);
        ventende = new Ventende(mapper, innsending, sendt);
    }

    /** Begins to look into {@code ut/}, and into nothing else. Returns at once. */
    public void start() {
        traader.execute(() -> hold(Optional.empty()));
    }

    /**
     * Begins to look into {@code ut/} and {@code kvitter/}. Returns at once.
     *
     * @param innboks the unit's inbox, which says what lies in {@code kvitter/}
     */
    public void start(Innboks innboks) {
        traader.execute(() -> hold(Optional.of(new Kvittermappe(mapper, innboks::kvitter))));
    }

    private void hold(Optional<Kvittermappe> kvittermappe) {
        var sist = Instant.EPOCH;
        while (!lukket) {
            try {
                utmappe.skann();
                if (kvittermappe.isPresent()) {
                    kvittermappe.get().skann();
                }
                var naa = oppsett.drift().klokke().instant();
                if (nyttOmVentende || sist.plus(SE_ETTER_VENTENDE).isBefore(naa)) {
                    nyttOmVentende = false;
                    sist = naa;
                    ventende.se();
                }
            } catch (IOException | RuntimeException e) {
                LOGG.error("the folder of {} could not be read, again shortly: {}", oppsett.enhet(), e.getClass().getName());
            }
            try {
                oppsett.drift().pause().vent(oppsett.intervall());
            } catch (InterruptedException e) {
                return; // closed
            }
        }
    }

    @Override
    public Behandling handle(Dokument dokument) {
        skriv(dokument);
        if (dokument.feil().isEmpty()) {
            return Behandling.tatt();
        }
        var felt = dokument.feil().stream().map(Feltfeil::felt).distinct().limit(10).collect(Collectors.joining(", "));
        return new Behandling.TattMedFeil(Aarsak.AARSAK_UTILSTREKKELIG, "Lagret, med mangler eller feil i: " + felt, List.of());
    }

    private void skriv(Dokument dokument) {
        try {
            Json.skriv(mapper.inn().resolve(dokument.avsender() + "_" + dokument.messageId() + ".json"), dokument.melding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void melding(Delivery melding) {
        try {
            var slag = melding.hasReceipt() ? "kvittering_" : "varsel_";
            Json.skriv(mapper.kvitteringer().resolve(slag + melding.getDeliveryId() + ".json"), melding);
            nyttOmVentende = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replies come as files, and have their answers beside them: there is nothing more to tell. */
    @Override
    public void besvart(Envelope sendt, SubmitStreamResponse svar) {}

    /** Stops looking, and gives what is being sent five seconds. What is not answered is taken up by the next process. */
    @Override
    public void close() {
        lukket = true;
        traader.shutdown();
        try {
            if (!traader.awaitTermination(5, TimeUnit.SECONDS)) {
                traader.shutdownNow();
                traader.awaitTermination(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            traader.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
