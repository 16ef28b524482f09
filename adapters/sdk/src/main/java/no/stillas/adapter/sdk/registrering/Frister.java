package no.stillas.adapter.sdk.registrering;

import com.google.protobuf.Timestamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Forventning;
import no.stillas.proto.adapter.v1.Svarfrist;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * The answers that are expected of a unit, as files for its system: {@code inn/frister/} until an answer has been sent,
 * then {@code inn/frister/besvart/}. The hub keeps its own clocks; these are a help to the one who is to answer.
 */
final class Frister {
    private final Path mappe;
    private final Etat etat;
    private final Sektorkunnskap sektor;

    Frister(Path mappe, Etat etat, Sektorkunnskap sektor) {
        this.mappe = mappe;
        this.etat = etat;
        this.sektor = sektor;
    }

    /** A document has come. Written again, the same, when it comes again after a crash. */
    void kom(Dokument dokument) {
        int nummer = 0;
        for (var frist : sektor.frister(etat, dokument.typenavn())) {
            nummer++;
            var navn = dokument.avsender() + "_" + dokument.messageId() + "_" + nummer + ".json";
            skriv(mappe.resolve(navn), forventning(dokument, frist));
        }
    }

    /** A message has been sent; it may be an answer. */
    void sendt(Envelope sendt) {
        if (sendt.getInReplyTo().isEmpty()) {
            return;
        }
        try (var mulige = Files.newDirectoryStream(mappe, "*_" + sendt.getInReplyTo() + "_*.json")) {
            for (var fil : mulige) {
                var forventning = les(fil);
                if (forventning.getSvarList().contains(Dokument.typenavn(sendt))) {
                    skriv(mappe.resolve("besvart").resolve(fil.getFileName()),
                            forventning.toBuilder().setBesvartMed(sendt.getMessageId()).build());
                    Files.delete(fil);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Forventning forventning(Dokument dokument, Svarfrist frist) {
        var naar = Fristregning.frist(dokument.committed(), frist);
        return Forventning.newBuilder()
                .setMessageId(dokument.messageId())
                .setAvsender(dokument.avsender())
                .setConversationId(dokument.envelope().getConversationId())
                .setDokument(dokument.typenavn())
                .addAllSvar(frist.getSvarList())
                .setMottatt(tidspunkt(dokument.committed()))
                .setFrist(tidspunkt(naar))
                .setSisteDag(Fristregning.dag(naar).toString())
                .setTekst(frist.getTekst())
                .setKilde(frist.getKilde())
                .build();
    }

    private static Forventning les(Path fil) throws IOException {
        var forventning = Forventning.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(Files.readString(fil), forventning);
        return forventning.build();
    }

    private static void skriv(Path fil, Forventning forventning) {
        try {
            Filer.skriv(fil, Dokumenttyper.alle().jsonPrinter().print(forventning).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Timestamp tidspunkt(Instant tid) {
        return Timestamp.newBuilder().setSeconds(tid.getEpochSecond()).setNanos(tid.getNano()).build();
    }
}
