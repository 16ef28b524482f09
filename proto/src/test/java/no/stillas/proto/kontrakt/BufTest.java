package no.stillas.proto.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lint, and no change that breaks those who have built on the contracts. After a change that is meant, renew the image:
 * {@code mvn -pl proto -am test -Dtest=BufTest -Dforny}
 */
class BufTest {
    private static final String KONTRAKTER = "src/main/protobuf";
    private static final String BILDE = "src/main/buf/image.binpb.gz";

    @BeforeAll
    static void renewTheImageWhereAsked() {
        if (System.getProperty("forny") != null) {
            var bygd = Buf.kjoer("build", KONTRAKTER, "--exclude-source-info", "-o", BILDE);
            assertThat(bygd.kode()).as(bygd.tekst()).isZero();
        }
    }

    @Test
    void theContractsPassBufsStandardLint() {
        var utfall = Buf.kjoer("lint", KONTRAKTER);
        assertThat(utfall.tekst()).isEmpty();
        assertThat(utfall.kode()).isZero();
    }

    @Test
    void nothingBreaksAgainstTheCommittedImage() {
        var utfall = breaking(KONTRAKTER);
        assertThat(utfall.tekst())
                .as("a change that breaks those who use the contracts; where it is meant, see this class")
                .isEmpty();
        assertThat(utfall.kode()).isZero();
    }

    @Test
    void theGateSeesARenamedField(@TempDir Path mappe) throws IOException {
        kopier(Path.of(KONTRAKTER), mappe.resolve(KONTRAKTER));
        kopier(Path.of("target/buf-deps"), mappe.resolve("target/buf-deps"));
        Files.copy(Path.of("buf.yaml"), mappe.resolve("buf.yaml"));
        var felles = mappe.resolve(KONTRAKTER).resolve("stillas/felles/v1/felles.proto");
        Files.writeString(felles, Files.readString(felles).replace("string poststed =", "string stedet ="));
        var utfall = breaking(mappe.resolve(KONTRAKTER).toString());
        assertThat(utfall.kode()).isNotZero();
        assertThat(utfall.tekst()).contains("poststed");
    }

    private static Buf.Utfall breaking(String kontrakter) {
        return Buf.kjoer("breaking", kontrakter, "--against", BILDE, "--exclude-imports");
    }

    private static void kopier(Path fra, Path til) throws IOException {
        try (var filer = Files.walk(fra)) {
            for (var fil : filer.toList()) {
                var maal = til.resolve(fra.relativize(fil).toString());
                if (Files.isDirectory(fil)) {
                    Files.createDirectories(maal);
                } else {
                    Files.copy(fil, maal);
                }
            }
        }
    }
}
