package no.stillas.hub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import io.grpc.ServerInterceptor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.OnePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevTokensTest {
    @TempDir
    Path data;

    @Test
    void aDevelopmentHubTakesTheTokensThatItsDataFolderGives() {
        try (var context = context(Map.of("stillas.identity.environment", "development"));
                var server = new TestServer(context.getBean(IdentityInterceptor.class))) {
            var token = DevTokens.open(data).issue(Tokens.ORGNR, EnumSet.allOf(Scope.class));
            assertThat(server.call("Bearer " + token)).isEqualTo(Tokens.ORGNR);
        }
    }

    @Test
    void tokensAreWrittenForTheirOwnerAlone() throws Exception {
        var folder = data.resolve("tokens");
        DevTokens.open(data).write(folder, List.of(Tokens.ORGNR, "311000241"));
        for (var orgnr : List.of(Tokens.ORGNR, "311000241")) {
            var file = folder.resolve(orgnr + ".token");
            var claims = SignedJWT.parse(Files.readString(file)).getJWTClaimsSet();
            assertThat(claims.getJSONObjectClaim("consumer")).containsEntry("ID", "0192:" + orgnr);
            assertThat(claims.getStringClaim("scope").split(" ")).hasSize(Scope.values().length);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void aNumberThatIsNoneHasNoneWritten() {
        var folder = data.resolve("tokens");
        assertThatThrownBy(() -> DevTokens.open(data).write(folder, List.of(Tokens.ORGNR, "311000439")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).doesNotExist();
    }

    @Test
    void anotherFoldersTokensAreNotTaken(@TempDir Path other) {
        try (var context = context(Map.of("stillas.identity.environment", "development"));
                var server = new TestServer(context.getBean(IdentityInterceptor.class))) {
            var token = DevTokens.open(other).issue(Tokens.ORGNR, EnumSet.allOf(Scope.class));
            assertThatThrownBy(() -> server.call("Bearer " + token)).hasMessageContaining("UNAUTHENTICATED");
        }
    }

    @Test
    void theKeyIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        assertThat(DevTokens.open(data).publicKey()).isEqualTo(DevTokens.open(data).publicKey());
        try (var files = Files.list(data)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void noTokenIsIssuedToAnOrganisationThatCannotExist() {
        var tokens = DevTokens.open(data);
        assertThatThrownBy(() -> tokens.issue("310000018", List.of(Scope.UTVEKSLING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnIssuerAHubStartsInDevelopmentOnly() {
        try (var context = context(Map.of())) {
            assertThatThrownBy(() -> context.getBean(IdentityInterceptor.class))
                    .isInstanceOf(BeanInstantiationException.class)
                    .hasStackTraceContaining("stillas.identity.jwks is not set");
        }
    }

    @Test
    void aHubOutsideDevelopmentReadsItsKeysFromAFileAndIgnoresTheDevelopmentKey() throws IOException {
        var jwks = Files.writeString(data.resolve("jwks.json"),
                "{\"keys\":[" + Tokens.KEY.toPublicJWK().toJSONString() + "]}");
        try (var context = context(Map.of(
                        "stillas.identity.environment", "test",
                        "stillas.identity.jwks", jwks.toString(),
                        "stillas.identity.issuer", Tokens.ISSUER,
                        "stillas.identity.audience", Tokens.AUDIENCE));
                var server = new TestServer(context.getBean(IdentityInterceptor.class))) {
            assertThat(server.call("Bearer " + Tokens.sign(Tokens.claims().build()))).isEqualTo(Tokens.ORGNR);
            var own = DevTokens.open(data).issue(Tokens.ORGNR, EnumSet.allOf(Scope.class));
            assertThatThrownBy(() -> server.call("Bearer " + own)).hasMessageContaining("UNAUTHENTICATED");
        }
    }

    @Test
    void identityComesBeforeEveryOtherInterceptor() {
        try (var context = context(Map.of("stillas.identity.environment", "development"))) {
            var identity = context.getBean(IdentityInterceptor.class);
            assertThat(context.getBeansOfType(ServerInterceptor.class)).contains(identity);
            assertThat(identity.getOrder()).isEqualTo(Integer.MIN_VALUE);
        }
    }

    private ApplicationContext context(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("stillas.data", data.toString());
        all.put("grpc.server.enabled", false);
        var context = OnePackage.of(IdentityInterceptor.class, all);
        context.registerSingleton(new SimpleMeterRegistry());
        return context.start();
    }
}
