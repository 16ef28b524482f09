package no.stillas.hub.kryptering;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The hub's own keys, from a folder outside the database: {@code kek.json} (a Tink keyset, so that it can be rotated),
 * {@code identifikator.key} and {@code logg.key}. Several nodes share one folder. Whoever loses it has lost all content.
 */
public record KeyRing(ContentKeys content, IdentifierHash identifiers, LogKey log) {

    /**
     * Opens the folder.
     *
     * @param logKeyName name that checkpoints are signed with, without space or plus
     * @param create whether a missing file is made; in production the files are put there by hand
     */
    public static KeyRing open(Path folder, String logKeyName, boolean create) {
        KeyFiles files = new KeyFiles(folder, create);
        try {
            AeadConfig.register();
            byte[] keyset = files.readOrCreate("kek.json", KeyRing::newKeyset);
            String json = new String(keyset, StandardCharsets.UTF_8);
            Aead kek = TinkJsonProtoKeysetFormat.parseKeyset(
                            json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            byte[] identifierKey = files.readOrCreate("identifikator.key", () -> Random.randBytes(32));
            byte[] logKey = files.readOrCreate("logg.key", LogKey::fresh);
            return new KeyRing(new ContentKeys(kek), new IdentifierHash(identifierKey), LogKey.of(logKeyName, logKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + folder + " cannot be used", e);
        }
    }

    private static byte[] newKeyset() {
        try {
            KeysetHandle fresh =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                            fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key-encryption key could be made", e);
        }
    }
}
