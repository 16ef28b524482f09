package no.stillas.last;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.tilgang.Nummerserie;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;

/** A synthetic child with a mother who has consented that BUP tells the school of its health. */
record Barn(String nummer, String mor, LocalDate foedt) {
    private static final int SAMTIDIG = 16;

    /** So many children, known to the hub with custody, address and consent. */
    static List<Barn> registrer(Maal hub, int antall) throws InterruptedException {
        var serie = new Nummerserie();
        var alle = new ArrayList<Barn>();
        for (int i = 0; i < antall; i++) {
            // at most 499 numbers a day
            var foedt = LocalDate.of(2014, 5, 6).plusDays(i / 200);
            alle.add(new Barn(serie.neste(foedt, false), serie.neste(LocalDate.of(1988, 2, 1).plusDays(i / 200), true), foedt));
        }
        var plass = new Semaphore(SAMTIDIG);
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            var ferdige = alle.stream().map(barn -> traader.submit(() -> {
                plass.acquire();
                try {
                    barn.registrer(hub);
                } finally {
                    plass.release();
                }
                return barn;
            })).toList();
            for (var ferdig : ferdige) {
                ferdig.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the children could not be registered: " + e.getCause().getMessage(), e);
        }
        return alle;
    }

    private void registrer(Maal hub) {
        hub.som(Enhet.BUP, PersonServiceGrpc::newBlockingStub)
                .register(Maler.fyll("person.json", verdier(), RegisterRequest.newBuilder()).build());
        hub.som(Enhet.BARNEVERN, PersonServiceGrpc::newBlockingStub)
                .register(Maler.fyll("vern.json", verdier(), RegisterRequest.newBuilder()).build());
        hub.som(Enhet.BUP, ConsentServiceGrpc::newBlockingStub).register(Maler.fyll("samtykke.json", verdier(),
                no.stillas.proto.consent.v1.RegisterRequest.newBuilder()).build());
    }

    Map<String, String> verdier() {
        var idag = LocalDate.now(ZoneId.of("Europe/Oslo"));
        return Map.of("barn", nummer, "mor", mor, "foedt", foedt.toString(), "dag", idag.toString(),
                "dag+180", idag.plusDays(180).toString(), "naa", Instant.now().toString(),
                "samtykke", Uuid7.ny(Instant.now(), new SecureRandom()));
    }
}
