package no.stillas.hub.kryptering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Reads key files, and makes them the first time where that is allowed. Readable by the owner alone. */
final class KeyFiles {
    private final Path folder;
    private final boolean create;

    KeyFiles(Path folder, boolean create) {
        this.folder = folder;
        this.create = create;
    }

    /** The bytes of a file, or those of {@code fresh} after they have been written and forced to disk. */
    byte[] readOrCreate(String name, Supplier<byte[]> fresh) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            if (!create) {
                throw new IllegalStateException("there is no key file " + file + ", and the hub may not make one");
            }
            Files.createDirectories(folder);
            write(file, fresh.get());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " cannot be read", e);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".ny");
        try {
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            // A link, not a move: the first of two nodes that start at once wins, and both read what it wrote.
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                return;
            } catch (UnsupportedOperationException e) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
