package no.stillas.hub.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code stillas}. Without a subcommand it starts the hub. */
@Command(
        name = "stillas",
        description = "Integrasjonshub for tjenestene rundt et barn.",
        mixinStandardHelpOptions = true,
        version = "stillas 0.1.0",
        subcommands = {Serve.class, Token.class, Explain.class, Matrix.class, Trace.class, Stillaset.class, Inbox.class,
            Quarantine.class, Consents.class, Directory.class, DecisionDiff.class, Replay.class, Modell.class})
public final class Stillas implements Runnable {
    private static final int BREDDE = 110;

    /** Starts the program; the exit code is the command's. */
    public static void main(String[] args) {
        int kode = kommando()
                .setOut(skriver(FileDescriptor.out, System.out.charset()))
                .setErr(skriver(FileDescriptor.err, System.err.charset()))
                .execute(args);
        if (kode != 0) {
            System.exit(kode);
        }
    }

    /** The command line with all its commands, writing to standard out and error until told otherwise. */
    public static CommandLine kommando() {
        return new CommandLine(new Stillas())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(BREDDE)
                .setExecutionExceptionHandler(Feilmelding::haandter);
    }

    /** A terminal that says nothing of its letters gets UTF-8: a question mark for every å helps nobody. */
    private static PrintWriter skriver(FileDescriptor hvor, Charset tegnsett) {
        return new PrintWriter(new FileOutputStream(hvor), true,
                tegnsett.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : tegnsett);
    }

    @Override
    public void run() {
        new Serve().run();
    }
}
