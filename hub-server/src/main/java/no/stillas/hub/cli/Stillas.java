package no.stillas.hub.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code stillas}. Without a subcommand it starts the hub. */
@Command(
        name = "stillas",
        description = "Integrasjonshub for tjenestene rundt et barn.",
        mixinStandardHelpOptions = true,
        version = "stillas 0.1.0",
        subcommands = {Serve.class, Token.class})
public final class Stillas implements Runnable {
    /** Starts the program; the exit code is the command's. */
    public static void main(String[] args) {
        int kode = new CommandLine(new Stillas()).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
        if (kode != 0) {
            System.exit(kode);
        }
    }

    @Override
    public void run() {
        new Serve().run();
    }
}
