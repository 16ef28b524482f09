package no.stillas.konformitet.sertifikat;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
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
    private final Saksbehandler saksbehandler;
    private final ManagedChannel kanal;
    private final ExecutorService traad = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Map<String, ApplicationReceipt> kjent = new HashMap<>();
    private @Nullable StreamObserver<ReceiveRequest> ut;
    private boolean lukket;

    Provesystem(Profil profil, int port, Path lager, Saksbehandler saksbehandler) throws IOException {
        this.profil = profil;
        this.saksbehandler = saksbehandler;
        this.enhet = profil.registrering().getVirksomheter(0).getEnheter(0);
        this.lager = lager;
        kanal = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().intercept(new Proevetoken()).build();
    }

    final void start() {
        kjoer(this::aapne);
    }

    void aapne() {
        ut = ExchangeServiceGrpc.newStub(kanal).withWaitForReady().receive(new StreamObserver<>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                kjoer(() -> hoer(svar));
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
        si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(innboks()).setCredit(16)).build());
    }

    /** Whose inbox it opens. */
    String innboks() {
        return enhet.getId();
    }

    /** On the one thread that everything is done on. */
    final synchronized void kjoer(Runnable hva) {
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
            beskjed(leveranse);
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
            if (kvittering.getStatus() != AppRecStatus.APP_REC_STATUS_AVVIST) {
                saksbehandler.ta(melding).ifPresent(this::send);
            }
        } catch (IOException e) {
            uleselig(leveranse);
        }
    }

    /** Not a document of the type that it says. */
    void uleselig(Delivery leveranse) {
        si(ReceiveRequest.newBuilder().setNack(Nack.newBuilder().setDeliveryId(leveranse.getDeliveryId())
                .setFailure(Failure.FAILURE_PERMANENT).setAarsak(Aarsak.AARSAK_TEKNISK_FEIL).setTekst("Kan ikke leses.")).build());
    }

    /** A receipt or a notice. */
    void beskjed(Delivery leveranse) {
        lagre(leveranse.getDeliveryId(), leveranse);
        saksbehandler.varsel(leveranse.getNotice());
        ack(leveranse);
        if (leveranse.getNotice().getKind() == NoticeKind.NOTICE_KIND_SLETT) {
            slett(leveranse.getNotice().getMessageId());
        }
    }

    /** The message had come by mistake. */
    void slett(String messageId) {
        kjent.values().stream().filter(k -> k.getMessageId().equals(messageId)).findFirst().ifPresent(k -> {
            slettFil(k.getAvsender() + "_" + messageId);
            kvitter(k.toBuilder().setStatus(AppRecStatus.APP_REC_STATUS_OK).setAarsak(Aarsak.AARSAK_TRUKKET_AV_AVSENDER).build());
        });
    }

    /** All whose name begins so. */
    void slettFil(String navn) {
        try (var filer = Files.newDirectoryStream(lager, navn + "*")) {
            for (var fil : filer) {
                Files.delete(fil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the same id until the hub has answered. */
    void send(Envelope svar) {
        for (int i = 0; i < 10; i++) {
            try {
                ExchangeServiceGrpc.newBlockingStub(kanal).submit(SubmitRequest.newBuilder().setEnvelope(svar).build());
                return;
            } catch (StatusRuntimeException e) {
                var igjen = paaNytt(svar, e.getStatus().getCode());
                if (igjen.isEmpty()) {
                    return;
                }
                svar = igjen.get();
            }
        }
    }

    /** What is handed in again when the hub did not answer; empty where it is given up. */
    Optional<Envelope> paaNytt(Envelope svar, Status.Code hvorfor) {
        return hvorfor == Status.Code.UNAVAILABLE || hvorfor == Status.Code.RESOURCE_EXHAUSTED ? Optional.of(svar) : Optional.empty();
    }

    /** It has been handled before. */
    void igjen(Delivery leveranse, ApplicationReceipt foer) {
        ack(leveranse);
        kvitter(foer);
    }

    private ApplicationReceipt behandle(String noekkel, DeliveredMessage melding) throws IOException {
        var type = Dokumenttyper.navn(melding.getEnvelope().getDocument());
        if (!tar(type)) {
            return avvisning(melding);
        }
        var dokument = Dokumenttyper.alle().pakkUt(melding.getEnvelope().getDocument());
        lagre(noekkel, melding);
        return harFeil(melding, dokument)
                ? medFeil(melding)
                : kvittering(melding, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED, "");
    }

    boolean tar(String type) throws IOException {
        return profil.sektor().tar(enhet, type);
    }

    boolean harFeil(DeliveredMessage melding, com.google.protobuf.Message dokument) {
        return !Kontraktkontroll.innkommet(melding, dokument).isEmpty();
    }

    ApplicationReceipt medFeil(DeliveredMessage melding) {
        return kvittering(melding, AppRecStatus.APP_REC_STATUS_OK_FEIL_I_DELER, Aarsak.AARSAK_UTILSTREKKELIG, "");
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

    /** Whole when it returns; not forced to disk, since nobody pulls the plug of a test. */
    void lagre(String navn, com.google.protobuf.Message innhold) {
        try {
            Files.createDirectories(lager);
            var underveis = Files.writeString(lager.resolve("." + navn + ".tmp"), Dokumenttyper.alle().jsonPrinter().print(innhold));
            Files.move(underveis, lager.resolve(navn + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
