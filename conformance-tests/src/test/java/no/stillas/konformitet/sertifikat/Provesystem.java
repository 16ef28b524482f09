package no.stillas.konformitet.sertifikat;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.jspecify.annotations.Nullable;

/**
 * A small system with a line of its own and a folder for a store, written from the contract and without the adapters' line. As
 * it stands it keeps every rule; a test that wants a fault overrides one method.
 */
class Provesystem implements AutoCloseable {
    private final Profil profil;
    private final Enhet enhet;
    private final Path lager;
    private final ManagedChannel kanal;
    private final ExecutorService traad = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Map<String, ApplicationReceipt> kjent = new HashMap<>();
    private @Nullable StreamObserver<ReceiveRequest> ut;
    private boolean lukket;

    Provesystem(Profil profil, int port, Path lager) throws IOException {
        this.profil = profil;
        this.enhet = profil.registrering().getVirksomheter(0).getEnheter(0);
        this.lager = lager;
        kanal = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().intercept(new Token()).build();
    }

    final void start() {
        traad.execute(this::aapne);
    }

    void aapne() {
        ut = ExchangeServiceGrpc.newStub(kanal).receive(new StreamObserver<>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                traad.execute(() -> hoer(svar));
            }

            @Override
            public void onError(Throwable feil) {
                kjoer(Provesystem.this::brutt);
            }

            @Override
            public void onCompleted() {
                kjoer(Provesystem.this::brutt);
            }
        });
        si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet.getId()).setCredit(16)).build());
    }

    private synchronized void kjoer(Runnable hva) {
        if (!lukket) {
            traad.execute(hva);
        }
    }

    /** The stream is gone. */
    void brutt() {
        aapne();
    }

    private void hoer(ReceiveResponse svar) {
        switch (svar.getKindCase()) {
            case DELIVERY -> ta(svar.getDelivery());
            case RECORDED -> bokfoert(svar.getRecorded().getId());
            case KIND_NOT_SET -> { }
        }
    }

    /** The hub has noted what was said. */
    void bokfoert(String id) {}

    void ta(Delivery leveranse) {
        if (!leveranse.hasMessage()) {
            lagre(leveranse.getDeliveryId(), leveranse);
            ack(leveranse);
            return;
        }
        var melding = leveranse.getMessage();
        var noekkel = melding.getEnvelope().getSender().getOrganisasjonsnummer() + "_" + melding.getEnvelope().getMessageId();
        var foer = kjent.get(noekkel);
        if (foer != null) {
            igjen(leveranse, foer);
            return;
        }
        try {
            var kvittering = behandle(noekkel, melding);
            kjent.put(noekkel, kvittering);
            ack(leveranse);
            kvitter(kvittering);
        } catch (IOException e) {
            si(ReceiveRequest.newBuilder().setNack(Nack.newBuilder().setDeliveryId(leveranse.getDeliveryId())
                    .setFailure(Failure.FAILURE_PERMANENT).setAarsak(Aarsak.AARSAK_TEKNISK_FEIL).setTekst("Kan ikke leses.")).build());
        }
    }

    /** It has been handled before. */
    void igjen(Delivery leveranse, ApplicationReceipt foer) {
        ack(leveranse);
        kvitter(foer);
    }

    private ApplicationReceipt behandle(String noekkel, DeliveredMessage melding) throws IOException {
        var type = Dokumenttyper.navn(melding.getEnvelope().getDocument());
        if (!profil.sektor().tar(enhet, type)) {
            return avvisning(melding);
        }
        var dokument = Dokumenttyper.alle().pakkUt(melding.getEnvelope().getDocument());
        lagre(noekkel, melding);
        boolean feil = !Kontraktkontroll.innkommet(melding, dokument).isEmpty();
        return kvittering(melding, feil ? AppRecStatus.APP_REC_STATUS_OK_FEIL_I_DELER : AppRecStatus.APP_REC_STATUS_OK,
                feil ? Aarsak.AARSAK_UTILSTREKKELIG : Aarsak.AARSAK_UNSPECIFIED, "");
    }

    ApplicationReceipt avvisning(DeliveredMessage melding) throws IOException {
        return kvittering(melding, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_DOKUMENT_TAS_IKKE_IMOT,
                profil.sektor().avvisning(enhet, Dokumenttyper.navn(melding.getEnvelope().getDocument())));
    }

    ApplicationReceipt kvittering(DeliveredMessage melding, AppRecStatus status, Aarsak aarsak, String tekst) {
        return ApplicationReceipt.newBuilder().setMessageId(melding.getEnvelope().getMessageId())
                .setAvsender(melding.getEnvelope().getSender().getOrganisasjonsnummer())
                .setStatus(status).setAarsak(aarsak).setTekst(tekst).build();
    }

    /** On disk when it returns. */
    void lagre(String navn, com.google.protobuf.Message innhold) {
        try {
            Filer.skriv(lager.resolve(navn + ".json"), Dokumenttyper.alle().jsonPrinter().print(innhold).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Optional<String> lagret(String navn) {
        try {
            return Optional.of(Files.readString(lager.resolve(navn + ".json")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    final void ack(Delivery leveranse) {
        si(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(leveranse.getDeliveryId())).build());
    }

    void kvitter(ApplicationReceipt kvittering) {
        si(ReceiveRequest.newBuilder().setApplicationReceipt(kvittering).build());
    }

    final void si(ReceiveRequest dette) {
        try {
            if (ut != null) {
                ut.onNext(dette);
            }
        } catch (IllegalStateException e) {
            // the stream broke meanwhile: the hub delivers again
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            lukket = true;
            traad.shutdown();
        }
        kanal.shutdownNow();
    }

    /** Any token will do: the kit looks at none. */
    private static final class Token implements ClientInterceptor {
        @Override
        public <A, B> ClientCall<A, B> interceptCall(MethodDescriptor<A, B> metode, CallOptions valg, Channel neste) {
            return new SimpleForwardingClientCall<>(neste.newCall(metode, valg)) {
                @Override
                public void start(Listener<B> svar, Metadata hode) {
                    hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer proeve");
                    super.start(svar, hode);
                }
            };
        }
    }
}
