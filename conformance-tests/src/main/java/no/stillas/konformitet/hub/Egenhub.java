package no.stillas.konformitet.hub;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Aldersgrenser;
import no.stillas.hub.frist.Avtalefrister;
import no.stillas.hub.frist.Fristrunde;
import no.stillas.hub.frist.Oppgaverunde;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.hub.ledger.Lane;

/** The whole hub in this process: its real server on a free port, real tokens, its own H2 file, and time that stands still. */
public final class Egenhub implements Provehub {
    /** How long it waits at most before it looks again for what is to be delivered. */
    public static final Duration POLL = Duration.ofSeconds(5);
    private static final int RUNDER = 100;

    private final ApplicationContext kontekst;
    private final GrpcEmbeddedServer server;
    private final ManagedChannel kanal;
    private final DevTokens tokens;
    private final Map<String, String> token = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> naa;
    private final Avslaatt avslaatt;

    /**
     * Starts it.
     *
     * @param data an empty folder
     * @param foerst what time it is there
     */
    public Egenhub(Path data, Instant foerst) {
        this(data, foerst, Avslaatt.INGENTING);
    }

    /**
     * Starts one that is without something. A rule of a kommune's own model is the scenario's to leave out, when it has the
     * hub load the model.
     *
     * @param data an empty folder
     * @param foerst what time it is there
     * @throws RuntimeException where there is no such rule or deadline
     */
    public Egenhub(Path data, Instant foerst, Avslaatt avslaatt) {
        naa = new AtomicReference<>(foerst);
        this.avslaatt = avslaatt;
        // the rounds are run when time is moved, and by nothing else
        Map<String, Object> oppsett = new HashMap<>(Map.of(
                "stillas.data", data.toString(),
                "stillas.identity.environment", "DEVELOPMENT",
                "grpc.server.port", 0,
                "stillas.levering.feiing", "PT1H",
                "stillas.levering.poll", POLL.toString(),
                "micronaut.server.port", -1,
                Klokke.EGENSKAP, Klokke.navn(naa::get)));
        switch (avslaatt.slag()) {
            case REGEL -> oppsett.put(UtenRegel.EGENSKAP, avslaatt.id());
            case FRIST -> oppsett.put(UtenFrist.EGENSKAP, avslaatt.id());
            case INGENTING, EGEN_REGEL -> { }
        }
        kontekst = ApplicationContext.builder().banner(false).properties(oppsett).start();
        server = kontekst.getBean(GrpcEmbeddedServer.class);
        server.start();
        kanal = NettyChannelBuilder.forAddress("localhost", server.getPort()).usePlaintext().build();
        tokens = DevTokens.open(data);
    }

    @Override
    public ManagedChannel kanal() {
        return kanal;
    }

    @Override
    public String token(String organisasjonsnummer) {
        return token.computeIfAbsent(organisasjonsnummer, nummer -> tokens.issue(nummer, Arrays.asList(Scope.values())));
    }

    @Override
    public Instant naa() {
        return naa.get();
    }

    @Override
    public boolean styrerTiden() {
        return true;
    }

    @Override
    public Avslaatt avslaatt() {
        return avslaatt;
    }

    /** The rounds of the hub's own schedule, all of them: what one leaves out never comes in a scenario. */
    @Override
    public void sett(Instant tid) {
        LocalDate foer = Dager.dag(naa.getAndSet(tid));
        LocalDate etter = Dager.dag(tid);
        gjoerFerdig("levering", () -> {
            var feid = kontekst.getBean(Feiing.class).sweep(tid);
            return feid.utloept() + feid.alarmer() + feid.paaPapir();
        });
        gjoerFerdig("frister", () -> kontekst.getBean(Fristrunde.class).kjoer());
        gjoerFerdig("oppgaver", () -> kontekst.getBean(Oppgaverunde.class).kjoer());
        for (var lane : Lane.values()) {
            kontekst.getBean(Frigivelse.class).holdt(lane);
        }
        if (etter.isAfter(foer)) {
            kontekst.getBean(Aldersgrenser.class).kjoer(foer, etter);
            kontekst.getBean(Avtalefrister.class).kjoer(foer, etter);
        }
    }

    /** A round takes so many at a time: it is run until there is nothing left. */
    static void gjoerFerdig(String navn, IntSupplier runde) {
        for (int i = 0; i < RUNDER; i++) {
            if (runde.getAsInt() == 0) {
                return;
            }
        }
        throw new IllegalStateException("runden «" + navn + "» ble ikke ferdig på " + RUNDER + " ganger");
    }

    @Override
    public void close() {
        kanal.shutdownNow();
        server.stop();
        kontekst.close();
    }
}
