package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** Our own adapters, each with its folder, by the command line that an integrator uses. */
final class AdapterneTest {
    /** A synthetic identity number, and whatever looks like one. */
    private static final Pattern NUMMER = Pattern.compile("(?<![0-9a-f])\\d{11}(?![0-9a-f])");

    @TempDir Path mappe;

    @ParameterizedTest
    @EnumSource(Profil.class)
    void an_adapter_gets_its_certificate(Profil profil) throws Exception {
        var sagt = new ByteArrayOutputStream();
        var valg = new Sertifikatvalg();
        new CommandLine(valg).setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--system", mappe.resolve("utveksling").toString(), "--as", profil.navn());
        try (var _ = new Mappesystem(mappe.resolve("utveksling").resolve(profil.enhet().getEnhet()), new Saksbehandler(profil))) {
            int kode = valg.kjoer("", mappe, new PrintStream(sagt, true, StandardCharsets.UTF_8));
            assertThat(kode).as(sagt.toString(StandardCharsets.UTF_8)).isZero();
        }
        assertThat(sagt.toString(StandardCharsets.UTF_8)).doesNotContainPattern(NUMMER);
        for (var fil : List.of("sertifikat-" + profil.navn() + ".html", profil.navn() + "/rapport.xml", profil.navn() + "/rapport.json")) {
            assertThat(Files.readString(mappe.resolve(fil)).replaceAll("\"duration\": \\d+", "")).as(fil).contains("Identitetsnummer står bare i innholdet").doesNotContainPattern(NUMMER);
        }
        assertThat(Files.readString(mappe.resolve("sertifikat-" + profil.navn() + ".html"))).contains("Bestått.");
    }
}
