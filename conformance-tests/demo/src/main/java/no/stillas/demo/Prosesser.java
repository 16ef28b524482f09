package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.stillas.start.Launcher;

/** The processes that the demo started. They end with it, whatever the outcome. */
final class Prosesser implements AutoCloseable {
    private final List<Process> barn = new ArrayList<>();
    private boolean lukket;

    /** Starts a jar of this repository; what it says goes to the log file. */
    synchronized Process start(Path logg, Path jar, List<String> valg) throws IOException {
        if (lukket) {
            throw new IOException("demoen er slutt");
        }
        var kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m"));
        kommando.addAll(Launcher.FLAGS);
        kommando.addAll(List.of("-jar", jar.toString()));
        kommando.addAll(valg);
        var prosess = new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(logg.toFile()).start();
        barn.add(prosess);
        return prosess;
    }

    /** Ends one of them and what it started, and waits until it has ended. */
    static void stans(Process prosess) {
        // a jar starts a second process of its own, which would outlive the first where that is ended by force
        var etterkommere = prosess.descendants().toList();
        prosess.destroy();
        try {
            if (!prosess.waitFor(5, TimeUnit.SECONDS)) {
                prosess.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            prosess.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        etterkommere.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public synchronized void close() {
        lukket = true;
        // all are told first, so that they end beside each other
        barn.forEach(Process::destroy);
        barn.forEach(Prosesser::stans);
        barn.clear();
    }
}
