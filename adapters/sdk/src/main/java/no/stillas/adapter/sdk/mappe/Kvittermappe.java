package no.stillas.adapter.sdk.mappe;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.hub.Etterkvittering;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/**
 * What the system says later of a document that it has taken: that it is deleted, that it was refused by somebody who read it.
 * A file is an application receipt; said, it lies in {@code sendt/}, else in {@code avvist/} with the reason.
 */
final class Kvittermappe {
    /** Says it to the hub. */
    @FunctionalInterface
    interface Linje {
        Etterkvittering kvitter(ApplicationReceipt kvittering) throws IOException;
    }

    private final Mapper mapper;
    private final Linje linje;

    Kvittermappe(Mapper mapper, Linje linje) {
        this.mapper = mapper;
        this.linje = linje;
    }

    /** Says all of it that can be said now. */
    void skann() throws IOException {
        try (var alle = Files.newDirectoryStream(mapper.kvitter(), "[!.]*" + Filnavn.JSON)) {
            for (var fil : alle) {
                ta(fil);
            }
        }
    }

    private void ta(Path fil) throws IOException {
        ApplicationReceipt kvittering;
        try {
            kvittering = les(fil);
        } catch (InvalidProtocolBufferException e) {
            avvis(fil, "Filen er ikke en applikasjonskvittering: " + e.getMessage(), List.of());
            return;
        }
        var feil = Kontraktkontroll.kvittering(kvittering);
        if (!feil.isEmpty()) {
            avvis(fil, "Kvitteringen holder ikke kontrakten.", feil);
            return;
        }
        switch (linje.kvitter(kvittering)) {
            case SAGT -> Filer.flytt(fil, mapper.sendt().resolve(ledig(fil) + Filnavn.JSON));
            case SENERE -> { } // looked at again in the next round
            case UKJENT -> avvis(fil, "Enheten har ikke tatt imot en melding med denne message_id fra denne avsenderen.", List.of());
        }
    }

    private static ApplicationReceipt les(Path fil) throws IOException {
        var kvittering = ApplicationReceipt.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), kvittering);
        return kvittering.build();
    }

    private void avvis(Path fil, String hvorfor, List<Feltfeil> feil) throws IOException {
        var navn = ledig(fil);
        Json.skriv(mapper.avvist().resolve(navn + Filnavn.GRUNN), SubmitStreamResponse.newBuilder().setFault(Fault.newBuilder()
                .setCode(Status.Code.INVALID_ARGUMENT.value()).setMessage(hvorfor)
                .addAllViolations(feil.stream().map(Feltfeil::proto).toList())));
        Filer.flytt(fil, mapper.avvist().resolve(navn + Filnavn.JSON));
    }

    private String ledig(Path fil) {
        var navn = fil.getFileName().toString();
        return Filnavn.ledig(mapper, navn.substring(0, navn.length() - Filnavn.JSON.length()));
    }
}
