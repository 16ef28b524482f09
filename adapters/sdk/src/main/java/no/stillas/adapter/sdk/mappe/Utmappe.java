package no.stillas.adapter.sdk.mappe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.hub.Innsending;
import no.stillas.adapter.sdk.hub.Samtalekoe;
import no.stillas.adapter.sdk.kontroll.Plikt;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Picks up what the system drops, sends it, and puts it where it belongs when the hub has answered. A file is claimed by
 * a rename, gets its ids before it is sent, and lies in {@code sendes/} until everything about its answer is on disk: a
 * crash anywhere is taken up from there, with the same ids. Names of files may be the system's own and are not logged.
 */
final class Utmappe {
    private static final Logger LOGG = LoggerFactory.getLogger(Utmappe.class);

    private final Mapper mapper;
    private final Utfil utfil;
    private final Mottakslager lager;
    private final Innsending innsending;
    private final Samtalekoe koe;
    private final Consumer<Envelope> sendt;
    private final Runnable holdt;
    private final Set<String> underveis = ConcurrentHashMap.newKeySet();

    Utmappe(
            Mapper mapper,
            Utfil utfil,
            Mottakslager lager,
            Innsending innsending,
            Samtalekoe koe,
            Consumer<Envelope> sendt,
            Runnable holdt) {
        this.mapper = mapper;
        this.utfil = utfil;
        this.lager = lager;
        this.innsending = innsending;
        this.koe = koe;
        this.sendt = sendt;
        this.holdt = holdt;
    }

    /** Takes up what lies in {@code sendes/} and then what has come to {@code ut/}, oldest first. */
    void skann() throws IOException {
        for (var fil : eldsteFoerst(mapper.sendes(), Filnavn.JSON, Filnavn.KLAR)) {
            ta(utenEndelse(fil));
        }
        for (var fil : eldsteFoerst(mapper.ut(), Filnavn.JSON)) {
            var navn = Filnavn.ledig(mapper, utenEndelse(fil));
            Filer.flytt(fil, raa(navn));
            ta(navn);
        }
    }

    private void ta(String navn) {
        if (!underveis.add(navn)) {
            return;
        }
        try {
            if (!Files.exists(klar(navn))) {
                switch (utfil.les(Files.readAllBytes(raa(navn)))) {
                    case Utfil.Lest.Klar lest -> {
                        if (!lest.utelatt().isEmpty()) {
                            Json.skriv(mapper.svar().resolve(navn + Filnavn.UTELATT), utelatt(lest));
                        }
                        Json.skriv(klar(navn), lest.envelope());
                    }
                    case Utfil.Lest.Feil feil -> {
                        avvis(navn, raa(navn), SubmitStreamResponse.newBuilder().setFault(feil.fault()).build());
                        underveis.remove(navn);
                        return;
                    }
                }
            }
            Files.deleteIfExists(raa(navn));
            var envelope = Json.envelope(Files.readAllBytes(klar(navn)));
            // what cannot wait has a queue of its own: it is not kept by what the hub has no room for now
            koe.leggTil((Plikt.ellerHaster(envelope) ? "haster " : "") + envelope.getConversationId(), _ -> send(navn, envelope));
        } catch (NoSuchFileException e) {
            underveis.remove(navn); // answered and moved since the folder was read
        } catch (IOException | RuntimeException e) {
            underveis.remove(navn);
            LOGG.error("a file that was picked up could not be handled, again later: {}", e.getClass().getName());
        }
    }

    private boolean send(String navn, Envelope envelope) {
        try {
            var svar = innsending.send(envelope, fault -> utsatt(navn, envelope, SubmitStreamResponse.newBuilder()
                    .setMessageId(envelope.getMessageId()).setFault(fault).build()));
            avslutt(navn, envelope, svar);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false; // the next process sends it, with the same ids
        } catch (IOException | RuntimeException e) {
            LOGG.error("the answer to {} could not be stored, again later: {}", envelope.getMessageId(), e.getClass().getName());
            return false;
        } finally {
            underveis.remove(navn);
        }
    }

