package no.stillas.proto.kontrakt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Buf's executable, as the build has laid it beside the unpacked protos that ours import. */
final class Buf {
    private static final Path PROGRAM = Path.of("target/buf/buf.exe").toAbsolutePath();

    private Buf() {}

    /** What a run of buf said. */
    record Utfall(int kode, String tekst) {}

    static Utfall kjoer(String... argumenter) {
        if (!PROGRAM.toFile().setExecutable(true)) {
            throw new IllegalStateException(PROGRAM + " is missing: run the tests through Maven");
        }
        var kommando = new ArrayList<>(List.of(PROGRAM.toString()));
        kommando.addAll(List.of(argumenter));
        try {
            var prosess = new ProcessBuilder(kommando).redirectErrorStream(true).start();
            prosess.getOutputStream().close();
            var tekst = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Utfall(prosess.waitFor(), tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while buf ran", e);
        }
    }
}
