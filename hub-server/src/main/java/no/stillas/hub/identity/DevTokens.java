package no.stillas.hub.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;

/**
 * Tokens for development, signed with a key that lies in the hub's data folder: whoever can read that folder can be
 * any organisation. A hub outside development never looks at this key.
 */
public final class DevTokens {
    /** Issuer of development tokens. */
    public static final String ISSUER = "https://utvikling.stillas.invalid/";

    /** Audience of development tokens. */
    public static final String AUDIENCE = "https://hub.stillas.invalid/";

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final ECKey key;
    private final InstantSource clock;

    DevTokens(ECKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Opens the development key in the hub's data folder, and makes one where there is none. */
    public static DevTokens open(Path dataFolder) {
        return new DevTokens(DevKey.openOrMake(dataFolder), InstantSource.system());
    }

    /**
     * A token of Maskinporten's shape, valid for twelve hours from now.
     *
     * @param orgnr organisation number, nine digits with a valid control digit
     * @param scopes what it opens
     * @throws IllegalArgumentException where the organisation number is not valid
     */
    public String issue(String orgnr, Collection<Scope> scopes) {
        return issue(orgnr, scopes, LIFETIME);
    }

    /** As {@link #issue(String, Collection)}, valid for a time of one's own. */
    public String issue(String orgnr, Collection<Scope> scopes, Duration lifetime) {
        if (!OrganisasjonsnummerValidator.isValid(orgnr)) {
            throw new IllegalArgumentException("the organisation number is not valid: nine digits with control digit");
        }
        var now = clock.instant();
        return sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .claim("consumer", Map.of(
                        "authority", TokenClaims.AUTHORITY, "ID", TokenClaims.ORGNR_PREFIX + orgnr))
                .claim("scope", String.join(" ", scopes.stream().map(Scope::value).sorted().toList()))
                .claim("client_id", "stillas-utvikling-" + orgnr)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build());
    }

    /**
     * Writes a token with every scope to {@code <organisation number>.token} for each organisation. Who reads such a file
     * can be the organisation: it is for the one who made it alone, where the file system knows of such.
     *
     * @throws IllegalArgumentException where a number is not valid; nothing is written then
     */
    public void write(Path folder, Collection<String> orgnrs) {
        var tokens = new LinkedHashMap<String, String>();
        orgnrs.forEach(orgnr -> tokens.put(orgnr, issue(orgnr, Arrays.asList(Scope.values()))));
        try {
            Files.createDirectories(folder);
            for (var token : tokens.entrySet()) {
                write(folder.resolve(token.getKey() + ".token"), token.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tokens cannot be written", e);
        }
    }

    private static void write(Path file, String token) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token);
    }

    ECKey publicKey() {
        return key.toPublicJWK();
    }

    private String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the development key cannot sign", e);
        }
        return token.serialize();
    }
}
