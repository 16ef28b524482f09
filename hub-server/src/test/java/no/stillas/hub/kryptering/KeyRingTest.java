package no.stillas.hub.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final UUID CHILD = UUID.fromString("0191b0a4-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0191b0a4-0000-4000-8000-000000000002");
    private static final UUID MESSAGE = UUID.fromString("0191b0a4-0000-7000-8000-000000000003");
    private static final ByteString CONTENT = ByteString.copyFromUtf8("innhold");

    @TempDir Path folder;

    @Test
    void contentIsReadAgainAfterARestart() {
        KeyRing first = KeyRing.open(folder, "hub.example", true);
        ContentKeys.Secret secret = first.content().newSecret(CHILD);
        ByteString wrapped = first.content().wrap(secret);
        ContentKeys.Sealed sealed = first.content().seal(secret, MESSAGE, CONTENT);

        KeyRing second = KeyRing.open(folder, "hub.example", false);

        assertThat(second.content().open(second.content().unwrap(CHILD, wrapped), MESSAGE, sealed)).isEqualTo(CONTENT);
        assertThat(second.identifiers().of("fnr", "1")).isEqualTo(first.identifiers().of("fnr", "1"));
        assertThat(second.log().publicKey()).isEqualTo(first.log().publicKey());
    }

    @Test
    void neitherKeyNorContentFitsInAnothersPlace() {
        ContentKeys keys = KeyRing.open(folder, "hub.example", true).content();
        ContentKeys.Secret secret = keys.newSecret(CHILD);
        ContentKeys.Sealed sealed = keys.seal(secret, MESSAGE, CONTENT);

        assertThatThrownBy(() -> keys.unwrap(OTHER, keys.wrap(secret))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open(secret, OTHER, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open(keys.newSecret(CHILD), MESSAGE, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameContentIsNeverEncryptedAlike() {
        ContentKeys keys = KeyRing.open(folder, "hub.example", true).content();
        ContentKeys.Secret secret = keys.newSecret(CHILD);
        assertThat(keys.seal(secret, MESSAGE, CONTENT)).isNotEqualTo(keys.seal(secret, MESSAGE, CONTENT));
    }

    @Test
    void theHashTellsNumberSeriesApartAndNeedsItsKey(@TempDir Path elsewhere) {
        IdentifierHash hash = KeyRing.open(folder, "hub.example", true).identifiers();
        IdentifierHash stranger = KeyRing.open(elsewhere, "hub.example", true).identifiers();
        assertThat(hash.of("fnr", "12345678901"))
                .isEqualTo(hash.of("fnr", "12345678901"))
                .isNotEqualTo(hash.of("duf", "12345678901"))
                .isNotEqualTo(stranger.of("fnr", "12345678901"));
    }

    @Test
    void aHubThatMayNotMakeKeysSaysWhichFileIsMissing() {
        assertThatThrownBy(() -> KeyRing.open(folder, "hub.example", false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kek.json");
    }

    @Test
    void keyFilesAreForTheOwnerAlone() throws IOException {
        KeyRing.open(folder, "hub.example", true);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(
                            file ->
                                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                            .isEqualTo("rw-------"));
        }
    }
}
