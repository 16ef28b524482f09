package no.stillas.adapter.sdk.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterprogramTest {
    @TempDir Path mappe;

    private record Resultat(int kode, String ut, String feil) {}

    @Test
    void helpNamesEveryOption() throws IOException {
        var resultat = kjoer("--help");
        assertThat(resultat.kode()).isZero();
        assertThat(resultat.ut()).contains("stillas-adapter-sdk", "--hub", "--config, --registration", "--token-file", "--folder", "--units");
    }

    @Test
    void aMissingHubOrRegistrationIsTold() throws IOException {
        assertThat(kjoer().kode()).isEqualTo(2);
        assertThat(kjoer("--hub", "localhost:1", "--config", mappe.resolve("ingen").toString()).feil()).contains("Det er ingen fil");
    }

    @Test
    void anUnknownNameInTheRegistrationIsToldWithItsLine() throws IOException {
        assertThat(medRegistrering("virksomheter {\n  naavn: \"x\"\n}").feil()).contains("2:3").contains("naavn");
    }

    @Test
    void everyFaultOfARegistrationIsTold() throws IOException {
        var feil = medRegistrering("""
                virksomheter {
                  navn: "Legekontoret" organisasjonsnummer: "311000102"
                  enheter { id: "lege-en" navn: "Lege" etat: ETAT_FLE
                    identifikatorer { her_id: "x" kommunenummer: "2601" bydelsnummer: "030199" bufetat_region: "sørvest" nav_enhetsnummer: "1" } }
                  enheter { id: "lege-en" navn: "Lege" etat: ETAT_FLE
                    tar_imot { type: "stillas.finnes.v1.Ikke" } }
                  enheter { id: "skolen" navn: "Skolen" etat: ETAT_SKO }
                }
                """).feil();
        assertThat(feil).contains("kontrollsiffer", "her_id er ikke", "ikke et slikt fylke", "er ikke en bydel", "bufetat_region er ikke en av",
                "nav_enhetsnummer er ikke", "registrert to ganger", "stillas.finnes.v1.Ikke", "skolen: etat");
    }

    @Test
    void aUnitThatIsNotRegisteredCannotBeChosen() throws IOException {
        assertThat(medRegistrering("""
                virksomheter { navn: "Legekontoret" organisasjonsnummer: "311000101"
                  enheter { id: "lege-en" navn: "Lege" etat: ETAT_FLE } }
                """, "--units", "lege-to").feil()).contains("ikke registrert: lege-to");
    }

    @Test
    void aCertificateWithoutItsKeyIsTold() throws IOException {
        assertThat(medRegistrering("""
                virksomheter { navn: "Legekontoret" organisasjonsnummer: "311000101"
                  enheter { id: "lege-en" navn: "Lege" etat: ETAT_FLE } }
                """, "--cert", "x.pem").feil()).contains("--cert og --key");
    }

    private Resultat medRegistrering(String tekst, String... mer) throws IOException {
        var fil = mappe.resolve("registrering.textproto");
        Files.writeString(fil, tekst);
        var args = new String[4 + mer.length];
        System.arraycopy(new String[] {"--hub", "localhost:1", "--registration", fil.toString()}, 0, args, 0, 4);
        System.arraycopy(mer, 0, args, 4, mer.length);
        var resultat = kjoer(args);
        assertThat(resultat.kode()).isEqualTo(2);
        return resultat;
    }

    private static Resultat kjoer(String... args) throws IOException {
        var ut = new StringWriter();
        var feil = new StringWriter();
        int kode = Adapterprogram.kommando("sdk")
                .setOut(new PrintWriter(ut)).setErr(new PrintWriter(feil)).execute(args);
        return new Resultat(kode, ut.toString(), feil.toString());
    }
}
