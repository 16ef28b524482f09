package no.stillas.konformitet.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import org.jspecify.annotations.Nullable;

/** Where the tokens come from that a run speaks with, by organisation number. */
public final class Token {
    private Token() {}

    /** Made with the key of a hub in development mode, in its data folder. */
    public static UnaryOperator<String> utvikling(@Nullable Path data) {
        if (data == null) {
            throw new IllegalArgumentException("--hub trenger --identities FIL eller --data DIR");
        }
        var tokens = DevTokens.open(data);
        Map<String, String> laget = new ConcurrentHashMap<>();
        return nummer -> laget.computeIfAbsent(nummer, n -> tokens.issue(n, Arrays.asList(Scope.values())));
    }

    /** From files that something else keeps fresh: lines of an organisation number, an equals sign and the path of a file. */
    public static UnaryOperator<String> fil(Path identiteter) throws IOException {
        var liste = new Properties();
        try (var fil = Files.newBufferedReader(identiteter)) {
            liste.load(fil);
        }
        return nummer -> {
            var sti = liste.getProperty(nummer);
            if (sti == null) {
                throw new IllegalStateException(identiteter + " har ikke noe token for " + nummer);
            }
            try {
                return Files.readString(identiteter.toAbsolutePath().resolveSibling(sti)).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
