package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a token for development, signed with the key in the hub's data folder. */
@Command(name = "token", description = "Skriver et token for utvikling.", mixinStandardHelpOptions = true)
final class Token implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--org", required = true, description = "Organisasjonsnummer.")
    private String org = "";

    @Option(names = "--data", description = "Hubens datamappe (standard: ${DEFAULT-VALUE}).", defaultValue = "stillas-data")
    private Path data = Path.of("stillas-data");

    @Option(names = "--scope", split = ",", description = "Scope uten stillas:-prefikset (standard: alle).")
    private List<Scope> scopes = List.of();

    @Override
    public void run() {
        requireNonNull(spec).commandLine().getOut()
                .println(DevTokens.open(data).issue(org, scopes.isEmpty() ? Arrays.asList(Scope.values()) : scopes));
    }
}
