package no.stillas.adapter.sdk.lager;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one unit has taken. One file a message, named by a hash; in {@code aapen/} while something is still to be said
 * about it, then in {@code ferdig/} without content. One atomic rename is the moment at which a message counts as
 * handled. Safe for several threads on different messages; one process a folder.
 */
public final class Mottakslager {
    /** As long as the hub may deliver or answer about a message again, and some. */
    public static final Duration MINNE = Duration.ofDays(400);

    private final Path aapen;
    private final Path ferdig;
    private final Path samtaler;

    public Mottakslager(Path mappe) throws IOException {
        aapen = Files.createDirectories(mappe.resolve("aapen"));
        ferdig = Files.createDirectories(mappe.resolve("ferdig"));
        samtaler = Files.createDirectories(mappe.resolve("samtaler"));
        Filer.rydd(aapen);
    }

    /** The message as it was handled, if it was. */
    public Optional<Mottak> kjent(Noekkel noekkel) throws IOException {
        var funnet = les(aapen.resolve(noekkel.hash()));
        return funnet.isPresent() ? funnet : les(under(ferdig, noekkel.hash()));
    }

    /** The system has handled the message. From here on it is not handled again. */
    public void behandlet(Mottak mottak, String samtale) throws IOException {
        samtale(mottak.kvittering().getMessageId(), samtale);
        Filer.skriv(aapen.resolve(mottak.noekkel().hash()), mottak.bytes());
    }

    /** The hub has the receipt and every reply: what is left is the memory that it came. */
    public void ferdig(Mottak mottak) throws IOException {
        Filer.skriv(under(ferdig, mottak.noekkel().hash()), mottak.ferdig().bytes());
        Files.deleteIfExists(aapen.resolve(mottak.noekkel().hash()));
    }

    /** Everything about which something is still to be said, oldest first. */
    public List<Mottak> aapne() throws IOException {
        var filer = new ArrayList<Path>();
        try (var alle = Files.newDirectoryStream(aapen, sti -> !sti.getFileName().toString().startsWith("."))) {
            alle.forEach(filer::add);
        }
        var tider = new ArrayList<Alder>();
        for (var fil : filer) {
            tider.add(new Alder(fil, Files.getLastModifiedTime(fil)));
        }
        var aapne = new ArrayList<Mottak>();
        for (var alder : tider.stream().sorted().toList()) {
            les(alder.fil()).ifPresent(aapne::add);
        }
        return aapne;
    }

    /** Whether a receipt or a notice is in the system's own store. */
    public boolean tatt(Noekkel leveranse) {
        return Files.exists(under(ferdig, leveranse.hash()));
    }

    /** The system has stored a receipt or a notice. */
    public void ta(Noekkel leveranse) throws IOException {
        Filer.skriv(under(ferdig, leveranse.hash()), new byte[0]);
    }

    /** Remembers which conversation a message is in, so that an answer to it finds it. */
    public void samtale(String messageId, String samtale) throws IOException {
        Filer.skriv(under(samtaler, Noekkel.leveranse(messageId).hash()), samtale.getBytes(StandardCharsets.UTF_8));
    }

    /** The conversation of a message that this unit has sent or received. */
    public Optional<String> samtaleFor(String messageId) throws IOException {
        try {
            return Optional.of(Files.readString(under(samtaler, Noekkel.leveranse(messageId).hash())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Forgets what was finished longer ago than {@link #MINNE}. */
    public void glem(Instant naa) throws IOException {
        for (var rot : List.of(ferdig, samtaler)) {
            try (var alle = Files.walk(rot)) {
                for (var fil : (Iterable<Path>) alle.filter(Files::isRegularFile)::iterator) {
                    if (Files.getLastModifiedTime(fil).toInstant().isBefore(naa.minus(MINNE))) {
                        Files.deleteIfExists(fil);
                    }
                }
            }
        }
    }

    private record Alder(Path fil, FileTime tid) implements Comparable<Alder> {
        @Override
        public int compareTo(Alder annen) {
            int etterTid = tid.compareTo(annen.tid);
            return etterTid != 0 ? etterTid : fil.compareTo(annen.fil);
        }
    }

    private static Optional<Mottak> les(Path fil) throws IOException {
        try {
            return Optional.of(Mottak.av(Files.readAllBytes(fil)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A folder of its own for each first byte: no folder with a million files. */
    private static Path under(Path rot, String hash) {
        return rot.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
