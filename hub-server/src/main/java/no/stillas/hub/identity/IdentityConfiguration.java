package no.stillas.hub.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Optional;

/** Settings {@code stillas.identity.*}: where tokens come from. */
@ConfigurationProperties("stillas.identity")
interface IdentityConfiguration {
    /** What the hub takes tokens for. Development must be asked for. */
    @Bindable(defaultValue = "PRODUCTION")
    Environment getEnvironment();

    /** Address (https) or file of the issuer's JWKS. Needed outside development. */
    Optional<String> getJwks();

    /** Issuer of the tokens, such as {@code https://maskinporten.no/}. Needed outside development. */
    Optional<String> getIssuer();

    /** What the tokens' {@code aud} must hold: the address by which agencies know this hub. Needed outside development. */
    Optional<String> getAudience();

    /** Folder of what the hub keeps on disk; the development key lies in it. */
    @Bindable(defaultValue = "${stillas.data:stillas-data}")
    Path getKeys();
}
