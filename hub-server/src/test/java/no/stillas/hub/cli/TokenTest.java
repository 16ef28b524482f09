package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokenTest {
    @TempDir
    private Path data;

    @Test
    void one_organisation_has_its_token_printed() throws ParseException {
        var svar = Terminal.kjoer(List.of("token", "--org", "311000438", "--data", data.toString(), "--scope", "SPOR"));
        assertThat(svar.kode()).isZero();
        assertThat(SignedJWT.parse(svar.ut().strip()).getJWTClaimsSet().getClaim("scope")).isEqualTo("stillas:spor");
    }

    @Test
    void a_number_that_is_none_makes_no_token() {
        var svar = Terminal.kjoer(List.of("token", "--org", "311000439", "--data", data.toString()));
        assertThat(svar.kode()).isNotZero();
        assertThat(svar.ut()).isEmpty();
    }

    @Test
    void a_hub_in_use_writes_no_tokens() {
        var svar = Terminal.kjoer(List.of("serve", "--tokens", "311000438", "--data", data.toString()));
        assertThat(svar.kode()).isEqualTo(2);
        assertThat(svar.feil()).contains("--tokens hører til --development");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_hub_does_not_start_with_a_token_for_a_number_that_is_none() {
        var svar = Terminal.kjoer(List.of("serve", "--development", "--tokens", "311000439", "--data", data.toString()));
        assertThat(svar.kode()).isEqualTo(2);
        assertThat(svar.feil()).contains("organisation number is not valid");
        assertThat(data.resolve("tokens")).doesNotExist();
    }
}