    private void utsatt(String navn, Envelope envelope, SubmitStreamResponse hittil) {
        try {
            Json.skriv(mapper.svar().resolve(navn + Filnavn.JSON), medNummer(envelope, hittil));
        } catch (IOException e) {
            LOGG.error("a delay could not be told: {}", e.getClass().getName());
        }
    }

    private void avslutt(String navn, Envelope envelope, SubmitStreamResponse svar) throws IOException {
        lager.samtale(envelope.getMessageId(), envelope.getConversationId());
        if (!svar.hasAnswer()) {
            avvis(navn, klar(navn), medNummer(envelope, svar));
            return;
        }
        switch (svar.getAnswer().getDecision().getUtfall()) {
            case UTFALL_DENIED -> avvis(navn, klar(navn), medNummer(envelope, svar));
            case UTFALL_HELD -> {
                legg(navn, mapper.venter(), svar);
                holdt.run();
            }
            case UTFALL_PERMITTED, UTFALL_REDACTED, UTFALL_UNSPECIFIED, UNRECOGNIZED -> {
                sendt.accept(envelope);
                legg(navn, mapper.sendt(), svar);
            }
        }
    }

    private void legg(String navn, Path mappe, SubmitStreamResponse svar) throws IOException {
        Json.skriv(mapper.svar().resolve(navn + Filnavn.JSON), svar);
        Filer.flytt(klar(navn), mappe.resolve(navn + Filnavn.JSON));
    }

    private void avvis(String navn, Path fil, SubmitStreamResponse svar) throws IOException {
        Json.skriv(mapper.svar().resolve(navn + Filnavn.JSON), svar);
        Json.skriv(mapper.avvist().resolve(navn + Filnavn.GRUNN), svar);
        Filer.flytt(fil, mapper.avvist().resolve(navn + Filnavn.JSON));
    }

    static SubmitStreamResponse medNummer(Envelope envelope, SubmitStreamResponse svar) {
        return Plikt.ellerHaster(envelope) ? Ringelinje.paa(svar) : svar;
    }

    private static SubmitStreamResponse utelatt(Utfil.Lest.Klar lest) {
        return SubmitStreamResponse.newBuilder()
                .setMessageId(lest.envelope().getMessageId())
                .setFault(Fault.newBuilder()
                        .setMessage("Meldingen sendes uten dette, som kontrakten ikke kjenner. Fortell mottakeren det på annen måte.")
                        .addAllViolations(lest.utelatt().stream().map(Feltfeil::proto).toList()))
                .build();
    }

    private static List<Path> eldsteFoerst(Path mappe, String... endelser) throws IOException {
        record Alder(Path fil, FileTime tid) {}
        var funnet = new ArrayList<Alder>();
        try (var alle = Files.newDirectoryStream(mappe)) {
            for (var fil : alle) {
                var navn = fil.getFileName().toString();
                if (!navn.startsWith(".") && List.of(endelser).contains(navn.substring(Math.max(0, navn.lastIndexOf('.'))))) {
                    try {
                        funnet.add(new Alder(fil, Files.getLastModifiedTime(fil)));
                    } catch (NoSuchFileException e) {
                        // moved by the sending thread between the two lines
                    }
                }
            }
        }
        return funnet.stream().sorted(Comparator.comparing(Alder::tid).thenComparing(Alder::fil)).map(Alder::fil).toList();
    }

    private static String utenEndelse(Path fil) {
        var navn = fil.getFileName().toString();
        return navn.substring(0, navn.lastIndexOf('.'));
    }

    private Path raa(String navn) {
        return mapper.sendes().resolve(navn + Filnavn.JSON);
    }

    private Path klar(String navn) {
        return mapper.sendes().resolve(navn + Filnavn.KLAR);
    }
}
