package no.stillas.konformitet.sertifikat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** An agency system that is a caseworker and a folder: reads {@code inn/}, drops answers in {@code ut/}. */
final class Mappesystem implements AutoCloseable {
    private final Path mappe;
    private final Saksbehandler saksbehandler;
    private final Set<Path> sett = new HashSet<>();
    private final Thread traad;
    private volatile boolean lukket;

    Mappesystem(Path mappe, Saksbehandler saksbehandler) {
        this.mappe = mappe;
        this.saksbehandler = saksbehandler;
        traad = Thread.ofVirtual().start(this::hold);
    }

    private void hold() {
        while (!lukket) {
            try {
                // what had come before the notices were read is handled after them
                var kommet = nye(mappe.resolve("inn"));
                for (var fil : nye(mappe.resolve("inn/kvitteringer"))) {
                    varsel(les(fil, Delivery.newBuilder()).build().getNotice());
                }
                for (var fil : kommet) {
                    if (Files.exists(fil)) { // a notice read in the same round may have asked for its deletion
                        svar(les(fil, DeliveredMessage.newBuilder()).build());
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private List<Path> nye(Path her) throws IOException {
        var nye = new ArrayList<Path>();
        try (var filer = Files.newDirectoryStream(her, "[!.]*.json")) {
            for (var fil : filer) {
                if (sett.add(fil)) {
                    nye.add(fil);
                }
            }
        } catch (NoSuchFileException e) {
            return nye; // the adapter has not made it yet
        }
        nye.sort(Comparator.comparing(Mappesystem::rang));
        return nye;
    }

    /** Questions last, corrections before them: two files may have been written in the same moment. */
    private static int rang(Path fil) {
        try {
            var innhold = Files.readString(fil);
            return innhold.contains("forespoersel.v1.Informasjonsforespoersel") ? 2 : innhold.contains("retting.v1.Rettelse") ? 1 : 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <B extends com.google.protobuf.Message.Builder> B les(Path fil, B inn) throws IOException {
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), inn);
        return inn;
    }

    private void varsel(Notice varsel) throws IOException {
        saksbehandler.varsel(varsel);
        if (varsel.getKind() != NoticeKind.NOTICE_KIND_SLETT) {
            return;
        }
        for (var fil : sett) {
            if (Files.exists(fil) && fil.getFileName().toString().contains(varsel.getMessageId())) {
                Files.delete(fil);
                var avsender = fil.getFileName().toString().substring(0, 9);
                slipp("kvitter", varsel.getMessageId(), ApplicationReceipt.newBuilder().setMessageId(varsel.getMessageId()).setAvsender(avsender)
                        .setStatus(AppRecStatus.APP_REC_STATUS_OK).setAarsak(Aarsak.AARSAK_TRUKKET_AV_AVSENDER).build());
            }
        }
    }

    private void svar(DeliveredMessage melding) throws IOException {
        var svar = saksbehandler.ta(melding);
        if (svar.isPresent()) {
            slipp("ut", "svar-" + melding.getEnvelope().getMessageId(), svar.get().toBuilder().clearMessageId().clearSender().clearCreated().build());
        }
    }

    private void slipp(String hvor, String navn, com.google.protobuf.Message hva) throws IOException {
        var underveis = mappe.resolve(hvor).resolve(navn + ".tmp");
        Files.writeString(underveis, Dokumenttyper.alle().jsonPrinter().print(hva));
        Files.move(underveis, mappe.resolve(hvor).resolve(navn + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws InterruptedException {
        lukket = true;
        traad.join();
    }
}
