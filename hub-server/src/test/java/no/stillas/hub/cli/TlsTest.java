package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.proto.Dokumenttyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against a hub that speaks TLS, with a certificate that only {@code --ca} says can be trusted. */
final class TlsTest {
    private static final char[] PASSORD = "bare-i-testen".toCharArray();

    @TempDir
    Path mappe;

    @Test
    void a_certificate_that_ca_names_is_trusted_and_another_is_not() throws Exception {
        var eget = sertifikat("huben");
        var annet = sertifikat("en-annen");
        try (var hub = new HeleHuben(mappe.resolve("data"), Map.of(
                "grpc.server.ssl.cert-chain", "file:" + eget,
                "grpc.server.ssl.private-key", "file:" + mappe.resolve("huben.key")))) {
            var melding = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build();
            var fil = Files.writeString(mappe.resolve("melding.json"),
                    JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry()).print(melding));
            var kommando = List.of("explain", fil.toString(), "--hub", hub.adresse(), "--data", mappe.resolve("data").toString(),
                    "--org", hub.org("bup-bergen"));

            var svar = kjoer(kommando, "--ca", eget.toString());
            assertThat(svar.feil()).isEmpty();
            assertThat(svar.kode()).isZero();
            assertThat(svar.ut()).contains("§ 33");
            assertThat(kjoer(kommando, "--ca", annet.toString()).kode()).as("somebody else's certificate").isEqualTo(1);
            assertThat(kjoer(kommando).kode()).as("without TLS").isEqualTo(1);
            assertThat(kjoer(kommando, "--ca", mappe.resolve("finnes-ikke.pem").toString()))
                    .satisfies(s -> assertThat(s.kode()).isEqualTo(2))
                    .satisfies(s -> assertThat(s.feil()).contains("--ca"));
        }
    }

    private static Terminal.Svar kjoer(List<String> kommando, String... mer) {
        var alle = new ArrayList<>(kommando);
        alle.addAll(List.of(mer));
        return Terminal.kjoer(alle);
    }

    /** Makes a certificate of its own for this machine and the key to it; returns the certificate's file. */
    private Path sertifikat(String navn) throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(mappe.resolve("data"));
        var lager = mappe.resolve(navn + ".p12");
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", navn, "-keyalg", "EC", "-validity", "2", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost",
                "-storetype", "PKCS12", "-keystore", lager.toString(), "-storepass", new String(PASSORD))
                .redirectErrorStream(true).redirectOutput(mappe.resolve(navn + ".log").toFile()).start();
        assertThat(keytool.waitFor()).as("keytool").isZero();
        var noekler = KeyStore.getInstance("PKCS12");
        try (var inn = Files.newInputStream(lager)) {
            noekler.load(inn, PASSORD);
        }
        Files.writeString(mappe.resolve(navn + ".key"), pem("PRIVATE KEY", noekler.getKey(navn, PASSORD).getEncoded()));
        return Files.writeString(mappe.resolve(navn + ".pem"), pem("CERTIFICATE", noekler.getCertificate(navn).getEncoded()));
    }

    private static String pem(String slag, byte[] innhold) {
        return "-----BEGIN " + slag + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(innhold)
                + "\n-----END " + slag + "-----\n";
    }
}
