package no.stillas.konformitet.sertifikat.motpart;

import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import org.jspecify.annotations.Nullable;

/** The hub's side of {@code ExchangeService} towards one unit. Safe for several threads. */
public final class Motparthub extends ExchangeServiceGrpc.ExchangeServiceImplBase implements AutoCloseable {
    /** An envelope with 3 MiB of attachments, and room for the rest. */
    private static final int STOERSTE_MELDING = 8 << 20;

    private final String enhet;
    private final Predicate<Delivery> lagret;
    private final Server server;
    private final Hendelseslogg logg = new Hendelseslogg();
    private final Innsendinger innsendinger = new Innsendinger(logg::noter);
    /** Not acknowledged, in the order in which it came. */
    private final Map<String, Delivery> venter = new LinkedHashMap<>();
    /** Everything that has been handed over in the scenario, acknowledged or not. */
    private final SequencedMap<String, Delivery> levert = new LinkedHashMap<>();
    private @Nullable Strekk strekk;
    private boolean mistNesteKvittering;

    /**
     * Begins to listen.
     *
     * @param enhet the unit whose inbox this is
     * @param lagret whether a delivery lies in the system's store now; never where the store is not seen
     * @throws IOException when nobody can listen there
     */
    public Motparthub(String enhet, InetSocketAddress adresse, Predicate<Delivery> lagret) throws IOException {
        this.enhet = enhet;
        this.lagret = lagret;
        server = NettyServerBuilder.forAddress(adresse)
                .addService(ServerInterceptors.intercept(this, new Tokenvakt(logg::noter)))
                .permitKeepAliveTime(5, TimeUnit.SECONDS).permitKeepAliveWithoutCalls(true)
                .maxInboundMessageSize(STOERSTE_MELDING)
                .build().start();
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    // what a case does

    /** Puts a delivery in the inbox: handed over when there is room, and again on each stream until it is acknowledged. */
    public synchronized void lever(Delivery leveranse) {
        venter.put(leveranse.getDeliveryId(), leveranse);
        pump();
    }

    /** Breaks the stream, as a hub that is started again does. */
    public synchronized void bryt() {
        if (strekk != null) {
            var denne = strekk;
            strekk = null;
            denne.bryt(Status.UNAVAILABLE.withDescription("huben starter på nytt"));
        }
    }

    /** The next acknowledgement breaks the stream before it is heard. */
    public synchronized void mistNesteKvittering() {
        mistNesteKvittering = true;
    }

    /** What becomes of the next messages that the system hands in. */
    public Innsendinger innsendinger() {
        return innsendinger;
    }

    /** Forgets what was not acknowledged: the next case begins with an empty inbox. */
    public void rydd() {
        innsendinger.rydd();
        synchronized (this) {
            venter.clear();
            levert.clear();
            mistNesteKvittering = false;
            if (strekk != null) {
                strekk.ute.clear(); // what the system has not answered takes no room of the next case
            }
        }
    }

    // what a case sees

    /** Whether the system has its inbox open. */
    public synchronized boolean aapen() {
        return strekk != null;
    }

    /** Everything that has happened. */
    public List<Hendelse> hendelser() {
        return logg.alle();
    }

    /** Looks until there is something to see, at most so long. */
    public <T> Optional<T> vent(Duration lengst, Supplier<Optional<T>> hva) {
        return logg.vent(lengst, hva);
    }

    // what the system does

    @Override
    public void submit(SubmitRequest anmodning, StreamObserver<SubmitResponse> ut) {
        innsendinger.ta(anmodning.getEnvelope(), ut);
    }

    @Override
    public StreamObserver<ReceiveRequest> receive(StreamObserver<ReceiveResponse> ut) {
        var mulig = new Strekk[1];
        mulig[0] = new Strekk(ut, this::sagt, () -> borte(mulig[0]));
        return mulig[0];
    }

    private synchronized void borte(Strekk denne) {
        if (strekk == denne) {
            strekk = null;
        }
    }

    private synchronized void sagt(Strekk fra, ReceiveRequest hva) {
        switch (hva.getKindCase()) {
            case OPEN -> aapnes(fra, hva);
            case CREDIT -> fra.kreditt += hva.getCredit().getMore();
            case ACK -> kvitteres(fra, hva.getAck().getDeliveryId());
            case NACK -> {
                svart(fra, hva.getNack().getDeliveryId());
                logg.noter(new Hendelse.Nektet(hva.getNack()));
                fra.bokfoert(hva.getNack().getDeliveryId());
            }
            case APPLICATION_RECEIPT -> {
                logg.noter(new Hendelse.Applikasjon(hva.getApplicationReceipt()));
                fra.bokfoert(hva.getApplicationReceipt().getMessageId());
            }
            case READ_RECEIPT -> {
                logg.noter(new Hendelse.Lest(hva.getReadReceipt()));
                fra.bokfoert(hva.getReadReceipt().getMessageId());
            }
            case KIND_NOT_SET -> logg.noter(new Hendelse.Brudd("noe på strømmen som kontrakten ikke har"));
        }
        pump();
    }

    private void aapnes(Strekk fra, ReceiveRequest hva) {
        if (!hva.getOpen().getEnhet().equals(enhet) || hva.getOpen().getCredit() < 1) {
            logg.noter(new Hendelse.Brudd("åpner innboksen til «" + hva.getOpen().getEnhet() + "» med plass til " + hva.getOpen().getCredit()
                    + "; sertifikatet gjelder «" + enhet + "»"));
            fra.bryt(Status.NOT_FOUND.withDescription("enheten er " + enhet));
            return;
        }
        strekk = fra;
        fra.kreditt = hva.getOpen().getCredit();
        logg.noter(new Hendelse.Aapnet(enhet));
    }

    private void kvitteres(Strekk fra, String deliveryId) {
        if (mistNesteKvittering && fra == strekk) {
            mistNesteKvittering = false;
            bryt();
            return;
        }
        svart(fra, deliveryId);
        logg.noter(new Hendelse.Kvittert(deliveryId, iLageret(levert.sequencedValues(), lagret)));
        fra.bokfoert(deliveryId);
    }

    /**
     * Those that lie in the store. The system stores more while it is looked through, so the last are looked for first: where
     * one is found, all that were stored before it are found after it.
     */
    static List<String> iLageret(SequencedCollection<Delivery> levert, Predicate<Delivery> lagret) {
        return levert.reversed().stream().filter(lagret).map(Delivery::getDeliveryId).toList();
    }

    private void svart(Strekk fra, String deliveryId) {
        fra.ute.remove(deliveryId);
        venter.remove(deliveryId);
    }

    private void pump() {
        var denne = strekk;
        if (denne == null) {
            return;
        }
        for (var leveranse : List.copyOf(venter.values())) {
            if (denne.ute.size() < denne.kreditt && !denne.ute.contains(leveranse.getDeliveryId())) {
                var forsoek = levert.get(leveranse.getDeliveryId());
                var denneGang = forsoek == null ? leveranse : forsoek.toBuilder().setAttempt(forsoek.getAttempt() + 1).build();
                levert.put(denneGang.getDeliveryId(), denneGang);
                logg.noter(new Hendelse.Levert(denneGang));
                denne.lever(denneGang);
            }
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
