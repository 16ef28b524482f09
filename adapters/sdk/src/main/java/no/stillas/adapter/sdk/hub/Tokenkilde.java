package no.stillas.adapter.sdk.hub;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where the bearer token of a call comes from. Asked for each call, from several threads. */
@FunctionalInterface
public interface Tokenkilde {
    /**
     * A token that is valid now.
     *
     * @throws IOException when there is none to be had now; the call fails as unavailable and is tried again
     */
    String hent() throws IOException;

    /** Always the same. */
    static Tokenkilde fast(String token) {
        return () -> token;
    }

    /** A file that something else keeps fresh; read for each call. */
    static Tokenkilde fil(Path fil) {
        return () -> {
            var token = Files.readString(fil).strip();
            if (token.isEmpty()) {
                throw new IOException("the token file is empty");
            }
            return token;
        };
    }

    /** Asks an issuer, such as Maskinporten, and again when a minute or less is left. */
    static Tokenkilde fornyet(Utsteder utsteder, InstantSource klokke) {
        return new Tokenkilde() {
            private @Nullable Token siste;

            @Override
            public synchronized String hent() throws IOException {
                var token = siste;
                if (token == null || klokke.instant().isAfter(token.utloeper().minus(Duration.ofMinutes(1)))) {
                    token = utsteder.utsted();
                    siste = token;
                }
                return token.verdi();
            }
        };
    }

    /** Issues tokens: a client-credentials or JWT-bearer grant. */
    @FunctionalInterface
    interface Utsteder {
        Token utsted() throws IOException;
    }

    /** A token and when it ends. */
    record Token(String verdi, Instant utloeper) {
        public Token {
            requireNonNull(verdi, "verdi is null");
            requireNonNull(utloeper, "utloeper is null");
        }
    }
}
