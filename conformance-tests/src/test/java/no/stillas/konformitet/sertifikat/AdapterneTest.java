package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** Our own adapters, each with its folder, by the command line that an integrator uses. */
final class AdapterneTest {
    @TempDir Path mappe;

    @ParameterizedTest
    @EnumSource(Profil.class)
    void an_adapter_gets_its_certificate(Profil profil) throws IOException {
        var sagt = new ByteArrayOutputStream();
        var valg = new Sertifikatvalg();
        new CommandLine(valg).setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--system", mappe.resolve("utveksling").toString(), "--as", profil.navn());
        int kode = valg.kjoer("", mappe, new PrintStream(sagt, true, StandardCharsets.UTF_8));
        assertThat(kode).as(sagt.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(Files.readString(mappe.resolve("sertifikat-" + profil.navn() + ".html"))).contains("Bestått.");
    }
}
