package no.stillas.hub.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The development signing key: one file in the data folder, readable by its owner alone. */
final class DevKey {
    private static final String FILE = "utvikling-token.jwk";

    private DevKey() {}

    static ECKey openOrMake(Path dataFolder) {
        var file = dataFolder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(dataFolder, file);
            }
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the development key " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " is not an EC key; remove it, and the hub makes a new one", e);
        }
    }

    private static void make(Path dataFolder, Path file) throws IOException {
        Files.createDirectories(dataFolder);
        var draft = Files.createTempFile(dataFolder, "utvikling-token", ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, generate().toJSONString());
            // a link fails where another process was first, and nobody ever reads half a key
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // the other process's key is the key
        } finally {
            Files.delete(draft);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("utvikling-" + UUID.randomUUID())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make an EC key", e);
        }
    }
}
