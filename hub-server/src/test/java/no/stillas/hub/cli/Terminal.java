package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The command line as somebody at a keyboard has it: arguments in; lines and an exit code out. */
final class Terminal {
    private final String adresse;
    private final Path data;

    Terminal(String adresse, Path data) {
        this.adresse = adresse;
        this.data = data;
    }

    /** What a command said. */
    record Svar(int kode, String ut, String feil) {}

    /** A command as an organisation, with a development token. */
    Svar som(String org, Object... argumenter) {
        return kjoer(medHub(org, argumenter));
    }

    static Svar kjoer(List<String> argumenter) {
        var ut = new StringWriter();
        var feil = new StringWriter();
        int kode = Stillas.kommando().setOut(new PrintWriter(ut)).setErr(new PrintWriter(feil)).execute(argumenter.toArray(String[]::new));
        return new Svar(kode, ut.toString(), feil.toString());
    }

    /** A command that goes on until it is ended; its lines as they come. */
    Gaar start(String org, Object... argumenter) {
        var linjer = new LinkedBlockingQueue<String>();
        var kode = new LinkedBlockingQueue<Integer>();
        var traad = Thread.ofVirtual().start(() -> kode.add(Stillas.kommando().setOut(new PrintWriter(new Linjeskriver(linjer)))
                .setErr(new PrintWriter(new StringWriter())).execute(medHub(org, argumenter).toArray(String[]::new))));
        return new Gaar(linjer, kode, traad);
    }

    /** A command under way. */
    record Gaar(BlockingQueue<String> linjer, BlockingQueue<Integer> kode, Thread traad) {}

    private List<String> medHub(String org, Object... argumenter) {
        var alle = new ArrayList<String>();
        for (var argument : argumenter) {
            alle.add(argument.toString());
        }
        alle.addAll(List.of("--hub", adresse, "--data", data.toString(), "--org", org));
        return alle;
    }

    private static final class Linjeskriver extends java.io.Writer {
        private final BlockingQueue<String> linjer;
        private final StringBuilder rest = new StringBuilder();

        Linjeskriver(BlockingQueue<String> linjer) {
            this.linjer = linjer;
        }

        @Override
        public void write(char[] tegn, int fra, int antall) {
            rest.append(tegn, fra, antall);
            for (int slutt = rest.indexOf("\n"); slutt >= 0; slutt = rest.indexOf("\n")) {
                linjer.add(rest.substring(0, slutt).stripTrailing());
                rest.delete(0, slutt + 1);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
