package no.stillas.adapter.sdk.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/**
 * Tokens from Maskinporten: an assertion signed with the organisation's key is exchanged for an access token (RFC 7523).
 *
 * @param utsteder the issuer, which the assertion is addressed to
 * @param endepunkt the token endpoint
 * @param klient client id
 * @param scope what is asked for, such as {@code stillas:utveksling}
 * @param noekkel the client's private RSA key with its key id
 * @param klokke for the assertion's times
 */
public record Maskinporten(URI utsteder, URI endepunkt, String klient, String scope, RSAKey noekkel, InstantSource klokke)
        implements Tokenkilde.Utsteder {
    private static final Duration GYLDIG = Duration.ofMinutes(1);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * Reads a client's set-up: JSON with {@code issuer}, {@code token_endpoint}, {@code client_id}, {@code scope} and
     * {@code jwk}.
     *
     * @throws IOException when the file cannot be read or lacks one of them
     */
    public static Maskinporten av(Path fil, InstantSource klokke) throws IOException {
        try {
            var json = JSONObjectUtils.parse(Files.readString(fil));
            return new Maskinporten(
                    URI.create(tekst(json, "issuer")), URI.create(tekst(json, "token_endpoint")), tekst(json, "client_id"),
                    tekst(json, "scope"), RSAKey.parse(JSONObjectUtils.getJSONObject(json, "jwk")), klokke);
        } catch (ParseException | IllegalArgumentException | NullPointerException e) {
            // what was thrown may quote the key
            throw new IOException(fil + " is not a client's set-up: issuer, token_endpoint, client_id, scope and jwk");
        }
    }

    @Override
    public Tokenkilde.Token utsted() throws IOException {
        var skjema = "grant_type=" + URLEncoder.encode("urn:ietf:params:oauth:grant-type:jwt-bearer", UTF_8) + "&assertion=" + paastand();
        var anmodning = HttpRequest.newBuilder(endepunkt)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(skjema))
                .build();
        try {
            var naa = klokke.instant();
            var svar = HTTP.send(anmodning, BodyHandlers.ofString());
            if (svar.statusCode() != 200) {
                throw new IOException("the token endpoint answered " + svar.statusCode());
            }
            var json = JSONObjectUtils.parse(svar.body());
            return new Tokenkilde.Token(tekst(json, "access_token"), naa.plusSeconds(JSONObjectUtils.getLong(json, "expires_in")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking for a token", e);
        } catch (ParseException e) {
            throw new IOException("the token endpoint did not answer with a token");
        }
    }

    private String paastand() throws IOException {
        var naa = klokke.instant();
        var krav = new JWTClaimsSet.Builder()
                .issuer(klient)
                .audience(utsteder.toString())
                .claim("scope", scope)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(naa))
                .expirationTime(Date.from(naa.plus(GYLDIG)))
                .build();
        var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(noekkel.getKeyID()).build(), krav);
        try {
            jwt.sign(new RSASSASigner(noekkel));
        } catch (JOSEException e) {
            throw new IOException("the client's key cannot sign", e);
        }
        return jwt.serialize();
    }

    private static String tekst(Map<String, Object> json, String navn) throws ParseException {
        var verdi = JSONObjectUtils.getString(json, navn);
        if (verdi == null) {
            throw new ParseException(navn + " is missing", 0);
        }
        return verdi;
    }
}
