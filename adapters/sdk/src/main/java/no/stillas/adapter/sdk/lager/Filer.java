package no.stillas.adapter.sdk.lager;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Files that are whole or not there, also after a power cut: written beside under a name that nobody reads, forced to
 * disk, renamed, and the folder forced too. Files under way end in {@code .tmp}.
 */
public final class Filer {
    private Filer() {}

    /** Writes the file, in the place of one that may be there. On disk when it returns. Makes the folders. */
    public static void skriv(Path fil, byte[] innhold) throws IOException {
        var mappe = fil.toAbsolutePath().getParent();
        Files.createDirectories(mappe);
        var underveis = mappe.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            try (var kanal = FileChannel.open(underveis, CREATE_NEW, WRITE)) {
                var rest = ByteBuffer.wrap(innhold);
                while (rest.hasRemaining()) {
                    kanal.write(rest);
                }
                kanal.force(true);
            }
            Files.move(underveis, fil, ATOMIC_MOVE);
            tving(mappe);
        } finally {
            Files.deleteIfExists(underveis);
        }
    }

    /** Moves a file to another folder of the same disk. On disk when it returns. */
    public static void flytt(Path fra, Path til) throws IOException {
        Files.createDirectories(til.toAbsolutePath().getParent());
        Files.move(fra, til, ATOMIC_MOVE);
        tving(til.toAbsolutePath().getParent());
        tving(fra.toAbsolutePath().getParent());
    }

    /** Removes what a crash left half-written in a folder. */
    public static void rydd(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return;
        }
        try (var halve = Files.newDirectoryStream(mappe, ".*.tmp")) {
            for (var halv : halve) {
                Files.deleteIfExists(halv);
            }
        }
    }

    private static void tving(Path mappe) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return; // a folder cannot be opened there, and a rename is journalled
        }
        try (var kanal = FileChannel.open(mappe, READ)) {
            kanal.force(true);
        }
    }
}
