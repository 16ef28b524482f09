package no.stillas.hub.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the verifier that the configuration asks for; the hub does not start without one. */
@Factory
final class IdentityFactory {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityFactory.class);

    @Singleton
    TokenVerifier verifier(IdentityConfiguration configuration) {
        var environment = configuration.getEnvironment();
        return switch (environment) {
            case DEVELOPMENT -> development(configuration.getKeys());
            case TEST, PRODUCTION -> new TokenVerifier(
                    keys(needed(configuration.getJwks(), "jwks")),
                    new TokenClaims(
                            needed(configuration.getIssuer(), "issuer"),
                            needed(configuration.getAudience(), "audience"),
                            environment),
                    InstantSource.system());
        };
    }

    private static TokenVerifier development(Path dataFolder) {
        var tokens = DevTokens.open(dataFolder);
        LOG.warn("""

                ******************************************************************************
                *  DEVELOPMENT MODE: anyone who can read {}
                *  can call as any organisation. Reflection is open. Synthetic persons only.
                *  Set stillas.identity.environment, jwks, issuer and audience for real use.
                ******************************************************************************""",
                dataFolder.toAbsolutePath());
        return new TokenVerifier(
                new ImmutableJWKSet<>(new JWKSet(tokens.publicKey())),
                new TokenClaims(DevTokens.ISSUER, DevTokens.AUDIENCE, Environment.DEVELOPMENT),
                InstantSource.system());
    }

    private static JWKSource<SecurityContext> keys(String jwks) {
        try {
            if (jwks.startsWith("https://")) {
                // refreshed ahead of time; an outage of the issuer does not stop tokens that known keys signed
                return JWKSourceBuilder.create(URI.create(jwks).toURL())
                        .retrying(true)
                        .outageTolerant(true)
                        .build();
            }
            if (jwks.startsWith("http://")) {
                throw new ConfigurationException("stillas.identity.jwks: keys are read over https or from a file only");
            }
            return new ImmutableJWKSet<>(JWKSet.load(Path.of(jwks).toFile()).toPublicJWKSet());
        } catch (IOException | ParseException e) {
            throw new ConfigurationException("stillas.identity.jwks: cannot read a JWKS from " + jwks, e);
        }
    }

    private static String needed(Optional<String> value, String name) {
        return value.orElseThrow(() -> new ConfigurationException("stillas.identity." + name
                + " is not set. Outside development the hub needs jwks, issuer and audience; to try it out, set "
                + "stillas.identity.environment=development"));
    }
}
