package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints tokens for development, signed with the key in the hub's data folder, or writes them where adapters read them. */
@Command(name = "token", description = "Skriver et token for utvikling.", mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--org", required = true, split = ",", description = "Organisasjonsnummer, eller flere med komma.")
    private List<String> org = List.of();

    @Option(names = "--data", description = "Hubens datamappe (standard: ${DEFAULT-VALUE}).", defaultValue = "stillas-data")
    private Path data = Path.of("stillas-data");

    @Option(names = "--scope", split = ",", description = "Scope uten stillas:-prefikset (standard: alle).")
    private List<Scope> scopes = List.of();

    @Option(names = "--folder", description = "Skriver hvert token til <organisasjonsnummer>.token i denne mappen, "
            + "slik adapterne leser dem med --token-file.")
    private @Nullable Path mappe;

    @Override
    public Integer call() throws IOException {
        var tokens = DevTokens.open(data);
        for (var nummer : org) {
            var token = tokens.issue(nummer, scopes.isEmpty() ? Arrays.asList(Scope.values()) : scopes);
            if (mappe == null) {
                requireNonNull(spec).commandLine().getOut().println(token);
            } else {
                skriv(Files.createDirectories(mappe).resolve(nummer + ".token"), token);
            }
        }
        return 0;
    }

    /** Who reads it can be the organisation: for the one who made it alone, where the file system knows of such. */
    private static void skriv(Path fil, String token) throws IOException {
        Files.deleteIfExists(fil);
        if (fil.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fil, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fil, token);
    }
}
