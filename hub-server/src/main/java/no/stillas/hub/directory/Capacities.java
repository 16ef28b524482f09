package no.stillas.hub.directory;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import no.stillas.proto.directory.v1.Kapasitet;
import no.stillas.proto.directory.v1.Kapasiteter;

/**
 * Room and waiting time as units last stated it. Kept in one small file of this node: it helps a sender to choose, and
 * nothing rests on it.
 */
final class Capacities {
    private static final String FILE = "kapasitet.txt";

    private final Path file;
    private volatile Kapasiteter stated;

    private Capacities(Path file, Kapasiteter stated) {
        this.file = file;
        this.stated = stated;
    }

    static Capacities open(Path folder) {
        var file = folder.resolve(FILE);
        try {
            return new Capacities(file, Files.exists(file)
                    ? TextFormat.parse(Files.readString(file), Kapasiteter.class)
                    : Kapasiteter.getDefaultInstance());
        } catch (IOException e) {
            throw new UncheckedIOException("what units have stated of their room cannot be read: " + file, e);
        }
    }

    /** What the unit last stated, or else what its file says. */
    Optional<Kapasitet> of(Unit unit) {
        var own = stated.getEnheterMap().get(unit.id());
        if (own != null) {
            return Optional.of(own);
        }
        return unit.data().hasKapasitet() ? Optional.of(unit.data().getKapasitet()) : Optional.empty();
    }

    synchronized void state(Unit unit, Kapasitet kapasitet) {
        var next = stated.toBuilder().putEnheter(unit.id(), kapasitet).build();
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "kapasitet", ".tmp");
            Files.writeString(draft, TextFormat.printer().escapingNonAscii(false).printToString(next));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("room and waiting time cannot be stored", e);
        }
        stated = next;
    }
}
