package no.stillas.adapter.sdk.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenkildeTest {
    private static final Instant NAA = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir Path mappe;
    private final AtomicReference<Instant> klokke = new AtomicReference<>(NAA);
    private final List<String> anmodninger = new ArrayList<>();

    @Test
    void aFileIsReadAnewForEachCall() throws IOException {
        var fil = mappe.resolve("token");
        var kilde = Tokenkilde.fil(fil);
        assertThatThrownBy(kilde::hent).isInstanceOf(IOException.class);
        Files.writeString(fil, "en\n");
        assertThat(kilde.hent()).isEqualTo("en");
        Files.writeString(fil, "to");
        assertThat(kilde.hent()).isEqualTo("to");
        Files.writeString(fil, " ");
        assertThatThrownBy(kilde::hent).isInstanceOf(IOException.class);
    }

    @Test
    void anIssuedTokenIsUsedUntilAMinuteIsLeft() throws IOException {
        var utstedt = new ArrayList<String>();
        var kilde = Tokenkilde.fornyet(() -> {
            utstedt.add("token-" + utstedt.size());
            return new Tokenkilde.Token(utstedt.getLast(), klokke.get().plusSeconds(120));
        }, klokke::get);
        assertThat(kilde.hent()).isEqualTo("token-0");
        klokke.set(NAA.plusSeconds(60));
        assertThat(kilde.hent()).isEqualTo("token-0");
        klokke.set(NAA.plusSeconds(61));
        assertThat(kilde.hent()).isEqualTo("token-1");
    }

    @Test
    void maskinportenGetsASignedAssertionAndGivesAToken() throws Exception {
        var noekkel = new RSAKeyGenerator(2048).keyID("en").generate();
        var server = server(200, "{\"access_token\":\"tilgang\",\"expires_in\":119}");
        try {
            var maskinporten = Maskinporten.av(oppsett(server, noekkel), klokke::get);
            var token = maskinporten.utsted();
            assertThat(token).isEqualTo(new Tokenkilde.Token("tilgang", NAA.plusSeconds(119)));
        } finally {
            server.stop(0);
        }
        var skjema = URLDecoder.decode(anmodninger.getFirst(), UTF_8);
        assertThat(skjema).startsWith("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=");
        var paastand = SignedJWT.parse(skjema.substring(skjema.indexOf("assertion=") + "assertion=".length()));
        assertThat(paastand.verify(new RSASSAVerifier(noekkel.toPublicJWK()))).isTrue();
        assertThat(paastand.getHeader().getKeyID()).isEqualTo("en");
        assertThat(paastand.getJWTClaimsSet().getIssuer()).isEqualTo("klienten");
        assertThat(paastand.getJWTClaimsSet().getAudience()).containsExactly("https://maskinporten.example/");
        assertThat(paastand.getJWTClaimsSet().getStringClaim("scope")).isEqualTo("stillas:utveksling");
        assertThat(paastand.getJWTClaimsSet().getExpirationTime()).isEqualTo(Date.from(NAA.plusSeconds(60)));
    }

    @Test
    void aRefusalIsNoTokenAndTheKeyIsNotQuoted() throws Exception {
        var noekkel = new RSAKeyGenerator(2048).keyID("en").generate();
        var server = server(401, "{}");
        try {
            var maskinporten = Maskinporten.av(oppsett(server, noekkel), klokke::get);
            assertThatThrownBy(maskinporten::utsted).isInstanceOf(IOException.class).hasMessageContaining("401");
        } finally {
            server.stop(0);
        }
        var halv = mappe.resolve("halv.json");
        Files.writeString(halv, "{\"jwk\": " + noekkel.toJSONString() + "}");
        assertThatThrownBy(() -> Maskinporten.av(halv, klokke::get))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining(noekkel.getPrivateExponent().toString());
    }

    private Path oppsett(HttpServer server, RSAKey noekkel) throws IOException {
        var fil = mappe.resolve("maskinporten.json");
        Files.writeString(fil, """
                {"issuer": "https://maskinporten.example/", "token_endpoint": "http://localhost:%d/token",
                 "client_id": "klienten", "scope": "stillas:utveksling", "jwk": %s}
                """.formatted(server.getAddress().getPort(), noekkel.toJSONString()));
        return fil;
    }

    private HttpServer server(int kode, String svar) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", kall -> {
            anmodninger.add(new String(kall.getRequestBody().readAllBytes(), UTF_8));
            kall.sendResponseHeaders(kode, svar.length());
            kall.getResponseBody().write(svar.getBytes(UTF_8));
            kall.close();
        });
        server.start();
        return server;
    }
}
